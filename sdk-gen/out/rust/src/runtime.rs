//! What the generated operations stand on.
use std::fmt::Write;
use std::ops::Deref;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use serde::ser::{Serialize, Serializer};

use crate::Error;

/// An answer: it is used as what it holds, and knows the status and the headers that came with it.
#[derive(Clone)]
pub struct Answer<T> {
    inner: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> Answer<T> {
    /// The status: 202 says that work is still going on where 200 says that it is settled.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// A header, such as `etag` or `location`.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// What it holds.
    pub fn into_inner(self) -> T {
        self.inner
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for Answer<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Answer").field("status", &self.status).field("inner", &self.inner).finish_non_exhaustive()
    }
}

impl<T> Deref for Answer<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

impl<T: DeserializeOwned> Answer<T> {
    #[allow(clippy::unused_async, reason = "the generated code awaits it")]
    pub(crate) async fn from_response(received: Received) -> Result<Self, Error> {
        let inner = serde_json::from_slice(&received.body).map_err(|_| Error::unexpected(&received))?;
        Ok(Self { inner, status: received.status, headers: received.headers })
    }
}

impl Answer<()> {
    pub(crate) fn empty(received: Received) -> Self {
        Self { inner: (), status: received.status, headers: received.headers }
    }
}

/// An answer that was read to its end.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn retry_after_seconds(&self) -> Option<u64> {
        self.header("retry-after")?.parse().ok()
    }

    /// Whether it says that it is a problem document.
    pub(crate) fn is_problem(&self) -> bool {
        self.header("content-type").is_some_and(|kind| kind.starts_with("application/problem+json"))
    }
}

/// Which operation a request is of.
pub(crate) struct OperationInfo {
    pub(crate) operation_id: &'static str,
}

/// A path parameter as it stands in a path.
pub(crate) fn encode_path(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            encoded.push(byte.into());
        } else {
            // Writing to a text doesn't fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

/// A parameter of the query; one that is none is left out.
pub(crate) struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T> QueryParam<'a, T> {
    pub(crate) fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [(self.name, self.value)].serialize(serializer)
    }
}
