//! The client.
use std::fmt;
use std::sync::Arc;

use reqwest::{Method, StatusCode};

use crate::runtime::{OperationInfo, Received};
use crate::session::{Credentials, Session};
use crate::{Error, Keeper, Problem, Secret, http, retry};

/// The operations that make a session. They have none, and are never asked twice: that is their caller's matter.
const LOGINS: [&str; 2] = ["login", "login_ex"];

/// A client of one server and one caller. It logs in at its first request, and again when its session has ended. Copies of it share the
/// session.
///
/// Requests that can be repeated without harm (GET, and whatever has an idempotency key) are sent again after 429, 503 and a lost
/// connection, at most three times.
#[derive(Clone)]
#[expect(clippy::struct_field_names, reason = "the generated operations name it so")]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    session: Arc<Session>,
}

impl Client {
    /// A client that logs in with one-time passwords.
    ///
    /// `base_url` is where the server is, with or without a path prefix, such as `https://strongroom.example/vault`.
    pub fn with_keeper(base_url: &str, keeper: Keeper) -> Result<Self, Error> {
        Self::with(base_url, Credentials::Keeper(keeper))
    }

    /// A client that logs in with a user and a password.
    pub fn with_password(base_url: &str, user_id: impl Into<String>, password: impl Into<Secret>) -> Result<Self, Error> {
        Self::with(base_url, Credentials::Password { user_id: user_id.into(), password: password.into() })
    }

    /// A client of a session that somebody else opened. It never logs in, and `close` leaves the session alone.
    pub fn with_token(base_url: &str, token: impl Into<Secret>) -> Result<Self, Error> {
        Self::with(base_url, Credentials::Token(token.into()))
    }

    /// A client without a session, for the operations that need none.
    pub fn without_session(base_url: &str) -> Result<Self, Error> {
        Self::with(base_url, Credentials::None)
    }

    fn with(base_url: &str, credentials: Credentials) -> Result<Self, Error> {
        let session = Arc::new(Session::new(credentials));
        Ok(Self { baseurl: checked(base_url)?, client: http::connections()?, session })
    }

    /// Logs in now, if there is no session yet; the first request would do it too.
    pub async fn log_in(&self) -> Result<(), Error> {
        self.session.token(self).await.map(drop)
    }

    /// Ends the session, if there is one. Whether the server heard of it doesn't matter: a session that lies idle ends by itself.
    pub async fn close(&self) {
        let Some(token) = self.session.forget().await else { return };
        let logout = self.client.delete(format!("{}/v1/sessions/current", self.baseurl)).build();
        if let Ok(request) = logout.map_err(Error::from).and_then(|request| http::with_token(&request, &token)) {
            let _ = http::send(&self.client, request).await;
        }
    }

    /// Asks the server: with the session, and again where that is safe. The answer is a success.
    pub(crate) async fn exec(&self, request: reqwest::Request, info: &OperationInfo) -> Result<Received, Error> {
        if LOGINS.contains(&info.operation_id) {
            return succeeded(http::send(&self.client, request).await?);
        }
        let Some(token) = self.session.token(self).await? else {
            return succeeded(self.repeated(&request).await?);
        };
        let received = self.repeated(&http::with_token(&request, &token)?).await?;
        if !(session_has_ended(&received) && self.session.is_renewable()) {
            return succeeded(received);
        }
        self.session.end(&token).await;
        match self.session.token(self).await? {
            Some(token) => succeeded(self.repeated(&http::with_token(&request, &token)?).await?),
            None => succeeded(received),
        }
    }

    /// The answer, asked for again after 429, 503 and a lost connection where that does nothing twice.
    async fn repeated(&self, request: &reqwest::Request) -> Result<Received, Error> {
        let is_repeatable = request.method() == Method::GET || request.headers().contains_key("idempotency-key");
        for done in 0.. {
            let received = http::send(&self.client, http::copy(request)?).await;
            let retry_after_seconds = match &received {
                Ok(received) if is_busy(received.status) => received.retry_after_seconds(),
                Ok(_) => return Ok(received?),
                Err(_) => None,
            };
            match retry::pause(done, retry_after_seconds) {
                Some(pause) if is_repeatable && done + 1 < retry::ASKS_MAX => tokio::time::sleep(pause).await,
                _ => return Ok(received?),
            }
        }
        unreachable!("the loop ends after {} asks", retry::ASKS_MAX)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Client").field("base_url", &self.baseurl).finish_non_exhaustive()
    }
}

fn checked(base_url: &str) -> Result<String, Error> {
    let refused = || Error::InvalidRequest("the base URL must be http(s)://HOST[:PORT][/PREFIX]".into());
    let url = reqwest::Url::parse(base_url).map_err(|_| refused())?;
    let is_plain = url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.password().is_none();
    if !(matches!(url.scheme(), "http" | "https") && url.has_host() && is_plain) {
        return Err(refused());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

fn is_busy(status: StatusCode) -> bool {
    status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::SERVICE_UNAVAILABLE
}

fn session_has_ended(received: &Received) -> bool {
    let ended = |problem: Problem| problem.code == "session-invalid" || problem.code == "session-missing";
    received.status == StatusCode::UNAUTHORIZED && Problem::document(received).is_some_and(ended)
}

pub(crate) fn succeeded(received: Received) -> Result<Received, Error> {
    if received.status.is_success() { Ok(received) } else { Err(Problem::of(&received).into()) }
}
