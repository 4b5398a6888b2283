//! PostgreSQL: a few connections for jobs that share a COMMIT, more for those that don't.

use std::{
    net::IpAddr,
    str::FromStr as _,
    sync::{Arc, OnceLock},
    time::Duration,
};

use sqlx::{
    Arguments as _, ConnectOptions as _, Connection as _, PgConnection,
    postgres::{PgArguments, PgConnectOptions, PgSslMode},
};
use tokio::{
    sync::{Mutex, mpsc},
    time::timeout,
};

use super::group;
use crate::{
    error::StoreError,
    job::{Job, Lane},
    mac::RowMac,
    migration,
    row::{Engine as RowEngine, FromRow, Row, Val},
    store::QUEUE_MAX,
    tx::{Engine, Tx},
};

/// The longest wait for a new connection.
const CONNECT_MAX: Duration = Duration::from_secs(2);
/// What a server that lives needs at most for a statement: it ends those that take [`STATEMENT_MILLISECONDS`]. After it, the connection is
/// lost: a network may swallow all that is sent without saying so.
const ANSWER_MAX: Duration = Duration::from_secs(12);
/// The longest that a statement may run.
const STATEMENT_MILLISECONDS: &str = "10000";
/// What the server bounds by itself. A transaction whose client has gone without a word keeps its locks no longer than this.
pub(super) const BOUNDS: [(&str, &str); 2] =
    [("statement_timeout", STATEMENT_MILLISECONDS), ("idle_in_transaction_session_timeout", "15000")];
/// The longest wait for the end of a connection.
const CLOSE_MAX: Duration = Duration::from_secs(2);
/// How often a lost connection is tried again.
const RECONNECT_PERIOD: Duration = Duration::from_millis(200);
/// Jobs in one transaction: PostgreSQL remembers 64 subtransactions of a session cheaply, not more.
const GROUP_MAX: usize = 60;
/// Connections for [`Lane::Shared`].
const SHARED_CONNECTIONS: usize = 2;
/// Connections for the rest.
const ALONE_CONNECTIONS: usize = 16;
/// A job that must run again does so at most this often.
const RUNS_MAX: u32 = 20;

type Queue = mpsc::Sender<Box<dyn Job>>;
type Jobs = Arc<Mutex<mpsc::Receiver<Box<dyn Job>>>>;

/// Brings the database to our schema.
pub(crate) async fn migrate(url: &str, mac: &Arc<OnceLock<RowMac>>) -> Result<(), StoreError> {
    let mut tx = connect(&options(url)?, mac).await?;
    migration::run(&mut tx).await?;
    tx.close().await;
    Ok(())
}

fn options(url: &str) -> Result<PgConnectOptions, StoreError> {
    let options = PgConnectOptions::from_str(url).map_err(plain)?;
    Ok(options.options(BOUNDS).options([("lock_timeout", "2000"), ("synchronous_commit", "on")]))
}

/// How the line to a PostgreSQL server is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// It doesn't leave the machine.
    Local,
    /// TLS, and the server shows a certificate for its name: `sslmode=verify-full`.
    Verified,
    /// TLS perhaps, to whoever answers: the other modes, of which one is meant when none is said.
    Unverified,
    /// Not at all: `sslmode=disable`.
    Clear,
}

/// How the line to the database at `url` would be kept.
pub fn line(url: &str) -> Result<Line, StoreError> {
    let options = PgConnectOptions::from_str(url).map_err(plain)?;
    let host = options.get_host();
    let is_loopback = host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback());
    let is_local = options.get_socket().is_some() || host.starts_with('/') || host == "localhost" || is_loopback;
    Ok(match options.get_ssl_mode() {
        PgSslMode::VerifyFull => Line::Verified,
        _ if is_local => Line::Local,
        PgSslMode::Disable => Line::Clear,
        PgSslMode::Allow | PgSslMode::Prefer | PgSslMode::Require | PgSslMode::VerifyCa => Line::Unverified,
    })
}

