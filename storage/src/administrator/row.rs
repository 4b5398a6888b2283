//! The row of an administrator: read with its seal checked, written with a new one.

pub use domain::administrator::{Administrator, Credential};
use domain::{
    id::{ClassId, UserId},
    time::Moment,
};

use crate::{
    error::StoreError,
    row::{Cell, Column, FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "administrator";
const FIND: &str = "SELECT user_id, name, privileges, allowed, otp_rotation_hours, password_never_expires, is_enabled, is_built_in,
        credential, credential_version, credential_changed_at, credential_made_by, password_hash, revision, created_at, updated_at, mac
    FROM administrator WHERE user_key = $1";
const MEMBERS_OF: &str = "SELECT a.user_id, a.name, a.privileges, a.allowed, a.otp_rotation_hours, a.password_never_expires, a.is_enabled, a.is_built_in,
        a.credential, a.credential_version, a.credential_changed_at, a.credential_made_by, a.password_hash, a.revision, a.created_at, a.updated_at, a.mac,
        m.mac AS member_mac
    FROM user_class_member m JOIN administrator a ON a.user_key = m.user_key WHERE m.class_id = $1 ORDER BY m.user_key LIMIT 10000";
const PAGE: &str = "SELECT user_id, name, privileges, allowed, otp_rotation_hours, password_never_expires, is_enabled, is_built_in,
        credential, credential_version, credential_changed_at, credential_made_by, password_hash, revision, created_at, updated_at, mac
    FROM administrator WHERE user_key > $1 ORDER BY user_key LIMIT $2";
/// Whoever changes a caller, or lets it in, holds this lock until COMMIT.
const HOLD: &str = "SELECT user_key FROM administrator_login WHERE user_key = $1 FOR UPDATE";
const INSERT: &str = "INSERT INTO administrator (user_id, name, privileges, allowed, otp_rotation_hours, password_never_expires, is_enabled,
        is_built_in, credential, credential_version, credential_changed_at, credential_made_by, password_hash, revision, created_at, updated_at, mac, user_key)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)";
const INSERT_LOGIN: &str = "INSERT INTO administrator_login (user_key, failures_in_row) VALUES ($1, 0)";
const UPDATE: &str = "UPDATE administrator SET user_id = $1, name = $2, privileges = $3, allowed = $4, otp_rotation_hours = $5, password_never_expires = $6,
        is_enabled = $7, is_built_in = $8, credential = $9, credential_version = $10, credential_changed_at = $11, credential_made_by = $12,
        password_hash = $13, revision = $14, created_at = $15, updated_at = $16, mac = $17
    WHERE user_key = $18";
const DELETE: &str = "DELETE FROM administrator WHERE user_key = $1";

const PAST_TABLE: &str = "administrator_past";
const PAST: &str = "SELECT credential_made_by, mac FROM administrator_past WHERE user_key = $1";
const REMEMBER: &str = "INSERT INTO administrator_past (user_key, credential_made_by, deleted_at, mac) VALUES ($1, $2, $3, $4)";

/// The administrator with this canonical id.
pub async fn find(user_key: &str, tx: &mut Tx) -> Result<Option<Administrator>, StoreError> {
    let found: Option<Sealed> = tx.opt(FIND, &[user_key.into()]).await?;
    found.map(|Sealed(administrator, mac)| check(administrator, &mac, tx)).transpose()
}

/// The same, and nobody else changes it or lets it in before COMMIT.
pub async fn lock(user_key: &str, tx: &mut Tx) -> Result<Option<Administrator>, StoreError> {
    hold(user_key, tx).await?;
    find(user_key, tx).await
}

/// Nobody else changes it or lets it in from here to COMMIT. May what was read before be old? Not on SQLite, which has one writer.
pub(crate) async fn hold(user_key: &str, tx: &mut Tx) -> Result<bool, StoreError> {
    if tx.is_sqlite() { Ok(false) } else { tx.opt::<(String,)>(HOLD, &[user_key.into()]).await.map(|_| true) }
}

/// The next `limit` administrators after the one with the canonical id `after`, ascending.
pub async fn page(after: &str, limit: i64, tx: &mut Tx) -> Result<Vec<Administrator>, StoreError> {
    let rows: Vec<Sealed> = tx.all(PAGE, &[after.into(), limit.into()]).await?;
    rows.into_iter().map(|Sealed(administrator, mac)| check(administrator, &mac, tx)).collect()
}

/// The explicit members of a class; a rule bounds their number.
pub async fn members_of(class: &ClassId, tx: &mut Tx) -> Result<Vec<Administrator>, StoreError> {
    let mut members = Vec::new();
    for Member(Sealed(administrator, mac), member_mac) in tx.all(MEMBERS_OF, &[class.into()]).await? {
        tx.check("user_class_member", &[class.into(), (&administrator.user_id.canonical()).into()], &member_mac)?;
        members.push(check(administrator, &mac, tx)?);
    }
    Ok(members)
}

