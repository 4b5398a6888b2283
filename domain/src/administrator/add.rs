//! AdminAdd: a new administrator or caller. Its id was never anybody's.

use serde::Serialize;

use super::{
    Administrator, Credential,
    addresses::Listed,
    password::Proposed,
    target::{Login, Profile, subject},
};
use crate::{
    id::UserId,
    problem::{Code, Refusal},
    procedure::{CallerKind, Decision, Procedure, Stamp, Subject},
    right::{
        Acting, Authority, Rights, act, law,
        privilege::{Privilege, Privileges},
    },
};

/// The administrator to be.
#[derive(Serialize)]
pub struct Add {
    /// Its id.
    pub user_id: UserId,
    /// For people.
    pub name: String,
    /// Its first password; callers with one-time passwords get theirs otherwise.
    pub password: Option<Proposed>,
    /// Its own ones.
    pub privileges: Privileges,
    /// Where it may come from.
    pub allowed: Listed,
    /// 0 = at each login.
    pub otp_rotation_hours: i64,
    /// Of a password, not of an OTP.
    pub password_never_expires: bool,
    /// May it log in?
    pub is_enabled: bool,
}

/// What was read.
pub struct AddView {
    /// The actor.
    pub acting: Acting,
    /// Is the id somebody's, or was it?
    pub is_taken: bool,
}

impl Procedure for Add {
    const NAME: &'static str = "administrator-add";
    type View = AddView;
    type Effect = Profile;

    fn decide(&self, stamp: &Stamp, view: &AddView) -> Decision<Profile> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Profile>) -> &'static str {
        if decision.is_accepted() { "administrator.added" } else { "administrator.refused" }
    }

    fn subject(&self, _: Option<&Profile>) -> Subject {
        subject(&self.user_id)
    }
}

impl Add {
    fn rule(&self, stamp: &Stamp, view: &AddView) -> Result<Profile, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::Console)?;
        if view.is_taken {
            return Err(Code::AdministratorExists.into());
        }
        law::individual(self.privileges)?;
        law::grant(rights, self.privileges)?;
        let allowed = self.allowed.accept()?.clone();
        let hash = match &self.password {
            None => None,
            Some(_) if self.privileges.contains(Privilege::OtpCaller) => {
                return Err(Code::AdministratorPasswordUnsupported.into());
            }
            Some(proposed) => Some(proposed.accept("/password")?.clone()),
        };
        let has_password = hash.is_some();
        let administrator = Administrator {
            user_id: self.user_id.clone(),
            name: self.name.clone(),
            privileges: self.privileges,
            allowed,
            otp_rotation_hours: self.otp_rotation_hours,
            password_never_expires: self.password_never_expires,
            is_enabled: self.is_enabled,
            is_built_in: false,
            credential: if has_password { Credential::Password } else { Credential::None },
            credential_version: i64::from(has_password),
            credential_changed_at: has_password.then_some(stamp.at),
            credential_made_by: if has_password { maker(stamp, rights)? } else { None },
            password_hash: hash,
            revision: 1,
            created_at: stamp.at,
            updated_at: stamp.at,
        };
        Ok(Profile { administrator, login: Login::default() })
    }
}

/// Who gives a credential; none: the machine. Nobody does in another's name: two would know it, and the law of ties knows one.
pub(super) fn maker(stamp: &Stamp, rights: &Rights) -> Result<Option<UserId>, Refusal> {
    let actor = stamp.actor.as_ref().filter(|actor| actor.kind != CallerKind::Machine && rights.authority != Authority::Machine);
    match actor {
        Some(actor) if actor.acting_as.is_some() => Err(Code::ActingAsRefused.into()),
        _ => Ok(actor.map(|actor| actor.user.clone())),
    }
}
