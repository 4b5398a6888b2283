//! The last step before the target is touched: from its commit on, nobody is told that the old password is in force.

use std::sync::Arc;

use serde::Serialize;

use super::{
    change::{Change, ChangeStatus},
    work::{LEASE_SECONDS, QUIET_SECONDS, WorkView, counted, is_sure},
};
use crate::{
    account::{Account, PasswordState},
    id::ChangeId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    time::Moment,
    variable::Overrides,
};

/// Say that a candidate is about to be sent.
#[derive(Debug, Serialize)]
pub struct Arm {
    /// The change.
    pub change: ChangeId,
    /// Of the worker's claim.
    pub fence: i64,
    /// Of the system as it was spoken to: another one may be another target.
    pub system_revision: i64,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

/// A change whose candidate may be in force from now on.
#[derive(Clone, Debug, Serialize)]
pub struct Armed {
    /// The account.
    pub account: Account,
    /// The change.
    pub change: Change,
}

impl Procedure for Arm {
    const NAME: &'static str = "password-change-arm";
    type View = WorkView;
    type Effect = Armed;

    fn decide(&self, stamp: &Stamp, view: &WorkView) -> Decision<Armed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Armed>) -> &'static str {
        if decision.is_accepted() { "password.change-armed" } else { "password.refused" }
    }

    fn subject(&self, effect: Option<&Armed>) -> Subject {
        WorkView::subject(effect.map(|armed| &armed.account))
    }
}

impl Arm {
    fn rule(&self, stamp: &Stamp, view: &WorkView) -> Result<Armed, Refusal> {
        let (account, change) = view.held(self.fence)?;
        view.need_system(self.system_revision)?;
        if change.work.candidate.is_none() {
            return Err(Code::RevisionStale.into());
        }
        if let Some(code) = view.hindrance(&self.settings, stamp.at) {
            return Err(code.into());
        }
        let mut change = change.clone();
        if change.status != ChangeStatus::InDoubt {
            change.status = ChangeStatus::Running;
        }
        change.started_at = change.started_at.or(Some(stamp.at));
        change.attempts = counted(change.attempts);
        change.work.unanswered += 1;
        if is_sure(account.password_state) {
            change.work.known_before = Some(account.password_state);
        }
        change.work.lease_until = Some(stamp.at.plus_seconds(LEASE_SECONDS));
        let quiet = stamp.at.plus_seconds(QUIET_SECONDS);
        let account = Account {
            password_state: if account.password_state == PasswordState::InDoubt {
                PasswordState::InDoubt
            } else {
                PasswordState::Changing
            },
            quiet_until: Some(account.quiet_until.map_or(quiet, |before: Moment| before.max(quiet))),
            ..account.clone()
        };
        Ok(Armed { account: account.revised(stamp.at), change })
    }
}
