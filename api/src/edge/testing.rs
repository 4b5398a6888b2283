//! An edge for tests, over an empty database: one caller, whose token the test gets.

use std::sync::Arc;

use actix_web::web::Data;
use domain::id::{ChainId, NodeId, SessionId, UserId};
use domain::procedure::CallerKind;
use domain::right::Rights;
use domain::time::Moment;

use storage::journal::Chain;
use storage::{Place, Store};

use super::{Edge, Flags};
use crate::changes::Changes;
use crate::checkout_watch::CheckoutWatch;
use crate::clock::Clock;
use crate::credential::Credentials;
use crate::entropy::{self, SessionToken};
use crate::guard::address::Forwarding;
use crate::guard::anywhere::Anywhere;
use crate::guard::filter::Filter;
use crate::guard::rate::{Limits, Rates};
use crate::guard::session::Principal;
use crate::key::{Kek, Keyring};
use crate::known_checkouts::KnownCheckouts;
use crate::principals::Principals;
use crate::readiness::Readiness;
use crate::settings::Settings;
use crate::target::Reachable;

/// When these tests happen.
const NOW: Moment = Moment(1_700_000_000_000);

fn keyring(clock: &Clock) -> Keyring {
    let key = entropy::bytes::<32>();
    let rows = Keyring::found(&Kek::new(&key), clock.now()).unwrap();
    Keyring::open(Kek::new(&key), &rows, clock.now()).unwrap()
}

/// The edge, and the token of its one caller.
pub(crate) async fn edge(kind: CallerKind, rights: Rights) -> (Data<Edge>, String) {
    let token = SessionToken::make();
    let principal = Principal {
        session: SessionId("01939bb8-7a9e-7c3d-8f00-0123456789ab".to_owned()),
        user: UserId("Robot".to_owned()),
        kind,
        acting_as: None,
        rights,
        allowed: "127.0.0.0/8".parse().into_iter().collect(),
        created_at: NOW,
        expires_at: NOW.plus_seconds(12 * 3600),
        idle_seconds: 600,
        opened_from: std::net::Ipv4Addr::LOCALHOST.into(),
    };
    let clock = Clock::of_store(NOW.0);
    let keys = Arc::new(keyring(&clock));
    let folder = tempfile::tempdir().unwrap().keep();
    let chain = Chain { id: ChainId(entropy::id(clock.now())), node: NodeId("test".to_owned()) };
    let store = Store::open(&Place::Sqlite(folder.join("test.db")), chain).await.unwrap();
    store.authenticate(keys.row_mac());
    let principals = Principals::new(store.clone(), keys.clone());
    principals.remember(&token, principal);
    let edge = Edge {
        anywhere: Anywhere::new(store.clone()),
        clock,
        known_checkouts: KnownCheckouts::new(store.clone()),
        store,
        credentials: Credentials::new(keys.clone()).unwrap(),
        keys,
        rates: Rates::new(&Limits::default()),
        filter: Filter::default(),
        access: None,
        forwarding: Forwarding { header: actix_web::http::header::X_FORWARDED_FOR, proxies: vec![], only_proxies: false },
        cors_origins: vec!["https://console.example".to_owned()],
        location_prefix: "/vault".to_owned(),
        principals,
        settings: Settings::default(),
        checkout_watch: CheckoutWatch::default(),
        changes: Changes::default(),
        reachable: Reachable::default(),
        flags: Flags::default(),
        readiness: Readiness::default(),
    };
    (Data::new(edge), token.expose().to_owned())
}
