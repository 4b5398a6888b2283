//! From an [`Operation`] to its route and its contract.

use std::marker::PhantomData;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use actix_web::dev::{AppService, HttpServiceFactory, Payload};
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, guard, web};
use futures_util::{FutureExt, StreamExt};
use storage::crash_point;
use tokio::time::timeout;
use utoipa::openapi::path::{OperationBuilder, PathItem, Paths, PathsBuilder};
use utoipa::openapi::security::SecurityRequirement;
use utoipa::openapi::{RefOr, Schema};
use utoipa_actix_web::OpenApiFactory;

use super::super::Operation;
use super::answer::Answer;
use super::buffer::Buffer;
use super::fact::{Fact, Method};
use super::granted::{Earned, Granted, Parts};
use super::idempotency;
use super::input::Input;
use crate::edge::Edge;
use crate::guard::limits::BODY_BYTES_MAX;
use crate::guard::route;
use crate::problem::{Code, Problem};

/// How long a body may take to arrive.
const BODY_TIME_MAX: Duration = Duration::from_secs(10);

/// The service of `O`.
#[derive(Debug)]
pub struct Serve<O>(PhantomData<O>);

impl<O: Operation> Serve<O> {
    /// The service.
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<O> Default for Serve<O> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

/// The end of the way: body, right, answer.
async fn serve<O: Operation>(http: HttpRequest, payload: web::Payload) -> Result<HttpResponse, Problem> {
    let body = receive(payload.into_inner()).await?;
    let work = AssertUnwindSafe(answer::<O>(Parts { http, body })).catch_unwind();
    match timeout(O::TIME_MAX, work).await {
        Ok(Ok(answer)) => answer,
        // The panic has been reported by its hook; the state that it left is dropped with the request.
        Ok(Err(_)) => Err(Code::InternalError.into()),
        // Something that changes may have been handed to the store already.
        Err(_) if O::ROUTE.method == Method::Get => Err(Problem::from(Code::ServerBusy).because("time-max")),
        Err(_) => Err(Problem::from(Code::OutcomeUnknown).because("time-max")),
    }
}

async fn answer<O: Operation>(parts: Parts) -> Result<HttpResponse, Problem> {
    let edge = parts.http.app_data::<Data<Edge>>().ok_or(Code::InternalError)?.clone();
    let granted = match Granted::<O>::earn(parts).await? {
        Earned::Granted(granted) => granted,
        Earned::Repeated(kept) => return kept.respond(&edge),
    };
    crash_point!(O::ID, "granted");
    if let Some(kept) = idempotency::repeated(&granted).await? {
        return kept.respond(&edge);
    }
    let answer = O::handle(granted).await?.respond(&edge)?;
    crash_point!(O::ID, "answered");
    Ok(answer)
}

/// The whole body, within its bounds of size and time.
async fn receive(mut payload: Payload) -> Result<Buffer, Problem> {
    let mut body = Buffer::default();
    if matches!(payload, Payload::None) {
        return Ok(body);
    }
    let whole = async {
        while let Some(chunk) = payload.next().await {
            let chunk = chunk.map_err(|_| Problem::from(Code::RequestMalformed))?;
            if body.as_slice().len() + chunk.len() > BODY_BYTES_MAX {
                return Err(Code::BodyTooLarge.into());
            }
            body.extend(&chunk);
        }
        Ok::<(), Problem>(())
    };
    timeout(BODY_TIME_MAX, whole).await.map_err(|_| Problem::from(Code::RequestTimeout))??;
    Ok(body)
}

impl<O: Operation> HttpServiceFactory for Serve<O> {
    fn register(self, config: &mut AppService) {
        // A literal path beside an id belongs to the literal alone, whatever the method is.
        let literals = route::literals_beside(O::ROUTE.path);
        web::resource(O::ROUTE.path)
            .guard(guard::Method(O::ROUTE.method.http()))
            .guard(guard::fn_guard(move |context| !literals.iter().any(|path| *path == context.head().uri.path())))
            .wrap(from_fn(crate::guard::enter::<O>))
            .to(serve::<O>)
            .register(config);
    }
}

impl<O: Operation> OpenApiFactory for Serve<O> {
    fn paths(&self) -> Paths {
        let operation = OperationBuilder::new().operation_id(Some(O::ID)).tag(O::TAG).summary(Some(O::SUMMARY));
        let operation = if O::DESCRIPTION.is_empty() { operation } else { operation.description(Some(O::DESCRIPTION)) };
        let operation = if Fact::of::<O>().needs_session {
            operation.security(SecurityRequirement::new("session", [] as [&str; 0]))
        } else {
            operation
        };
        let operation = O::Answer::describe()
            .into_iter()
            .fold(O::Input::describe(operation), |operation, (status, response)| operation.response(status, response));
        PathsBuilder::new().path(O::ROUTE.path, PathItem::new(O::ROUTE.method.described(), operation)).build()
    }

    fn schemas(&self, schemas: &mut Vec<(String, RefOr<Schema>)>) {
        O::Input::schemas(schemas);
        O::Answer::schemas(schemas);
    }
}

/// Whether two texts are equal; `==` can't be asked in a constant.
pub const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// The list of all operations, written once: as services with their contract, and as facts.
macro_rules! operations {
    ($($noun:ident::$name:ident,)+) => {
        $(const _: () = assert!(frame::is_same($noun::$name::ID, stringify!($name)), "the type of an operation has its operationId as its name");)+

        /// Registers route and contract of every operation.
        pub fn register(config: &mut utoipa_actix_web::service_config::ServiceConfig<'_>) {
            $(config.service(frame::Serve::<$noun::$name>::new());)+
        }

        /// Every schema of every operation, as often as it is used: two types of one name would overwrite each other unseen.
        #[cfg(test)]
        pub(crate) fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
            let mut schemas = Vec::new();
            $(utoipa_actix_web::OpenApiFactory::schemas(&frame::Serve::<$noun::$name>::new(), &mut schemas);)+
            schemas
        }

        /// What is known of every operation, in the order of the contract.
        pub static FACTS: std::sync::LazyLock<Vec<Fact>> = std::sync::LazyLock::new(|| vec![$(Fact::of::<$noun::$name>()),+]);
    };
}
pub(in crate::operation) use operations;
