//! ManagedAccountDelete: an account is no longer looked after. It is kept with its passwords, and comes back when it is added again.

use serde::Serialize;

use super::{Account, AccountState, Found};
use crate::{
    id::AccountKey,
    policy::is_current,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
};

/// Delete an account.
#[derive(Debug, Serialize)]
pub struct Delete {
    /// Which.
    pub account: AccountKey,
    /// The revision that is meant.
    pub revision: Option<i64>,
}

/// What must be known.
#[derive(Default)]
pub struct DeleteView {
    /// Who asks.
    pub acting: Acting,
    /// The account, if it is there.
    pub found: Option<Found>,
    /// Does the server log in to a system with its password?
    pub is_in_use: bool,
    /// Is it lent, or not yet returned?
    pub is_lent: bool,
}

impl Procedure for Delete {
    const NAME: &'static str = "managed-account-delete";
    type View = DeleteView;
    type Effect = Account;

    fn decide(&self, stamp: &Stamp, view: &DeleteView) -> Decision<Account> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Account>) -> &'static str {
        if decision.is_accepted() { "account.deleted" } else { "account.refused" }
    }

    fn subject(&self, effect: Option<&Account>) -> Subject {
        effect.map(Account::subject).unwrap_or_default()
    }
}

impl Delete {
    fn rule(&self, stamp: &Stamp, view: &DeleteView) -> Result<Account, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let found = Found::living(view.found.as_ref())?;
        found.need(rights, Permission::ModifyProperties)?;
        is_current(self.revision, found.account.revision)?;
        found.account.need_no_open_change()?;
        if view.is_in_use || view.is_lent {
            return Err(Code::ObjectInUse.into());
        }
        let account = found.account.clone().bound_to(None);
        Ok(Account { state: AccountState::Deleted, ..account }.revised(stamp.at))
    }
}
