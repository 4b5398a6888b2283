//! Managed systems: targets whose accounts are looked after. Here belongs who may change where a system's secrets go.

pub mod add;
mod administrator;
mod change;
pub mod connector;
pub mod delete;
mod host_key;
mod reach;
mod target;
pub mod test;
pub mod trust;
pub mod update;

use serde::Serialize;

pub use self::{
    administrator::{Administrator, Credential, CredentialKind, NewAdministrator},
    change::Change,
    reach::{Named, NamedAccount, Reach},
    target::{Binding, Target, Tls},
};
use crate::{
    id::{PolicyId, ResourceId},
    problem::{Code, Refusal},
    right::{Rights, permission::Permission, privilege::Privilege},
    time::Moment,
    variable::Overrides,
    word::words,
};

/// A system, as the tables have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct System {
    /// Its name.
    pub resource_id: ResourceId,
    /// For people.
    pub description: String,
    /// Where it is, and how it proves that it is the one.
    pub target: Target,
    /// Since when that is so; none: from the beginning. What was proven before was proven elsewhere.
    pub target_since: Option<Moment>,
    /// What the connector wants to know beside that.
    pub connector_options: Overrides,
    /// What the server logs in with to change the others' passwords.
    pub administrator: Administrator,
    /// The policies that it is under, the primary one first; none: an orphan. A deleted one keeps them as long as its accounts are
    /// used.
    pub policy_ids: Vec<PolicyId>,
    /// Is anything sent to it?
    pub state: State,
    /// When it was last tested.
    pub last_test_at: Option<Moment>,
    /// Why that failed.
    pub last_test_code: Option<String>,
    /// Grows with every change by somebody; a test is none.
    pub revision: i64,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
}

words! {
    /// Is anything sent to a system?
    enum State {
        /// Yes.
        Active = "active",
        /// No, until somebody vouches for it: where it is, or who it is, has changed.
        Untrusted = "untrusted",
        /// No: it was deleted, and is kept for its history.
        Deleted = "deleted",
    }
}

impl System {
    /// The policy that governs what is bound to none.
    pub fn primary_policy(&self) -> Option<&PolicyId> {
        self.policy_ids.first()
    }

    /// May somebody with these rights see it?
    pub fn is_seen_by(&self, rights: &Rights) -> bool {
        if self.policy_ids.is_empty() {
            rights.has(Privilege::MngOrphanRes)
        } else {
            self.policy_ids.iter().any(|id| rights.sees(id))
        }
    }

    /// It, unless it was deleted.
    pub fn living(found: Option<&Self>) -> Result<&Self, Refusal> {
        found.filter(|system| system.state != State::Deleted).ok_or_else(|| Code::SystemNotFound.into())
    }

    /// The permission on one of its policies, or for an orphan the privilege: 404 for who may not even see it, else 403.
    fn need(&self, rights: &Rights, permission: Permission) -> Result<(), Refusal> {
        if self.policy_ids.is_empty() {
            return if rights.has(Privilege::MngOrphanRes) {
                Ok(())
            } else {
                Err(Refusal::concealed(Code::PrivilegeMissing, Code::SystemNotFound))
            };
        }
        if self.policy_ids.iter().any(|policy| rights.may(permission, policy)) {
            Ok(())
        } else if self.is_seen_by(rights) {
            Err(Code::PermissionMissing.into())
        } else {
            Err(Refusal::concealed(Code::PermissionMissing, Code::SystemNotFound))
        }
    }
}
