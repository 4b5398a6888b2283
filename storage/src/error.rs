//! What can fail here.

use std::sync::Arc;

use domain::problem::Refusal;

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
    /// There is no room on the disk; nothing was written.
    #[error("the disk is full")]
    Full,
    /// The database said no to a change; the name is that of the constraint or unique index, the same on both engines.
    #[error("constraint {0} is violated")]
    Constraint(String),
    /// Lost a race; the transaction can run again. Never leaves the store.
    #[error("the transaction must run again")]
    Again,
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
