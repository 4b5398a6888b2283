//! What a login asks of the server, and how an ask ends.
use std::time::Duration;

use reqwest::StatusCode;

use super::{KeeperError, fresh};
use crate::runtime::Received;
use crate::types::{OtpSession, OtpSessionNew};
use crate::{Client, Error, Problem, Secret, http};

/// How an ask ends.
pub(crate) enum End {
    /// A session.
    In { token: Secret, password_rotated: bool },
    /// This password is not the server's.
    Refused(Error),
    /// The hash is of a password that was used before; this password is the server's.
    SuccessorReused(Error),
    /// The server has done nothing.
    NotDone(Error),
    /// The server refuses for another reason.
    Problem(Error),
    /// Nobody knows whether the server has done it. What is doubtful is this: it is always safe.
    Lost(Error),
}

/// The world of a login: the server, random passwords and time.
pub(crate) trait Exchange: Send {
    /// LoginEx.
    fn ask(&mut self, user_id: &str, password: &Secret, next_hash: String) -> impl Future<Output = End> + Send;
    /// Whether the server answers: SessionGet without a session.
    fn probe(&mut self) -> impl Future<Output = Result<(), Error>> + Send;
    /// LoginExConfirm.
    fn confirm(&mut self, token: &Secret) -> impl Future<Output = Result<(), Error>> + Send;
    /// A new one-time password.
    fn fresh(&mut self) -> Result<Secret, KeeperError>;
    /// Waits.
    fn pause(&mut self, time: Duration) -> impl Future<Output = ()> + Send;
}

/// The real one.
pub(crate) struct Asking<'a> {
    pub(crate) client: &'a Client,
}

impl Exchange for Asking<'_> {
    async fn ask(&mut self, user_id: &str, password: &Secret, next_hash: String) -> End {
        let body = OtpSessionNew { user_id: user_id.into(), password: password.clone(), next_password_hash: Some(next_hash) };
        let request = self.client.client.post(format!("{}/v1/sessions/otp", self.client.baseurl)).json(&body).build();
        match request {
            Ok(request) => end(http::send(&self.client.client, request).await),
            Err(error) => End::Problem(error.into()),
        }
    }

    async fn probe(&mut self) -> Result<(), Error> {
        let request = self.client.client.get(format!("{}/v1/sessions/current", self.client.baseurl)).build()?;
        let received = http::send(&self.client.client, request).await?;
        match Problem::document(&received) {
            Some(problem) if problem.status == 401 => Ok(()),
            Some(problem) => Err(problem.into()),
            None => Err(Error::unexpected(&received)),
        }
    }

    async fn confirm(&mut self, token: &Secret) -> Result<(), Error> {
        let request = self.client.client.post(format!("{}/v1/sessions/current/otp-confirmation", self.client.baseurl)).build()?;
        let received = http::send(&self.client.client, http::with_token(&request, token)?).await?;
        crate::client::succeeded(received).map(drop)
    }

    fn fresh(&mut self) -> Result<Secret, KeeperError> {
        fresh()
    }

    async fn pause(&mut self, time: Duration) {
        tokio::time::sleep(time).await;
    }
}

fn end(received: Result<Received, reqwest::Error>) -> End {
    let received = match received {
        Ok(received) => received,
        Err(error) if error.is_connect() => return End::NotDone(error.into()),
        Err(error) => return End::Lost(error.into()),
    };
    if received.status == StatusCode::CREATED
        && let Ok(session) = serde_json::from_slice::<OtpSession>(&received.body)
    {
        return End::In { token: session.token, password_rotated: session.password_rotated };
    }
    match Problem::document(&received) {
        Some(problem) => end_of_problem(problem),
        None => End::Lost(Error::unexpected(&received)),
    }
}

fn end_of_problem(problem: Problem) -> End {
    match (problem.status, problem.code.as_str()) {
        (_, "outcome-unknown") => End::Lost(problem.into()),
        (401, _) => End::Refused(problem.into()),
        (422, "otp-successor-reused") => End::SuccessorReused(problem.into()),
        (429 | 503, _) => End::NotDone(problem.into()),
        (400..=499, _) => End::Problem(problem.into()),
        _ => End::Lost(problem.into()),
    }
}
