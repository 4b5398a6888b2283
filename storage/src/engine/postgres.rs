//! PostgreSQL: connections, and what is said on them.

use std::{
    net::IpAddr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use sqlx::{
    Arguments as _, AssertSqlSafe, ConnectOptions as _, Connection as _, PgConnection,
    postgres::{PgArguments, PgConnectOptions, PgSslMode},
};
use tokio::{sync::watch, time::timeout};

use super::{
    cluster::{Cluster, Database, Lead},
    deferred::Deferred,
};
use crate::{
    error::StoreError,
    mac::RowMac,
    migration,
    row::{Engine as RowEngine, FromRow, Row, Val},
    tx::{Engine, Tx},
};

/// The longest wait for a new connection.
pub(super) const CONNECT_MAX: Duration = Duration::from_secs(2);
/// What a server that lives needs at most for a statement: it ends those that take [`STATEMENT_MILLISECONDS`]. After it, the connection is
/// lost: a network may swallow all that is sent without saying so.
const ANSWER_MAX: Duration = Duration::from_secs(12);
/// The longest that a statement may run.
const STATEMENT_MILLISECONDS: &str = "10000";
/// What the server bounds by itself. A transaction whose client has gone without a word keeps its locks no longer than this.
const BOUNDS: [(&str, &str); 2] =
    [("statement_timeout", STATEMENT_MILLISECONDS), ("idle_in_transaction_session_timeout", "15000")];
/// What a connection that writes asks for. A commit waits for its standbys, where it has any.
pub(super) const WRITER: [(&str, &str); 2] = [("lock_timeout", "2000"), ("synchronous_commit", "on")];
/// What a connection that doesn't asks for.
pub(super) const READER: [(&str, &str); 1] = [("default_transaction_read_only", "on")];
/// The longest wait for the end of a connection.
const CLOSE_MAX: Duration = Duration::from_secs(2);
/// Statements that a connection keeps prepared.
const STATEMENTS_MAX: usize = 512;

/// Brings the database to our schema.
pub(crate) async fn migrate(cluster: &Cluster, mac: &Arc<OnceLock<RowMac>>) -> Result<(), StoreError> {
    let mut tx = connect(cluster, &WRITER, mac).await?;
    migration::run(&mut tx).await?;
    tx.close().await;
    Ok(())
}

/// How the line to a PostgreSQL server is kept; the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// It doesn't leave the machine.
    Local,
    /// TLS, and the server shows a certificate for its name: `sslmode=verify-full`.
    Verified,
    /// Not at all, and said so: `sslmode=disable`.
    Clear,
    /// TLS perhaps, to whoever answers: the other modes, of which one is meant when none is said.
    Unverified,
}

/// How the lines to the members of `database` would be kept: as the worst of them is.
pub fn line(database: &Database) -> Result<Line, StoreError> {
    let lines = database.members()?.into_iter().map(|(_, options)| line_of(&options));
    Ok(lines.max().unwrap_or(Line::Unverified))
}

fn line_of(options: &PgConnectOptions) -> Line {
    let host = options.get_host();
    let is_loopback = host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback());
    let is_local = options.get_socket().is_some() || host.starts_with('/') || host == "localhost" || is_loopback;
    match options.get_ssl_mode() {
        PgSslMode::VerifyFull => Line::Verified,
        _ if is_local => Line::Local,
        PgSslMode::Disable => Line::Clear,
        PgSslMode::Allow | PgSslMode::Prefer | PgSslMode::Require | PgSslMode::VerifyCa => Line::Unverified,
    }
}

/// A connection to the member that takes writes.
pub(crate) async fn connect(
    cluster: &Cluster,
    settings: &'static [(&'static str, &'static str)],
    mac: &Arc<OnceLock<RowMac>>,
) -> Result<Tx, StoreError> {
    let lead = cluster.lead();
    let (options, reign) = cluster.primary().await?;
    let options = options.options(BOUNDS).options(settings.iter().copied()).statement_cache_capacity(STATEMENTS_MAX);
    let connecting = timeout(CONNECT_MAX, options.connect());
    let inner = connecting.await.map_err(|_| StoreError::Unavailable)?.map_err(plain)?;
    Ok(Tx::new(
        Engine::Postgres(Box::new(Connection {
            inner,
            is_lost: false,
            answer_max: ANSWER_MAX,
            reign,
            lead,
            deferred: Deferred::default(),
        })),
        mac.clone(),
    ))
}

/// What bounds a connection that takes all rows out, or puts them in: nobody waits for it, and no statement is for a caller.
const LONG: [(&str, &str); 4] = [
    ("statement_timeout", "3600000"),
    ("idle_in_transaction_session_timeout", "600000"),
    ("lock_timeout", "2000"),
    ("synchronous_commit", "on"),
];
/// The longest wait for the end of one of its statements, which may build an index over a large table.
const LONG_ANSWER_MAX: Duration = Duration::from_mins(61);

