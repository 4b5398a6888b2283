//! One line in the log for each request, and the span that gives all others its id. Never a path parameter, a query, a header or a body.

use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderMap;
use actix_web::web::Data;
use actix_web::{Error, HttpMessage};
use domain::id::RequestId;
use domain::time::Moment;
use tracing::Span;
use tracing_actix_web::RootSpanBuilder;

use super::address::Resolved;
use super::asked::{Asked, Begun};
use super::session::Principal;
use crate::edge::Edge;
use crate::entropy;
use crate::metric;
use crate::problem::Problem;

/// Begins and ends the span of a request.
#[derive(Debug)]
pub struct RequestSpan;

impl RootSpanBuilder for RequestSpan {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let now = request.app_data::<Data<Edge>>().map_or(Moment(0), |edge| edge.clock.now());
        let begun = Begun { request: RequestId(entropy::id(now)), at: Instant::now() };
        let span = tracing::info_span!("request", id = begun.request.as_str(), trace = trace_id(request.headers()));
        request.extensions_mut().insert(begun);
        span
    }

    fn on_request_end<B: MessageBody>(_: Span, outcome: &Result<ServiceResponse<B>, Error>) {
        let answer = match outcome {
            Ok(answer) => answer,
            Err(error) => {
                tracing::error!(
                    status = error.as_response_error().status_code().as_u16(),
                    "request failed outside of its guards"
                );
                return;
            }
        };
        let said = answer.response().extensions();
        let problem = said.get::<Problem>();
        let known = answer.request().extensions();
        let status = answer.status().as_u16();
        let time = known.get::<Begun>().map_or(Duration::ZERO, |begun| begun.at.elapsed());
        let operation = known.get::<Arc<Asked>>().map(|asked| asked.operation);
        let code = problem.map(|problem| problem.code().name());
        metric::answered(operation, status, code, time);
        tracing::info!(
            status,
            micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX),
            method = answer.request().method().as_str(),
            operation,
            code,
            reason = problem.and_then(Problem::reason),
            caller = known.get::<Arc<Principal>>().map(|principal| principal.user.as_str()),
            client = known.get::<Resolved>().map(|address| tracing::field::display(address.client)),
            client_request = known.get::<Arc<Asked>>().and_then(|asked| asked.client_request.as_deref()),
            "request answered"
        );
    }
}

/// The trace of a `traceparent` (W3C, version 00) that the caller is in; anything else is ignored.
fn trace_id(headers: &HeaderMap) -> Option<&str> {
    let mut parts = headers.get("traceparent")?.to_str().ok()?.split('-');
    let (version, trace, parent, flags, end) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?, parts.next());
    let is_hex = |text: &str, length| text.len() == length && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let is_proper = version == "00" && is_hex(trace, 32) && is_hex(parent, 16) && is_hex(flags, 2) && end.is_none();
    (is_proper && trace.bytes().any(|byte| byte != b'0')).then_some(trace)
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::{HeaderName, HeaderValue};

    use super::*;

    #[test]
    fn only_a_proper_traceparent_is_taken() {
        let trace = "0af7651916cd43dd8448eb211c80319c";
        for (text, is_taken) in [
            (format!("00-{trace}-b7ad6b7169203331-01"), true),
            (format!("01-{trace}-b7ad6b7169203331-01"), false),
            (format!("00-{}-b7ad6b7169203331-01", "0".repeat(32)), false),
            (format!("00-{trace}-b7ad6b7169203331-01-x"), false),
            ("evil\tnews".to_owned(), false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(HeaderName::from_static("traceparent"), HeaderValue::from_str(&text).unwrap());
            assert_eq!(trace_id(&headers), is_taken.then_some(trace), "{text}");
        }
    }
}
