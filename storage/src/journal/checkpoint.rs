//! Checkpoints: what is to be vouched for, and what was.

use domain::{
    journal::checkpoint::{Checkpoint, Head},
    journal::seal::Seal,
};

use super::seal::Stored;
use crate::{
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

const LAST: &str = "SELECT number, at, key_id, heads, previous, signature FROM checkpoint ORDER BY number DESC LIMIT 1";
const PAGE: &str =
    "SELECT number, at, key_id, heads, previous, signature FROM checkpoint WHERE number > $1 ORDER BY number LIMIT 1000";
const APPEND: &str = "INSERT INTO checkpoint (number, at, key_id, heads, previous, signature) VALUES ($1, $2, $3, $4, $5, $6)";
const MOVED: &str = "SELECT s.chain_id, s.number, s.first_sequence, s.entries, s.hash FROM seal s
    JOIN (SELECT chain_id, MAX(number) AS number FROM seal WHERE checkpoint IS NULL GROUP BY chain_id) h
    ON h.chain_id = s.chain_id AND h.number = s.number ORDER BY s.chain_id LIMIT 10000";
const VOUCHED: &str = "UPDATE seal SET checkpoint = $3 WHERE chain_id = $1 AND number <= $2 AND checkpoint IS NULL";

/// The last checkpoint, and the heads of all chains that have moved since.
pub struct Due;

impl Errand for Due {
    type Answer = (Option<Checkpoint>, Vec<Head>);
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let last = tx.opt::<Line>(LAST, &[]).await?.map(|line| line.0);
        let moved: Vec<Stored> = tx.all(MOVED, &[]).await?;
        Ok((last, moved.into_iter().map(|stored| head(&stored.0)).collect()))
    }
}

fn head(seal: &Seal) -> Head {
    Head { chain: seal.chain_id.clone(), seal: seal.number, rows: seal.last_sequence(), hash: hex::encode(seal.hash) }
}

/// Writes a signed checkpoint. Another node may have been faster: then it says so by the violated `checkpoint_pkey`.
pub struct Append(pub Checkpoint);

impl Errand for Append {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let Self(checkpoint) = self;
        let heads = serde_json::to_string(&checkpoint.heads)?;
        let args = [
            checkpoint.number.into(),
            checkpoint.at.into(),
            (&checkpoint.key_id).into(),
            (&heads).into(),
            (&checkpoint.previous).into(),
            (&checkpoint.signature).into(),
        ];
        tx.exec(APPEND, &args).await?;
        for head in &checkpoint.heads {
            tx.exec(VOUCHED, &[(&head.chain).into(), head.seal.into(), checkpoint.number.into()]).await?;
        }
        Ok(())
    }
}

/// The next thousand checkpoints after a number.
pub struct After(pub i64);

impl Errand for After {
    type Answer = Vec<Checkpoint>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Checkpoint>, StoreError> {
        Ok(tx.all::<Line>(PAGE, &[self.0.into()]).await?.into_iter().map(|line| line.0).collect())
    }
}

struct Line(Checkpoint);

impl FromRow for Line {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self(Checkpoint {
            number: row.get("number")?,
            at: row.get("at")?,
            key_id: row.get("key_id")?,
            heads: serde_json::from_str(&row.get::<String>("heads")?)?,
            previous: row.get("previous")?,
            signature: row.get("signature")?,
        }))
    }
}
