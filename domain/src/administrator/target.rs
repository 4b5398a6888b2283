//! The administrator that a procedure is about: what is read of it, who may touch it, and what becomes of it.

use serde::Serialize;

use super::{Administrator, Credential};
use crate::{
    id::{SessionId, UserId},
    problem::{Code, Refusal},
    procedure::{Stamp, Subject},
    right::{
        Acting, Rights, act,
        law::{self, Crew},
        privilege::Privilege,
    },
    time::Moment,
};

/// What its logins have left behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Login {
    /// Until when it can't log in, after too many failures.
    pub locked_until: Option<Moment>,
    /// When it last did.
    pub last_login_at: Option<Moment>,
    /// Has it used its initial one-time password?
    pub has_used_initial_otp: bool,
}

/// An administrator as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Profile {
    /// Its row.
    pub administrator: Administrator,
    /// Its logins.
    pub login: Login,
}

impl Profile {
    /// What it shows when it logs in.
    #[must_use]
    pub const fn credential(&self) -> Credential {
        match self.administrator.credential {
            Credential::OtpUnused if self.login.has_used_initial_otp => Credential::Otp,
            credential => credential,
        }
    }

    /// Is it locked?
    #[must_use]
    pub fn is_locked(&self, at: Moment) -> bool {
        self.login.locked_until.is_some_and(|until| at < until)
    }
}

/// What was read of an administrator.
#[derive(Clone, Debug)]
pub struct Target {
    /// Its row and its logins.
    pub profile: Profile,
    /// All that it holds.
    pub held: Rights,
    /// Its sessions.
    pub live: Vec<SessionId>,
}

/// What the procedures about one administrator read.
pub struct TargetView {
    /// The actor.
    pub acting: Acting,
    /// The administrator.
    pub target: Option<Target>,
    /// The members of `API_ADMINISTRATORS`.
    pub crew: Crew,
}

/// An administrator that may be touched, and by whom.
pub(super) struct Touched<'v> {
    pub rights: &'v Rights,
    pub target: &'v Target,
    pub is_self: bool,
}

impl TargetView {
    /// May the actor, with `console` and the rank, touch `user`, as it was at `revision`?
    pub(super) fn touch(&self, stamp: &Stamp, user: &UserId, revision: Option<i64>) -> Result<Touched<'_>, Refusal> {
        let rights = act(stamp, &self.acting)?;
        rights.need(Privilege::Console)?;
        let target = self.target.as_ref().ok_or(Code::AdministratorNotFound)?;
        let is_self = law::rank(stamp, rights, user, &target.held)?;
        if revision.is_some_and(|known| known != target.administrator().revision) {
            return Err(Code::RevisionStale.into());
        }
        Ok(Touched { rights, target, is_self })
    }

    /// The same, and somebody stays who can administer when it has become `after`.
    pub(super) fn keep_one(&self, touched: &Touched<'_>, after: &Administrator) -> Result<(), Refusal> {
        law::keep_one(touched.rights, &self.crew, &self.crew.with(after))
    }
}

impl Target {
    /// Its row.
    #[must_use]
    pub const fn administrator(&self) -> &Administrator {
        &self.profile.administrator
    }

    /// It becomes `administrator`; all its sessions end, if `is_ending`.
    pub(super) fn turned_into(&self, administrator: Administrator, is_ending: bool, is_self_dealing: bool) -> Changed {
        let ended = if is_ending { self.live.clone() } else { Vec::new() };
        Changed { profile: Profile { administrator, login: self.profile.login }, ended, is_self_dealing }
    }
}

/// An administrator is different now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// As it is now.
    pub profile: Profile,
    /// The sessions that end.
    pub ended: Vec<SessionId>,
    /// Did an API administrator do it to itself?
    pub is_self_dealing: bool,
}

/// The journal's word for a change of an administrator, or for its refusal.
pub(super) fn event(effect: Option<&Changed>, word: &'static str) -> &'static str {
    match effect {
        Some(Changed { is_self_dealing: true, .. }) => "rights.self-dealing",
        Some(_) => word,
        None => "administrator.refused",
    }
}

/// About an administrator.
pub(super) fn subject(user: &UserId) -> Subject {
    Subject { user: Some(user.clone()), ..Subject::default() }
}
