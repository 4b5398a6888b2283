//! The one who asks: awc over loopback, and the same request as a line for curl.

use std::{net::SocketAddr, time::Duration};

use awc::{
    error::{PayloadError, SendRequestError},
    http::Method,
};
use serde_json::Value;

/// No step takes longer.
const TIME_MAX: Duration = Duration::from_secs(30);

/// A client of the story's server.
pub struct Client {
    inner: awc::Client,
    base: String,
}

/// A request of the story.
pub struct Ask<'a> {
    pub method: Method,
    pub path: &'a str,
    pub token: Option<&'a str>,
    pub body: Option<Value>,
}

/// An answer.
pub struct Answer {
    pub curl: String,
    pub status: u16,
    pub body: Value,
}

/// The server did not answer.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    #[error("the server does not answer: {0}")]
    Send(String),
    #[error("the answer ends early: {0}")]
    Read(PayloadError),
    #[error("the answer is no JSON")]
    Json(#[from] serde_json::Error),
}

impl From<SendRequestError> for ClientError {
    fn from(error: SendRequestError) -> Self {
        Self::Send(error.to_string())
    }
}

impl Client {
    pub fn new(address: SocketAddr) -> Self {
        Self { inner: awc::Client::builder().timeout(TIME_MAX).finish(), base: format!("http://{address}") }
    }

    pub async fn ask(&self, ask: Ask<'_>) -> Result<Answer, ClientError> {
        let mut request = self.inner.request(ask.method.clone(), format!("{}{}", self.base, ask.path));
        if let Some(token) = ask.token {
            request = request.insert_header(("Authorization", format!("Bearer {token}")));
        }
        let curl = self.curl(&ask);
        let mut answer = match &ask.body {
            Some(body) => request.send_json(body).await?,
            None => request.send().await?,
        };
        let bytes = answer.body().await.map_err(ClientError::Read)?;
        let body = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes)? };
        Ok(Answer { curl, status: answer.status().as_u16(), body })
    }

    fn curl(&self, ask: &Ask<'_>) -> String {
        let token = ask.token.map(|token| format!(" -H 'Authorization: Bearer {token}'")).unwrap_or_default();
        let quoted = |body: &Value| body.to_string().replace('\'', r"'\''"); // as a shell takes it
        let body = ask.body.as_ref().map(|body| format!(" -H 'Content-Type: application/json' -d '{}'", quoted(body)));
        format!("curl -s -X {} '{}{}'{token}{}", ask.method, self.base, ask.path, body.unwrap_or_default())
    }
}
