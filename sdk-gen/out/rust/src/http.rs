//! One request and its whole answer.
use std::time::Duration;

use reqwest::redirect::Policy;

use crate::runtime::Received;
use crate::{Error, Secret};

const CONNECT_SECONDS_MAX: u64 = 10;
/// The server itself never waits longer than 30 s.
const ANSWER_SECONDS_MAX: u64 = 60;

/// What makes connections. It follows no redirect: a secret goes to the address that was given, and nowhere else.
pub(crate) fn connections() -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(CONNECT_SECONDS_MAX))
        .timeout(Duration::from_secs(ANSWER_SECONDS_MAX))
        .redirect(Policy::none())
        .user_agent(concat!("strongroom-rust/", env!("CARGO_PKG_VERSION")));
    Ok(builder.build()?)
}

/// The answer, read to its end: one that breaks off is a lost connection.
pub(crate) async fn send(connections: &reqwest::Client, request: reqwest::Request) -> Result<Received, reqwest::Error> {
    let response = connections.execute(request).await?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes().await?.to_vec();
    Ok(Received { status, headers, body })
}

/// The request as a session sends it.
pub(crate) fn with_token(request: &reqwest::Request, token: &Secret) -> Result<reqwest::Request, Error> {
    let mut copied = copy(request)?;
    let mut value = reqwest::header::HeaderValue::try_from(format!("Bearer {}", token.expose()))?;
    value.set_sensitive(true);
    copied.headers_mut().insert(reqwest::header::AUTHORIZATION, value);
    Ok(copied)
}

/// The same request once more.
pub(crate) fn copy(request: &reqwest::Request) -> Result<reqwest::Request, Error> {
    request.try_clone().ok_or_else(|| Error::InvalidRequest("a body that can't be sent twice".into()))
}
