//! The one way to a handler.

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest};
use domain::procedure::Stamp;

use super::super::{CallerOf, NameOf, Operation};
use super::answer::Kept;
use super::buffer::Buffer;
use super::idempotency::{self, Repeat};
use super::input::Input;
use super::object::Object;
use super::right::Right;
use crate::edge::Edge;
use crate::guard::asked::Asked;
use crate::guard::refusal;
use crate::guard::session::Principal;
use crate::problem::{Code, Problem};

/// Who asks, as far as the way in knows it.
pub trait Caller: Clone + 'static {
    /// Reads it from a request that has passed limits and address.
    fn of(edge: &Edge, http: &HttpRequest, asked: &Arc<Asked>) -> impl Future<Output = Result<Self, Problem>>;

    /// With a session.
    fn principal(&self) -> Option<&Arc<Principal>>;
}

/// Input, caller and object: this caller may do `O` with this object. The private member is why it can't be made in another way, and
/// a handler not be written without its right.
#[expect(missing_debug_implementations, reason = "it holds secrets")]
pub struct Granted<O: Operation> {
    /// What the server has: clock, store, keys.
    pub edge: Data<Edge>,
    /// The request: its ids, and where it comes from.
    pub asked: Arc<Asked>,
    /// Who asks.
    pub caller: CallerOf<O>,
    /// What was sent.
    pub input: O::Input,
    /// What it is about.
    pub object: O::Object,
    /// Of the header Idempotency-Key, where the operation takes one.
    pub repeat: Option<Repeat>,
    _sealed: Sealed,
}

/// Made here only.
struct Sealed;

/// What a request comes to on its way.
pub(super) enum Earned<O: Operation> {
    /// To its handler.
    Granted(Granted<O>),
    /// It has deleted its object before.
    Repeated(Kept),
}

/// What an [`Input`] reads from.
pub struct Parts {
    /// Line and headers.
    pub http: HttpRequest,
    /// The whole body.
    pub body: Buffer,
}

impl<O: Operation> Granted<O> {
    /// Goes the way from the media type to the right on the object, in the order of the contract (convention 1).
    pub(super) async fn earn(parts: Parts) -> Result<Earned<O>, Problem> {
        let (edge, asked, caller) = known::<O>(&parts.http)?;
        media_type::<O>(&parts)?;
        if !O::Input::HAS_QUERY && !parts.http.query_string().is_empty() {
            return Err(Code::ParameterUnknown.into());
        }
        let repeat = Repeat::read::<O>(&edge, &parts)?;
        let mut input = O::Input::read(&parts)?;
        let Parts { http, body } = parts;
        drop(body);
        let object = match Self::find(&edge, &caller, &input).await {
            Ok(object) => object,
            Err(problem) => {
                let principal = caller.principal().map(AsRef::as_ref);
                if let Some(kept) = idempotency::deleted::<O>(&edge, principal, repeat.as_ref(), &problem).await? {
                    return Ok(Earned::Repeated(kept));
                }
                refusal::note(&edge, &asked, principal, &http, &problem).await;
                return Err(problem);
            }
        };
        input.open(&edge)?;
        Ok(Earned::Granted(Self { edge, asked, caller, input, object, repeat, _sealed: Sealed }))
    }

    /// Right of the function, references in the body, object, right on it.
    async fn find(edge: &Edge, caller: &CallerOf<O>, input: &O::Input) -> Result<O::Object, Problem> {
        let needed = |code| Problem::from(code).detail(format!("Needed: {}.", O::Right::needs().sentence));
        O::Right::function(caller).map_err(needed)?;
        O::references(edge, caller, input).await?;
        let object = <O::Object as Object<NameOf<O>, CallerOf<O>>>::find(edge, caller, input.name()).await?;
        O::Right::object(caller, &object).map_err(needed)?;
        Ok(object)
    }

    /// The session's caller, where there is a session.
    pub fn principal(&self) -> Option<&Principal> {
        self.caller.principal().map(AsRef::as_ref)
    }

    /// What a procedure of this request may not find out by itself.
    pub fn stamp(&self) -> Stamp {
        self.asked.stamp(&self.edge, self.principal())
    }
}

type Known<O> = (Data<Edge>, Arc<Asked>, CallerOf<O>);

/// What the guards have found. They run before every handler; without them nothing is granted.
fn known<O: Operation>(http: &HttpRequest) -> Result<Known<O>, Problem> {
    let edge = http.app_data::<Data<Edge>>().ok_or(Code::InternalError)?.clone();
    let known = http.extensions();
    let asked = known.get::<Arc<Asked>>().ok_or(Code::InternalError)?.clone();
    let caller = known.get::<CallerOf<O>>().ok_or(Code::InternalError)?.clone();
    Ok((edge, asked, caller))
}

/// `application/json`, charset absent or utf-8, not encoded. Where there is no body: none, or `{}` on POST, PUT and PATCH.
fn media_type<O: Operation>(Parts { http, body }: &Parts) -> Result<(), Problem> {
    if !O::Input::HAS_BODY {
        let may_be_empty_object = !matches!(*http.method(), Method::GET | Method::DELETE);
        let body = body.as_slice();
        let mut words = body.iter().filter(|byte| !byte.is_ascii_whitespace());
        let is_empty_object = words.next() == Some(&b'{') && words.next() == Some(&b'}') && words.next().is_none();
        let is_none = body.is_empty() || (may_be_empty_object && is_empty_object);
        return if is_none { Ok(()) } else { Err(Code::BodyUnexpected.into()) };
    }
    let text = |name| http.headers().get(name).map(|value| value.to_str().unwrap_or("?"));
    let kind = text(CONTENT_TYPE).unwrap_or_default();
    let mut words = kind.split(';').map(str::trim);
    let is_json = words.next().is_some_and(|name| name.eq_ignore_ascii_case("application/json"));
    let is_utf8 = words.all(|word| {
        word.split_once('=').is_none_or(|(name, value)| {
            !name.trim().eq_ignore_ascii_case("charset") || value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
        })
    });
    let is_plain = text(CONTENT_ENCODING).is_none_or(|encoding| encoding.eq_ignore_ascii_case("identity"));
    if is_json && is_utf8 && is_plain { Ok(()) } else { Err(Code::MediaTypeUnsupported.into()) }
}
