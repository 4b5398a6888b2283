//! What stands around every route. Here belongs who may come in, from where and how often; never what an operation does.
//!
//! The way of one request (convention 1 of the contract): HTTP limits, client address, path ([`outermost`], around all routes), route
//! (what none took: [`route::unknown`]), session, function filter ([`enter`], around each route of `/v1`).

pub mod address;
pub mod anywhere;
pub mod asked;
mod cors;
pub mod filter;
pub mod limits;
pub mod log;
pub mod plugin;
pub mod rate;
pub mod refusal;
pub mod route;
pub mod session;

use std::sync::Arc;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage, ResponseError};

use self::asked::{Asked, Begun};
use crate::edge::Edge;
use crate::operation::{Caller, CallerOf, Operation};
use crate::problem::{Code, Problem};
use crate::wire::Id;

/// Around all routes. What is inside answers with `refuse` and never with an `Err`, so that nothing leaves without its headers.
pub async fn outermost(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let edge = request.app_data::<Data<Edge>>().cloned();
    let id = request.extensions().get::<Begun>().map_or_else(|| Id::server(""), |begun| Id::from(&begun.request));
    let is_v1 = request.path().starts_with("/v1");
    let origin = edge.as_ref().and_then(|edge| cors::origin(edge, request.headers()));
    let mut answer = match edge.as_ref().ok_or_else(|| Code::InternalError.into()).and_then(|edge| admit(edge, &request, is_v1)) {
        Ok(()) if is_v1 && origin.is_some() && cors::is_preflight(&request) => request.into_response(cors::preflight()),
        Ok(()) => next.call(request).await?.map_into_boxed_body(),
        Err(problem) => refuse(request, &problem),
    };
    let problem = answer.response_mut().extensions_mut().remove::<Problem>();
    if let Some(problem) = problem {
        answer = answer.map_body(|_, _| BoxBody::new(problem.written(&id)));
        answer.response_mut().extensions_mut().insert(problem); // the log wants its code
    }
    let headers = answer.headers_mut();
    finish(headers, &id, is_v1);
    if let Some(origin) = origin {
        cors::expose(headers, origin);
    }
    Ok(answer)
}

/// Limits, address, the source's budget, path.
fn admit(edge: &Edge, request: &ServiceRequest, is_v1: bool) -> Result<(), Problem> {
    limits::check(request.headers())?;
    if is_v1 {
        let peer = request.peer_addr().ok_or(Code::InternalError)?.ip();
        let resolved = address::resolve(peer, request.headers(), &edge.forwarding)?;
        let budget = edge.rates.requests.take(resolved.client.into());
        request.extensions_mut().insert(resolved);
        budget.map_err(|wait| Problem::from(Code::RateExceeded).retry_after(wait.seconds))?;
    }
    route::check(request.uri().path())
}

/// The headers of every answer.
fn finish(headers: &mut HeaderMap, id: &Id, is_v1: bool) {
    if let Ok(id) = HeaderValue::from_str(id.as_str()) {
        headers.insert(HeaderName::from_static("x-request-id"), id);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if is_v1 || !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

/// Around the route of `O`: session, then function filter.
pub async fn enter<O: Operation>(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    match admitted::<O>(&request).await {
        Ok(()) => Ok(next.call(request).await?.map_into_boxed_body()),
        Err(problem) => Ok(refuse(request, &problem)),
    }
}

async fn admitted<O: Operation>(request: &ServiceRequest) -> Result<(), Problem> {
    let edge = request.app_data::<Data<Edge>>().ok_or(Code::InternalError)?;
    let asked = Arc::new(Asked::of(request, O::ID)?);
    request.extensions_mut().insert(asked.clone());
    let caller = match <CallerOf<O> as Caller>::of(edge, request.request(), &asked).await {
        Ok(caller) => caller,
        Err(problem) => {
            refusal::note(edge, &asked, None, request.request(), &problem).await;
            return Err(problem);
        }
    };
    // Kept before the filter is asked: the log tells who was refused.
    request.extensions_mut().insert(caller.clone());
    let Some(principal) = caller.principal() else { return Ok(()) };
    edge.rates.requests.give_back(asked.address.client.into());
    let allowed = edge.filter.allow::<O>(principal).await;
    if let Err(problem) = &allowed {
        refusal::note(edge, &asked, Some(principal), request.request(), problem).await;
    }
    allowed
}

/// Answers here. Not by `Err`: that would pass by the middleware outside, and a clone of the `HttpRequest` kept for it makes
/// actix-web panic in its router.
fn refuse(request: ServiceRequest, problem: &Problem) -> ServiceResponse<BoxBody> {
    request.into_response(problem.error_response())
}
