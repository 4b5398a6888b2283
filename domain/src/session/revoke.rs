//! SessionRevoke: an administrator ends somebody's session.

use serde::Serialize;

use crate::{
    id::{SessionId, UserId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
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
    /// Whose session it is; none when no such session lives.
    pub owner: Option<UserId>,
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
        act(stamp, &view.acting)?.need(Privilege::Console)?;
        let user = view.owner.clone().ok_or(Code::SessionNotFound)?;
        Ok(Revoked { session: self.session.clone(), user })
    }
}
