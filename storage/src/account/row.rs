//! The row of an account: read with its seal checked, written with a new one.

use domain::{
    account::{Account, Quarantine},
    id::{AccountId, AccountKey, ResourceId},
};

use crate::{
    error::StoreError,
    row::{FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "managed_account";
/// Whoever changes an account or its password holds this lock until COMMIT.
const LOCK: &str = "SELECT account_key FROM managed_account WHERE account_key = $1 FOR NO KEY UPDATE";
const LOCK_NAME: &str = "SELECT account_key FROM managed_account WHERE resource_id = $1 AND account_id = $2 FOR NO KEY UPDATE";
const KEY: &str = "SELECT account_key FROM managed_account WHERE resource_id = $1 AND account_id = $2";
const INSERT: &str = "INSERT INTO managed_account (resource_id, account_id, policy_id, last_policy_id, password_state, password_version,
        password_changed_at, password_verified_at, next_change_at, open_change_id, last_change_id, quarantine_reason, state, revision,
        quiet_until, next_proof_at, description, created_at, updated_at, mac, account_key)
    VALUES ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $1)";
const UPDATE: &str = "UPDATE managed_account SET resource_id = $2, account_id = $3, policy_id = $4, last_policy_id = $5,
        password_state = $6, password_version = $7, password_changed_at = $8, password_verified_at = $9, next_change_at = $10,
        open_change_id = $11, last_change_id = $12, quarantine_reason = $13, state = $14, revision = $15, quiet_until = $16,
        next_proof_at = $17, description = $18, created_at = $19, updated_at = $20, mac = $21
    WHERE account_key = $1";

/// The columns of an account, for statements that call the table `a`.
macro_rules! account_columns {
    () => {
        "a.account_key, a.resource_id, a.account_id, a.policy_id, a.last_policy_id, a.description, a.password_state,
        a.password_version, a.password_changed_at, a.password_verified_at, a.next_change_at, a.quiet_until, a.next_proof_at, a.open_change_id, a.last_change_id,
        a.quarantine_reason, a.state, a.revision, a.created_at, a.updated_at, a.mac"
    };
}
pub(crate) use account_columns;

/// Nobody else changes the account before COMMIT.
pub(crate) async fn lock(key: &AccountKey, tx: &mut Tx) -> Result<(), StoreError> {
    tx.hold(LOCK, &[key.into()]).await.map(drop)
}

/// The same, by its name.
pub(crate) async fn lock_name(resource: &ResourceId, account: &AccountId, tx: &mut Tx) -> Result<(), StoreError> {
    tx.hold(LOCK_NAME, &[resource.into(), account.into()]).await.map(drop)
}

/// Stands for the account of this name, if there ever was one.
pub(crate) async fn key(resource: &ResourceId, account: &AccountId, tx: &mut Tx) -> Result<Option<AccountKey>, StoreError> {
    let found = tx.opt::<(AccountKey,)>(KEY, &[resource.into(), account.into()]).await?;
    Ok(found.map(|(key,)| key))
}

/// Writes a new one.
pub(crate) async fn insert(account: &Account, tx: &mut Tx) -> Result<(), StoreError> {
    let mac = tx.seal(TABLE, &content(account))?;
    tx.write(INSERT, &arguments(account, &mac)).await
}

/// Writes what it is now.
pub(crate) async fn update(account: &Account, tx: &mut Tx) -> Result<(), StoreError> {
    let mac = tx.seal(TABLE, &content(account))?;
    let changed = tx.exec(UPDATE, &arguments(account, &mac)).await?;
    if changed == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// Of [`INSERT`] and [`UPDATE`].
fn arguments<'a>(account: &'a Account, mac: &'a [u8; 32]) -> Vec<Val<'a>> {
    let mut args = content(account).to_vec();
    args.extend_from_slice(&[
        (&account.description).into(),
        account.created_at.into(),
        account.updated_at.into(),
        mac[..].into(),
    ]);
    args
}

/// A row of the table, its seal not yet checked.
#[derive(Clone)]
pub(crate) struct Sealed(Account, Vec<u8>);

impl Sealed {
    /// For what decides nothing.
    pub(crate) const fn unchecked(&self) -> &Account {
        &self.0
    }
}

impl Sealed {
    /// Was the row written by who has the key?
    pub(crate) fn checked(self, tx: &Tx) -> Result<Account, StoreError> {
        tx.check(TABLE, &content(&self.0), &self.1)?;
        Ok(self.0)
    }
}

/// What the seal covers: all that says whose password may be shown to whom, and which.
fn content(of: &Account) -> [Val<'_>; 17] {
    [
        (&of.key).into(),
        (&of.resource).into(),
        (&of.account).into(),
        of.policy.as_ref().into(),
        of.last_policy.as_ref().into(),
        of.password_state.word().into(),
        of.password_version.into(),
        of.password_changed_at.into(),
        of.password_verified_at.into(),
        of.next_change_at.into(),
        of.open_change.as_ref().into(),
        of.last_change.as_ref().into(),
        of.quarantine.map(Quarantine::word).into(),
        of.state.word().into(),
        of.revision.into(),
        of.quiet_until.into(),
        of.next_proof_at.into(),
    ]
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let account = Account {
            key: row.get("account_key")?,
            resource: row.get("resource_id")?,
            account: row.get("account_id")?,
            policy: row.get("policy_id")?,
            last_policy: row.get("last_policy_id")?,
            description: row.get("description")?,
            password_state: row.get("password_state")?,
            password_version: row.get("password_version")?,
            password_changed_at: row.get("password_changed_at")?,
            password_verified_at: row.get("password_verified_at")?,
            next_change_at: row.get("next_change_at")?,
            quiet_until: row.get("quiet_until")?,
            next_proof_at: row.get("next_proof_at")?,
            open_change: row.get("open_change_id")?,
            last_change: row.get("last_change_id")?,
            quarantine: row.get("quarantine_reason")?,
            state: row.get("state")?,
            revision: row.get("revision")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        };
        Ok(Self(account, row.get("mac")?))
    }
}
