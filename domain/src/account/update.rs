//! ManagedAccountUpdate: an account goes under another policy, or is described anew.

use serde::Serialize;

use super::{
    Account, Found,
    add::{need_of_system, need_password_type},
    need_no_gain, unknown,
};
use crate::{
    id::{AccountKey, PolicyId},
    policy::{Policy, is_current},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
    system::System,
};

/// Change an account.
#[derive(Debug, Serialize)]
pub struct Update {
    /// Which.
    pub account: AccountKey,
    /// The revision that is meant.
    pub revision: Option<i64>,
    /// The policy to be under, if that was sent; inner none: under none.
    pub policy: Option<Option<PolicyId>>,
    /// For people, if it was sent.
    pub description: Option<String>,
}

/// What must be known.
#[derive(Default)]
pub struct UpdateView {
    /// Who asks.
    pub acting: Acting,
    /// The account, if it is there.
    pub found: Option<Found>,
    /// Its system.
    pub system: Option<System>,
    /// The policy that was sent, if it is there.
    pub policy: Option<Policy>,
    /// Is it lent, or not yet returned?
    pub is_lent: bool,
}

impl Procedure for Update {
    const NAME: &'static str = "managed-account-update";
    type View = UpdateView;
    type Effect = Account;

    fn decide(&self, stamp: &Stamp, view: &UpdateView) -> Decision<Account> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Account>) -> &'static str {
        if decision.is_accepted() { "account.updated" } else { "account.refused" }
    }

    fn subject(&self, effect: Option<&Account>) -> Subject {
        effect.map(Account::subject).unwrap_or_default()
    }
}

impl Update {
    fn rule(&self, stamp: &Stamp, view: &UpdateView) -> Result<Account, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let sent = self.policy.as_ref().and_then(Option::as_ref);
        if sent.is_some_and(|policy| view.policy.is_none() || !rights.sees(policy)) {
            return Err(unknown("/policyId"));
        }
        let found = Found::living(view.found.as_ref())?;
        found.need(rights, Permission::ModifyProperties)?;
        if sent.is_some_and(|policy| !rights.may(Permission::ModifyProperties, policy)) {
            return Err(Code::PermissionMissing.into());
        }
        is_current(self.revision, found.account.revision)?;
        let mut account = found.account.clone();
        if let Some(policy) = self.policy.as_ref().filter(|policy| **policy != account.policy) {
            account.need_no_open_change()?;
            if view.is_lent {
                return Err(Code::ObjectInUse.into()); // by the old policy it was lent, and by that it comes back
            }
            if let Some(policy) = &view.policy {
                let system = view.system.as_ref().ok_or(Code::AccountNotFound)?;
                need_password_type(policy, account.password_version > 0)?;
                need_of_system(policy, system)?;
            }
            need_no_gain(rights, found.governing.as_ref(), policy.as_ref())?;
            account = account.bound_to(policy.clone());
        }
        if let Some(description) = &self.description {
            account.description.clone_from(description);
        }
        Ok(account.revised(stamp.at))
    }
}
