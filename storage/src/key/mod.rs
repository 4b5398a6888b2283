//! The rows of keys, as the edge wraps them. Nothing here can unwrap one.

mod rewrap;
mod rotate;

use domain::key::{KeyRow, KeysView};

use crate::{
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

const CHECKS: &str = "SELECT kek_id, value FROM kek_check ORDER BY kek_id LIMIT 100";
const KEYS: &str =
    "SELECT key_id, purpose, epoch, kek_id, wrapped, made_at, records FROM wrapped_key ORDER BY purpose, epoch LIMIT 10000";
const ADD_CHECK: &str = "INSERT INTO kek_check (kek_id, value) VALUES ($1, $2)";
const ADD: &str =
    "INSERT INTO wrapped_key (key_id, purpose, epoch, kek_id, wrapped, made_at, records) VALUES ($1, $2, $3, $4, $5, $6, $7)";
/// Holds the row of the KEK: whoever adds a key or changes the KEK does it first.
const HOLD: &str = "UPDATE kek_check SET value = value";
const SPEND: &str = "UPDATE wrapped_key SET records = records + $2 WHERE key_id = $1";

impl FromRow for KeyRow {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            key_id: row.get("key_id")?,
            purpose: row.get("purpose")?,
            epoch: row.get("epoch")?,
            kek_id: row.get("kek_id")?,
            wrapped: row.get("wrapped")?,
            made_at: row.get("made_at")?,
            records: row.get("records")?,
        })
    }
}

/// The check value of a KEK: its id, and what says that it is the right one.
pub type CheckRow = (String, Vec<u8>);

/// All keys, and the check values.
pub struct Read;

impl Errand for Read {
    type Answer = (Vec<CheckRow>, Vec<KeyRow>);
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        Ok((tx.all(CHECKS, &[]).await?, tx.all(KEYS, &[]).await?))
    }
}

/// The keys of a new installation.
pub struct Found {
    /// Of the KEK.
    pub check: CheckRow,
    /// One for each purpose.
    pub keys: Vec<KeyRow>,
}

impl Errand for Found {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec(ADD_CHECK, &[(&self.check.0).into(), self.check.1[..].into()]).await?;
        for key in &self.keys {
            add(key, tx).await?;
        }
        Ok(())
    }
}

/// New epochs. Two nodes may make one at once: the second is told by the violated `wrapped_key_epoch`.
pub struct Add {
    /// The KEK that has wrapped them.
    pub kek_id: String,
    /// The keys.
    pub keys: Vec<KeyRow>,
}

impl Errand for Add {
    /// Added? Not when another KEK rules by now: it could never open them.
    type Answer = bool;
    async fn run(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        if kek_id(tx).await? != Some(self.kek_id.clone()) {
            return Ok(false);
        }
        for key in &self.keys {
            add(key, tx).await?;
        }
        Ok(true)
    }
}

/// Encryptions that were reserved since the last time, by key.
pub struct Spend(pub Vec<(String, i64)>);

impl Errand for Spend {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        for (key, records) in &self.0 {
            tx.exec(SPEND, &[key.into(), (*records).into()]).await?;
        }
        Ok(())
    }
}

async fn add(key: &KeyRow, tx: &mut Tx) -> Result<(), StoreError> {
    let args = [
        (&key.key_id).into(),
        (&key.purpose).into(),
        key.epoch.into(),
        (&key.kek_id).into(),
        key.wrapped[..].into(),
        key.made_at.into(),
        key.records.into(),
    ];
    tx.exec(ADD, &args).await.map(drop)
}

/// The KEK that rules, held until COMMIT.
async fn kek_id(tx: &mut Tx) -> Result<Option<String>, StoreError> {
    tx.exec(HOLD, &[]).await?;
    Ok(tx.opt::<CheckRow>(CHECKS, &[]).await?.map(|(kek_id, _)| kek_id))
}

/// What a change of keys is decided on.
async fn view(tx: &mut Tx) -> Result<KeysView, StoreError> {
    let kek_id = kek_id(tx).await?;
    let keys: Vec<KeyRow> = tx.all(KEYS, &[]).await?;
    Ok(KeysView { kek_id, key_ids: keys.into_iter().map(|key| key.key_id).collect() })
}
