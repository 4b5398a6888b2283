//! SQLite: one writer thread, which never waits for anything but its queue.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, OnceLock},
    time::Duration,
};

use futures_util::FutureExt as _;
use rusqlite::{ErrorCode, OpenFlags, config::DbConfig, ffi};
use tokio::sync::{mpsc, oneshot, watch};

use super::group;
use crate::{
    error::StoreError,
    job::Job,
    mac::RowMac,
    migration,
    row::{Engine as RowEngine, FromRow, Row, Val},
    store::QUEUE_MAX,
    tx::{Engine, Tx},
};

/// Prepared statements that are kept; the default, 16, is fewer than ours.
const STATEMENTS_MAX: usize = 512;
/// Of the connection that writes. Its log may grow to 8 MiB before it is written back: pages that change often are then written once, and
/// who waits for it waits for milliseconds.
const SETTINGS: &str =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 2000;
    PRAGMA cache_size = -12000; PRAGMA temp_store = MEMORY;";
/// How long a connection waits for another process.
const BUSY_TIME_MAX: Duration = Duration::from_secs(2);
/// Jobs in one transaction.
const GROUP_MAX: usize = 256;
/// Names of parameters: SQLite numbers `$1` by its first appearance in the text, so it is bound by name.
const NAMES: [&str; 32] = [
    "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15", "$16", "$17", "$18", "$19",
    "$20", "$21", "$22", "$23", "$24", "$25", "$26", "$27", "$28", "$29", "$30", "$31", "$32",
];

/// `&mut` of it is `Send`, although a `rusqlite::Connection` is not `Sync`: that is why [`Tx`] owns it.
pub(crate) struct Connection {
    inner: rusqlite::Connection,
    /// SQLite names a violated unique index by its columns; here stands the name that PostgreSQL would give.
    unique: HashMap<String, String>,
}

pub(crate) async fn start(
    path: &Path,
    mac: &Arc<OnceLock<RowMac>>,
    fail: watch::Sender<bool>,
) -> Result<mpsc::Sender<Box<dyn Job>>, StoreError> {
    let (queue, jobs) = mpsc::channel(QUEUE_MAX);
    let (ready, is_ready) = oneshot::channel();
    let (path, mac) = (path.to_owned(), mac.clone());
    std::thread::Builder::new()
        .name("sqlite-writer".into())
        .spawn(move || match open(&path, mac) {
            Ok(tx) => {
                let _ = ready.send(Ok(()));
                write(tx, jobs, fail);
            }
            Err(error) => {
                let _ = ready.send(Err(error));
            }
        })
        .map_err(|_| StoreError::Busy)?;
    is_ready.await.map_err(|_| StoreError::Panicked)??;
    Ok(queue)
}

/// A connection that writes, on tables of our schema.
pub(crate) fn open(path: &Path, mac: Arc<OnceLock<RowMac>>) -> Result<Tx, StoreError> {
    let inner = rusqlite::Connection::open(path).map_err(plain)?;
    prepare(&inner).map_err(plain)?;
    inner.execute_batch(SETTINGS).map_err(plain)?;
    let mut tx = Tx::new(Engine::Sqlite(Connection { inner, unique: HashMap::new() }), mac);
    now(migration::run(&mut tx))?;
    if let Engine::Sqlite(connection) = &mut tx.engine {
        connection.unique = unique_names(&connection.inner).map_err(plain)?;
    }
    Ok(tx)
}

/// A connection that writes, on a file without tables, which is made: tables are put in by who opens it.
pub(crate) fn bare(path: &Path, mac: &Arc<OnceLock<RowMac>>) -> Result<Tx, StoreError> {
    let inner = rusqlite::Connection::open(path).map_err(plain)?;
    prepare(&inner).map_err(plain)?;
    inner.execute_batch(SETTINGS).map_err(plain)?;
    Ok(Tx::new(Engine::Sqlite(Connection { inner, unique: HashMap::new() }), mac.clone()))
}

/// A connection that only reads.
pub(crate) fn reader(path: &Path, mac: &Arc<OnceLock<RowMac>>) -> Result<Tx, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let inner = rusqlite::Connection::open_with_flags(path, flags).map_err(plain)?;
    prepare(&inner).map_err(plain)?;
    Ok(Tx::new(Engine::Sqlite(Connection { inner, unique: HashMap::new() }), mac.clone()))
}