/// A connection for one long transaction.
pub(crate) async fn alone_at(database: &Database, mac: &Arc<OnceLock<RowMac>>) -> Result<Tx, StoreError> {
    let (cluster, _) = Cluster::open(database).await?;
    let mut tx = connect(&cluster, &LONG, mac).await?;
    if let Engine::Postgres(connection) = &mut tx.engine {
        connection.answer_max = LONG_ANSWER_MAX;
    }
    Ok(tx)
}

fn arguments(args: &[Val<'_>]) -> Result<PgArguments, StoreError> {
    let mut bound = PgArguments::default();
    bind(&mut bound, args)?;
    Ok(bound)
}

pub(super) fn bind(bound: &mut PgArguments, args: &[Val<'_>]) -> Result<(), StoreError> {
    for arg in args {
        match *arg {
            Val::Int(value) => bound.add(value),
            Val::Text(value) => bound.add(value),
            Val::Bytes(value) => bound.add(value),
        }
        .map_err(|_| StoreError::Malformed("argument"))?;
    }
    Ok(())
}

/// A connection whose server may fall silent.
pub(crate) struct Connection {
    inner: PgConnection,
    /// An answer didn't come: what is read next would be the answer to something else.
    is_lost: bool,
    /// How long an answer may take.
    answer_max: Duration,
    /// Whose it is: of the member that took writes then.
    reign: u64,
    lead: watch::Receiver<Lead>,
    deferred: Deferred,
}

impl Connection {
    pub(crate) async fn exec(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<u64, StoreError> {
        self.flush().await?;
        let args = arguments(args)?;
        self.ask(async |inner| sqlx::query_with(sql, args).execute(inner).await).await.map(|done| done.rows_affected())
    }

    pub(crate) async fn all<T: FromRow>(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<Vec<T>, StoreError> {
        self.flush().await?;
        let args = arguments(args)?;
        let rows = self.ask(async |inner| sqlx::query_with(sql, args).fetch_all(inner).await).await?;
        rows.iter().map(|row| T::from_row(&Row::new(RowEngine::Postgres(row)))).collect()
    }

    pub(crate) async fn script(&mut self, sql: &'static str) -> Result<(), StoreError> {
        self.ask(async |inner| sqlx::raw_sql(sql).execute(inner).await).await.map(drop)
    }

    /// See [`Tx::defer`].
    pub(crate) async fn defer(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<(), StoreError> {
        if self.deferred.is_full() {
            self.flush().await?;
        }
        self.deferred.add(sql, args)
    }

    /// See [`Tx::end_job`].
    pub(crate) async fn end_job(&mut self) -> Result<(), StoreError> {
        if self.deferred.end_job() { self.flush().await } else { Ok(()) }
    }

    /// What was deferred is done, in one round trip.
    pub(crate) async fn flush(&mut self) -> Result<(), StoreError> {
        let Some((text, args)) = self.deferred.take() else { return Ok(()) };
        self.ask(async |inner| sqlx::query_with(AssertSqlSafe(text), args).execute(inner).await).await.map(drop)
    }

    /// What was deferred is not to be done: its transaction is undone.
    pub(crate) fn forget(&mut self) {
        self.deferred = Deferred::default();
    }

    /// Says goodbye to the server.
    pub(crate) async fn close(self) {
        let _ = timeout(CLOSE_MAX, self.inner.close()).await; // who goes anyway needs no answer
    }

    /// Another member takes writes since: what this one says, if it says anything, may be over.
    pub(crate) fn is_over(&self) -> bool {
        self.lead.borrow().reign != self.reign
    }

    async fn ask<T>(&mut self, question: impl AsyncFnOnce(&mut PgConnection) -> Result<T, sqlx::Error>) -> Result<T, StoreError> {
        if self.is_lost || self.is_over() {
            return Err(StoreError::Unavailable);
        }
        let Self { inner, is_lost, answer_max, reign, lead, .. } = self;
        *is_lost = true; // until the answer is there, should who waits for it go
        let over = async {
            if lead.wait_for(|lead| lead.reign != *reign).await.is_err() {
                std::future::pending::<()>().await; // nobody watches any more: the process ends
            }
        };
        let answer = tokio::select! {
            biased;
            answer = timeout(*answer_max, question(inner)) => answer.ok(),
            () = over => None,
        };
        *is_lost = answer.is_none();
        answer.unwrap_or_else(|| Err(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into()))).map_err(named)
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
            Some("25006") => return StoreError::Unavailable, // it takes no writes any more
            Some("55P03" | "57014") => return StoreError::Busy, // a lock, or a statement, took longer than it may
            _ => {}
        }
        if let Some(name) = database.constraint() {
            return StoreError::Constraint(name.to_owned());
        }
    }
    plain(error)
}
