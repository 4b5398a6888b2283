//! The plugins: programs of the operator that say who may. The API admin plugin ([`Plugin`]) says which functions a caller may call, the
//! password access plugin ([`access`]) whose password he may see.
//!
//! A plugin gets a question on standard input and gives an answer on standard output, both KVGROUP text. It replaces the
//! default rules, so it is trusted to say `allow`, but with nothing else: it can't hang the server, fill its memory or
//! leave processes behind. Who is excluded from it, and what its silence means for a request, is the matter of who asks.

pub mod access;
mod answer;
pub mod kvgroup;
mod process;
mod program;

#[cfg(target_os = "linux")]
pub use self::process::orphans;

use std::path::PathBuf;

use self::program::Program;

/// The API admin plugin.
#[derive(Debug)]
pub struct Plugin(Program);

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
    /// It ended with another status than 0, or by a signal, or says that it failed.
    Failed,
    /// It ended without having read the whole question.
    QuestionUnread,
    /// The answer is no KVGROUP text, or not one clean answer.
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
        Self(Program::new(program))
    }

    /// Runs the plugin once, for 2 s at most.
    pub async fn ask(&self, question: Question<'_>) -> Verdict {
        match self.0.ask(question.user_id, question.to_kvgroup()).await {
            Ok(output) => answer::judge(&output),
            Err(reason) => Verdict::Deny(reason),
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