pub(crate) async fn start(url: &str, mac: &Arc<OnceLock<RowMac>>) -> Result<(Queue, Queue), StoreError> {
    migrate(url, mac).await?;
    let options = options(url)?;
    let (shared, shared_jobs) = mpsc::channel(QUEUE_MAX);
    let (alone, alone_jobs) = mpsc::channel(QUEUE_MAX);
    let (shared_jobs, alone_jobs) = (Arc::new(Mutex::new(shared_jobs)), Arc::new(Mutex::new(alone_jobs)));
    for _ in 0..SHARED_CONNECTIONS {
        tokio::spawn(work(connect(&options, mac).await?, options.clone(), mac.clone(), shared_jobs.clone(), GROUP_MAX));
    }
    for _ in 0..ALONE_CONNECTIONS {
        tokio::spawn(work(connect(&options, mac).await?, options.clone(), mac.clone(), alone_jobs.clone(), 1));
    }
    Ok((shared, alone))
}

/// What bounds a connection that takes all rows out, or puts them in: nobody waits for it, and no statement is for a caller.
const LONG_BOUNDS: [(&str, &str); 2] = [("statement_timeout", "3600000"), ("idle_in_transaction_session_timeout", "600000")];
/// The longest wait for the end of one of its statements, which may build an index over a large table.
const LONG_ANSWER_MAX: Duration = Duration::from_mins(61);

/// A connection for one long transaction.
pub(crate) async fn alone_at(url: &str, mac: &Arc<OnceLock<RowMac>>) -> Result<Tx, StoreError> {
    let options = PgConnectOptions::from_str(url).map_err(plain)?.options(LONG_BOUNDS);
    let mut tx = connect(&options.options([("lock_timeout", "2000"), ("synchronous_commit", "on")]), mac).await?;
    if let Engine::Postgres(connection) = &mut tx.engine {
        connection.answer_max = LONG_ANSWER_MAX;
    }
    Ok(tx)
}

pub(crate) async fn connect(options: &PgConnectOptions, mac: &Arc<OnceLock<RowMac>>) -> Result<Tx, StoreError> {
    let connecting = timeout(CONNECT_MAX, options.connect());
    let inner = connecting.await.map_err(|_| StoreError::Unavailable)?.map_err(plain)?;
    Ok(Tx::new(Engine::Postgres(Box::new(Connection { inner, is_lost: false, answer_max: ANSWER_MAX })), mac.clone()))
}

async fn work(mut tx: Tx, options: PgConnectOptions, mac: Arc<OnceLock<RowMac>>, jobs: Jobs, group_max: usize) {
    let mut group = Vec::with_capacity(group_max);
    loop {
        if jobs.lock().await.recv_many(&mut group, group_max).await == 0 {
            return;
        }
        group.retain(|job| job.begin());
        let result = match group.pop() {
            Some(job) if group_max == 1 => alone(&mut tx, job).await,
            Some(job) => {
                group.push(job);
                group::commit(&mut tx, &mut group).await
            }
            None => Ok(()),
        };
        if let Err(error) = result {
            tracing::warn!(%error, "a connection is given up");
            drop(tx); // first: it may hold the last place that the server has for us, and locks
            tx = reconnect(&options, &mac).await;
        }
    }
}

async fn reconnect(options: &PgConnectOptions, mac: &Arc<OnceLock<RowMac>>) -> Tx {
    loop {
        tokio::time::sleep(RECONNECT_PERIOD).await;
        if let Ok(fresh) = connect(options, mac).await {
            return fresh;
        }
    }
}

/// The error is that of the connection, not of the job.
async fn alone(tx: &mut Tx, job: Box<dyn Job>) -> Result<(), StoreError> {
    let mut job = [job];
    let result = attempt(tx, &mut job).await;
    let settled = match &result {
        Ok(of_job) => of_job.clone(),
        Err(of_connection) => Err(of_connection.clone()),
    };
    let [job] = job;
    job.settle(settled);
    result.map(drop)
}

