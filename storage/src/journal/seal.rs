//! The sealer: takes committed, unsealed rows of a chain and links them.

use domain::{
    id::ChainId,
    journal::seal::{ENTRIES_MAX, Seal},
};

use crate::{
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

const HEAD: &str =
    "SELECT chain_id, number, first_sequence, entries, hash FROM seal WHERE chain_id = $1 ORDER BY number DESC LIMIT 1";
const CLAIM: &str = "UPDATE journal SET seal = $2 WHERE entry_id IN
        (SELECT entry_id FROM journal WHERE chain_id = $1 AND seal IS NULL ORDER BY entry_id LIMIT 256)
    RETURNING entry_id, hash";
const APPEND: &str = "INSERT INTO seal (chain_id, number, first_sequence, entries, hash) VALUES ($1, $2, $3, $4, $5)";

/// Seals the next rows of a chain; answers how many. Every 200 ms for one's own chain, at once for a dead node's.
pub struct SealNext(pub ChainId);

impl Errand for SealNext {
    type Answer = usize;

    async fn run(&self, tx: &mut Tx) -> Result<usize, StoreError> {
        let Self(chain) = self;
        let head = tx.opt::<Stored>(HEAD, &[chain.into()]).await?.map(|stored| stored.0);
        let number = head.as_ref().map_or(1, |head| head.number + 1);
        let mut rows: Vec<(String, [u8; 32])> = tx.all(CLAIM, &[chain.into(), number.into()]).await?;
        if rows.is_empty() {
            return Ok(0);
        }
        debug_assert!(rows.len() <= ENTRIES_MAX, "the statement has a limit");
        rows.sort(); // RETURNING has no order
        let seal = Seal::over(chain.as_str(), head.as_ref(), &rows);
        let entries = serde_json::to_string(&seal.entries)?;
        let args =
            [(&seal.chain_id).into(), seal.number.into(), seal.first_sequence.into(), (&entries).into(), seal.hash[..].into()];
        tx.exec(APPEND, &args).await?; // two nodes adopt one dead chain: the second one's whole errand fails, and finds nothing left next time
        Ok(rows.len())
    }
}

pub(super) struct Stored(pub Seal);

impl FromRow for Stored {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let entries = serde_json::from_str(&row.get::<String>("entries")?)?;
        Ok(Self(Seal {
            chain_id: row.get("chain_id")?,
            number: row.get("number")?,
            first_sequence: row.get("first_sequence")?,
            entries,
            hash: row.get("hash")?,
        }))
    }
}
