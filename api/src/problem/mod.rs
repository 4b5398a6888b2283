//! RFC 9457 problem documents: the only shape that an error ever has. Never an inner cause, never a value that was sent.

mod page;
mod refusal;
mod table;

use std::borrow::Cow;
use std::fmt;

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use utoipa::openapi::schema::Type;
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

pub use self::page::page;
pub use self::table::Code;

use crate::wire::{Id, Int, List, Text};

/// Seconds of `Retry-After` where nothing better is known.
const RETRY_SECONDS: i64 = 1;

/// Why a request is refused. Boxed, because every step of a request may answer it and hardly any does.
#[derive(Debug, Clone)]
pub struct Problem(Box<Refused>);

#[derive(Debug, Clone)]
struct Refused {
    document: Document,
    /// What the server's log may know and the caller may not.
    reason: Option<&'static str>,
    /// The methods that the route knows (405 only).
    allow: String,
}

/// Every error of every operation. Programs read `code` and `status`; texts may change at any time.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Problem)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// `/problems/<code>`, a relative reference to the page of the code.
    r#type: Text<1, 200>,
    /// Fixed for each code.
    title: Text<1, 200>,
    /// Equals the status line.
    status: Int<400, 599>,
    /// What programs read. New codes may come.
    code: Code,
    /// Of this case, for people. Never a value that was sent.
    detail: Option<Text<0, 500>>,
    /// Equals the header X-Request-Id; names this request in the journal and in the server's log.
    request_id: Id,
    /// Equals the header Retry-After.
    retry_after_seconds: Option<Int<0, 86_400>>,
    /// The places of the request that break the schema or a rule.
    errors: List<ProblemItem, 0, 50>,
}

/// One place of the request.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProblemItem {
    /// The part of the request.
    r#in: Place,
    /// JSON Pointer in the body, else the name.
    pointer: Text<0, 500>,
    /// What programs read.
    code: Text<1, 64>,
    /// For people. Never quotes a value.
    message: Text<0, 500>,
}

crate::choice! {
    /// A part of a request.
    Place as "_Place" { Body "body", Query "query", Path "path", Header "header", }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

impl PartialSchema for Code {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .pattern(Some("^[a-z]+(-[a-z]+)*$"))
            .enum_values(Some(Self::ALL.iter().map(|code| code.name())))
            .into()
    }
}

impl ToSchema for Code {
    fn name() -> Cow<'static, str> {
        "_Code".into()
    }
}

impl From<Code> for Problem {
    fn from(code: Code) -> Self {
        let document = Document {
            r#type: Text::server(format!("/problems/{}", code.name())),
            title: Text::server(code.title()),
            status: Int::server(i64::from(code.status())),
            code,
            detail: None,
            request_id: Id::server(""),
            retry_after_seconds: code.is_passing().then(|| Int::server(RETRY_SECONDS)),
            errors: List::default(),
        };
        Self(Box::new(Refused { document, reason: None, allow: String::new() }))
    }
}

impl Problem {
    /// 500, with what happened in the server's log and not in the answer. `doing` is a fixed text.
    pub fn internal(doing: &'static str, error: &dyn std::error::Error) -> Self {
        let causes: Vec<String> =
            std::iter::successors(error.source(), |cause| cause.source()).map(ToString::to_string).collect();
        tracing::error!(doing, %error, ?causes, "the server failed");
        Code::InternalError.into()
    }

    /// Its code.
    pub fn code(&self) -> Code {
        self.0.document.code
    }

    /// When trying again may help.
    pub fn retry_after_seconds(&self) -> Option<i64> {
        self.0.document.retry_after_seconds.map(Int::get)
    }

    /// What the server's log may know beside the code.
    pub fn reason(&self) -> Option<&'static str> {
        self.0.reason
    }

    /// Adds one place. The message must not quote a value that was sent.
    #[must_use]
    pub fn at(mut self, place: Place, pointer: impl Into<String>, code: &str, message: impl Into<String>) -> Self {
        let item =
            ProblemItem { r#in: place, pointer: Text::server(pointer), code: Text::server(code), message: Text::server(message) };
        let errors = &mut self.0.document.errors;
        *errors = List::server(std::mem::take(errors).into_iter().chain([item]).take(50));
        self
    }

    /// What to say of this case. It must not quote a value that was sent.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.0.document.detail = Some(Text::server(detail));
        self
    }

    /// When trying again may help.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.0.document.retry_after_seconds = Some(Int::server(i64::try_from(seconds.min(86_400)).unwrap_or(RETRY_SECONDS)));
        self
    }

    /// What only the server's log may know.
    #[must_use]
    pub fn because(mut self, reason: &'static str) -> Self {
        self.0.reason = Some(reason);
        self
    }

    /// The methods that the route knows (405).
    #[must_use]
    pub fn allow(mut self, methods: String) -> Self {
        self.0.allow = methods;
        self
    }

    /// The body, for the outermost guard: only there the id of the request is known for every way to fail.
    pub fn written(&self, request: &Id) -> Vec<u8> {
        let document = Document { request_id: request.clone(), ..self.0.document.clone() };
        serde_json::to_vec(&document).unwrap_or_default()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.code().name())
    }
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.code().status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    /// Status and headers; the body is [`Problem::written`] by the outermost guard.
    fn error_response(&self) -> HttpResponse {
        let mut answer = HttpResponse::build(self.status_code());
        answer.insert_header((header::CONTENT_TYPE, "application/problem+json"));
        match self.code().status() {
            401 => drop(answer.insert_header((header::WWW_AUTHENTICATE, "Bearer"))),
            405 => drop(answer.insert_header((header::ALLOW, self.0.allow.as_str()))),
            _ => {}
        }
        if let Some(seconds) = self.0.document.retry_after_seconds {
            answer.insert_header((header::RETRY_AFTER, seconds.get()));
        }
        let mut answer = answer.finish();
        answer.extensions_mut().insert(self.clone());
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_the_same_in_header_and_body() {
        let problem =
            Problem::from(Code::ServerBusy).retry_after(7).at(Place::Query, "limit", "value", "1 to 200").because("queue");
        let answer = problem.error_response();
        assert_eq!((answer.status().as_u16(), answer.headers().get("retry-after").unwrap().to_str().unwrap()), (503, "7"));
        let body: serde_json::Value = serde_json::from_slice(&problem.written(&Id::server("i"))).unwrap();
        assert_eq!((&body["retryAfterSeconds"], &body["requestId"], &body["detail"]), (&7.into(), &"i".into(), &().into()));
        assert_eq!(body["errors"][0]["pointer"], "limit");
        assert!(!body.to_string().contains("queue"));
    }
}
