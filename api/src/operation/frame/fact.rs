//! What route table, filter, contract and the command `functions` know of an operation.

use std::any::TypeId;
use std::fmt;

use actix_web::http;
use domain::procedure::CallerKind;
use utoipa::openapi::path::HttpMethod;

use super::super::{CallerOf, NameOf, Operation};
use super::answer::Answer;
use super::input::Input;
use super::object::Object;
use super::right::{Needs, Right};
use crate::guard::session::Stranger;
use crate::problem::Code;

crate::choice! {
    /// The methods that the contract uses.
    Method as "_Method" { Get "GET", Post "POST", Put "PUT", Patch "PATCH", Delete "DELETE", }
}

impl Method {
    /// As actix-web names it.
    pub const fn http(self) -> http::Method {
        match self {
            Self::Get => http::Method::GET,
            Self::Post => http::Method::POST,
            Self::Put => http::Method::PUT,
            Self::Patch => http::Method::PATCH,
            Self::Delete => http::Method::DELETE,
        }
    }

    /// As utoipa names it.
    pub const fn described(self) -> HttpMethod {
        match self {
            Self::Get => HttpMethod::Get,
            Self::Post => HttpMethod::Post,
            Self::Put => HttpMethod::Put,
            Self::Patch => HttpMethod::Patch,
            Self::Delete => HttpMethod::Delete,
        }
    }
}

/// Method and path.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path, parameters in braces.
    pub path: &'static str,
}

macro_rules! routes { ($($name:ident $method:ident)+) => {$(
    #[doc = concat!("`", stringify!($method), "` on this path.")]
    pub const fn $name(path: &'static str) -> Route {
        Route { method: Method::$method, path }
    }
)+}; }
routes! { get Get post Post put Put patch Patch delete Delete }

/// What is known of one operation.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "facts, each read by itself")]
pub struct Fact {
    /// The operationId.
    pub id: &'static str,
    /// Method and path.
    pub route: Route,
    /// Its tag.
    pub tag: &'static str,
    /// Who may call it when no plugin says otherwise.
    pub callers: &'static [CallerKind],
    /// Its answer holds a secret.
    pub is_secret: bool,
    /// It needs a session.
    pub needs_session: bool,
    /// Its answer goes on for as long as there is something to tell.
    pub is_stream: bool,
    /// It takes a body.
    pub has_body: bool,
    /// It takes the header Idempotency-Key.
    pub takes_key: bool,
    /// Who may.
    pub needs: Needs,
    /// Examples of what is sent and answered, as JSON; `""` when there are none.
    pub example: &'static str,
    /// What it leaves in the journal.
    pub event: Option<&'static str>,
    /// What it may answer beside what follows from its shape.
    pub refusals: Vec<Code>,
}

impl Fact {
    /// Of `O`.
    pub fn of<O: Operation>() -> Self {
        let found = <O::Object as Object<NameOf<O>, CallerOf<O>>>::REFUSALS;
        Self {
            id: O::ID,
            route: O::ROUTE,
            tag: O::TAG,
            callers: O::CALLERS,
            is_secret: O::SECRET,
            needs_session: TypeId::of::<CallerOf<O>>() != TypeId::of::<Stranger>(),
            is_stream: O::Answer::IS_STREAM,
            has_body: O::Input::HAS_BODY,
            takes_key: takes_key::<O>(),
            needs: O::Right::needs(),
            example: O::EXAMPLE,
            event: O::EVENT,
            refusals: [O::REFUSALS, found, O::Input::REFUSALS].concat(),
        }
    }
}

/// A line of the command `functions`.
impl fmt::Display for Fact {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, route: Route { method, path }, needs: Needs { sentence, .. }, .. } = self;
        let callers: Vec<&str> = self.callers.iter().map(|kind| kind.word()).collect();
        let callers = if self.needs_session { callers.join(" ") } else { "nobody's session".to_owned() };
        let secret = if self.is_secret { "secret" } else { "-" };
        write!(to, "{id:32} {:6} {path:56} {callers:26} {secret:6} {sentence}", method.word())
    }
}

/// By rule: what changes something, but for Login, Logout, LoginExConfirm and the actions, which are idempotent by themselves
/// (POST, 204: what is done already is done).
pub(super) fn takes_key<O: Operation>() -> bool {
    match O::ROUTE.method {
        Method::Get => false,
        Method::Post => O::ID != "Login" && !O::Answer::IS_EMPTY,
        Method::Put | Method::Patch | Method::Delete => O::ID != "Logout",
    }
}
