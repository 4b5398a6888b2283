//! What the procedures that disclose a password have in common: what is read, what leaves, and when it may.

use serde::Serialize;

use super::version::{Certainty, Version};
use crate::{
    account::{Account, Found, PasswordState},
    id::{AccountId, AccountKey, PolicyId, ResourceId},
    problem::{Code, Refusal},
    procedure::{Decision, Subject},
    right::Acting,
    secret::Sealed,
    time::Moment,
};

/// What is read, in one look.
#[derive(Clone, Debug, Default)]
pub struct DisclosureView {
    /// The actor.
    pub acting: Acting,
    /// The account, if there is one.
    pub found: Option<Found>,
    /// The version that is asked for, if there is one.
    pub version: Option<Version>,
}

/// A password on its way to who asked: the journal has all of it but the secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Disclosed {
    /// Whose password.
    pub account_key: AccountKey,
    /// Its system.
    pub resource: ResourceId,
    /// Its name there.
    pub account: AccountId,
    /// What it is under.
    pub policy: Option<PolicyId>,
    /// Of the password.
    pub version: i64,
    /// How sure it is.
    pub certainty: Certainty,
    /// When it came into force.
    pub changed_at: Option<Moment>,
    /// When the target last proved it.
    pub verified_at: Option<Moment>,
    /// When it will be changed.
    pub next_change_at: Option<Moment>,
    /// Its system was deleted.
    pub is_system_deleted: bool,
    /// For the edge to open after COMMIT.
    pub sealed: Sealed,
}

impl Disclosed {
    /// The password in force, or the last known one.
    #[must_use]
    pub fn last_known(found: &Found, version: &Version) -> Self {
        let account = &found.account;
        Self {
            account_key: account.key.clone(),
            resource: account.resource.clone(),
            account: account.account.clone(),
            policy: found.governing.clone(),
            version: version.number,
            certainty: found.certainty(),
            changed_at: account.password_changed_at,
            verified_at: account.password_verified_at,
            next_change_at: account.next_change_at,
            is_system_deleted: found.is_system_deleted,
            sealed: version.sealed.clone(),
        }
    }

    /// One that was in force before.
    #[must_use]
    pub fn former(found: &Found, version: &Version) -> Self {
        Self {
            certainty: version.certainty,
            changed_at: Some(version.confirmed_at.unwrap_or(version.made_at)),
            verified_at: version.confirmed_at,
            next_change_at: None,
            ..Self::last_known(found, version)
        }
    }

    /// For the journal's filters.
    #[must_use]
    pub fn subject(&self) -> Subject {
        Subject {
            resource: Some(self.resource.clone()),
            account: Some(self.account.clone()),
            policy: self.policy.clone(),
            ..Subject::default()
        }
    }
}

/// The journal's word for what happened.
pub(super) const fn event(decision: &Decision<Disclosed>) -> &'static str {
    if decision.is_accepted() { "password.disclosed" } else { "password.refused" }
}

/// Is the account's password known, and nobody about to change it?
pub(crate) fn need_sure(account: &Account) -> Result<(), Refusal> {
    match account.password_state {
        PasswordState::Changing => Err(Code::PasswordChanging.into()),
        PasswordState::InDoubt => Err(Code::PasswordInDoubt.into()),
        PasswordState::None
        | PasswordState::Stored
        | PasswordState::Confirmed
        | PasswordState::Reported
        | PasswordState::Unverified => Ok(()),
    }
}
