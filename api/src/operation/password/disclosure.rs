//! The end of each disclosure: the journal row is durable, now the password is opened. Nowhere else does one leave.

use domain::password::disclosure::Disclosed;
use domain::password::unreadable::Unreadable;
use storage::{Persist, crash_point};

use super::wire::Password;
use crate::managed_password;
use crate::operation::{Granted, Operation, Shown};
use crate::problem::{Code, Problem};
use crate::wire::Id;

/// Carries a disclosure out, and answers the password.
pub async fn disclose<O, P>(granted: &Granted<O>, procedure: P) -> Result<Shown<Password>, Problem>
where
    O: Operation,
    P: Persist<Effect = Disclosed>,
{
    let edge = &granted.edge;
    let stamp = granted.stamp();
    let entry = Id::from(&stamp.entry);
    let disclosed = edge.store.transact(stamp, procedure).await?;
    let opened = managed_password::open(edge, &disclosed.account_key, &disclosed.sealed);
    crash_point!(O::ID, "opened");
    if let Some(text) = opened.as_ref().ok().and_then(|clear| str::from_utf8(clear).ok()) {
        return Ok(Shown(Password::of(&disclosed, text, entry)));
    }
    let problem = opened.err().map_or_else(|| Code::IntegrityBroken.into(), Problem::from);
    if problem.code() == Code::IntegrityBroken {
        edge.store.transact(granted.stamp(), Unreadable { password: disclosed }).await?;
    }
    Err(problem)
}
