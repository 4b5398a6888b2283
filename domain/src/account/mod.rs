//! Managed accounts: what they are, how they come, change and go. Their passwords are in `password`.

pub mod add;
pub mod delete;
mod found;
pub mod update;

pub use found::Found;
use serde::Serialize;

use crate::{
    id::{AccountId, AccountKey, ChangeId, PolicyId, ResourceId},
    password::version::Certainty,
    problem::{Code, Refusal},
    procedure::Subject,
    right::{Authority, Rights},
    time::Moment,
    word::words,
};

/// An account, as the tables have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Account {
    /// Stands for one (`resource`, `account`) for ever.
    pub key: AccountKey,
    /// Its system.
    pub resource: ResourceId,
    /// Its name there.
    pub account: AccountId,
    /// The policy that it is under; none: unbound.
    pub policy: Option<PolicyId>,
    /// The policy that it is under, or was under last: who could read its passwords then is who may see them now.
    pub last_policy: Option<PolicyId>,
    /// For people.
    pub description: String,
    /// How sure its password is.
    pub password_state: PasswordState,
    /// Of the password in force; 0: none.
    pub password_version: i64,
    /// When that came into force.
    pub password_changed_at: Option<Moment>,
    /// When the target last proved it.
    pub password_verified_at: Option<Moment>,
    /// When it will be changed.
    pub next_change_at: Option<Moment>,
    /// Until then a command that was sent to the target may still be carried out there.
    pub quiet_until: Option<Moment>,
    /// When its password is to be proven again; none: it isn't.
    pub next_proof_at: Option<Moment>,
    /// The change that isn't settled.
    pub open_change: Option<ChangeId>,
    /// The last change that was.
    pub last_change: Option<ChangeId>,
    /// Why it isn't lent.
    pub quarantine: Option<Quarantine>,
    /// What has become of it.
    pub state: AccountState,
    /// Grows with every change, of its password too.
    pub revision: i64,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
}

words! {
    /// What has become of an account.
    enum AccountState {
        /// It is looked after.
        Managed = "managed",
        /// It was taken out of its policy after its password had been changed: kept, and never changed.
        Historical = "historical",
        /// It was deleted: kept for its history.
        Deleted = "deleted",
    }
}

words! {
    /// How sure the password of an account is.
    enum PasswordState {
        /// There is none.
        None = "none",
        /// Vault-only: nobody checked it.
        Stored = "stored",
        /// A login on the target worked.
        Confirmed = "confirmed",
        /// The target said yes, and can't be asked for proof.
        Reported = "reported",
        /// It was imported or restored.
        Unverified = "unverified",
        /// A change of it is under way.
        Changing = "changing",
        /// A change of it ended without an answer.
        InDoubt = "in-doubt",
    }
}

impl PasswordState {
    /// What may be said of a password in this state.
    #[must_use]
    pub const fn certainty(self) -> Certainty {
        match self {
            Self::Stored => Certainty::Stored,
            Self::Confirmed => Certainty::Confirmed,
            Self::Reported => Certainty::Reported,
            Self::None | Self::Unverified => Certainty::Unverified,
            Self::Changing | Self::InDoubt => Certainty::InDoubt,
        }
    }
}

words! {
    /// Why an account isn't lent.
    enum Quarantine {
        /// Its password is in doubt.
        InDoubt = "in-doubt",
        /// It couldn't be returned.
        CheckinFailed = "checkin-failed",
        /// Its password is still the one that somebody knew before us.
        NeverRandomized = "never-randomized",
    }
}

impl Account {
    /// Why it isn't lent when its password is in doubt. That it couldn't be returned is remembered: whoever had it may know the password that
    /// turns out to be in force.
    #[must_use]
    pub fn quarantine_of_doubt(&self) -> Option<Quarantine> {
        self.quarantine_after_proof().or(Some(Quarantine::InDoubt))
    }

    /// Why it isn't lent when a password of before is known to be in force.
    #[must_use]
    pub fn quarantine_after_proof(&self) -> Option<Quarantine> {
        self.quarantine.filter(|quarantine| *quarantine == Quarantine::CheckinFailed)
    }

