//! A refusal of the guards, before any procedure of the function began: it changes nothing, and is written down.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
};

/// The arguments: what was refused.
#[derive(Serialize)]
pub struct Refuse {
    /// The true code.
    pub code: Code,
    /// The code that the caller saw.
    pub shown: Code,
    /// What it was about, as far as it was read.
    #[serde(skip)]
    pub subject: Subject,
    /// The ids in the path that are no subject by themselves: of an account, a session, a change.
    pub ids: BTreeMap<String, String>,
}

impl Procedure for Refuse {
    const NAME: &'static str = "refuse";
    type View = ();
    type Effect = ();

    fn decide(&self, _: &Stamp, (): &()) -> Decision<()> {
        Decision::Refuse(Refusal::concealed(self.code, self.shown))
    }

    fn event(&self, _: &Decision<()>) -> &'static str {
        match self.shown {
            Code::SessionInvalid | Code::SessionMissing => "session.refused",
            Code::CredentialsInvalid => "login.refused",
            _ => "function.refused",
        }
    }

    fn subject(&self, _: Option<&()>) -> Subject {
        self.subject.clone()
    }
}

/// Refusals of a source that had spent its budget: one row for all of a minute.
#[derive(Serialize)]
pub struct Summarize {
    /// How many were not written down.
    pub refusals: u64,
    /// From how many sources; 1024 means at least so many.
    pub sources: usize,
    /// The source with the most of them.
    pub loudest: String,
    /// How many those were.
    pub refusals_of_loudest: u64,
}

impl Procedure for Summarize {
    const NAME: &'static str = "summarize-refusals";
    type View = ();
    type Effect = ();

    fn decide(&self, _: &Stamp, (): &()) -> Decision<()> {
        Decision::Accept(())
    }

    fn event(&self, _: &Decision<()>) -> &'static str {
        "refusals.summarized"
    }

    fn subject(&self, _: Option<&()>) -> Subject {
        Subject::default()
    }
}
