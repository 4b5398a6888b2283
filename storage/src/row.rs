//! Values on their way into a statement and out of a row: the same on both engines.

use std::{cell::Cell as Position, net::IpAddr};

use domain::{
    account::{AccountState, PasswordState, Quarantine},
    address::AllowList,
    checkout::{Ending, Kind, Status},
    checkout_request::{OnConflict, State, Verdict},
    id::{
        AccountId, AccountKey, AdminGroupId, ChainId, ChangeId, CheckoutId, CheckoutRequestId, ClassId, EntryId, GroupId, NodeId,
        PolicyId, RequestId, ResourceId, SecretId, SessionId, UserId,
    },
    password::{
        change::{Cause, ChangeKind, ChangeStatus, FailureCode},
        doubt_resolve::Way,
        version::{Certainty, VersionState},
    },
    policy::disclosure_plugin::Plugin,
    problem::Code,
    procedure::CallerKind,
    right::{ClassMatch, permission::Permissions, privilege::Privileges},
    secret::{Fingerprint, PasswordHash},
    time::Moment,
};
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use sqlx::{
    Column as _, Decode, Postgres, Row as _, TypeInfo, ValueRef as _,
    postgres::{PgColumn, PgRow},
};

use crate::error::StoreError;

/// An argument. An absent one keeps its type: PostgreSQL plans a statement for the types that it sees first.
#[derive(Clone, Copy, Debug)]
pub enum Val<'a> {
    /// BIGINT.
    Int(Option<i64>),
    /// TEXT.
    Text(Option<&'a str>),
    /// BYTEA.
    Bytes(Option<&'a [u8]>),
}

impl ToSql for Val<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let value = match *self {
            Self::Int(value) => value.map(ValueRef::Integer),
            Self::Text(value) => value.map(|text| ValueRef::Text(text.as_bytes())),
            Self::Bytes(value) => value.map(ValueRef::Blob),
        };
        Ok(ToSqlOutput::Borrowed(value.unwrap_or(ValueRef::Null)))
    }
}

macro_rules! arguments { ($($from:ty => |$value:ident| $val:expr;)*) => { $(
    impl<'a> From<$from> for Val<'a> { fn from($value: $from) -> Self { $val } }
)* } }
arguments! {
    i64 => |value| Self::Int(Some(value));
    Option<i64> => |value| Self::Int(value);
    bool => |value| Self::Int(Some(value.into()));
    Moment => |value| Self::Int(Some(value.0));
    Option<Moment> => |value| Self::Int(value.map(|moment| moment.0));
    &'a str => |value| Self::Text(Some(value));
    Option<&'a str> => |value| Self::Text(value);
    &'a String => |value| Self::Text(Some(value));
    &'a Option<String> => |value| Self::Text(value.as_deref());
    &'a [u8] => |value| Self::Bytes(Some(value));
    Option<&'a [u8]> => |value| Self::Bytes(value);
    &'a Fingerprint => |value| Self::Bytes(Some(&value.0));
    Option<&'a Fingerprint> => |value| Self::Bytes(value.map(|fingerprint| &fingerprint.0[..]));
}

macro_rules! ids { ($($id:ident)*) => { $(
    impl<'a> From<&'a $id> for Val<'a> { fn from(id: &'a $id) -> Self { Self::Text(Some(id.as_str())) } }
    impl<'a> From<Option<&'a $id>> for Val<'a> { fn from(id: Option<&'a $id>) -> Self { Self::Text(id.map($id::as_str)) } }
    impl Column for $id { fn read(cell: Cell<'_>) -> Option<Self> { String::read(cell).map(Self) } }
)* } }
ids! { AccountId AccountKey AdminGroupId ChainId ChangeId CheckoutId CheckoutRequestId ClassId EntryId GroupId NodeId PolicyId RequestId ResourceId SecretId SessionId UserId }

