//! PasswordCandidateList: all passwords of an account that may be in force are disclosed, for whoever must get in while nobody knows.

use serde::Serialize;

use super::{
    change::Change,
    version::{Version, VersionState},
};
use crate::{
    account::{Account, Found},
    id::AccountKey,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
};

/// The most passwords that are shown.
pub const CANDIDATES_MAX: i64 = 10;

/// Show the candidates of an account.
#[derive(Debug, Serialize)]
pub struct CandidateList {
    /// Whose.
    pub account: AccountKey,
}

/// What must be known.
#[derive(Default)]
pub struct CandidateView {
    /// Who asks.
    pub acting: Acting,
    /// The account, if it is there; deleted or not.
    pub found: Option<Found>,
    /// Its passwords, the likeliest first.
    pub versions: Vec<Version>,
    /// The change that isn't settled.
    pub open: Option<Change>,
}

/// Passwords on their way to who asked.
#[derive(Clone, Debug, Serialize)]
pub struct Candidates {
    /// The account.
    pub account: Account,
    /// Its passwords: the candidate, the one that is said to be in force, and what was before.
    pub versions: Vec<Version>,
    /// The open change, whose candidate somebody knows now.
    pub shown: Option<Change>,
}

impl Procedure for CandidateList {
    const NAME: &'static str = "password-candidate-list";
    type View = CandidateView;
    type Effect = Candidates;

    fn decide(&self, stamp: &Stamp, view: &CandidateView) -> Decision<Candidates> {
        Self::rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Candidates>) -> &'static str {
        if decision.is_accepted() { "password.candidates-disclosed" } else { "password.refused" }
    }

    fn subject(&self, effect: Option<&Candidates>) -> Subject {
        effect.map(|effect| effect.account.subject()).unwrap_or_default()
    }
}

impl CandidateList {
    fn rule(stamp: &Stamp, view: &CandidateView) -> Result<Candidates, Refusal> {
        act(stamp, &view.acting)?.need(Privilege::RecoverPwd)?;
        let found = view.found.as_ref().ok_or(Code::AccountNotFound)?;
        let has_candidate = view.versions.iter().any(|version| version.state == VersionState::Candidate);
        let shown = view.open.clone().filter(|_| has_candidate).map(|mut open| {
            open.work.is_shown = true;
            open
        });
        Ok(Candidates { account: found.account.clone(), versions: view.versions.clone(), shown })
    }
}
