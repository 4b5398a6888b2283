//! A new password is stored, before anything is sent to its target.

use std::sync::Arc;

use serde::Serialize;

use super::{
    change::{Change, ChangeStatus},
    version::{Certainty, Version, VersionState},
    work::WorkView,
};
use crate::{
    account::Account,
    id::ChangeId,
    policy::Policy,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    secret::{Fingerprint, Sealed},
};

/// Keep a new password as the candidate of a change.
#[derive(Debug, Serialize)]
pub struct Stage {
    /// The change.
    pub change: ChangeId,
    /// Of the worker's claim.
    pub fence: i64,
    /// The password, sealed for the account.
    pub sealed: Sealed,
    /// Of the password.
    #[serde(skip)]
    pub fingerprint: Fingerprint,
    /// The policy that it was made by.
    #[serde(skip)]
    pub policy: Arc<Policy>,
}

/// What must be known.
#[derive(Default)]
pub struct StageView {
    /// As every step does.
    pub work: WorkView,
    /// The number of the account's next password.
    pub next_version: i64,
    /// Was it one of those that may not come back?
    pub is_reused: bool,
}

/// A candidate.
#[derive(Clone, Debug, Serialize)]
pub struct Staged {
    /// The account; as it was.
    #[serde(skip)]
    pub account: Account,
    /// The change that has it now.
    pub change: Change,
    /// The password.
    pub version: Version,
}

impl Procedure for Stage {
    const NAME: &'static str = "password-change-stage";
    type View = StageView;
    type Effect = Staged;

    fn decide(&self, stamp: &Stamp, view: &StageView) -> Decision<Staged> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Staged>) -> &'static str {
        if decision.is_accepted() { "password.staged" } else { "password.refused" }
    }

    fn subject(&self, effect: Option<&Staged>) -> Subject {
        WorkView::subject(effect.map(|staged| &staged.account))
    }
}

impl Stage {
    fn rule(&self, stamp: &Stamp, view: &StageView) -> Result<Staged, Refusal> {
        let (account, change) = view.work.held(self.fence)?;
        if change.work.candidate.is_some() {
            return Err(Code::RevisionStale.into());
        }
        let is_same = |policy: &Policy| (&policy.policy_id, policy.revision) == (&self.policy.policy_id, self.policy.revision);
        if !view.work.policy.as_ref().is_some_and(is_same) {
            return Err(Code::RevisionStale.into());
        }
        if view.is_reused {
            return Err(Code::PasswordReused.into());
        }
        let version = candidate(view.next_version, self.sealed.clone(), self.fingerprint, change, stamp);
        let mut change = change.clone();
        change.work.candidate = Some(version.number);
        change.work.asked = None;
        if change.status != ChangeStatus::InDoubt {
            change.status = ChangeStatus::Running;
        }
        change.started_at = change.started_at.or(Some(stamp.at));
        Ok(Staged { account: account.clone(), change, version })
    }
}

/// A password that is kept before it is sent.
pub(super) fn candidate(number: i64, sealed: Sealed, fingerprint: Fingerprint, change: &Change, stamp: &Stamp) -> Version {
    Version {
        number,
        state: VersionState::Candidate,
        certainty: Certainty::InDoubt,
        sealed,
        fingerprint,
        made_at: stamp.at,
        confirmed_at: None,
        change: Some(change.id.clone()),
    }
}
