//! The rows of an account's passwords: read with their seals checked, written with new ones.

use domain::{
    id::AccountKey,
    password::version::{Version, VersionState},
    secret::{Fingerprint, Sealed},
};

use crate::{
    error::StoreError,
    row::{FromRow, Row, Val},
    tx::Tx,
};

/// The columns of a version, for statements that call the table `v`.
macro_rules! version_columns {
    () => {
        "v.version, v.state AS version_state, v.certainty, v.secret_id, v.sealed, v.fingerprint, v.made_at, v.confirmed_at, v.change_id,
        v.mac AS version_mac"
    };
}
pub(crate) use version_columns;

const TABLE: &str = "password_version";
const FIND: &str = concat!("SELECT ", version_columns!(), " FROM password_version v WHERE v.account_key = $1 AND v.version = $2");
const PAGE: &str = concat!(
    "SELECT ",
    version_columns!(),
    " FROM password_version v WHERE v.account_key = $1 AND v.version > $2 ORDER BY v.version LIMIT $3"
);
const NEXT: &str = "SELECT COALESCE(MAX(version), 0) + 1 FROM password_version WHERE account_key = $1";
const IS_USED: &str = "SELECT COUNT(*) FROM (SELECT fingerprint FROM password_version
        WHERE account_key = $1 AND state IN ('current', 'previous') ORDER BY version DESC LIMIT $2) h WHERE h.fingerprint = $3";
const INSERT: &str = "INSERT INTO password_version (account_key, version, state, certainty, secret_id, fingerprint, made_at, confirmed_at, change_id, sealed, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
const LIKELIEST: &str = concat!(
    "SELECT ",
    version_columns!(),
    " FROM password_version v WHERE v.account_key = $1
    ORDER BY CASE v.state WHEN 'candidate' THEN 0 WHEN 'current' THEN 1 WHEN 'previous' THEN 2 ELSE 3 END, v.version DESC LIMIT $2"
);
const SET_STATE: &str = "UPDATE password_version SET state = $3, certainty = $4, confirmed_at = $5, mac = $6
    WHERE account_key = $1 AND version = $2";

/// The version of this number.
pub(crate) async fn find(account: &AccountKey, number: i64, tx: &mut Tx) -> Result<Option<Version>, StoreError> {
    tx.opt::<Stored>(FIND, &[account.into(), number.into()]).await?.map(|stored| stored.checked(account, tx)).transpose()
}

/// The next `limit` versions after this number, ascending.
pub(crate) async fn page(account: &AccountKey, after: i64, limit: i64, tx: &mut Tx) -> Result<Vec<Version>, StoreError> {
    let rows: Vec<Stored> = tx.all(PAGE, &[account.into(), after.into(), limit.into()]).await?;
    rows.into_iter().map(|stored| stored.checked(account, tx)).collect()
}

/// The `limit` versions that are likeliest in force: the candidate, the current one, what was in force before, what wasn't applied; the newest
/// of each first.
pub(crate) async fn likeliest(account: &AccountKey, limit: i64, tx: &mut Tx) -> Result<Vec<Version>, StoreError> {
    let rows: Vec<Stored> = tx.all(LIKELIEST, &[account.into(), limit.into()]).await?;
    // One that somebody has edited hides no other.
    let whole = rows.into_iter().map(|stored| stored.checked(account, tx));
    whole.filter(|version| !matches!(version, Err(StoreError::Integrity(_)))).collect()
}

/// The number that the next version gets.
pub(crate) async fn next(account: &AccountKey, tx: &mut Tx) -> Result<i64, StoreError> {
    tx.one::<(i64,)>(NEXT, &[account.into()]).await.map(|(number,)| number)
}

/// Was a password with this fingerprint one of the last `depth` in force?
pub(crate) async fn is_used(account: &AccountKey, depth: u16, password: &Fingerprint, tx: &mut Tx) -> Result<bool, StoreError> {
    tx.one::<(i64,)>(IS_USED, &[account.into(), i64::from(depth).into(), password.into()]).await.map(|(count,)| count > 0)
}

/// `next`, if there is one, comes into force after `former`.
pub(crate) async fn follow(
    account: &AccountKey,
    former: Option<&Version>,
    next: Option<&Version>,
    tx: &mut Tx,
) -> Result<(), StoreError> {
    if let Some(former) = former {
        retire(account, former, tx).await?; // before: a unique index holds that one is current
    }
    match next {
        Some(next) => insert(account, next, tx).await,
        None => Ok(()),
    }
}

pub(crate) async fn insert(account: &AccountKey, version: &Version, tx: &mut Tx) -> Result<(), StoreError> {
    let content = content(account, version);
    let mac = tx.seal(TABLE, &content)?;
    let mut args = content.to_vec();
    args.extend_from_slice(&[version.sealed.bytes[..].into(), mac[..].into()]);
    tx.write(INSERT, &args).await
}

async fn retire(account: &AccountKey, current: &Version, tx: &mut Tx) -> Result<(), StoreError> {
    update(account, &Version { state: VersionState::Previous, ..current.clone() }, tx).await
}

/// Writes what is known of it now.
pub(crate) async fn update(account: &AccountKey, version: &Version, tx: &mut Tx) -> Result<(), StoreError> {
    let mac = tx.seal(TABLE, &content(account, version))?;
    let args = [
        account.into(),
        version.number.into(),
        version.state.word().into(),
        version.certainty.word().into(),
        version.confirmed_at.into(),
        mac[..].into(),
    ];
    if tx.exec(SET_STATE, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// A row, its seal not yet checked.
#[derive(Clone)]
pub(crate) struct Stored(Version, Vec<u8>);

impl Stored {
    /// Was the row written by who has the key, for this account? The cipher text isn't covered: its AAD binds it to account and id.
    pub(crate) fn checked(self, account: &AccountKey, tx: &Tx) -> Result<Version, StoreError> {
        tx.check(TABLE, &content(account, &self.0), &self.1)?;
        Ok(self.0)
    }
}

fn content<'a>(account: &'a AccountKey, of: &'a Version) -> [Val<'a>; 9] {
    [
        account.into(),
        of.number.into(),
        of.state.word().into(),
        of.certainty.word().into(),
        (&of.sealed.id).into(),
        (&of.fingerprint).into(),
        of.made_at.into(),
        of.confirmed_at.into(),
        of.change.as_ref().into(),
    ]
}

impl FromRow for Stored {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let version = Version {
            number: row.get("version")?,
            state: row.get("version_state")?,
            certainty: row.get("certainty")?,
            sealed: Sealed { id: row.get("secret_id")?, bytes: row.get("sealed")? },
            fingerprint: row.get("fingerprint")?,
            made_at: row.get("made_at")?,
            confirmed_at: row.get("confirmed_at")?,
            change: row.get("change_id")?,
        };
        Ok(Self(version, row.get("version_mac")?))
    }
}
