//! The request as all steps know it: its ids, its operation, and where it comes from.

use std::time::Instant;

use actix_web::HttpMessage;
use actix_web::dev::ServiceRequest;
use actix_web::http::header::HeaderMap;
use domain::id::{EntryId, RequestId};
use domain::procedure::{Actor, Stamp};

use super::address::Resolved;
use super::session::Principal;
use crate::edge::Edge;
use crate::entropy;
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

impl Asked {
    /// What a procedure of this request may not find out by itself.
    pub fn stamp(&self, edge: &Edge, principal: Option<&Principal>) -> Stamp {
        let at = edge.clock.now();
        Stamp {
            at,
            entry: EntryId(entropy::id(at)),
            function: Some(self.operation),
            actor: principal.map(|principal| Actor {
                user: principal.user.clone(),
                kind: principal.kind,
                session: Some(principal.session.clone()),
                acting_as: principal.acting_as.clone(),
            }),
            client: Some(self.address.client),
            peer: Some(self.address.peer),
            request: Some(self.request.clone()),
            client_request: self.client_request.clone(),
            // Only strangers have a budget: what a known caller is refused is always written down.
            is_source_over_budget: principal.is_none() && edge.rates.refusals.is_source_over_budget(self.address.client.into()),
        }
    }
}

/// `X-Request-Id` of the caller: `[A-Za-z0-9._-]{1,128}`, else it is ignored. Never sent back.
fn client_request(headers: &HeaderMap) -> Option<String> {
    let text = headers.get("x-request-id")?.to_str().ok()?;
    let is_proper = (1..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    is_proper.then(|| text.to_owned())
}
