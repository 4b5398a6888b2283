//! A database that doesn't answer, on a connection that stands: PostgreSQL only, the other engine has no network.

use std::{str::FromStr as _, time::Duration};

use futures_util::future::join_all;
use sqlx::postgres::PgConnectOptions;
use storage::{Database, Errand, Place, StoreError, Tx};
use suite::{
    Engine,
    line::Line,
    store::{Bench, open},
    wait,
};
use tokio::time::timeout;

struct Count;

impl Errand for Count {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec("UPDATE installation SET rights_version = rights_version + 1", &[]).await
    }
}

/// Whoever asks is answered, and what was answered as not done is not done later.
#[tokio::test(flavor = "multi_thread")]
async fn a_silent_database_is_an_outage_that_ends_and_nothing_is_done_late() {
    let bench = Bench::new(Engine::Postgres).await;
    bench.execute("INSERT INTO installation (one, founded_at, rights_version) VALUES (1, 1, 0)").await;
    let Place::Postgres(Database { url, .. }) = &bench.place else { panic!("not a URL") };
    let options = PgConnectOptions::from_str(url).unwrap();
    let (host, port) = (options.get_host(), options.get_port());
    let line = Line::start(format!("{host}:{port}").parse().unwrap()).await;
    let behind = url.replace(&format!("{host}:{port}"), &line.address().to_string());
    let store = open(&Place::Postgres(Database::at(behind))).await;
    assert_eq!(store.errand(Count).await.unwrap(), 1);

    line.fall_silent();
    let asked = join_all((0..40).map(|_| store.errand(Count))); // more than there are connections
    let errors = timeout(Duration::from_secs(30), asked).await.expect("everybody is answered");
    let errors: Vec<_> = errors.into_iter().map(Result::unwrap_err).collect();
    let late = errors.iter().filter(|error| matches!(error, StoreError::Busy)).count();
    assert!((1..40).contains(&late), "{errors:?}");
    assert!(errors.iter().all(|error| error.is_outage() || matches!(error, StoreError::Busy)), "{errors:?}");
    let read = timeout(Duration::from_secs(30), store.read(Count)).await.expect("a reader is answered, too");
    assert!(read.unwrap_err().is_outage());

    line.speak();
    wait::until("it heals", Duration::from_secs(30), async || store.errand(Count).await.ok()).await;
    join_all((0..40).map(|_| store.errand(Count))).await.into_iter().for_each(|done| assert_eq!(done.unwrap(), 1));
    assert_eq!(bench.count("SELECT rights_version FROM installation").await, 42);
}
