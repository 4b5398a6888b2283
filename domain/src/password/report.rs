//! What an attempt has shown, and what follows from it. This is the rule that decides which password is said to be in force.

mod case;

use std::sync::Arc;

use serde::Serialize;

use self::case::Case;
use super::{
    change::{Change, ChangeStatus, FailureCode},
    doubt_resolve::Way,
    version::Version,
    work::WorkView,
};
use crate::{
    account::Account,
    id::ChangeId,
    problem::Refusal,
    procedure::{Decision, Procedure, Stamp, Subject},
    time::Moment,
    variable::Overrides,
};

/// Say what an attempt has shown.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The change.
    pub change: ChangeId,
    /// Of the worker's claim.
    pub fence: i64,
    /// Of the system as it was spoken to: another one may be another target.
    pub system_revision: i64,
    /// What the target has said to the command.
    pub answer: Answer,
    /// Which password it takes.
    pub proof: Proof,
    /// The password that is said to be in force was refused, whatever came of the other logins.
    pub is_current_refused: bool,
    /// When the first login of the proof began. What it has shown is no fresher: who stood still before it could report reports the past.
    pub seen_at: Moment,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

/// What a target has said to a command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// There was no command.
    NotAsked,
    /// Nothing was sent: it could not be made ready.
    NotSent(Trouble),
    /// Yes.
    Applied,
    /// No: its password is what it was.
    Refused(Trouble),
    /// Nothing that anybody heard.
    Lost(Trouble),
}

/// Which password a target takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// Nobody asked.
    NotAsked,
    /// This version.
    Version(i64),
    /// None of those that were tried.
    None,
    /// It didn't say.
    Unknown(Trouble),
}

/// What went wrong at a target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trouble {
    /// For programs.
    pub code: FailureCode,
    /// For people; no secret, nothing that the target wrote.
    pub detail: String,
    /// Only a person can help.
    pub is_permanent: bool,
}

/// What must be known.
#[derive(Default)]
pub struct ReportView {
    /// As every step does.
    pub work: WorkView,
    /// The password that is said to be in force.
    pub current: Option<Version>,
    /// The change's candidate.
    pub candidate: Option<Version>,
    /// The version that was proven, when it is neither.
    pub proven: Option<Version>,
}

/// What became true.
#[derive(Clone, Debug, Serialize)]
pub struct Reported {
    /// The account.
    pub account: Account,
    /// The change.
    pub change: Change,
    /// The passwords of which something else is known now.
    pub versions: Vec<Version>,
    /// The change that waited for the end of this one, and is the open one now.
    pub next: Option<Change>,
    /// The doubt is new.
    pub is_alarm: bool,
}

impl Procedure for Report {
    const NAME: &'static str = "password-change-report";
    type View = ReportView;
    type Effect = Reported;

    fn decide(&self, stamp: &Stamp, view: &ReportView) -> Decision<Reported> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Reported>) -> &'static str {
        match decision.effect().map(|reported| reported.change.status) {
            None => "password.refused",
            Some(ChangeStatus::Confirmed) => "password.changed",
            Some(ChangeStatus::Failed) => "password.change-failed",
            Some(ChangeStatus::InDoubt) => "password.in-doubt",
            Some(_) => "password.change-tried",
        }
    }

    fn subject(&self, effect: Option<&Reported>) -> Subject {
        WorkView::subject(effect.map(|reported| &reported.account))
    }
}

impl Report {
    fn rule(&self, stamp: &Stamp, view: &ReportView) -> Result<Reported, Refusal> {
        let (account, change) = view.work.held(self.fence)?;
        view.work.need_system(self.system_revision)?;
        let mut change = change.clone();
        if self.proof != Proof::NotAsked {
            change.work.tried_at = Some(stamp.at);
            // A new password is asked for until there is one.
            let is_wanted = change.work.asked == Some(Way::Replace) && change.work.candidate.is_none();
            change.work.asked = change.work.asked.filter(|_| is_wanted);
        }
        if self.is_answered(&change) {
            change.work.unanswered = (change.work.unanswered - 1).max(0);
        }
        // What was known before is worth something as long as nothing speaks against it.
        if self.answer == Answer::Applied || self.proof == Proof::None || self.is_current_refused {
            change.work.known_before = None;
        }
        change.failure = self.trouble().map(|trouble| trouble.code);
        change.failure_detail = self.trouble().map(|trouble| trouble.detail.clone());
        let case = Case { report: self, stamp, view, account, change };
        match &self.proof {
            Proof::Version(proven) if Some(*proven) == case.change.work.candidate => case.confirmed(),
            Proof::Version(proven) => case.another_is_in_force(*proven),
            // What was interrupted is taken up again, with the same password, before anybody speaks of a doubt.
            Proof::None if case.is_interrupted() => {
                let account = account.clone();
                Ok(case.going_on(account))
            }
            Proof::None if view.current.is_some() => Ok(case.in_doubt()),
            Proof::None | Proof::Unknown(_) => Ok(case.unproven()),
            Proof::NotAsked => Ok(case.not_sent()),
        }
    }

    /// Does nothing of the command come any more? A yes that the logins contradict may still come to be: perhaps they are asked elsewhere.
    fn is_answered(&self, change: &Change) -> bool {
        match (&self.answer, &self.proof) {
            (Answer::Refused(_), _) => true,
            (Answer::Applied, Proof::Version(proven)) => Some(*proven) == change.work.candidate,
            _ => false,
        }
    }

    /// What went wrong, if something did; of two, the command's.
    const fn trouble(&self) -> Option<&Trouble> {
        match (&self.answer, &self.proof) {
            (Answer::NotSent(trouble) | Answer::Refused(trouble) | Answer::Lost(trouble), _) | (_, Proof::Unknown(trouble)) => {
                Some(trouble)
            }
            _ => None,
        }
    }
}
