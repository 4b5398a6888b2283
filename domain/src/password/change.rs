//! A change of an account's password, from the wish to its settlement.

use serde::Serialize;

use crate::{
    account::PasswordState,
    id::{AccountKey, ChangeId, NodeId, UserId},
    password::{doubt_resolve::Way, version::Certainty},
    procedure::Stamp,
    time::Moment,
    word::words,
};

/// A change, as the tables have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Names it.
    pub id: ChangeId,
    /// Whose password.
    pub account_key: AccountKey,
    /// To which password.
    pub kind: ChangeKind,
    /// Why.
    pub cause: Cause,
    /// How far it is.
    pub status: ChangeStatus,
    /// Of the new password, once it is confirmed.
    pub certainty: Option<Certainty>,
    /// The version in force, once it is confirmed.
    pub version: Option<i64>,
    /// Who asked for it; none: the server.
    pub requested_by: Option<UserId>,
    /// When.
    pub requested_at: Moment,
    /// When the work on it began.
    pub started_at: Option<Moment>,
    /// When nothing more was to happen.
    pub settled_at: Option<Moment>,
    /// When it is tried again.
    pub next_attempt_at: Option<Moment>,
    /// How often it was tried.
    pub attempts: i64,
    /// Who works on it.
    pub node: Option<NodeId>,
    /// What last went wrong.
    pub failure: Option<FailureCode>,
    /// The same for people; no secret, nothing that the target wrote.
    pub failure_detail: Option<String>,
    /// What the workers must know of it.
    pub work: Work,
}

/// How far the work on a change is. Nobody but the workers sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Work {
    /// It waits until another change of the account is settled.
    pub is_behind: bool,
    /// The version that it brings, once that is made or given.
    pub candidate: Option<i64>,
    /// Grows with each claim: whoever holds an older number holds nothing.
    pub fence: i64,
    /// Until then the node that claimed it works on it alone.
    pub lease_until: Option<Moment>,
    /// How many commands were sent whose answer never came.
    pub unanswered: i64,
    /// What was known of the account's password before the first command.
    pub known_before: Option<PasswordState>,
    /// How many candidates the target has refused.
    pub rejected: i64,
    /// Somebody was shown the candidate: no randomization joins it.
    pub is_shown: bool,
    /// How somebody wants to come out of the doubt; none: nobody asks.
    pub asked: Option<Way>,
    /// When passwords were last tried on the target for it.
    pub tried_at: Option<Moment>,
    /// The node that was asked to make it itself; none: whoever manages the account's policy.
    pub performer: Option<NodeId>,
}

words! {
    /// To which password.
    enum ChangeKind {
        /// One that the server makes.
        Randomize = "randomize",
        /// One that somebody gives.
        Override = "override",
    }
}

words! {
    /// Why a password is changed.
    enum Cause {
        /// Somebody asked.
        Asked = "asked",
        /// By age.
        Scheduled = "scheduled",
        /// It was returned.
        Checkin = "checkin",
        /// Its check-out was over.
        Expiry = "expiry",
        /// Its check-out was taken away.
        Revocation = "revocation",
        /// It was lent for too long.
        CheckoutAge = "checkout-age",
        /// It was in doubt.
        Doubt = "doubt",
    }
}

words! {
    /// How far a change is.
    enum ChangeStatus {
        /// It waits.
        Queued = "queued",
        /// A node works on it.
        Running = "running",
        /// It came to nothing for now, and is tried again.
        Retrying = "retrying",
        /// Nobody knows which password the target takes.
        InDoubt = "in-doubt",
        /// The new password is in force.
        Confirmed = "confirmed",
        /// The old password is in force.
        Failed = "failed",
        /// It was given up while the old password was known to be in force.
        Canceled = "canceled",
    }
}

impl Change {
    /// A new one, that waits.
    #[must_use]
    pub fn queued(id: ChangeId, account_key: AccountKey, kind: ChangeKind, cause: Cause, stamp: &Stamp) -> Self {
        Self {
            id,
            account_key,
            kind,
            cause,
            status: ChangeStatus::Queued,
            certainty: None,
            version: None,
            requested_by: stamp.actor.as_ref().map(|actor| actor.person().clone()),
            requested_at: stamp.at,
            started_at: None,
            settled_at: None,
            next_attempt_at: None,
            attempts: 0,
            node: None,
            failure: None,
            failure_detail: None,
            work: Work::default(),
        }
    }

    /// May a randomization that is asked for now be this one? Its password must be of the server's making, and nobody's knowledge.
    #[must_use]
    pub fn may_be_joined(&self) -> bool {
        self.kind == ChangeKind::Randomize && !self.work.is_shown && self.status != ChangeStatus::InDoubt
    }
}

impl ChangeStatus {
    /// Nothing more will happen.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Confirmed | Self::Failed | Self::Canceled)
    }
}

words! {
    /// What went wrong at the target.
    enum FailureCode {
        /// It can't be reached.
        TargetUnreachable = "target-unreachable",
        /// It refused the new password.
        TargetRefused = "target-refused",
        /// It doesn't know the account.
        TargetAccountMissing = "target-account-missing",
        /// It refused our administrator.
        AdministratorRefused = "administrator-refused",
        /// The connector broke.
        ConnectorFailed = "connector-failed",
        /// It took too long.
        DeadlinePassed = "deadline-passed",
    }
}
