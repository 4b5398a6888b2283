//! The API admin plugin: a program of the operator that says which functions a caller may call.
//!
//! It gets a question on standard input and gives an answer on standard output, both KVGROUP text. It replaces the
//! default rules, so it is trusted to say `allow`, but with nothing else: it can't hang the server, fill its memory or
//! leave processes behind. Who is excluded from it, and what its silence means for a request, is the filter's matter.

mod answer;
pub mod kvgroup;
mod process;

#[cfg(target_os = "linux")]
pub use self::process::orphans;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Most runs at once.
const RUNS_MAX: usize = 32;
/// Most runs at once for one caller, so that one can't keep the others from being asked about.
const RUNS_OF_CALLER_MAX: usize = 4;

/// The program, and how many of it run.
#[derive(Debug)]
pub struct Plugin {
    program: Arc<Path>,
    runs: Arc<Runs>,
}

/// How many run for each userId; a caller without a run isn't there.
type Runs = Mutex<HashMap<String, usize>>;

/// May this caller call this function?
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// Whether it came in by LoginEx.
    pub is_otp_caller: bool,
    /// The operationId.
    pub function: &'a str,
    /// The public id of the session, never its token.
    pub session_id: &'a str,
    /// The caller, in canonical form.
    pub user_id: &'a str,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// One clean `allow`.
    Allow,
    /// Anything else.
    Deny(Reason),
}

/// Why it is a denial: for the log and the journal, never for the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The plugin said so.
    Denied {
        /// What it said beside, at most 200 printable characters.
        message: String,
    },
    /// Too many run; this one wasn't started. Trying again helps.
    Busy,
    /// The program is missing or can't be run.
    NotStarted,
    /// It, or a child that holds its output, was still there after 2 s.
    TimedOut,
    /// It said more than 64 KiB.
    Flooded,
    /// It ended with another status than 0, or by a signal.
    Failed,
    /// It ended without having read the whole question.
    QuestionUnread,
    /// The answer is no KVGROUP text, or not one clean `allow` or `deny`.
    AnswerMalformed,
}

impl Reason {
    /// The word for log and journal.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Denied { .. } => "plugin-denied",
            Self::Busy => "plugin-busy",
            Self::NotStarted => "plugin-not-started",
            Self::TimedOut => "plugin-timed-out",
            Self::Flooded => "plugin-flooded",
            Self::Failed => "plugin-failed",
            Self::QuestionUnread => "plugin-question-unread",
            Self::AnswerMalformed => "plugin-answer-malformed",
        }
    }
}

impl Plugin {
    /// Takes an absolute path; the plugin starts in `/` with an empty environment.
    pub fn new(program: PathBuf) -> Self {
        Self { program: program.into(), runs: Arc::default() }
    }

    /// Runs the plugin once, for 2 s at most.
    pub async fn ask(&self, question: Question<'_>) -> Verdict {
        let Some(run) = Run::begin(&self.runs, question.user_id) else { return Verdict::Deny(Reason::Busy) };
        let (program, question) = (Arc::clone(&self.program), question.to_kvgroup());
        // A task of its own: a client that hangs up must not keep the plugin from being buried.
        let asked = tokio::spawn(async move {
            let output = process::run(&program, &question).await;
            drop(run);
            output
        });
        match asked.await {
            Ok(Ok(output)) => answer::judge(&output),
            Ok(Err(reason)) => Verdict::Deny(reason),
            Err(_) => Verdict::Deny(Reason::Failed),
        }
    }
}

impl Question<'_> {
    fn to_kvgroup(self) -> String {
        kvgroup::write(&[
            ("OTP", if self.is_otp_caller { "true" } else { "false" }),
            ("REST", "true"),
            ("function", self.function),
            ("sessionid", self.session_id),
            ("userid", self.user_id),
        ])
    }
}

/// One of the runs that there may be at once; given back when it goes.
struct Run {
    runs: Arc<Runs>,
    user_id: String,
}

impl Run {
    /// None when there are as many as there may be.
    fn begin(runs: &Arc<Runs>, user_id: &str) -> Option<Self> {
        let mut counts = runs.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = counts.values().sum::<usize>() >= RUNS_MAX;
        if is_full || counts.get(user_id).is_some_and(|count| *count >= RUNS_OF_CALLER_MAX) {
            return None;
        }
        *counts.entry(user_id.to_owned()).or_default() += 1;
        Some(Self { runs: Arc::clone(runs), user_id: user_id.to_owned() })
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let mut counts = self.runs.lock().unwrap_or_else(PoisonError::into_inner);
        match counts.get_mut(&self.user_id) {
            Some(count) if *count > 1 => *count -= 1,
            _ => {
                counts.remove(&self.user_id);
            }
        }
    }
}
