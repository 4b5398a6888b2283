//! Readers: connections that can't write, beside the writers.

use std::{
    path::{Path, PathBuf},
    str::FromStr as _,
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::Duration,
};

use futures_util::FutureExt as _;
use sqlx::postgres::PgConnectOptions;
use tokio::sync::Semaphore;

use super::{postgres, sqlite};
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
    Postgres(Box<PgConnectOptions>),
}

impl Readers {
    pub(crate) fn sqlite(path: &Path, mac: &Arc<OnceLock<RowMac>>) -> Self {
        Self::new(Source::Sqlite(path.to_owned()), mac)
    }

    pub(crate) fn postgres(url: &str, mac: &Arc<OnceLock<RowMac>>) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(url).map_err(postgres::plain)?;
        let options = options.options(postgres::BOUNDS).options([("default_transaction_read_only", "on")]);
        Ok(Self::new(Source::Postgres(Box::new(options)), mac))
    }

    fn new(source: Source, mac: &Arc<OnceLock<RowMac>>) -> Self {
        Self { source, mac: mac.clone(), idle: Mutex::new(Vec::new()), permits: Semaphore::new(READERS_MAX) }
    }

    pub(crate) async fn read<E: Errand>(&self, errand: E) -> Result<E::Answer, StoreError> {
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
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match (idle, &self.source) {
            (Some(tx), _) => Ok(tx),
            (None, Source::Sqlite(path)) => sqlite::reader(path, &self.mac),
            (None, Source::Postgres(options)) => postgres::connect(options, &self.mac).await,
        }
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
    let ended = if E::IS_ONE_STATEMENT { Ok(()) } else { tx.script("COMMIT").await };
    if answer.is_err() {
        tx.is_broken = true; // a fresh connection is cheaper than a doubt
    }
    answer.and_then(|answer| ended.map(|()| answer))
}
