//! What an operation answers: status, headers and schema are one type.

use std::convert::Infallible;

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use actix_web::web::Bytes;
use futures_util::StreamExt as _;
use futures_util::stream::LocalBoxStream;
use serde::Serialize;
use utoipa::ToSchema;
use utoipa::openapi::schema::Type;
use utoipa::openapi::{ContentBuilder, HeaderBuilder, ObjectBuilder, Ref, RefOr, Response, ResponseBuilder, Schema};

use super::buffer::Buffer;
use super::input::{IfNoneMatch, schemas_of};
use crate::edge::Edge;
use crate::problem::{Code, Problem};
use crate::wire::Id;

/// One way to answer.
pub trait Answer: Sized {
    /// It has no body.
    const IS_EMPTY: bool = false;
    /// It is no document, but goes on as long as there is something to tell.
    const IS_STREAM: bool = false;

    /// The answer, written. Kept under an Idempotency-Key it can be given again.
    fn write(self) -> Result<Kept, Problem>;

    /// As it is sent.
    fn respond(self, edge: &Edge) -> Result<HttpResponse, Problem> {
        self.write()?.respond(edge)
    }

    /// Its statuses and their places in the contract.
    fn describe() -> Vec<(&'static str, Response)>;

    /// The schemas that it needs.
    fn schemas(_schemas: &mut Vec<(String, RefOr<Schema>)>) {}
}

/// An object of the wire that is answered.
pub trait Shape: Serialize + ToSchema {
    /// Whether it has a revision; then the answer has an `ETag`.
    const REVISED: bool = false;

    /// Its revision.
    fn revision(&self) -> i64 {
        0
    }
}

/// A written answer.
#[derive(Default)]
#[expect(missing_debug_implementations, reason = "it may hold a secret")]
pub struct Kept {
    /// The status.
    pub status: u16,
    /// Where the new object is: a path without the prefix of the public URL.
    pub location: Option<String>,
    /// The revision.
    pub revision: Option<i64>,
    /// The tag of what has no revision, without quotes.
    pub tag: Option<String>,
    /// When to look again.
    pub retry_after: Option<i64>,
    /// The JSON; empty when there is none.
    pub body: Buffer,
    /// It was given before.
    pub is_replayed: bool,
}

impl Kept {
    fn of<T: Shape>(status: StatusCode, object: &T) -> Result<Self, Problem> {
        let mut body = Buffer::default();
        serde_json::to_writer(&mut body, object).map_err(|error| Problem::internal("write an answer", &error))?;
        Ok(Self { status: status.as_u16(), revision: T::REVISED.then(|| object.revision()), body, ..Self::default() })
    }

    /// A refusal, as it was answered to `request`.
    pub(super) fn refused(problem: &Problem, request: &Id) -> Self {
        let mut body = Buffer::default();
        body.extend(&problem.written(request));
        Self { status: problem.code().status(), retry_after: problem.retry_after_seconds(), body, ..Self::default() }
    }

    /// As actix-web sends it.
    pub(super) fn respond(self, edge: &Edge) -> Result<HttpResponse, Problem> {
        let status = StatusCode::from_u16(self.status).map_err(|_| Problem::from(Code::InternalError))?;
        let mut answer = HttpResponse::build(status);
        if let Some(path) = self.location {
            answer.insert_header((header::LOCATION, format!("{}{path}", edge.location_prefix)));
        }
        if let Some(revision) = self.revision {
            answer.insert_header((header::ETAG, format!("\"{revision}\"")));
        }
        if let Some(tag) = self.tag {
            answer.insert_header((header::ETAG, format!("W/\"{tag}\"")));
        }
        if let Some(seconds) = self.retry_after {
            answer.insert_header((header::RETRY_AFTER, seconds));
        }
        if self.is_replayed {
            answer.insert_header(("Idempotency-Replayed", "true"));
        }
        if self.body.as_slice().is_empty() {
            return Ok(answer.finish());
        }
        let kind = if status.is_success() { "application/json" } else { "application/problem+json" };
        Ok(answer.content_type(kind).body(self.body.into_bytes()))
    }
}

fn text_header(what: &str, kind: Type) -> utoipa::openapi::header::Header {
    HeaderBuilder::new().description(Some(what)).schema(Some(ObjectBuilder::new().schema_type(kind))).build()
}

fn described<T: Shape>(what: &str, has_location: bool, has_retry: bool) -> Response {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(T::name()))).build();
    let mut response = ResponseBuilder::new().description(what).content("application/json", content);
    if has_location {
        response = response.header("Location", text_header("Where it is", Type::String));
    }
    if has_retry {
        response = response.header("Retry-After", text_header("Seconds after which to look again", Type::Integer));
    }
    if T::REVISED {
        response = response.header("ETag", text_header("The revision, quoted: what If-Match takes", Type::String));
    }
    response.build()
}

/// 200 with an object.
#[derive(Debug)]
pub struct Shown<T>(pub T);

impl<T: Shape> Answer for Shown<T> {
    fn write(self) -> Result<Kept, Problem> {
        Kept::of(StatusCode::OK, &self.0)
    }

    fn describe() -> Vec<(&'static str, Response)> {
        vec![("200", described::<T>("Done", false, false))]
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas_of::<T>(schemas);
    }
}

