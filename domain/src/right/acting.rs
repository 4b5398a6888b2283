//! The actor of an administrative procedure: its session and its rights, read again in the procedure's own transaction.

use super::{Authority, Rights};
use crate::{
    problem::{Code, Refusal},
    procedure::{CallerKind, Stamp},
    session::standing::{Standing, stand},
};

/// What was read of the actor.
#[derive(Clone, Debug, Default)]
pub struct Acting {
    /// Its session; none for a command on the machine.
    pub standing: Option<Standing>,
    /// Its effective rights.
    pub rights: Rights,
}

/// The actor's rights, if its session is good for this request; 401 otherwise.
pub fn act<'v>(stamp: &Stamp, acting: &'v Acting) -> Result<&'v Rights, Refusal> {
    let is_machine = stamp.actor.as_ref().is_some_and(|actor| actor.kind == CallerKind::Machine);
    if is_machine {
        return if acting.rights.authority == Authority::Machine { Ok(&acting.rights) } else { Err(Code::SessionInvalid.into()) };
    }
    stand(stamp, acting.standing.as_ref()).map(|_| &acting.rights)
}
