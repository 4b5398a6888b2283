//! What a bad job does to the writer and to its neighbours: nothing.

use storage::{Errand, Place, StoreError, Tx};
use suite::{Engine, store::Bench};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    Panics,
    Waits,
    Swallows,
    Fails,
}

struct Bad(Fault);

impl Errand for Bad {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec("UPDATE installation SET rights_version = 0", &[]).await?;
        match self.0 {
            Fault::Panics => panic!("a fault of a test"),
            Fault::Waits => {
                tokio::task::yield_now().await;
                Err(StoreError::Waited) // where waiting is allowed, the test still wants its error
            }
            Fault::Swallows => {
                let _ = tx.exec("INSERT INTO installation SELECT * FROM installation", &[]).await;
                Ok(())
            }
            Fault::Fails => tx.exec("INSERT INTO installation SELECT * FROM installation", &[]).await.map(drop),
        }
    }
}

const FOUND: &str = "INSERT INTO installation (one, founded_at, rights_version) VALUES (1, 1, 1)";

struct Good;

impl Errand for Good {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec("UPDATE installation SET rights_version = rights_version + 1", &[]).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_job_is_undone_and_its_neighbours_are_not() {
    for bench in Bench::both().await {
        let engine = bench.engine;
        bench.execute(FOUND).await;
        for fault in [Fault::Panics, Fault::Waits, Fault::Swallows, Fault::Fails] {
            let (before, bad, after) =
                tokio::join!(bench.store.errand(Good), bench.store.errand(Bad(fault)), bench.store.errand(Good));
            assert_eq!((before.unwrap(), after.unwrap()), (1, 1), "{engine:?} {fault:?}");
            let error = bad.unwrap_err();
            let is_expected = match fault {
                Fault::Panics => matches!(error, StoreError::Panicked),
                Fault::Waits => matches!(error, StoreError::Waited),
                Fault::Swallows => matches!(error, StoreError::Undecided),
                Fault::Fails => matches!(&error, StoreError::Constraint(name) if name == "installation_pkey"),
            };
            assert!(is_expected, "{engine:?} {fault:?} {error:?}");
        }
        assert_eq!(bench.count("SELECT rights_version FROM installation").await, 9, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_writes_nothing() {
    for bench in Bench::both().await {
        bench.execute(FOUND).await;
        assert!(bench.store.read(Good).await.is_err(), "{:?}", bench.engine);
        assert_eq!(bench.count("SELECT rights_version FROM installation").await, 1, "{:?}", bench.engine);
    }
}

/// A command beside the server that holds the file for long costs those who wait their answer, and the server nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_another_process_holds_is_an_outage_that_ends() {
    let bench = Bench::new(Engine::Sqlite).await;
    bench.execute(FOUND).await;
    let Place::Sqlite(file) = &bench.place else { panic!("not a file") };
    let other = rusqlite::Connection::open(file).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = bench.store.errand(Good).await.unwrap_err();
    assert!(refused.is_outage(), "{refused:?}");
    assert_eq!(bench.count("SELECT rights_version FROM installation").await, 1);
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(bench.store.errand(Good).await.unwrap(), 1);
}