/// What every connection is: it waits for others at most so long, keeps its statements, and plans each of them once. (SQLite with
/// statistics would plan a statement anew for every other value that is bound: more than half of all its time.)
fn prepare(connection: &rusqlite::Connection) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.busy_timeout(BUSY_TIME_MAX)
}

fn write(mut tx: Tx, mut jobs: mpsc::Receiver<Box<dyn Job>>, fail: watch::Sender<bool>) {
    let mut group = Vec::with_capacity(GROUP_MAX);
    while let Some(first) = jobs.blocking_recv() {
        group.push(first);
        while group.len() < GROUP_MAX
            && let Ok(next) = jobs.try_recv()
        {
            group.push(next);
        }
        group.retain(|job| job.begin());
        if group.is_empty() {
            continue;
        }
        if let Err(error) = now(group::commit(&mut tx, &mut group)) {
            // After a failed COMMIT or fsync nobody knows what the file holds: only a new start can tell.
            tracing::error!(%error, "the writer stops");
            fail.send_replace(true);
            return;
        }
    }
    drop(tx); // closed before `fail` goes: who waits for that takes the file
    drop(fail);
}

/// Polls once: on this engine nothing ever waits.
fn now<T>(future: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    future.now_or_never().unwrap_or(Err(StoreError::Waited))
}

impl Connection {
    /// Is no transaction open?
    pub(crate) fn is_idle(&self) -> bool {
        self.inner.is_autocommit()
    }

    pub(crate) fn exec(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<u64, StoreError> {
        let mut statement = self.inner.prepare_cached(sql).map_err(plain)?;
        bind(&mut statement, args)?;
        statement
            .raw_execute()
            .map(|changed| u64::try_from(changed).unwrap_or(u64::MAX))
            .map_err(|error| named(&self.unique, error))
    }

    pub(crate) fn all<T: FromRow>(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<Vec<T>, StoreError> {
        let mut statement = self.inner.prepare_cached(sql).map_err(plain)?;
        bind(&mut statement, args)?;
        let mut rows = statement.raw_query();
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(|error| named(&self.unique, error))? {
            found.push(T::from_row(&Row::new(RowEngine::Sqlite(row)))?);
        }
        Ok(found)
    }

    pub(crate) fn script(&mut self, sql: &'static str) -> Result<(), StoreError> {
        if sql.contains(';') {
            return self.inner.execute_batch(sql).map_err(plain);
        }
        self.inner.prepare_cached(sql).map_err(plain)?.raw_execute().map(drop).map_err(plain)
    }
}

fn bind(statement: &mut rusqlite::CachedStatement<'_>, args: &[Val<'_>]) -> Result<(), StoreError> {
    if statement.parameter_count() != args.len() {
        return Err(StoreError::Malformed("number of arguments"));
    }
    for (name, value) in NAMES.iter().zip(args) {
        let index = statement.parameter_index(name).map_err(plain)?.ok_or(StoreError::Malformed("name of a parameter"))?;
        statement.raw_bind_parameter(index, value).map_err(plain)?;
    }
    Ok(())
}

fn plain(error: rusqlite::Error) -> StoreError {
    if error.sqlite_error_code() == Some(ErrorCode::DiskFull) { StoreError::Full } else { StoreError::Sqlite(Arc::new(error)) }
}

fn named(unique: &HashMap<String, String>, error: rusqlite::Error) -> StoreError {
    if let rusqlite::Error::SqliteFailure(ffi::Error { code: ErrorCode::ConstraintViolation, .. }, Some(text)) = &error
        && let Some((_, what)) = text.split_once(" constraint failed: ")
    {
        return StoreError::Constraint(unique.get(what).cloned().unwrap_or_else(|| what.to_owned()));
    }
    plain(error)
}

/// `table.column, table.column` → the name of the unique index over them; a primary key is `<table>_pkey`, as in PostgreSQL.
fn unique_names(connection: &rusqlite::Connection) -> rusqlite::Result<HashMap<String, String>> {
    let mut statement = connection.prepare(
        "SELECT t.name, i.name, i.origin, group_concat(t.name || '.' || c.name, ', ') FROM sqlite_schema t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
         WHERE t.type = 'table' AND i.\"unique\" = 1 GROUP BY t.name, i.name, i.origin",
    )?;
    let rows = statement.query_map([], |row| {
        let (table, index, origin, columns): (String, String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((columns, if origin == "pk" { format!("{table}_pkey") } else { index }))
    })?;
    rows.collect()
}
