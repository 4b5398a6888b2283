//! What is positively known of what a connector did.

/// Of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The target said yes.
    Applied,
    /// The password is what it was: the target said no, or never heard of it.
    Refused(Failure),
    /// Nobody knows: it was sent, and no clear answer came.
    Indeterminate(Failure),
}

/// Of a password that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The account logged in with it, and the target proved that it knows it, too.
    Valid,
    /// The target refused it.
    Invalid,
}

/// Why something didn't come to be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {message}", .class.word())]
pub struct Failure {
    /// What to do about it.
    pub class: Class,
    /// Whose trouble it is.
    pub reason: Reason,
    /// For people; no secret, at most [`Failure::MESSAGE_MAX`] characters.
    pub message: String,
}

/// What a failure means for who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The target can't be reached or is busy; nothing has changed. Later it may go well.
    Retryable,
    /// The target refuses, or isn't the one that it should be. Only a person can help.
    Permanent,
    /// There is no such account.
    AccountMissing,
    /// It was sent, and its answer was lost.
    Uncertain,
}

/// Whose trouble a failure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nobody listens there.
    Unreachable,
    /// No answer came in time.
    Late,
    /// The connection broke, or what answers doesn't speak as it should.
    Broken,
    /// What answers isn't proven to be the target, or asks for what it must not.
    Untrusted,
    /// The target doesn't let the administrator in, or not so far.
    Administrator,
    /// The target doesn't know the account.
    Account,
    /// The target refuses.
    Refused,
}

impl Failure {
    /// Characters of a message.
    pub const MESSAGE_MAX: usize = 500;

    /// A failure; of the message, as much as there is room for.
    pub fn new(class: Class, reason: Reason, message: impl AsRef<str>) -> Self {
        let printable = message.as_ref().chars().map(|char| if char.is_control() { ' ' } else { char });
        Self { class, reason, message: printable.take(Self::MESSAGE_MAX).collect() }
    }
}

impl Class {
    /// For logs and answers.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Retryable => "retryable",
            Self::Permanent => "permanent",
            Self::AccountMissing => "account-missing",
            Self::Uncertain => "uncertain",
        }
    }
}
