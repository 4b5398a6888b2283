//! Readers: connections that can't write, beside the writers.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::Duration,
};

use futures_util::FutureExt as _;
use tokio::sync::Semaphore;

use super::{cluster::Cluster, postgres, sqlite};
use crate::{error::StoreError, job::Errand, mac::RowMac, tx::Tx};

/// Readers at once.
const READERS_MAX: usize = 16;
/// The longest wait for one.
const WAIT_MAX: Duration = Duration::from_secs(2);

/// A pool: what is idle is used again, in the order last in, first out.
pub(crate) struct Readers {
    source: Source,
    mac: Arc<OnceLock<RowMac>>,
    idle: Mutex<Vec<Tx>>,
    permits: Semaphore,
}

enum Source {
    Sqlite(PathBuf),
    Postgres(Arc<Cluster>),
}

impl Readers {
    pub(crate) fn sqlite(path: &Path, mac: &Arc<OnceLock<RowMac>>) -> Self {
        Self::new(Source::Sqlite(path.to_owned()), mac)
    }

    pub(crate) fn postgres(cluster: &Arc<Cluster>, mac: &Arc<OnceLock<RowMac>>) -> Self {
        Self::new(Source::Postgres(cluster.clone()), mac)
    }

    fn new(source: Source, mac: &Arc<OnceLock<RowMac>>) -> Self {
        Self { source, mac: mac.clone(), idle: Mutex::new(Vec::new()), permits: Semaphore::new(READERS_MAX) }
    }

    pub(crate) async fn read<E: Errand>(&self, errand: E) -> Result<E::Answer, StoreError> {
        if matches!(&self.source, Source::Postgres(cluster) if !cluster.is_led()) {
            return Err(StoreError::NoQuorum);
        }
        let permit = tokio::time::timeout(WAIT_MAX, self.permits.acquire()).await;
        let _permit = permit.map_err(|_| StoreError::Busy)?.map_err(|_| StoreError::Unavailable)?;
        let mut tx = self.take().await?;
        let result = snapshot(&mut tx, &errand).await;
        if !tx.is_broken {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(tx);
        }
        result
    }

    /// SQLite blocks its thread: a long read goes to one that may be blocked.
    pub(crate) async fn scan<E: Errand>(readers: Arc<Self>, errand: E) -> Result<E::Answer, StoreError> {
        match readers.source {
            Source::Postgres(_) => readers.read(errand).await,
            Source::Sqlite(_) => {
                let handle = tokio::runtime::Handle::current();
                let reading = tokio::task::spawn_blocking(move || handle.block_on(readers.read(errand)));
                reading.await.map_err(|_| StoreError::Panicked)?
            }
        }
    }

    async fn take(&self) -> Result<Tx, StoreError> {
        match (self.take_idle(), &self.source) {
            (Some(tx), _) => Ok(tx),
            (None, Source::Sqlite(path)) => sqlite::reader(path, &self.mac),
            (None, Source::Postgres(cluster)) => postgres::connect(cluster, &postgres::READER, &self.mac).await,
        }
    }

    /// One that nobody uses; those to a member that took writes once are dropped.
    fn take_idle(&self) -> Option<Tx> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        std::iter::from_fn(|| idle.pop()).find(|tx| !tx.is_over())
    }
}

/// All statements of an errand see one state.
async fn snapshot<E: Errand>(tx: &mut Tx, errand: &E) -> Result<E::Answer, StoreError> {
    if E::IS_ONE_STATEMENT {
        tx.is_broken = false;
    } else {
        tx.begin("BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
    }
    let is_sqlite = tx.is_sqlite();
    let running = errand.run(tx);
    let answer = if is_sqlite { running.now_or_never().unwrap_or(Err(StoreError::Waited)) } else { running.await };
    let ended = if E::IS_ONE_STATEMENT { Ok(()) } else { tx.commit().await };
    if answer.is_err() {
        tx.is_broken = true; // a fresh connection is cheaper than a doubt
    }
    answer.and_then(|answer| ended.map(|()| answer))
}
