//! A store on a cluster of PostgreSQL servers: who takes writes is found, followed and not mixed up with who did; and what isn't kept by a
//! quorum isn't acknowledged.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use domain::node::MemberRole;
use storage::{Database, Durability, Errand, Place, Store, StoreError, Tx};
use suite::{postgres::Own, replicated::Replicated, store, wait};

/// Longest until a node knows what has become of a member: three looks of a second, and what a busy machine takes.
const KNOWN_TIME_MAX: Duration = Duration::from_secs(20);

fn place(cluster: &Replicated, order: &[usize], durability: Durability) -> Place {
    Place::Postgres(Database { url: cluster.url(0), hosts: cluster.hosts(order), durability })
}

struct Count;

impl Errand for Count {
    type Answer = i64;
    async fn run(&self, tx: &mut Tx) -> Result<i64, StoreError> {
        tx.exec("UPDATE installation SET rights_version = rights_version + 1", &[]).await?;
        tx.one::<(i64,)>("SELECT rights_version FROM installation", &[]).await.map(|(count,)| count)
    }
}

struct Counted;

impl Errand for Counted {
    type Answer = i64;
    async fn run(&self, tx: &mut Tx) -> Result<i64, StoreError> {
        tx.one::<(i64,)>("SELECT rights_version FROM installation", &[]).await.map(|(count,)| count)
    }
}

struct Begin;

impl Errand for Begin {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec("INSERT INTO installation (one, founded_at, rights_version) VALUES (1, 1, 0)", &[]).await
    }
}

fn roles(store: &Store) -> Vec<MemberRole> {
    store.standing().unwrap().members.iter().map(|member| member.role).collect()
}

async fn known(store: &Store, expected: &[MemberRole]) {
    wait::until("the members are known", KNOWN_TIME_MAX, async || (roles(store) == expected).then_some(())).await;
}