    /// One that nobody has heard of yet: under no policy, without a password.
    #[must_use]
    pub const fn new(key: AccountKey, resource: ResourceId, account: AccountId, at: Moment) -> Self {
        Self {
            key,
            resource,
            account,
            policy: None,
            last_policy: None,
            description: String::new(),
            password_state: PasswordState::None,
            password_version: 0,
            password_changed_at: None,
            password_verified_at: None,
            next_change_at: None,
            quiet_until: None,
            next_proof_at: None,
            open_change: None,
            last_change: None,
            quarantine: None,
            state: AccountState::Managed,
            revision: 1,
            created_at: at,
            updated_at: at,
        }
    }

    /// The refusal of anything that needs it under a policy.
    pub fn need_bound(&self) -> Result<&PolicyId, Refusal> {
        match (&self.policy, self.state) {
            (Some(policy), _) => Ok(policy),
            (None, AccountState::Historical) => Err(Code::AccountHistorical.into()),
            (None, AccountState::Managed | AccountState::Deleted) => Err(Code::AccountUnbound.into()),
        }
    }

    /// The refusal while a change of its password isn't settled.
    pub fn need_no_open_change(&self) -> Result<(), Refusal> {
        if self.open_change.is_none() { Ok(()) } else { Err(Code::PasswordChangeOpen.into()) }
    }

    /// For the journal's filters.
    pub(crate) fn subject(&self) -> Subject {
        Subject {
            resource: Some(self.resource.clone()),
            account: Some(self.account.clone()),
            policy: self.last_policy.clone(),
            ..Subject::default()
        }
    }

    /// Under another policy, or under none. Out of all policies, one whose password we have changed becomes historical: the target
    /// knows no other password than the one kept here.
    #[must_use]
    pub fn bound_to(self, policy: Option<PolicyId>) -> Self {
        let is_ours = policy.is_some() || self.last_change.is_none();
        let state = if is_ours { AccountState::Managed } else { AccountState::Historical };
        let last_policy = policy.clone().or(self.last_policy);
        Self { policy, last_policy, state, ..self }
    }

    /// What is said of its password when nobody has proven any.
    #[must_use]
    pub const fn password_state_without_proof(&self) -> PasswordState {
        if self.password_version == 0 { PasswordState::None } else { PasswordState::Unverified }
    }

    /// The next revision of it.
    #[must_use]
    pub fn revised(self, at: Moment) -> Self {
        Self { revision: self.revision + 1, updated_at: at, ..self }
    }
}

/// The law of no gain for an account that comes under another policy: the actor may do no more with it there than he
/// could before. Else whoever may change two policies could show himself the passwords of one by moving its accounts into the other.
/// Only who acts on the machine itself is exempt.
fn need_no_gain(rights: &Rights, before: Option<&PolicyId>, after: Option<&PolicyId>) -> Result<(), Refusal> {
    let held = |policy: Option<&PolicyId>| policy.and_then(|policy| rights.permissions.get(policy)).copied().unwrap_or_default();
    // out of all policies it stays as visible as it was
    let is_gain = after.is_some() && !held(after).is_subset_of(held(before));
    if is_gain && rights.authority != Authority::Machine { Err(Code::AdministratorOwnRights.into()) } else { Ok(()) }
}

/// 422: an id in the request that isn't there or isn't to be seen.
fn unknown(pointer: &str) -> Refusal {
    let code = Code::ReferenceNotFound;
    Refusal::from(code).at(pointer, code.name(), "There is nothing with this id.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn that_it_could_not_be_returned_outlives_a_doubt_and_its_end() {
        let account = |quarantine| {
            let blank = Account::new(AccountKey("key".into()), ResourceId("DB".into()), AccountId("a".into()), Moment(0));
            Account { quarantine, ..blank }
        };
        for (before, in_doubt, proven) in [
            (None, Quarantine::InDoubt, None),
            (Some(Quarantine::InDoubt), Quarantine::InDoubt, None),
            (Some(Quarantine::NeverRandomized), Quarantine::InDoubt, None),
            (Some(Quarantine::CheckinFailed), Quarantine::CheckinFailed, Some(Quarantine::CheckinFailed)),
        ] {
            let account = account(before);
            assert_eq!((account.quarantine_of_doubt(), account.quarantine_after_proof()), (Some(in_doubt), proven), "{before:?}");
        }
    }
}
