//! A transaction, whatever the engine: four methods, and the seal of a row.

use std::sync::{Arc, OnceLock};

use crate::{
    ahead::{Ahead, Looks},
    engine::{postgres, sqlite},
    error::StoreError,
    mac::RowMac,
    right::known::Known,
    row::{FromRow, Val},
};

/// A connection with a transaction open on it; owned by a writer or reader, lent to a job.
pub struct Tx {
    pub(crate) engine: Engine,
    /// A statement failed. PostgreSQL would answer COMMIT with a silent ROLLBACK.
    pub(crate) is_broken: bool,
    is_gathering: bool,
    /// What was read for all jobs of the group at once.
    pub(crate) ahead: Ahead,
    /// Of rights, from earlier transactions.
    pub(crate) known: Known,
    mac: Arc<OnceLock<RowMac>>,
}

pub(crate) enum Engine {
    Sqlite(sqlite::Connection),
    Postgres(Box<postgres::Connection>),
}

impl Tx {
    pub(crate) fn new(engine: Engine, mac: Arc<OnceLock<RowMac>>) -> Self {
        Self { engine, is_broken: false, is_gathering: false, ahead: Ahead::default(), known: Known::default(), mac }
    }

    /// Executes; how many rows were changed.
    pub async fn exec(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<u64, StoreError> {
        let result = match &mut self.engine {
            Engine::Sqlite(connection) => connection.exec(sql, args),
            Engine::Postgres(connection) => connection.exec(sql, args).await,
        };
        self.note(result)
    }

    /// Nobody else changes what `sql` finds from here to COMMIT; for PostgreSQL. False: it finds nothing, and what comes to be afterwards
    /// isn't held. SQLite has one writer, and all is held.
    pub(crate) async fn hold(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<bool, StoreError> {
        if self.is_sqlite() { Ok(true) } else { Ok(self.exec(sql, args).await? > 0) }
    }

    /// Executes; nobody asks how many rows are changed. Where writes are gathered, the same as [`Tx::defer`].
    pub async fn write(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<(), StoreError> {
        if self.is_gathering { self.defer(sql, args).await } else { self.exec(sql, args).await.map(drop) }
    }

    /// From here to the end of the job, writes are deferred. PostgreSQL carries out those of one statement in no order, and none sees what another has
    /// done: whoever calls this knows that no two of them touch the same row, or the same value of a unique index, without a flush between.
    pub(crate) const fn gather(&mut self) {
        self.is_gathering = true;
    }

    /// Executes, at the latest before the next statement that isn't deferred, or COMMIT. PostgreSQL gets all that was deferred at once.
    pub async fn defer(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<(), StoreError> {
        let result = match &mut self.engine {
            Engine::Sqlite(connection) => connection.exec(sql, args).map(drop),
            Engine::Postgres(connection) => connection.defer(sql, args).await,
        };
        self.note(result)
    }

    /// What was deferred is done now.
    pub(crate) async fn flush(&mut self) -> Result<(), StoreError> {
        let result = match &mut self.engine {
            Engine::Sqlite(_) => Ok(()),
            Engine::Postgres(connection) => connection.flush().await,
        };
        self.note(result)
    }

    /// The end of a job among others. What it has deferred may wait for theirs; one that would not fit whole waits for the next turn.
    pub(crate) async fn end_job(&mut self) -> Result<(), StoreError> {
        self.is_gathering = false;
        let result = match &mut self.engine {
            Engine::Sqlite(_) => Ok(()),
            Engine::Postgres(connection) => connection.end_job().await,
        };
        self.note(result)
    }

    /// The end of the last job: what was deferred is done, its journal row among it.
    pub(crate) async fn finish(&mut self) -> Result<(), StoreError> {
        self.flush().await.map_err(|error| match error {
            StoreError::Postgres(_) => StoreError::Journal(Box::new(error)),
            other => other,
        })
    }

    /// No row or one.
    pub async fn opt<T: FromRow>(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<Option<T>, StoreError> {
        let mut rows = self.all(sql, args).await?;
        if rows.len() > 1 { Err(StoreError::NotOne) } else { Ok(rows.pop()) }
    }

    /// All rows. The statement has a LIMIT, or its number is bounded by a rule.
    pub async fn all<T: FromRow>(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<Vec<T>, StoreError> {
        let result = match &mut self.engine {
            Engine::Sqlite(connection) => connection.all(sql, args),
            Engine::Postgres(connection) => connection.all(sql, args).await,
        };
        self.note(result)
    }

    /// Exactly one row.
    pub async fn one<T: FromRow>(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<T, StoreError> {
        self.opt(sql, args).await?.ok_or(StoreError::NotOne)
    }

    /// The seal of a row of `table` with this content.
    pub fn seal(&self, table: &'static str, content: &[Val<'_>]) -> Result<[u8; 32], StoreError> {
        Ok(self.mac.get().ok_or(StoreError::KeyMissing)?.of(table, content))
    }

    /// Was a row of `table` with this content written by who has the key? If not, nothing is decided on it.
    pub fn check(&self, table: &'static str, content: &[Val<'_>], mac: &[u8]) -> Result<(), StoreError> {
        if self.mac.get().ok_or(StoreError::KeyMissing)?.is_of(table, content, mac) {
            Ok(())
        } else {
            Err(StoreError::Integrity(table))
        }
    }

    /// Reads what jobs look for that change none of it, if that spares round trips.
    pub(crate) async fn look_ahead(&mut self, looks: &[Looks<'_>]) -> Result<(), StoreError> {
        if !self.is_sqlite() {
            self.ahead = Ahead::read(looks, self).await?;
        }
        Ok(())
    }

    /// Several statements without arguments: migrations, BEGIN, SAVEPOINT. What was deferred goes on waiting.
    pub(crate) async fn script(&mut self, sql: &'static str) -> Result<(), StoreError> {
        let result = match &mut self.engine {
            Engine::Sqlite(connection) => connection.script(sql),
            Engine::Postgres(connection) => connection.script(sql).await,
        };
        self.note(result)
    }

    pub(crate) async fn begin(&mut self, sqlite: &'static str, postgres: &'static str) -> Result<(), StoreError> {
        self.is_broken = false;
        self.ahead = Ahead::default();
        self.known.begin();
        self.forget();
        let sql = if self.is_sqlite() { sqlite } else { postgres };
        self.script(sql).await
    }

    pub(crate) async fn commit(&mut self) -> Result<(), StoreError> {
        self.flush().await?;
        self.script("COMMIT").await
    }

    pub(crate) async fn rollback_to(&mut self, sql: &'static str) -> Result<(), StoreError> {
        self.forget();
        self.script(sql).await?;
        self.is_broken = false;
        Ok(())
    }

    /// Ends a transaction that is lost, whether or not the engine has ended it by itself (SQLite does when the disk is full).
    pub(crate) async fn abandon(&mut self) -> Result<(), StoreError> {
        match &self.engine {
            Engine::Sqlite(connection) if connection.is_idle() => Ok(()),
            Engine::Sqlite(_) | Engine::Postgres(_) => self.script("ROLLBACK").await,
        }
    }

    /// It is a connection to a member that took writes once.
    pub(crate) fn is_over(&self) -> bool {
        matches!(&self.engine, Engine::Postgres(connection) if connection.is_over())
    }

    fn forget(&mut self) {
        self.is_gathering = false;
        if let Engine::Postgres(connection) = &mut self.engine {
            connection.forget();
        }
    }

    pub(crate) const fn is_sqlite(&self) -> bool {
        matches!(self.engine, Engine::Sqlite(_))
    }

    /// Says goodbye to the server.
    pub(crate) async fn close(self) {
        if let Engine::Postgres(connection) = self.engine {
            connection.close().await;
        }
    }

    fn note<T>(&mut self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        self.is_broken |= result.is_err();
        result
    }
}
