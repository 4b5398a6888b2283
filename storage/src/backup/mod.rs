//! The whole of an installation as rows that no engine is needed to read: taken out of one state of the tables, and put into empty ones.
//! Here belongs which tables there are, and how their rows are written; never a key, a file, or what a restored installation must forget.

mod dump;
mod load;
mod rows;
mod table;
mod totals;

use std::{io, sync::Arc};

pub use self::{
    dump::Source,
    load::{Loaded, Target},
    rows::{RowReader, RowWriter},
    table::{Column, Kind, LEFT_OUT, TABLES, Table, of_schema},
    totals::Totals,
};
use crate::{
    error::StoreError,
    row::{Cell, FromRow, Row, Val},
};

/// The oldest schema of which there can be backups.
pub const SCHEMA_OLDEST: i64 = 2;

/// Rows can't be taken out, or not be put in.
#[derive(Clone, Debug, thiserror::Error)]
pub enum BackupError {
    /// The tables.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Where the rows go, or come from.
    #[error("{0}")]
    Io(Arc<io::Error>),
    /// They aren't written as rows are.
    #[error("the rows are not as this server writes them: {0}")]
    Malformed(&'static str),
    /// A value is longer than any that a backup holds.
    #[error("a value of {0} is too long for a backup")]
    TooLong(&'static str),
    /// The database that should be empty isn't.
    #[error("the database is not empty; nothing was changed")]
    NotEmpty,
    /// As many rows were read as said, and the tables hold another number.
    #[error("{0} holds another number of rows than were put in")]
    Count(&'static str),
    /// The procedure that ends a restoration was refused: a fault of this program.
    #[error("the restoration was refused: {0}")]
    Refused(&'static str),
    /// No checkpoint can be signed.
    #[error("no checkpoint can be signed")]
    Unsigned,
}

impl From<io::Error> for BackupError {
    fn from(error: io::Error) -> Self {
        Self::Io(Arc::new(error))
    }
}

/// One value of a row, whatever its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// NULL.
    Null,
    /// BIGINT.
    Int(i64),
    /// TEXT.
    Text(String),
    /// BYTEA.
    Bytes(Vec<u8>),
}

impl Value {
    /// As an argument for a column of this kind: an absent one keeps its type.
    fn val(&self, kind: Kind) -> Val<'_> {
        match (self, kind) {
            (Self::Int(number), _) => Val::Int(Some(*number)),
            (Self::Text(text), _) => Val::Text(Some(text)),
            (Self::Bytes(bytes), _) => Val::Bytes(Some(bytes)),
            (Self::Null, Kind::Int) => Val::Int(None),
            (Self::Null, Kind::Text) => Val::Text(None),
            (Self::Null, Kind::Bytes) => Val::Bytes(None),
        }
    }

    /// Can it stand in a column of this kind?
    const fn is_of(&self, kind: Kind) -> bool {
        matches!(
            (self, kind),
            (Self::Null, _) | (Self::Int(_), Kind::Int) | (Self::Text(_), Kind::Text) | (Self::Bytes(_), Kind::Bytes)
        )
    }

    /// The text that it is.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number that it is.
    #[must_use]
    pub const fn int(&self) -> Option<i64> {
        if let Self::Int(number) = self { Some(*number) } else { None }
    }

    /// The bytes that it is.
    #[must_use]
    pub fn bytes(&self) -> Option<&[u8]> {
        if let Self::Bytes(bytes) = self { Some(bytes) } else { None }
    }
}

impl crate::row::Column for Value {
    fn read(cell: Cell<'_>) -> Option<Self> {
        Some(match cell {
            Cell::Null => Self::Null,
            Cell::Int(number) => Self::Int(number),
            Cell::Text(text) => Self::Text(text.into()),
            Cell::Bytes(bytes) => Self::Bytes(bytes.into()),
        })
    }
}

/// All values of a row.
struct Values(Vec<Value>);

impl FromRow for Values {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        (0..row.width()).map(|index| row.at(index)).collect::<Result<_, _>>().map(Self)
    }
}
