//! What can fail here.

use std::sync::Arc;

use domain::problem::Refusal;
use rusqlite::ErrorCode;

use crate::once::KeptAnswer;

/// The store failed. `Clone`, because one failed commit answers a whole group.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// The queue is full, or no connection came free in time.
    #[error("the store is busy")]
    Busy,
    /// The writer has stopped, or the server can't be reached.
    #[error("the store is not available")]
    Unavailable,
    /// No member of the database takes writes, or too few keep them; nothing was written.
    #[error("no quorum of the database's members takes writes")]
    NoQuorum,
    /// What is committed would not be kept as it is asked.
    #[error("durability = \"quorum\" isn't what {host} gives: {shortcoming}")]
    NotDurable {
        /// The member.
        host: String,
        /// Why.
        shortcoming: &'static str,
    },
    /// There is no room on the disk; nothing was written.
    #[error("the disk is full")]
    Full,
    /// The database said no to a change; the name is that of the constraint or unique index, the same on both engines.
    #[error("constraint {0} is violated")]
    Constraint(String),
    /// Lost a race; the transaction can run again. Never leaves the store.
    #[error("the transaction must run again")]
    Again,
    /// Somebody else holds what it would change, and nothing is written yet; it can run by itself. Never leaves the store.
    #[error("held by another transaction")]
    Held,
    /// Nobody knows whether it was committed.
    #[error("the outcome is unknown")]
    OutcomeUnknown,
    /// A row that decides access is not as this server wrote it.
    #[error("a row of {0} fails its seal")]
    Integrity(&'static str),
    /// The store was asked for a sealed row before it was given the key.
    #[error("the key of the rows is missing")]
    KeyMissing,
    /// A column is not there, or not of the type asked for.
    #[error("column {0} is not as expected")]
    Column(String),
    /// A stored value breaks its own form.
    #[error("{0} is stored in a form that cannot be")]
    Malformed(&'static str),
    /// `one` found another number of rows.
    #[error("expected one row")]
    NotOne,
    /// A job waited for something else than its transaction.
    #[error("a job waited for something else than its transaction")]
    Waited,
    /// A job panicked; its changes are undone.
    #[error("a job panicked")]
    Panicked,
    /// The job ended without a decision: a fault of this program.
    #[error("no decision")]
    Undecided,
    /// The journal row could not be written.
    #[error("the journal cannot be written")]
    Journal(#[source] Box<StoreError>),
    /// The database was made by a newer server.
    #[error("the schema ({found}) is newer than this server's ({known})")]
    SchemaNewer {
        /// In the database.
        found: i64,
        /// Ours.
        known: i64,
    },
    /// A value cannot be written as JSON.
    #[error("not serialisable")]
    Json(#[source] Arc<serde_json::Error>),
    /// SQLite.
    #[error("SQLite failed")]
    Sqlite(#[source] Arc<rusqlite::Error>),
    /// PostgreSQL.
    #[error("PostgreSQL failed")]
    Postgres(#[source] Arc<sqlx::Error>),
}

impl StoreError {
    /// Is it the database that can't be used now, rather than a fault of this program?
    #[must_use]
    pub fn is_outage(&self) -> bool {
        match self {
            Self::Unavailable | Self::NoQuorum | Self::Full => true,
            Self::Postgres(source) => match &**source {
                // Connection, resources, intervention of an operator, trouble outside of PostgreSQL; and a database that takes no
                // connections (55000), as one that is copied or shut off for a while.
                sqlx::Error::Database(said) => {
                    said.code().is_some_and(|code| ["08", "53", "57", "58", "55000"].iter().any(|class| code.starts_with(class)))
                }
                sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::Protocol(_) => true,
                _ => false,
            },
            Self::Sqlite(source) => matches!(
                source.sqlite_error_code(),
                Some(
                    ErrorCode::SystemIoFailure
                        | ErrorCode::CannotOpen
                        | ErrorCode::ReadOnly
                        | ErrorCode::DiskFull
                        | ErrorCode::DatabaseBusy
                        | ErrorCode::DatabaseLocked
                )
            ),
            _ => false,
        }
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(Arc::new(error))
    }
}

/// A procedure did not come to be.
#[derive(Clone, Debug, thiserror::Error)]
pub enum TransactError {
    /// The rule, or a constraint in its stead, said no.
    #[error("refused: {}", .0.code.name())]
    Refused(Refusal),
    /// It was carried out before, under the same Idempotency-Key.
    #[error("carried out before")]
    Repeated(Box<KeptAnswer>),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_is_told_from_a_fault() {
        let lost = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
        assert!(StoreError::Postgres(Arc::new(sqlx::Error::Io(lost))).is_outage());
        assert!(!StoreError::Postgres(Arc::new(sqlx::Error::RowNotFound)).is_outage());
        let failed = |code| StoreError::Sqlite(Arc::new(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None)));
        assert!(failed(rusqlite::ffi::SQLITE_IOERR).is_outage());
        assert!(!failed(rusqlite::ffi::SQLITE_MISUSE).is_outage());
    }
}
