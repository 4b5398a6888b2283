//! What can go wrong.
use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::keeper::KeeperError;
use crate::runtime::Received;
use crate::types::ProblemItem;

/// Why an operation has no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The server, or what stands before it, answered with something else than success.
    #[error("{0}")]
    Problem(Box<Problem>),
    /// No answer arrived: no connection, or it ended too early, or the time was up. Whether the server did it is unknown.
    #[error("no answer from the server")]
    Connection(#[source] reqwest::Error),
    /// A parameter is missing, or is none; nothing was sent.
    #[error("the request can't be made: {0}")]
    InvalidRequest(String),
    /// The file of the one-time passwords can't be used; nothing was sent.
    #[error("{0}")]
    Keeper(#[from] KeeperError),
}

impl Error {
    /// The problem, when there was an answer.
    pub fn problem(&self) -> Option<&Problem> {
        match self {
            Self::Problem(problem) => Some(problem),
            _ => None,
        }
    }

    /// A success that the contract doesn't have.
    pub(crate) fn unexpected(received: impl Borrow<Received>) -> Self {
        Self::Problem(Box::new(Problem::unexpected(received.borrow())))
    }
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        // The URL holds the parameters.
        let error = error.without_url();
        if error.is_builder() {
            Self::InvalidRequest("an address or a parameter is none".into())
        } else {
            Self::Connection(error)
        }
    }
}

impl From<reqwest::header::InvalidHeaderValue> for Error {
    fn from(_: reqwest::header::InvalidHeaderValue) -> Self {
        Self::InvalidRequest("a header has a character that headers can't have".into())
    }
}

/// An answer that is no success. Programs read `code`; [`codes`](crate::codes) has the known ones, and more may come.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Problem {
    /// The status of the answer.
    pub status: u16,
    /// What is wrong; `unexpected-answer` when the answer is no problem document, such as a page of a proxy.
    pub code: String,
    /// The code in words.
    pub title: String,
    /// What is wrong in this case, for people.
    pub detail: Option<String>,
    /// Names the request in the server's journal and log.
    pub request_id: Option<String>,
    /// After how many seconds asking again can help.
    pub retry_after_seconds: Option<u64>,
    /// The places of the request that are wrong.
    pub errors: Vec<ProblemItem>,
    /// A relative reference to the page of the code.
    #[serde(rename = "type")]
    pub reference: String,
}

impl Problem {
    /// The code of an answer that is no problem document.
    pub const UNEXPECTED_ANSWER: &str = "unexpected-answer";

    /// The problem that an answer holds.
    pub(crate) fn of(received: &Received) -> Self {
        Self::document(received).unwrap_or_else(|| Self::unexpected(received))
    }

    /// The problem document, when the answer is one.
    pub(crate) fn document(received: &Received) -> Option<Self> {
        if !received.is_problem() {
            return None;
        }
        let problem: Self = serde_json::from_slice(&received.body).ok()?;
        (problem.status == received.status.as_u16()).then_some(problem)
    }

    fn unexpected(received: &Received) -> Self {
        Self {
            status: received.status.as_u16(),
            code: Self::UNEXPECTED_ANSWER.into(),
            title: "The answer is none of Strongroom's".into(),
            detail: None,
            request_id: received.header("x-request-id").map(Into::into),
            retry_after_seconds: received.retry_after_seconds(),
            errors: Vec::new(),
            reference: "about:blank".into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}: {}", self.status, self.code, self.title)?;
        if let Some(detail) = &self.detail {
            write!(formatter, ": {detail}")?;
        }
        self.request_id.as_ref().map_or(Ok(()), |id| write!(formatter, " (request {id})"))
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}
