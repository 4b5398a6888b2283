//! What comes after the end of a check-out: its password was changed, or is tried again, or could not be changed in time. Only the server
//! does this.

use std::sync::Arc;

use serde::Serialize;

use super::{
    Checkout, Status, Step,
    end::{EndView, Ended, retry_at},
    subject_of,
};
use crate::{
    account::{Account, Quarantine},
    id::{ChangeId, CheckoutId},
    password::{
        change::{Cause, Change},
        randomize_password::{Requested, requested},
        work::need_reachable,
    },
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    time::MINUTE_SECONDS,
    variable::{Overrides, Settings, table},
};

/// Look after a check-out that has ended.
#[derive(Debug, Serialize)]
pub struct Settle {
    /// Which.
    pub id: CheckoutId,
    /// Names the next change of the password, if there is to be one.
    pub change: ChangeId,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

/// What must be known.
#[derive(Clone, Debug, Default)]
pub struct SettleView {
    /// As for its end.
    pub end: EndView,
    /// The change that was asked for, if one was.
    pub change: Option<Change>,
}

impl SettleView {
    /// Has the server made another password since than the last one that the recipient can have seen? One that was given doesn't count:
    /// it may be the recipient's own.
    fn is_changed(&self) -> bool {
        let seen = self.end.checkout.as_ref().and_then(Checkout::member).map(|member| member.password_version);
        seen.is_some_and(|seen| self.end.secret_version > seen)
    }
}

/// What came of it.
#[derive(Clone, Debug, Serialize)]
pub struct Settled {
    /// The check-out, with the change that it waits for now.
    #[serde(flatten)]
    pub ended: Ended,
    /// Its account, when that is not lent any more, or again.
    pub account: Option<Account>,
}

impl Procedure for Settle {
    const NAME: &'static str = "checkout-settle";
    type View = SettleView;
    type Effect = Settled;

    fn decide(&self, stamp: &Stamp, view: &SettleView) -> Decision<Settled> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Settled>) -> &'static str {
        match decision.effect() {
            Some(settled) if settled.ended.checkout.status.is_settled() => "checkout.settled",
            Some(settled) if settled.account.is_some() => "checkout.return-failed",
            Some(_) => "checkout.return-retried",
            None => "checkout.refused",
        }
    }

    fn subject(&self, effect: Option<&Settled>) -> Subject {
        subject_of(&self.id, effect.map(|settled| &settled.ended.checkout))
    }
}

impl Settle {
    fn rule(&self, stamp: &Stamp, view: &SettleView) -> Result<Settled, Refusal> {
        let checkout = view.end.checkout.as_ref().ok_or(Code::CheckoutNotFound)?;
        let is_changed = view.is_changed();
        let has_failed = matches!(checkout.status, Status::CheckinFailed | Status::CheckinRollbackFailed);
        let is_account_there = view.end.found.as_ref().is_some_and(|found| found.account.policy.is_some());
        if !(checkout.status.is_returning() || has_failed && (is_changed || !is_account_there)) {
            return Err(Code::RevisionStale.into()); // another node was first
        }
        let done = |step| checkout.clone().after(step, stamp.at).ok_or_else(|| Refusal::from(Code::RevisionStale));
        let settled = |checkout, account| Settled { ended: Ended { checkout, change: None }, account };
        if !is_account_there {
            return Ok(settled(done(Step::Vanish)?, None));
        }
        let account = view.end.found.as_ref().map(|found| found.account.clone());
        match &view.change {
            // After all: it may be lent again.
            _ if is_changed && has_failed => {
                let released = account.filter(|account| account.quarantine == Some(Quarantine::CheckinFailed));
                let released = released.map(|account| Account { quarantine: None, ..account }.revised(stamp.at));
                Ok(settled(done(Step::Returned)?, released))
            }
            _ if is_changed => Ok(settled(done(Step::Returned)?, None)),
            // it is on its way, with tries of its own
            Some(change) if !change.status.is_settled() && !self.is_too_late(checkout, stamp) => Err(Code::RevisionStale.into()),
            _ if self.is_too_late(checkout, stamp) => {
                let quarantine = Some(Quarantine::CheckinFailed);
                let quarantined = account.map(|account| Account { quarantine, ..account }.revised(stamp.at));
                let failed = done(Step::ReturningFailed { is_clean: true })?;
                Ok(settled(Checkout { retry_at: None, ..failed }, quarantined))
            }
            _ if checkout.retry_at.is_some_and(|at| stamp.at < at) => Err(Code::RevisionStale.into()),
            _ => Ok(self.tried_again(checkout, view, stamp)),
        }
    }

    /// Has it been tried for as long as it may be?
    fn is_too_late(&self, checkout: &Checkout, stamp: &Stamp) -> bool {
        let patience = Settings::global(&self.settings).get(table::PAM_ACTION_CI_RETRY_TIMEOUT) * MINUTE_SECONDS;
        checkout.closed_at.is_some_and(|closed| stamp.at >= closed.plus_seconds(patience))
    }

    fn tried_again(&self, checkout: &Checkout, view: &SettleView, stamp: &Stamp) -> Settled {
        let retry_at = Some(retry_at(&self.settings, stamp.at));
        let next = Checkout { retry_at, revision: checkout.revision + 1, updated_at: stamp.at, ..checkout.clone() };
        let EndView { found, system, open, behind, .. } = &view.end;
        let account = found.as_ref().map(|found| &found.account);
        let reachable = account.filter(|account| need_reachable(system.as_ref(), account).is_ok());
        let change: Option<Requested> = reachable.map(|account| {
            requested(self.change.clone(), Cause::Checkin, account.clone(), open.as_ref(), behind.as_ref(), stamp)
        });
        let waits_for = change.as_ref().map(|requested| requested.change.id.clone()).or_else(|| next.change.clone());
        Settled { ended: Ended { checkout: Checkout { change: waits_for, ..next }, change }, account: None }
    }
}
