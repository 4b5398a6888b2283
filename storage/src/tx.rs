//! A transaction, whatever the engine: four methods, and the seal of a row.

use std::sync::{Arc, OnceLock};

use crate::{
    engine::{postgres, sqlite},
    error::StoreError,
    mac::RowMac,
    row::{FromRow, Val},
};

/// A connection with a transaction open on it; owned by a writer or reader, lent to a job.
pub struct Tx {
    pub(crate) engine: Engine,
    /// A statement failed. PostgreSQL would answer COMMIT with a silent ROLLBACK.
    pub(crate) is_broken: bool,
    mac: Arc<OnceLock<RowMac>>,
}

pub(crate) enum Engine {
    Sqlite(sqlite::Connection),
    Postgres(Box<postgres::Connection>),
}

impl Tx {
    pub(crate) const fn new(engine: Engine, mac: Arc<OnceLock<RowMac>>) -> Self {
        Self { engine, is_broken: false, mac }
    }

    /// Executes; how many rows were changed.
    pub async fn exec(&mut self, sql: &'static str, args: &[Val<'_>]) -> Result<u64, StoreError> {
        let result = match &mut self.engine {
            Engine::Sqlite(connection) => connection.exec(sql, args),
            Engine::Postgres(connection) => connection.exec(sql, args).await,
        };
        self.note(result)
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

    /// Several statements without arguments: migrations, BEGIN, SAVEPOINT.
    pub(crate) async fn script(&mut self, sql: &'static str) -> Result<(), StoreError> {
        let result = match &mut self.engine {
            Engine::Sqlite(connection) => connection.script(sql),
            Engine::Postgres(connection) => connection.script(sql).await,
        };
        self.note(result)
    }

    pub(crate) async fn begin(&mut self, sqlite: &'static str, postgres: &'static str) -> Result<(), StoreError> {
        self.is_broken = false;
        let sql = if self.is_sqlite() { sqlite } else { postgres };
        self.script(sql).await
    }

    pub(crate) async fn rollback_to(&mut self, sql: &'static str) -> Result<(), StoreError> {
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