/// A value of a row, as the engine has it.
#[derive(Clone, Copy, Debug)]
pub enum Cell<'r> {
    /// NULL.
    Null,
    /// BIGINT.
    Int(i64),
    /// TEXT.
    Text(&'r str),
    /// BYTEA.
    Bytes(&'r [u8]),
}

/// A type that one column can be read as.
pub trait Column: Sized {
    /// None when the cell is something else.
    fn read(cell: Cell<'_>) -> Option<Self>;
}

macro_rules! columns { ($($to:ty: $pattern:pat => $value:expr;)*) => { $(
    impl Column for $to { fn read(cell: Cell<'_>) -> Option<Self> { match cell { $pattern => $value, _ => None } } }
)* } }
columns! {
    i64: Cell::Int(value) => Some(value);
    bool: Cell::Int(value @ 0..=1) => Some(value == 1);
    Moment: Cell::Int(value) => Some(Self(value));
    String: Cell::Text(text) => Some(text.into());
    PasswordHash: Cell::Text(text) => Some(Self(text.into()));
    CallerKind: Cell::Text(text) => Self::from_word(text);
    ClassMatch: Cell::Text(text) => [Self::All, Self::Any].into_iter().find(|one| one.word() == text);
    Privileges: Cell::Text(text) => Self::from_words(text).ok();
    Permissions: Cell::Text(text) => Self::from_words(text).ok();
    AllowList: Cell::Text(text) => Self::from_words(text).ok();
    IpAddr: Cell::Text(text) => text.parse().ok();
    Code: Cell::Text(text) => Self::ALL.iter().copied().find(|code| code.name() == text);
    Vec<u8>: Cell::Bytes(bytes) => Some(bytes.into());
    [u8; 32]: Cell::Bytes(bytes) => bytes.try_into().ok();
    Fingerprint: Cell::Bytes(bytes) => bytes.try_into().ok().map(Self);
}

macro_rules! words { ($($word:ty)*) => { $(
    impl Column for $word {
        fn read(cell: Cell<'_>) -> Option<Self> { if let Cell::Text(text) = cell { text.parse().ok() } else { None } }
    }
)* } }
words! {
    AccountState PasswordState Quarantine Certainty VersionState ChangeKind Cause ChangeStatus FailureCode Way
    Kind Status Ending State OnConflict Verdict Plugin
}

impl<T: Column> Column for Option<T> {
    fn read(cell: Cell<'_>) -> Option<Self> {
        if matches!(cell, Cell::Null) { Some(None) } else { T::read(cell).map(Some) }
    }
}

/// A row of either engine.
pub struct Row<'r> {
    engine: Engine<'r>,
    /// Where its columns begin.
    first: usize,
    /// The column after the one that was read last. Columns are mostly read in their order, and looking for a name means going through
    /// all of them: a disclosure reads about 110.
    next: Position<usize>,
}

#[derive(Clone, Copy)]
pub(crate) enum Engine<'r> {
    Sqlite(&'r rusqlite::Row<'r>),
    Postgres(&'r PgRow),
}

impl<'r> Engine<'r> {
    fn name(self, index: usize) -> Option<&'r str> {
        match self {
            Self::Sqlite(row) => row.as_ref().column_name(index).ok(),
            Self::Postgres(row) => row.columns().get(index).map(PgColumn::name),
        }
    }

    fn width(self) -> usize {
        match self {
            Self::Sqlite(row) => row.as_ref().column_count(),
            Self::Postgres(row) => row.columns().len(),
        }
    }

    fn cell<T: Column>(self, index: usize) -> Option<T> {
        match self {
            Self::Sqlite(row) => read_sqlite(row.get_ref(index).ok()?),
            Self::Postgres(row) => read_postgres(&row.try_get_raw(index).ok()?),
        }
    }
}

impl<'r> Row<'r> {
    pub(crate) const fn new(engine: Engine<'r>) -> Self {
        Self { engine, first: 0, next: Position::new(0) }
    }

    /// The columns after the one that was read last: those of another table, where the same names may come again.
    pub(crate) const fn rest(&self) -> Self {
        let next = self.next.get();
        Self { engine: self.engine, first: next, next: Position::new(next) }
    }

    /// How many columns there are.
    pub(crate) fn width(&self) -> usize {
        self.engine.width() - self.first
    }

    /// The column called `name`.
    pub fn get<T: Column>(&self, name: &'static str) -> Result<T, StoreError> {
        let bad = || StoreError::Column(name.into());
        let next = self.next.get();
        let index = if self.engine.name(next) == Some(name) {
            next
        } else {
            let mut columns = (self.first..).map_while(|index| self.engine.name(index));
            self.first + columns.position(|column| column == name).ok_or_else(bad)?
        };
        self.next.set(index + 1);
        self.engine.cell(index).ok_or_else(bad)
    }

    /// The column at `index`, from 0.
    pub fn at<T: Column>(&self, index: usize) -> Result<T, StoreError> {
        self.engine.cell(self.first + index).ok_or_else(|| StoreError::Column(index.to_string()))
    }
}

fn read_sqlite<T: Column>(value: ValueRef<'_>) -> Option<T> {
    T::read(match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(value) => Cell::Int(value),
        ValueRef::Text(bytes) => Cell::Text(std::str::from_utf8(bytes).ok()?),
        ValueRef::Blob(bytes) => Cell::Bytes(bytes),
        ValueRef::Real(_) => return None,
    })
}

fn read_postgres<T: Column>(value: &sqlx::postgres::PgValueRef<'_>) -> Option<T> {
    if value.is_null() {
        return T::read(Cell::Null);
    }
    T::read(match value.type_info().name() {
        "INT8" => Cell::Int(<i64 as Decode<Postgres>>::decode(value.clone()).ok()?),
        "TEXT" => Cell::Text(value.as_str().ok()?),
        "BYTEA" => Cell::Bytes(value.as_bytes().ok()?),
        _ => return None, // outside the subset: COUNT is INT8, but SUM(BIGINT) is NUMERIC and must be cast
    })
}

/// A type that a row can be read as.
pub trait FromRow: Sized {
    /// Reads it.
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError>;
}

macro_rules! tuples { ($(($($name:ident $index:tt),+);)*) => { $(
    impl<$($name: Column),+> FromRow for ($($name,)+) { fn from_row(row: &Row<'_>) -> Result<Self, StoreError> { Ok(($(row.at::<$name>($index)?,)+)) } }
)* } }
tuples! { (A 0); (A 0, B 1); (A 0, B 1, C 2); (A 0, B 1, C 2, D 3); (A 0, B 1, C 2, D 3, E 4); (A 0, B 1, C 2, D 3, E 4, F 5); }
