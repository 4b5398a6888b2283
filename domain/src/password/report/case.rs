//! What follows from a report, case by case: what is said of account, change and passwords from now on, and when it is tried again.

use super::{Answer, Proof, Report, ReportView, Reported};
use crate::{
    account::{Account, PasswordState},
    password::{
        change::{Cause, Change, ChangeKind, ChangeStatus, FailureCode},
        version::{Certainty, Version, VersionState},
        work::{REJECTED_MAX, again_at, counted, doubt_at, ended, is_sure, next_change_at, next_proof_at, retry_at, settle},
    },
    problem::{Code, Refusal},
    procedure::Stamp,
};

/// One report in the making: `change` has what holds in every case.
pub(super) struct Case<'a> {
    pub(super) report: &'a Report,
    pub(super) stamp: &'a Stamp,
    pub(super) view: &'a ReportView,
    pub(super) account: &'a Account,
    pub(super) change: Change,
}

impl Case<'_> {
    /// Nothing that was sent can have done something over there since it was looked.
    fn is_quiet(&self) -> bool {
        self.change.work.unanswered == 0 || self.account.quiet_until.is_none_or(|until| until <= self.report.seen_at)
    }

    /// There is a candidate, this was only a look, and nobody has spoken of a doubt yet.
    pub(super) fn is_interrupted(&self) -> bool {
        let is_look = self.report.answer == Answer::NotAsked && self.change.work.candidate.is_some();
        is_look && self.change.status != ChangeStatus::InDoubt
    }

    /// The new password is in force.
    pub(super) fn confirmed(self) -> Result<Reported, Refusal> {
        let (stamp, at) = (self.stamp, self.stamp.at);
        let candidate = self.view.candidate.as_ref().ok_or(Code::IntegrityBroken)?;
        let is_quiet = self.is_quiet();
        let change = ended(&self.change, ChangeStatus::Confirmed, stamp);
        let change = Change {
            certainty: Some(Certainty::Confirmed),
            version: Some(candidate.number),
            failure: None,
            failure_detail: None,
            ..change
        };
        let policy = self.view.work.policy.as_ref();
        let quiet_until = self.account.quiet_until.filter(|_| !is_quiet);
        let account = Account {
            password_state: PasswordState::Confirmed,
            password_version: candidate.number,
            password_changed_at: Some(at),
            password_verified_at: Some(at),
            next_change_at: policy.and_then(|policy| next_change_at(stamp, self.account, policy, &self.report.settings)),
            // What was sent before may still come: who is let in then is looked at again.
            next_proof_at: quiet_until.or_else(|| Some(next_proof_at(stamp, self.account))),
            quiet_until,
            quarantine: None,
            ..self.account.clone()
        };
        let (account, next) = settle(account, &change, self.view.work.behind.as_ref());
        let former = self.view.current.clone().map(|former| Version { state: VersionState::Previous, ..former });
        let confirmed = Version {
            state: VersionState::Current,
            certainty: Certainty::Confirmed,
            confirmed_at: Some(at),
            ..candidate.clone()
        };
        let versions = former.into_iter().chain([confirmed]).collect();
        Ok(Reported { account: account.revised(at), change, versions, next, is_alarm: false })
    }

    /// Another password than the new one is in force.
    pub(super) fn another_is_in_force(mut self, proven: i64) -> Result<Reported, Refusal> {
        if !self.is_quiet() {
            // A command is still on its way, and brings the new one: nobody is told that this one is in force.
            let account = self.account.clone();
            return Ok(if self.report.answer == Answer::NotAsked { self.going_on(account) } else { self.waiting(account) });
        }
        let (account, mut versions) = self.in_force(proven)?;
        self.change.work.unanswered = 0;
        match &self.report.answer {
            Answer::Refused(trouble) | Answer::NotSent(trouble) if trouble.is_permanent => {
                self.change.work.rejected += 1;
                let may_try_another = self.change.kind == ChangeKind::Randomize
                    && trouble.code == FailureCode::TargetRefused
                    && matches!(self.report.answer, Answer::Refused(_))
                    && self.change.work.rejected < REJECTED_MAX;
                versions.extend(self.not_applied());
                if !may_try_another {
                    return Ok(self.failed(account, versions));
                }
                self.change.work.candidate = None;
                Ok(Reported { versions, ..self.waiting(account) })
            }
            Answer::NotAsked if self.change.work.candidate.is_none() => {
                // There never was a command: somebody else has changed it, and now it is known again.
                let change = ended(&self.change, ChangeStatus::Confirmed, self.stamp);
                let certainty = Some(Certainty::Confirmed);
                let change = Change { certainty, version: Some(proven), failure: None, failure_detail: None, ..change };
                let (account, next) = settle(account, &change, self.view.work.behind.as_ref());
                Ok(Reported { account: account.revised(self.stamp.at), change, versions, next, is_alarm: false })
            }
            Answer::NotAsked => Ok(Reported { versions, ..self.going_on(account) }),
            Answer::Applied | Answer::Refused(_) | Answer::Lost(_) | Answer::NotSent(_) => {
                Ok(Reported { versions, ..self.waiting(account) })
            }
        }
    }

    /// The account when this version is proven, and the versions whose state that changes.
    fn in_force(&self, proven: i64) -> Result<(Account, Vec<Version>), Refusal> {
        let account = Account {
            password_state: PasswordState::Confirmed,
            password_verified_at: Some(self.stamp.at),
            next_proof_at: Some(next_proof_at(self.stamp, self.account)),
            quiet_until: None,
            quarantine: self.account.quarantine_after_proof(),
            ..self.account.clone()
        };
        if proven == account.password_version {
            return Ok((account, Vec::new()));
        }
        let version = self.view.proven.clone().filter(|version| version.number == proven).ok_or(Code::IntegrityBroken)?;
        let former = self.view.current.clone().map(|former| Version { state: VersionState::Previous, ..former });
        let at = self.stamp.at;
        let again = Version {
            state: VersionState::Current,
            certainty: Certainty::Confirmed,
            confirmed_at: version.confirmed_at.or(Some(at)),
            ..version
        };
        let account = Account { password_version: proven, password_changed_at: Some(at), ..account };
        Ok((account, former.into_iter().chain([again]).collect()))
    }

    /// It isn't known which password is in force; but perhaps that none was changed.
    pub(super) fn unproven(self) -> Reported {
        let before = match (&self.report.answer, &self.report.proof) {
            // There was no password to try; the target has the one that it had, whichever that is.
            (Answer::Refused(_), Proof::None) => Some(self.account.password_state_without_proof()),
            (Answer::Refused(_), _) => self.change.work.known_before,
            _ => None,
        };
        match before {
            Some(password_state) if self.change.work.unanswered == 0 => {
                let account = Account { password_state, quiet_until: None, ..self.account.clone() };
                let is_permanent = self.report.trouble().is_some_and(|trouble| trouble.is_permanent);
                if !is_permanent {
                    return self.waiting(account);
                }
                let versions = self.not_applied().into_iter().collect();
                self.failed(account, versions)
            }
            _ if is_sure(self.account.password_state) => {
                let account = self.account.clone();
                self.waiting(account)
            }
            _ => self.in_doubt(),
        }
    }

    /// Nothing was sent this time.
    pub(super) fn not_sent(self) -> Reported {
        if !is_sure(self.account.password_state) {
            return self.in_doubt();
        }
        let is_permanent = self.report.trouble().is_some_and(|trouble| trouble.is_permanent);
        let account = self.account.clone();
        if is_permanent && self.change.work.unanswered == 0 {
            let versions = self.not_applied().into_iter().collect();
            self.failed(account, versions)
        } else {
            self.waiting(account)
        }
    }

    fn not_applied(&self) -> Option<Version> {
        self.view.candidate.clone().map(|candidate| Version { state: VersionState::NotApplied, ..candidate })
    }

    /// It is tried again at once.
    pub(super) fn going_on(mut self, account: Account) -> Reported {
        self.change.status = ChangeStatus::Running;
        self.change.next_attempt_at = None;
        self.done(account)
    }

    /// It is tried again later.
    fn waiting(mut self, account: Account) -> Reported {
        self.rest(ChangeStatus::Retrying);
        self.change.next_attempt_at = Some(retry_at(self.stamp, self.account, self.change.attempts));
        self.done(account)
    }

    /// It has come to nothing: the old password is in force.
    fn failed(self, account: Account, versions: Vec<Version>) -> Reported {
        let change = ended(&self.change, ChangeStatus::Failed, self.stamp);
        let is_scheduled = change.cause == Cause::Scheduled;
        let next_change_at = if is_scheduled { Some(again_at(self.stamp)) } else { account.next_change_at };
        let (account, next) = settle(Account { next_change_at, ..account }, &change, self.view.work.behind.as_ref());
        Reported { account: account.revised(self.stamp.at), change, versions, next, is_alarm: false }
    }

    /// Nobody knows which password is in force.
    pub(super) fn in_doubt(mut self) -> Reported {
        let is_alarm = self.change.status != ChangeStatus::InDoubt;
        // While a command may still be on its way, the next look may show another picture.
        let is_none = self.report.proof == Proof::None && self.is_quiet();
        self.rest(ChangeStatus::InDoubt);
        self.change.work.known_before = None;
        let next = if is_none {
            doubt_at(self.stamp, self.change.attempts)
        } else {
            retry_at(self.stamp, self.account, self.change.attempts)
        };
        self.change.next_attempt_at = Some(next);
        let account = Account {
            password_state: PasswordState::InDoubt,
            quarantine: self.account.quarantine_of_doubt(),
            ..self.account.clone()
        };
        Reported { is_alarm, ..self.done(account) }
    }

    /// Nobody works on it for a while. What was never armed has not been counted yet, and must wait longer each time all the same.
    fn rest(&mut self, status: ChangeStatus) {
        if matches!(self.report.answer, Answer::NotSent(_) | Answer::NotAsked) {
            self.change.attempts = counted(self.change.attempts);
        }
        self.change.status = status;
        self.change.node = None;
        // Of a proof alone the worker goes on to the command.
        if self.report.answer != Answer::NotAsked {
            self.change.work.lease_until = None;
        }
    }

    fn done(self, account: Account) -> Reported {
        let account = if account == *self.account { account } else { account.revised(self.stamp.at) };
        Reported { account, change: self.change, versions: Vec::new(), next: None, is_alarm: false }
    }
}