/// 201 with the new object and where it is.
#[derive(Debug)]
pub struct Created<T> {
    /// The object.
    pub object: T,
    /// Its path, from `/v1` on.
    pub location: String,
}

impl<T: Shape> Answer for Created<T> {
    fn write(self) -> Result<Kept, Problem> {
        Ok(Kept { location: Some(self.location), ..Kept::of(StatusCode::CREATED, &self.object)? })
    }

    fn describe() -> Vec<(&'static str, Response)> {
        vec![("201", described::<T>("Made", true, false))]
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas_of::<T>(schemas);
    }
}

/// 201 with the new object and where it is, or 200 with one that was there already and does as well.
#[derive(Debug)]
pub struct Ensured<T> {
    /// The object.
    pub object: T,
    /// Its path, from `/v1` on, when it is new.
    pub location: Option<String>,
}

impl<T: Shape> Answer for Ensured<T> {
    fn write(self) -> Result<Kept, Problem> {
        match self.location {
            Some(location) => Created { object: self.object, location }.write(),
            None => Shown(self.object).write(),
        }
    }

    fn describe() -> Vec<(&'static str, Response)> {
        let there = described::<T>("It was there already", false, false);
        vec![("200", there), ("201", described::<T>("Made", true, false))]
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas_of::<T>(schemas);
    }
}

/// Work that may go on after the answer.
pub trait Settles: Shape {
    /// Nothing more will happen to it.
    fn is_settled(&self) -> bool;
}

/// 200 with work that is settled, 202 with work that goes on.
#[derive(Debug)]
pub struct Accepted<T> {
    /// The work as it stands.
    pub work: T,
    /// Its path, from `/v1` on.
    pub location: String,
    /// When to look again, in seconds.
    pub retry_after: i64,
}

impl<T: Settles> Answer for Accepted<T> {
    fn write(self) -> Result<Kept, Problem> {
        if self.work.is_settled() {
            return Kept::of(StatusCode::OK, &self.work);
        }
        let kept = Kept::of(StatusCode::ACCEPTED, &self.work)?;
        Ok(Kept { location: Some(self.location), retry_after: Some(self.retry_after), ..kept })
    }

    fn describe() -> Vec<(&'static str, Response)> {
        let settled = described::<T>("Settled: look at `status` for how it ended", false, false);
        vec![("200", settled), ("202", described::<T>("Still going on", true, true))]
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas_of::<T>(schemas);
    }
}

/// An object of the wire whose answer changes without a revision.
pub trait Tag: Shape {
    /// Differs whenever a client must hear of it: visible ASCII without `"` and `,`.
    fn tag(&self) -> String;
}

/// 200 with an object and its tag, 304 when the client has it already.
#[derive(Debug)]
pub struct Tagged<T> {
    object: T,
    tag: String,
    is_known: bool,
}

impl<T: Tag> Tagged<T> {
    /// `known`: what the client has.
    pub fn new(object: T, known: &IfNoneMatch) -> Self {
        let tag = object.tag();
        Self { is_known: known.knows(&tag), object, tag }
    }
}

impl<T: Tag> Answer for Tagged<T> {
    fn write(self) -> Result<Kept, Problem> {
        let kept = if self.is_known {
            Kept { status: StatusCode::NOT_MODIFIED.as_u16(), ..Kept::default() }
        } else {
            Kept::of(StatusCode::OK, &self.object)?
        };
        Ok(Kept { tag: Some(self.tag), ..kept })
    }

    fn describe() -> Vec<(&'static str, Response)> {
        let tag = || text_header("What If-None-Match takes; it changes with the answer", Type::String);
        let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(T::name()))).build();
        let shown = ResponseBuilder::new().description("Done").content("application/json", content).header("ETag", tag());
        let known = ResponseBuilder::new().description("It is as the client has it").header("ETag", tag());
        vec![("200", shown.build()), ("304", known.build())]
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas_of::<T>(schemas);
    }
}

/// 200 with server-sent events.
#[expect(missing_debug_implementations, reason = "a stream says nothing of itself")]
pub struct Streamed(pub LocalBoxStream<'static, Bytes>);

impl Answer for Streamed {
    const IS_STREAM: bool = true;

    fn write(self) -> Result<Kept, Problem> {
        Err(Code::InternalError.into()) // nothing of it is ever kept
    }

    fn respond(self, _: &Edge) -> Result<HttpResponse, Problem> {
        let events = self.0.map(Ok::<_, Infallible>);
        Ok(HttpResponse::Ok().content_type("text/event-stream").insert_header(("X-Accel-Buffering", "no")).streaming(events))
    }

    fn describe() -> Vec<(&'static str, Response)> {
        let content = ContentBuilder::new().schema(Some(ObjectBuilder::new().schema_type(Type::String))).build();
        vec![("200", ResponseBuilder::new().description("Events, as they come").content("text/event-stream", content).build())]
    }
}

/// 204.
#[derive(Debug)]
pub struct NoContent;

impl Answer for NoContent {
    const IS_EMPTY: bool = true;

    fn write(self) -> Result<Kept, Problem> {
        Ok(Kept { status: StatusCode::NO_CONTENT.as_u16(), ..Kept::default() })
    }

    fn describe() -> Vec<(&'static str, Response)> {
        vec![("204", Response::new("Done"))]
    }
}