async fn heals(store: &Store) -> i64 {
    wait::until("it takes writes again", KNOWN_TIME_MAX, async || store.errand(Count).await.ok()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn quorum_is_refused_where_the_servers_do_not_give_it() {
    let refusal = async |place: &Place| match Store::open(place, store::chain()).await {
        Ok(_) => panic!("it opens"),
        Err(error) => error.to_string(),
    };
    let cluster = Replicated::start(1).await;
    let quorum = place(&cluster, &[1, 0], Durability::Quorum);
    store::open(&quorum).await;
    cluster.synchronous(0, "").await;
    assert!(refusal(&quorum).await.contains("synchronous_standby_names is empty"));
    store::open(&place(&cluster, &[0, 1], Durability::Local)).await;
    cluster.synchronous(0, "ANY 1 (*)").await;
    let careless = Own::standby_of(&cluster.members[0], &["fsync=off"]);
    let hosts = [cluster.hosts(&[0, 1]), vec![careless.place()]].concat();
    let with_it = Place::Postgres(Database { url: cluster.url(0), hosts, durability: Durability::Quorum });
    assert!(refusal(&with_it).await.contains(&format!("isn't what {} gives: fsync is off", careless.place())));
}

/// What is in flight when the standby falls silent is not acknowledged; what comes later is refused at once; reading goes on.
#[tokio::test(flavor = "multi_thread")]
async fn without_its_standby_it_refuses_writes_and_says_so() {
    let cluster = Replicated::start(1).await;
    let store = store::open(&place(&cluster, &[1, 0], Durability::Quorum)).await;
    store.errand(Begin).await.unwrap();
    assert_eq!(store.errand(Count).await.unwrap(), 1);
    assert!(store.has_quorum());
    known(&store, &[MemberRole::Standby, MemberRole::Primary]).await;

    cluster.members[1].pause();
    let begun = Instant::now();
    let in_flight = tokio::spawn({
        let store = store.clone();
        async move { (store.errand(Count).await, begun.elapsed()) }
    });
    wait::until("it knows", KNOWN_TIME_MAX, async || (!store.has_quorum()).then_some(())).await;
    let asked = Instant::now();
    assert!(matches!(store.errand(Count).await, Err(StoreError::NoQuorum)));
    assert!(asked.elapsed() < Duration::from_secs(1), "it is refused at once");
    assert_eq!(store.read(Counted).await.unwrap(), 1, "nobody sees what isn't kept");
    let waiting = async || (store.standing().unwrap().commits_waiting > 0).then_some(());
    wait::until("it is told that a commit waits", KNOWN_TIME_MAX, waiting).await;
    let (outcome, took) = in_flight.await.unwrap();
    assert!(matches!(outcome, Err(StoreError::OutcomeUnknown)), "{outcome:?} after {took:?}");

    cluster.members[1].resume();
    let count = heals(&store).await;
    assert!((2..=3).contains(&count), "{count}: it may have come to be, once");
}

/// Whatever was acknowledged is there after the primary has died and its standby has taken over; and the store finds that by itself.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_acknowledged_goes_with_the_primary() {
    let cluster = Replicated::start(2).await;
    let store = Arc::new(store::open(&place(&cluster, &[0, 1, 2], Durability::Quorum)).await);
    store.errand(Begin).await.unwrap();
    let is_over = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..4)
        .map(|_| {
            let (store, is_over) = (store.clone(), is_over.clone());
            tokio::spawn(async move {
                let (mut acknowledged, mut unknown) = (0, 0);
                while !is_over.load(Ordering::Relaxed) {
                    match store.errand(Count).await {
                        Ok(_) => acknowledged += 1,
                        Err(StoreError::OutcomeUnknown) => unknown += 1,
                        Err(error) => assert!(error.is_outage() || matches!(error, StoreError::Busy), "{error}"),
                    }
                    tokio::time::sleep(Duration::from_millis(2)).await;
                }
                (acknowledged, unknown)
            })
        })
        .collect();
    wait::until("it is written to", KNOWN_TIME_MAX, async || (store.read(Counted).await.unwrap() > 100).then_some(())).await;
    cluster.members[0].kill();
    // Whoever has more of the log takes its place: a quorum of one may be either.
    let ahead = cluster.ahead(1, 2).await;
    cluster.promote(ahead).await;
    cluster.follow(3 - ahead, ahead).await;
    cluster.synchronous(ahead, "ANY 1 (*)").await;
    heals(&store).await;
    let mut roles = [MemberRole::Unreachable, MemberRole::Standby, MemberRole::Standby];
    roles[ahead] = MemberRole::Primary;
    known(&store, &roles).await;
    is_over.store(true, Ordering::Relaxed);

    let (mut acknowledged, mut unknown) = (1, 0); // the one that has shown that it heals
    for writer in writers {
        let (of_it, unknown_to_it) = writer.await.unwrap();
        acknowledged += of_it;
        unknown += unknown_to_it;
    }
    let counted = store.read(Counted).await.unwrap();
    assert!(
        (acknowledged..=acknowledged + unknown).contains(&counted),
        "{acknowledged} acknowledged, {unknown} unknown: {counted}"
    );
}

/// The old primary lives on and takes itself for it: nobody is sent there again.
#[tokio::test(flavor = "multi_thread")]
async fn a_primary_whose_reign_is_over_is_neither_read_nor_written() {
    let cluster = Replicated::start(1).await;
    let store = store::open(&place(&cluster, &[0, 1], Durability::Local)).await;
    store.errand(Begin).await.unwrap();
    assert_eq!(store.errand(Count).await.unwrap(), 1);
    cluster.synchronous(0, "").await;
    cluster.promote(1).await;
    known(&store, &[MemberRole::Superseded, MemberRole::Primary]).await;
    for count in 2..=20 {
        assert_eq!(store.errand(Count).await.unwrap(), count);
        assert_eq!(store.read(Counted).await.unwrap(), count);
    }
    // The new one stands still: the old one is no substitute.
    cluster.members[1].pause();
    known(&store, &[MemberRole::Superseded, MemberRole::Unreachable]).await;
    assert!(store.errand(Count).await.unwrap_err().is_outage());
    assert!(store.read(Counted).await.unwrap_err().is_outage());
    cluster.members[1].resume();
    heals(&store).await;
    assert_eq!(store.read(Counted).await.unwrap(), 21);
}
