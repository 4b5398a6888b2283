//! One line in the log for each request, and the span that gives all others its id. Never a path parameter, a query, a header or a body.

use std::sync::Arc;
use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
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
use crate::problem::Problem;

/// Begins and ends the span of a request.
#[derive(Debug)]
pub struct RequestSpan;

impl RootSpanBuilder for RequestSpan {
    fn on_request_start(request: &ServiceRequest) -> Span {
        let now = request.app_data::<Data<Edge>>().map_or(Moment(0), |edge| edge.clock.now());
        let begun = Begun { request: RequestId(entropy::id(now)), at: Instant::now() };
        let span = tracing::info_span!("request", id = begun.request.as_str());
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
        tracing::info!(
            status = answer.status().as_u16(),
            micros = known.get::<Begun>().map(|begun| micros(begun.at)),
            method = answer.request().method().as_str(),
            operation = known.get::<Arc<Asked>>().map(|asked| asked.operation),
            code = problem.map(|problem| problem.code().name()),
            reason = problem.and_then(Problem::reason),
            caller = known.get::<Arc<Principal>>().map(|principal| principal.user.as_str()),
            client = known.get::<Resolved>().map(|address| tracing::field::display(address.client)),
            client_request = known.get::<Arc<Asked>>().and_then(|asked| asked.client_request.as_deref()),
            "request answered"
        );
    }
}

fn micros(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_micros()).unwrap_or(u64::MAX)
}
