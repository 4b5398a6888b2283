//! An edge for tests, without a database: one caller, whose token the test gets.

use std::sync::Arc;

use actix_web::web::Data;
use domain::id::{SessionId, UserId};
use domain::procedure::CallerKind;
use domain::right::Rights;
use domain::time::Moment;
use futures_util::future::{BoxFuture, FutureExt, ready};

use super::{Edge, Readiness};
use crate::clock::Clock;
use crate::entropy::SessionToken;
use crate::guard::address::Forwarding;
use crate::guard::asked::Asked;
use crate::guard::session::{Principal, Principals};
use crate::operation::{CursorSeal, Kept, Repeat, Repeats};
use crate::problem::{Code, Problem};

/// Knows one token.
struct One(String, Arc<Principal>);

impl Principals for One {
    fn find<'a>(&'a self, token: SessionToken, _: &'a Asked) -> BoxFuture<'a, Result<Arc<Principal>, Problem>> {
        let found = if token.expose() == self.0 { Ok(self.1.clone()) } else { Err(Code::SessionInvalid.into()) };
        ready(found).boxed()
    }
}

/// Turns bytes around: enough to tell a cursor that was made here from one that was not.
struct Backwards;

impl CursorSeal for Backwards {
    fn seal(&self, clear: &[u8]) -> Option<Vec<u8>> {
        Some(clear.iter().rev().copied().collect())
    }

    fn open(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        self.seal(sealed)
    }
}

struct Nothing;

impl Repeats for Nothing {
    fn find<'a>(&'a self, _: &'a UserId, _: &'a Asked, _: &'a Repeat) -> BoxFuture<'a, Result<Option<Kept>, Problem>> {
        ready(Ok(None)).boxed()
    }
}

impl Readiness for Nothing {
    fn check(&self) -> BoxFuture<'_, Result<(), Problem>> {
        ready(Ok(())).boxed()
    }
}

/// The edge, and the token of its one caller.
pub fn edge(kind: CallerKind, rights: Rights) -> (Data<Edge>, String) {
    let token = SessionToken::make().expose().to_owned();
    let principal = Principal {
        session: SessionId("01939bb8-7a9e-7c3d-8f00-0123456789ab".to_owned()),
        user: UserId("Robot".to_owned()),
        kind,
        acting_as: None,
        rights,
        allowed: "127.0.0.0/8".parse().into_iter().collect(),
        created_at: Moment(0),
        expires_at: Moment(43_200_000),
        idle_seconds: 600,
        opened_from: std::net::Ipv4Addr::LOCALHOST.into(),
    };
    let edge = Edge {
        clock: Clock::of_store(1_700_000_000_000),
        forwarding: Forwarding { header: actix_web::http::header::X_FORWARDED_FOR, proxies: vec![] },
        cors_origins: vec!["https://console.example".to_owned()],
        location_prefix: "/vault".to_owned(),
        principals: Box::new(One(token.clone(), Arc::new(principal))),
        cursors: Box::new(Backwards),
        repeats: Box::new(Nothing),
        readiness: Box::new(Nothing),
    };
    (Data::new(edge), token)
}