/// Who gave the credential of an administrator, present or deleted.
pub async fn maker(user_key: &str, tx: &mut Tx) -> Result<Option<UserId>, StoreError> {
    match find(user_key, tx).await? {
        Some(administrator) => Ok(administrator.credential_made_by),
        None => past(user_key, tx).await.map(Option::flatten),
    }
}

/// Who gave the credential of a deleted administrator; none: none with this id was deleted.
pub async fn past(user_key: &str, tx: &mut Tx) -> Result<Option<Option<UserId>>, StoreError> {
    let Some((maker, mac)) = tx.opt::<(Option<UserId>, Vec<u8>)>(PAST, &[user_key.into()]).await? else { return Ok(None) };
    tx.check(PAST_TABLE, &[user_key.into(), maker.as_ref().into()], &mac)?;
    Ok(Some(maker))
}

/// Deletes one, and remembers that its id was used and who had given its credential. Sessions, memberships and OTPs go with it.
pub async fn delete(administrator: &Administrator, at: Moment, tx: &mut Tx) -> Result<(), StoreError> {
    let key = administrator.user_id.canonical();
    let maker = administrator.credential_made_by.as_ref().map(UserId::canonical);
    let mac = tx.seal(PAST_TABLE, &[(&key).into(), (&maker).into()])?;
    tx.exec(DELETE, &[(&key).into()]).await?;
    tx.exec(REMEMBER, &[(&key).into(), (&maker).into(), at.into(), mac[..].into()]).await.map(drop)
}

/// Writes a new one.
pub async fn insert(administrator: &Administrator, tx: &mut Tx) -> Result<(), StoreError> {
    write(INSERT, administrator, tx).await?;
    tx.exec(INSERT_LOGIN, &[(&administrator.user_id.canonical()).into()]).await.map(drop)
}

/// Writes what it is now.
pub async fn update(administrator: &Administrator, tx: &mut Tx) -> Result<(), StoreError> {
    write(UPDATE, administrator, tx).await
}

async fn write(sql: &'static str, administrator: &Administrator, tx: &mut Tx) -> Result<(), StoreError> {
    let words = Words::of(administrator);
    let content = content(administrator, &words);
    let mac = tx.seal(TABLE, &content)?;
    let key = administrator.user_id.canonical();
    let mut args = content.to_vec();
    args.extend_from_slice(&[mac[..].into(), (&key).into()]);
    if tx.exec(sql, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// A row of the table, its seal not yet checked. In a join, no other column has the name of one of its own.
#[derive(Clone)]
pub(crate) struct Sealed(pub Administrator, pub Vec<u8>);

/// An administrator as a member of a class, neither seal yet checked.
struct Member(Sealed, Vec<u8>);

impl FromRow for Member {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(Sealed::from_row(row)?, row.get("member_mac")?))
    }
}

/// Was the row written by who has the key?
pub(crate) fn check(administrator: Administrator, mac: &[u8], tx: &Tx) -> Result<Administrator, StoreError> {
    tx.check(TABLE, &content(&administrator, &Words::of(&administrator)), mac)?;
    Ok(administrator)
}

/// Texts that a row is made of and a record has not.
struct Words {
    privileges: String,
    allowed: String,
    made_by: Option<String>,
}

impl Words {
    fn of(administrator: &Administrator) -> Self {
        Self {
            privileges: administrator.privileges.to_words(),
            allowed: administrator.allowed.to_words(),
            made_by: administrator.credential_made_by.as_ref().map(UserId::canonical),
        }
    }
}

fn content<'a>(of: &'a Administrator, words: &'a Words) -> [Val<'a>; 16] {
    [
        (&of.user_id).into(),
        (&of.name).into(),
        (&words.privileges).into(),
        (&words.allowed).into(),
        of.otp_rotation_hours.into(),
        of.password_never_expires.into(),
        of.is_enabled.into(),
        of.is_built_in.into(),
        of.credential.word().into(),
        of.credential_version.into(),
        of.credential_changed_at.into(),
        (&words.made_by).into(),
        of.password_hash.as_ref().map(|hash| hash.0.as_str()).into(),
        of.revision.into(),
        of.created_at.into(),
        of.updated_at.into(),
    ]
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let administrator = Administrator {
            user_id: row.get("user_id")?,
            name: row.get("name")?,
            privileges: row.get("privileges")?,
            allowed: row.get("allowed")?,
            otp_rotation_hours: row.get("otp_rotation_hours")?,
            password_never_expires: row.get("password_never_expires")?,
            is_enabled: row.get("is_enabled")?,
            is_built_in: row.get("is_built_in")?,
            credential: row.get("credential")?,
            credential_version: row.get("credential_version")?,
            credential_changed_at: row.get("credential_changed_at")?,
            credential_made_by: row.get("credential_made_by")?,
            password_hash: row.get("password_hash")?,
            revision: row.get("revision")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        };
        Ok(Self(administrator, row.get("mac")?))
    }
}

impl Column for Credential {
    fn read(cell: Cell<'_>) -> Option<Self> {
        match cell {
            Cell::Text(word) => Self::from_word(word),
            Cell::Null | Cell::Int(_) | Cell::Bytes(_) => None,
        }
    }
}
