//! The rows by themselves: the same on each engine, all of them or none; and requests that somebody has made before are withdrawn.

use std::collections::BTreeSet;

use domain::{
    checkout_request::{OnConflict, State},
    id::{ChainId, NodeId},
    installation::restore::Restore,
    journal::checkpoint::Checkpoint,
};
use storage::{
    Database, Place, RowMac,
    backup::{BackupError, RowReader, Source, Target},
    checkout_request::read::ById,
    journal::Chain,
};
use suite::{
    Engine,
    people::again,
    postgres,
    store::{Bench, NOW, id, open, stamp_of_machine},
};

use super::WAYS;
use crate::checkout::fixture::{approve, approved, lending, submit, terms};

const FOUNDED: &str = "INSERT INTO installation (one, founded_at, rights_version) VALUES (1, 1, 1) ON CONFLICT DO NOTHING";

/// A place with nothing in it.
async fn nowhere(engine: Engine, folder: &std::path::Path) -> Place {
    match engine {
        Engine::Sqlite => Place::Sqlite(folder.join(id())),
        Engine::Postgres => Place::Postgres(Database::at(postgres::url(&postgres::database().await))),
    }
}

async fn dumped(place: &Place) -> Vec<u8> {
    let mut bytes = Vec::new();
    Source::begin(place).await.unwrap().dump(&mut bytes).await.unwrap();
    bytes
}

/// All rows, in whatever order an engine has them.
fn rows(mut bytes: &[u8]) -> BTreeSet<String> {
    let mut reader = RowReader::new(&mut bytes, storage::schema());
    let mut found = BTreeSet::new();
    while let Some(table) = reader.table().unwrap() {
        while let Some(row) = reader.row(table).unwrap() {
            assert!(found.insert(format!("{} {row:?}", table.name)), "a row comes twice");
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_the_same_on_each_engine_and_all_or_none_are_put_in() {
    let folder = tempfile::tempdir().unwrap();
    for (from, to) in WAYS {
        let bench = Bench::new(from).await;
        lending(&bench, terms(1)).await;
        let (ann, eve) = (bench.caller("Ann", "").await, bench.caller("eve", "").await);
        bench.grant("ann", "V", "request-checkout").await;
        approved(&bench, &ann, &eve).await;
        bench.people(&["a-b", "a_b", "ab", "A.b", "_a", "z", "Zz"]).await; // each engine has an order of its own
        let bytes = dumped(&bench.place).await;
        let before = rows(&bytes);
        assert!(before.len() > 30);

        let place = nowhere(to, folder.path()).await;
        for cut in [10, bytes.len() / 2, bytes.len() - 1] {
            let target = Target::open(&place).await.unwrap();
            assert!(target.load(storage::schema(), &mut &bytes[..cut]).await.is_err(), "{cut}");
        }
        // what was broken off is in nobody's way: nothing of it is there
        let loaded = Target::open(&place).await.unwrap().load(storage::schema(), &mut &bytes[..]).await.unwrap();
        loaded.commit().await.unwrap();
        assert!(matches!(Target::open(&place).await, Err(BackupError::NotEmpty)));
        assert_eq!(rows(&dumped(&place).await), before, "{from:?} to {to:?}");
    }
}

fn restore() -> Restore {
    Restore {
        backup: "b".into(),
        made_at: NOW,
        manifest: String::new(),
        checkpoint: None,
        chains: 0,
        heads: Vec::new(),
        holds_changes: false,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_for_is_withdrawn_under_a_seal_that_holds() {
    let folder = tempfile::tempdir().unwrap();
    for (from, to) in WAYS {
        let bench = Bench::new(from).await;
        bench.execute(FOUNDED).await;
        lending(&bench, terms(1)).await;
        let callers = [bench.caller("ann", "").await, bench.caller("bob", "").await, bench.caller("eve", "").await];
        let [ann, bob, eve] = &callers;
        for user in ["ann", "bob"] {
            bench.grant(user, "V", "request-checkout").await;
        }
        let waits = bench.store.transact(again(ann), submit(OnConflict::Fail)).await.unwrap().request;
        let asked = bench.store.transact(again(bob), submit(OnConflict::Fail)).await.unwrap().request;
        let agreed = bench.store.transact(again(eve), approve(&asked)).await.unwrap();
        let bytes = dumped(&bench.place).await;

        let place = nowhere(to, folder.path()).await;
        let target = Target::open(&place).await.unwrap();
        let mut loaded = target.load(storage::schema(), &mut &bytes[..]).await.unwrap();
        let chain = Chain { id: ChainId(id()), node: NodeId("node-1".into()) };
        let sign = |last: Option<&Checkpoint>, heads| Some(Checkpoint::next(last, NOW.0, "key", heads));
        let mac = RowMac::new(&[7; 32].into());
        let (restored, first) = loaded.conclude(mac, &chain, &stamp_of_machine(), restore(), sign).await.unwrap();
        assert_eq!((restored.counts.requests, restored.counts.broken, restored.counts.unverified), (2, 0, 1));
        assert!(restored.counts.sessions >= 3);
        assert!(first.heads.iter().any(|head| head.chain == chain.id.0), "the row of it is vouched for");
        loaded.commit().await.unwrap();

        let store = open(&place).await;
        for request in [waits, agreed] {
            let now = store.read(ById(request.id.clone())).await.unwrap().unwrap();
            assert_eq!((now.state, now.revision, now.updated_at), (State::Canceled, request.revision + 1, NOW));
            assert_eq!(now.decisions, request.decisions, "what was said is kept");
        }
    }
}

/// Tables that hold no installation, or that somebody hasn't the key of: it is refused, and nothing is there.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_installation_is_not_put_back() {
    let folder = tempfile::tempdir().unwrap();
    for engine in Engine::ALL {
        let bench = Bench::new(engine).await;
        bench.execute("DELETE FROM installation").await;
        let bytes = dumped(&bench.place).await;
        let place = nowhere(engine, folder.path()).await;
        let mut loaded = Target::open(&place).await.unwrap().load(storage::schema(), &mut &bytes[..]).await.unwrap();
        let chain = Chain { id: ChainId(id()), node: NodeId("node-1".into()) };
        let sign = |_: Option<&Checkpoint>, _| None;
        let mac = RowMac::new(&[7; 32].into());
        let refused = loaded.conclude(mac, &chain, &stamp_of_machine(), restore(), sign).await.unwrap_err();
        assert!(matches!(refused, BackupError::Refused("integrity-broken")), "{refused}");
        drop(loaded);
        suite::wait::until("it is empty again", std::time::Duration::from_secs(5), async || Target::open(&place).await.ok())
            .await;
    }
}
