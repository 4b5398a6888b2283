//! The end of each disclosure: the journal row is durable, now the password is opened. Nowhere else does one leave.

use domain::password::disclosure::Disclosed;
use domain::password::unreadable::Unreadable;
use storage::{Persist, crash_point};
use zeroize::Zeroizing;

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
    let stamp = granted.stamp();
    let entry = Id::from(&stamp.entry);
    let disclosed = granted.edge.store.transact(stamp, procedure).await?;
    let clear = open(granted, &disclosed).await?;
    Ok(Shown(Password::of(&disclosed, &clear, entry)))
}

/// The password that was disclosed. One that can't be read has its row, too.
pub async fn open<O: Operation>(granted: &Granted<O>, disclosed: &Disclosed) -> Result<Zeroizing<String>, Problem> {
    let edge = &granted.edge;
    let opened = managed_password::open(edge, &disclosed.account_key, &disclosed.sealed);
    crash_point!(O::ID, "opened");
    if let Some(text) = opened.as_ref().ok().and_then(|clear| str::from_utf8(clear).ok()) {
        return Ok(Zeroizing::new(text.to_owned()));
    }
    let problem = opened.err().map_or_else(|| Code::IntegrityBroken.into(), Problem::from);
    if problem.code() == Code::IntegrityBroken {
        edge.store.transact(granted.stamp(), Unreadable { password: disclosed.clone() }).await?;
    }
    Err(problem)
}
