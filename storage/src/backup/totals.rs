//! What a backup says of itself: how many rows of each table it holds, how far each chain of the journal had come, and its keys.

use std::collections::BTreeMap;

use domain::{
    journal::{
        checkpoint::{Checkpoint, Head},
        seal::Seal,
    },
    key::KeyRow,
    time::Moment,
};

use super::{BackupError, Table, Value};
use crate::key::CheckRow;

/// Gathered row by row, by who writes a backup and by who reads one.
#[derive(Debug, Default)]
pub struct Totals {
    /// Rows, by table.
    pub rows: BTreeMap<&'static str, u64>,
    /// The last seal of each chain that has one, by chain.
    pub heads: Vec<Head>,
    /// The last checkpoint.
    pub checkpoint: Option<Checkpoint>,
    /// The data keys.
    pub keys: Vec<KeyRow>,
    /// Of the KEK.
    pub checks: Vec<CheckRow>,
}

/// A row, by the names of its columns.
#[derive(Clone, Copy)]
struct Named<'a>(&'a Table, &'a [Value]);

impl<'a> Named<'a> {
    fn value(self, column: &'static str) -> Result<&'a Value, BackupError> {
        self.0.place(column).and_then(|place| self.1.get(place)).ok_or(BackupError::Malformed(column))
    }

    fn text(self, column: &'static str) -> Result<&'a str, BackupError> {
        self.value(column)?.text().ok_or(BackupError::Malformed(column))
    }

    fn int(self, column: &'static str) -> Result<i64, BackupError> {
        self.value(column)?.int().ok_or(BackupError::Malformed(column))
    }

    fn bytes(self, column: &'static str) -> Result<&'a [u8], BackupError> {
        self.value(column)?.bytes().ok_or(BackupError::Malformed(column))
    }

    fn json<T: serde::de::DeserializeOwned>(self, column: &'static str) -> Result<T, BackupError> {
        serde_json::from_str(self.text(column)?).map_err(|_| BackupError::Malformed(column))
    }
}

impl Totals {
    /// A table begins.
    pub fn begin(&mut self, table: &Table) {
        self.rows.insert(table.name, 0);
    }

    /// The next row of it.
    pub fn take(&mut self, table: &Table, row: &[Value]) -> Result<(), BackupError> {
        *self.rows.entry(table.name).or_default() += 1;
        let row = Named(table, row);
        match table.name {
            "seal" => self.seal(row),
            "checkpoint" => self.checkpoint(row),
            "wrapped_key" => self.key(row),
            "kek_check" => {
                self.checks.push((row.text("kek_id")?.into(), row.bytes("value")?.into()));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn seal(&mut self, row: Named<'_>) -> Result<(), BackupError> {
        let hash: [u8; 32] = row.bytes("hash")?.try_into().map_err(|_| BackupError::Malformed("hash"))?;
        let seal = Seal {
            chain_id: row.text("chain_id")?.into(),
            number: row.int("number")?,
            first_sequence: row.int("first_sequence")?,
            entries: row.json("entries")?,
            hash,
        };
        let head = Head { chain: seal.chain_id.clone(), seal: seal.number, rows: seal.last_sequence(), hash: hex::encode(hash) };
        match self.heads.last_mut() {
            Some(last) if last.chain == head.chain => *last = head, // by chain and number
            _ => self.heads.push(head),
        }
        Ok(())
    }

    fn checkpoint(&mut self, row: Named<'_>) -> Result<(), BackupError> {
        self.checkpoint = Some(Checkpoint {
            number: row.int("number")?,
            at: row.int("at")?,
            key_id: row.text("key_id")?.into(),
            heads: row.json("heads")?,
            previous: row.text("previous")?.into(),
            signature: row.text("signature")?.into(),
        });
        Ok(())
    }

    fn key(&mut self, row: Named<'_>) -> Result<(), BackupError> {
        self.keys.push(KeyRow {
            key_id: row.text("key_id")?.into(),
            purpose: row.text("purpose")?.into(),
            epoch: row.int("epoch")?,
            kek_id: row.text("kek_id")?.into(),
            wrapped: row.bytes("wrapped")?.into(),
            made_at: Moment(row.int("made_at")?),
            records: row.int("records")?,
        });
        Ok(())
    }
}
