//! SessionRevoke: an administrator ends somebody's session.

use serde::Serialize;

use crate::{
    id::{SessionId, UserId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, Rights, act, gain::is_actor, law, privilege::Privilege},
};

/// The arguments.
#[derive(Serialize)]
pub struct Revoke {
    /// Which.
    pub session: SessionId,
}

/// What was read.
pub struct RevokeView {
    /// Who asks.
    pub acting: Acting,
    /// Whose session it is, and all that it holds; none when no such session lives.
    pub owner: Option<(UserId, Rights)>,
}

/// The session ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Revoked {
    /// Which.
    pub session: SessionId,
    /// Whose it was.
    pub user: UserId,
}

impl Procedure for Revoke {
    const NAME: &'static str = "session-revoke";
    type View = RevokeView;
    type Effect = Revoked;

    fn decide(&self, stamp: &Stamp, view: &RevokeView) -> Decision<Revoked> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Revoked>) -> &'static str {
        if decision.is_accepted() { "session.revoked" } else { "session.refused" }
    }

    fn subject(&self, effect: Option<&Revoked>) -> Subject {
        Subject { user: effect.map(|effect| effect.user.clone()), ..Subject::default() }
    }
}

impl Revoke {
    fn rule(&self, stamp: &Stamp, view: &RevokeView) -> Result<Revoked, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::Console)?;
        let (user, held) = view.owner.as_ref().ok_or(Code::SessionNotFound)?;
        // Law (b): whoever holds more is not there. One's own session is one's own.
        if !is_actor(stamp, rights, user) && !law::sees(rights, held) {
            return Err(Refusal::concealed(Code::PrivilegeNotHeld, Code::SessionNotFound));
        }
        Ok(Revoked { session: self.session.clone(), user: user.clone() })
    }
}
