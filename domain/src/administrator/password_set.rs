//! AdminPasswordSet: a new password, of one's own or of somebody else. All sessions of its owner end.

use serde::Serialize;

use super::{
    Administrator, Credential,
    add::maker,
    password::Proposed,
    target::{Changed, Target, TargetView, event, subject},
};
use crate::{
    id::UserId,
    problem::{Code, Refusal},
    procedure::{CallerKind, Decision, Procedure, Stamp, Subject},
    right::{act, gain::is_actor},
    session::login::Verdict,
};

/// The arguments.
#[derive(Serialize)]
pub struct PasswordSet {
    /// Whose.
    pub user_id: UserId,
    /// The new one.
    pub password: Proposed,
    /// What argon2 said of `currentPassword`, if it was sent.
    pub current: Option<Verdict>,
}

impl Procedure for PasswordSet {
    const NAME: &'static str = "administrator-password-set";
    type View = TargetView;
    type Effect = Changed;

    fn decide(&self, stamp: &Stamp, view: &TargetView) -> Decision<Changed> {
        let own = act(stamp, &view.acting).map(|rights| is_actor(stamp, rights, &self.user_id));
        match (own, &view.target) {
            (Err(refusal), _) => Decision::Refuse(refusal),
            (Ok(true), Some(target)) => self.set_own(stamp, target),
            (Ok(_), _) => self.set_other(stamp, view).into(),
        }
    }

    fn event(&self, decision: &Decision<Changed>) -> &'static str {
        if decision.is_accepted() { event(decision.effect(), "administrator.password-set") } else { "administrator.refused" }
    }

    fn subject(&self, _: Option<&Changed>) -> Subject {
        subject(&self.user_id)
    }
}

impl PasswordSet {
    /// Whoever has only the session must not come to have the caller: a wrong current password ends all sessions, so each try
    /// costs a login.
    fn set_own(&self, stamp: &Stamp, target: &Target) -> Decision<Changed> {
        let before = target.administrator();
        if before.kind() == Some(CallerKind::Otp) {
            return Decision::Refuse(Code::AdministratorPasswordUnsupported.into());
        }
        let Some(verdict) = self.current else { return Decision::Refuse(Code::PasswordCurrentRequired.into()) };
        if !verdict.is_right || verdict.credential_version != before.credential_version {
            let refusal = Refusal::concealed(Code::PasswordWrong, Code::PasswordCurrentRequired).loud();
            return Decision::RefuseAnd(target.turned_into(before.clone(), true, false), refusal);
        }
        // Who made the old password may be who sets this one.
        let made_by = before.credential_made_by.clone();
        self.renewed(stamp, before, made_by).map(|after| target.turned_into(after, true, false)).into()
    }

    fn set_other(&self, stamp: &Stamp, view: &TargetView) -> Result<Changed, Refusal> {
        let touched = view.touch(stamp, &self.user_id, None)?;
        let before = touched.target.administrator();
        if before.kind() == Some(CallerKind::Otp) {
            return Err(Code::AdministratorPasswordUnsupported.into());
        }
        let after = self.renewed(stamp, before, maker(stamp, touched.rights)?)?;
        Ok(touched.target.turned_into(after, true, touched.is_self))
    }

    fn renewed(&self, stamp: &Stamp, before: &Administrator, made_by: Option<UserId>) -> Result<Administrator, Refusal> {
        Ok(Administrator {
            credential: Credential::Password,
            credential_version: before.credential_version + 1,
            credential_changed_at: Some(stamp.at),
            credential_made_by: made_by,
            password_hash: Some(self.password.accept("/password")?.clone()),
            revision: before.revision + 1,
            updated_at: stamp.at,
            ..before.clone()
        })
    }
}
