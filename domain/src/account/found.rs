//! An account as a procedure finds it, with what decides who may do something with it.

use super::{Account, AccountState};
use crate::{
    id::PolicyId,
    password::version::Certainty,
    problem::{Code, Refusal},
    right::{Rights, permission::Permission, privilege::Privilege},
    time::Moment,
};

/// A found account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The account.
    pub account: Account,
    /// The policy whose permissions count: its own, else the last it was under, else its system's primary one. None: its system is an
    /// orphan. The last one is not deleted while a password of the account is kept.
    pub governing: Option<PolicyId>,
    /// Its system was deleted; the account is kept.
    pub is_system_deleted: bool,
    /// When its system became another target, if it ever did.
    pub target_since: Option<Moment>,
}

impl Found {
    /// The account that is asked for: what isn't there or was deleted is 404.
    pub fn living(found: Option<&Self>) -> Result<&Self, Refusal> {
        found.filter(|found| found.account.state != AccountState::Deleted).ok_or_else(|| Code::AccountNotFound.into())
    }

    /// The permission on the governing policy: 404 for who may not even see the account, else 403. Accounts of orphans are of whoever
    /// looks after orphans.
    pub fn need(&self, rights: &Rights, permission: Permission) -> Result<(), Refusal> {
        match &self.governing {
            Some(policy) => rights.need_on(permission, policy, Code::AccountNotFound),
            None if rights.has(Privilege::MngOrphanRes) => Ok(()),
            None => Err(Refusal::concealed(Code::PrivilegeMissing, Code::AccountNotFound)),
        }
    }

    /// The same for a change of its password, which is what isn't there for who may not see the account.
    pub fn need_of_change(&self, rights: &Rights, permission: Permission) -> Result<(), Refusal> {
        self.need(rights, permission).map_err(|refusal| match refusal.shown {
            Code::AccountNotFound => Refusal::concealed(refusal.code, Code::PasswordChangeNotFound),
            _ => refusal,
        })
    }

    /// How sure its password is. What was proven on another target is not proven on this one.
    #[must_use]
    pub fn certainty(&self) -> Certainty {
        let is_elsewhere =
            self.target_since.is_some_and(|since| self.account.password_verified_at.is_none_or(|proven| proven < since));
        match self.account.password_state.certainty() {
            Certainty::Confirmed | Certainty::Reported if is_elsewhere => Certainty::Unverified,
            certainty => certainty,
        }
    }

    /// May somebody with these rights see it?
    #[must_use]
    pub fn is_seen_by(&self, rights: &Rights) -> bool {
        self.governing.as_ref().map_or_else(|| rights.has(Privilege::MngOrphanRes), |policy| rights.sees(policy))
    }
}
