//! The request as all steps know it: its ids, its operation, and where it comes from.

use std::time::Instant;

use actix_web::HttpMessage;
use actix_web::dev::ServiceRequest;
use actix_web::http::header::HeaderMap;
use domain::id::RequestId;

use super::address::Resolved;
use crate::problem::{Code, Problem};

/// What the log begins with.
#[derive(Debug, Clone)]
pub struct Begun {
    /// Ours.
    pub request: RequestId,
    /// When it arrived.
    pub at: Instant,
}

/// One request of an operation.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The operationId.
    pub operation: &'static str,
    /// Ours, in every answer.
    pub request: RequestId,
    /// The caller's own word for it, when it is a proper one.
    pub client_request: Option<String>,
    /// Where it comes from.
    pub address: Resolved,
}

impl Asked {
    /// What the guards before the route have found.
    pub(super) fn of(request: &ServiceRequest, operation: &'static str) -> Result<Self, Problem> {
        let found = request.extensions();
        let begun = found.get::<Begun>().ok_or(Code::InternalError)?;
        let address = found.get::<Resolved>().ok_or(Code::InternalError)?.clone();
        Ok(Self { operation, request: begun.request.clone(), client_request: client_request(request.headers()), address })
    }
}

/// `X-Request-Id` of the caller: `[A-Za-z0-9._-]{1,128}`, else it is ignored. Never sent back.
fn client_request(headers: &HeaderMap) -> Option<String> {
    let text = headers.get("x-request-id")?.to_str().ok()?;
    let is_proper = (1..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    is_proper.then(|| text.to_owned())
}
