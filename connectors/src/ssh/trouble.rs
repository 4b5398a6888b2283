//! What goes wrong with a server of SSH, and what is known by it.

use russh::{AlgorithmKind, Error};

use crate::{Class, Failure, Reason};

pub(super) enum Trouble {
    /// There was no answer by the deadline.
    Late,
    /// Nobody listens there.
    Unreachable,
    /// Somebody does, and the connection broke.
    Broken,
    /// It hung up when somebody wanted to log in.
    HungUp,
    /// It isn't proven to be the target, or lets in whoever comes.
    Untrusted(&'static str),
    /// The administrator isn't let in, or not so far.
    Administrator(&'static str),
    /// There is no such account.
    Missing,
    /// The server doesn't do it, or nobody could say whether it did.
    Refused(&'static str),
}

/// Before anybody is let in. What comes later is [`Trouble::Broken`], whatever the library calls it.
impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match error {
            Error::UnknownKey => Self::Untrusted("the server's key is none of those that are pinned"),
            Error::WrongServerSig => Self::Untrusted("the server doesn't prove that it has the key that it shows"),
            Error::NoCommonAlgo { kind: AlgorithmKind::Key, .. } => {
                Self::Untrusted("the server has no key of the kinds that are pinned")
            }
            _ => Self::Broken,
        }
    }
}

impl Trouble {
    /// Nothing has changed. Never the server's own words: whoever runs it could write into our logs.
    pub(super) fn before_it_was_sent(self) -> Failure {
        let (class, reason, message) = match self {
            Self::Late => (Class::Retryable, Reason::Late, "the server did not answer in time"),
            Self::Unreachable => (Class::Retryable, Reason::Unreachable, "the server can't be reached"),
            Self::Broken => (Class::Retryable, Reason::Broken, "the connection broke"),
            Self::HungUp => {
                let message = "the server hung up at the login: the account may be closed, or the server weary of logins";
                (Class::Retryable, Reason::Refused, message)
            }
            Self::Untrusted(message) => (Class::Permanent, Reason::Untrusted, message),
            Self::Administrator(message) => (Class::Permanent, Reason::Administrator, message),
            Self::Missing => (Class::AccountMissing, Reason::Account, "there is no such account"),
            Self::Refused(message) => (Class::Permanent, Reason::Refused, message),
        };
        Failure::new(class, reason, message)
    }

    /// What was sent may have been carried out.
    pub(super) fn after_it_was_sent(self) -> Failure {
        Failure { class: Class::Uncertain, ..self.before_it_was_sent() }
    }
}
