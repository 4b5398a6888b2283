//! An edge for tests, over an empty database: one caller, whose token the test gets.

use std::sync::Arc;

use actix_web::web::Data;
use domain::id::{ChainId, NodeId, SessionId, UserId};
use domain::procedure::CallerKind;
use domain::right::Rights;
use domain::time::Moment;
use futures_util::future::{BoxFuture, FutureExt, ready};

use storage::journal::Chain;
use storage::{Place, Store};

use super::{Edge, Readiness};
use crate::clock::Clock;
use crate::credential::Credentials;
use crate::entropy::{self, SessionToken};
use crate::guard::address::Forwarding;
use crate::guard::asked::Asked;
use crate::guard::filter::Filter;
use crate::guard::rate::{Limits, Rates};
use crate::guard::session::{Principal, Principals};
use crate::key::{Kek, Keyring};
use crate::problem::{Code, Problem};

/// Knows one token.
struct One(String, Arc<Principal>);

impl Principals for One {
    fn find<'a>(&'a self, token: SessionToken, _: &'a Asked) -> BoxFuture<'a, Result<Arc<Principal>, Problem>> {
        let found = if token.expose() == self.0 { Ok(self.1.clone()) } else { Err(Code::SessionInvalid.into()) };
        ready(found).boxed()
    }
}

struct Ready;

impl Readiness for Ready {
    fn check(&self) -> BoxFuture<'_, Result<(), Problem>> {
        ready(Ok(())).boxed()
    }
}

fn keyring(clock: &Clock) -> Keyring {
    let key = entropy::bytes::<32>();
    let rows = Keyring::found(&Kek::new(&key), clock.now()).unwrap();
    Keyring::open(Kek::new(&key), &rows).unwrap()
}

/// The edge, and the token of its one caller.
pub(crate) async fn edge(kind: CallerKind, rights: Rights) -> (Data<Edge>, String) {
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
    let clock = Clock::of_store(1_700_000_000_000);
    let keys = Arc::new(keyring(&clock));
    let folder = tempfile::tempdir().unwrap().keep();
    let chain = Chain { id: ChainId(entropy::id(clock.now())), node: NodeId("test".to_owned()) };
    let store = Store::open(&Place::Sqlite(folder.join("test.db")), chain).await.unwrap();
    store.authenticate(keys.row_mac());
    let edge = Edge {
        clock,
        store,
        credentials: Credentials::new(keys.clone()).unwrap(),
        keys,
        rates: Rates::new(&Limits::default()),
        filter: Filter::default(),
        forwarding: Forwarding { header: actix_web::http::header::X_FORWARDED_FOR, proxies: vec![] },
        cors_origins: vec!["https://console.example".to_owned()],
        location_prefix: "/vault".to_owned(),
        principals: Box::new(One(token.clone(), Arc::new(principal))),
        readiness: Box::new(Ready),
    };
    (Data::new(edge), token)
}