/// Inner result: of the job. Outer error: of the connection.
async fn attempt(tx: &mut Tx, job: &mut [Box<dyn Job>; 1]) -> Result<Result<(), StoreError>, StoreError> {
    let begin = if job[0].lane() == Lane::AloneSerializable { "BEGIN ISOLATION LEVEL SERIALIZABLE" } else { "BEGIN" };
    for run in 0..RUNS_MAX {
        tx.begin("BEGIN IMMEDIATE", begin).await?;
        let mut result = group::run(tx, &mut job[0]).await;
        if result.is_ok() && tx.is_broken {
            result = Err(StoreError::Undecided); // COMMIT would be a ROLLBACK that says nothing
        }
        match result {
            Ok(()) => match group::end(tx, job).await {
                Ok(()) => return Ok(Ok(())),
                Err(StoreError::Again) => {}
                Err(error) => return Err(error),
            },
            Err(error) => {
                tx.script("ROLLBACK").await?;
                if !matches!(error, StoreError::Again) {
                    return Ok(Err(error));
                }
            }
        }
        tokio::time::sleep(Duration::from_millis(u64::from(run) * 2)).await;
    }
    Ok(Err(StoreError::Busy))
}

fn arguments(args: &[Val<'_>]) -> Result<PgArguments, StoreError> {
    let mut bound = PgArguments::default();
    for arg in args {
        match *arg {
            Val::Int(value) => bound.add(value),
            Val::Text(value) => bound.add(value),
            Val::Bytes(value) => bound.add(value),
        }
        .map_err(|_| StoreError::Malformed("argument"))?;
    }
    Ok(bound)
}

/// A connection whose server may fall silent.
pub(crate) struct Connection {
    inner: PgConnection,
    /// An answer didn't come: what is read next would be the answer to something else.
    is_lost: bool,
    /// How long an answer may take.
    answer_max: Duration,
}

impl Connection {
    pub(crate) async fn exec(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<u64, StoreError> {
        let args = arguments(args)?;
        self.ask(async |inner| sqlx::query_with(sql, args).execute(inner).await).await.map(|done| done.rows_affected())
    }

    pub(crate) async fn all<T: FromRow>(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<Vec<T>, StoreError> {
        let args = arguments(args)?;
        let rows = self.ask(async |inner| sqlx::query_with(sql, args).fetch_all(inner).await).await?;
        rows.iter().map(|row| T::from_row(&Row::new(RowEngine::Postgres(row)))).collect()
    }

    pub(crate) async fn script(&mut self, sql: &'static str) -> Result<(), StoreError> {
        self.ask(async |inner| sqlx::raw_sql(sql).execute(inner).await).await.map(drop)
    }

    /// Says goodbye to the server.
    pub(crate) async fn close(self) {
        let _ = timeout(CLOSE_MAX, self.inner.close()).await; // who goes anyway needs no answer
    }

    async fn ask<T>(&mut self, question: impl AsyncFnOnce(&mut PgConnection) -> Result<T, sqlx::Error>) -> Result<T, StoreError> {
        if self.is_lost {
            return Err(StoreError::Unavailable);
        }
        self.is_lost = true; // until the answer is there, should who waits for it go
        let answer = timeout(self.answer_max, question(&mut self.inner)).await;
        self.is_lost = answer.is_err();
        answer.unwrap_or_else(|_| Err(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into()))).map_err(named)
    }
}

pub(crate) fn plain(error: sqlx::Error) -> StoreError {
    StoreError::Postgres(Arc::new(error))
}

fn named(error: sqlx::Error) -> StoreError {
    if let sqlx::Error::Database(database) = &error {
        match database.code().as_deref() {
            Some("40001" | "40P01") => return StoreError::Again,
            Some("53100") => return StoreError::Full,
            Some("55P03" | "57014") => return StoreError::Busy, // a lock, or a statement, took longer than it may
            _ => {}
        }
        if let Some(name) = database.constraint() {
            return StoreError::Constraint(name.to_owned());
        }
    }
    plain(error)
}
