//! What a backup says of itself in clear: its header, and the manifest at its end.

use std::{collections::BTreeMap, io};

use domain::{
    journal::checkpoint::{Checkpoint, Head},
    key::KeyRow,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{
    key::{Binding, KekId, KeyError, Sealing, WrappedKey},
    wire::Time,
};

/// The first bytes.
pub const MAGIC: &[u8; 16] = b"STRONGROOMBACKUP";
/// The version of the format.
pub const FORMAT: u32 = 1;
/// Bytes of a chunk before it is sealed; the last one may be shorter.
pub const CHUNK_BYTES: usize = 64 << 10;
/// Bytes of the tag behind it.
pub const TAG_BYTES: usize = 16;
/// The longest header, and the longest manifest: one with the heads of some two hundred thousand starts.
pub const HEADER_BYTES_MAX: usize = 64 << 10;
/// See [`HEADER_BYTES_MAX`].
pub const MANIFEST_BYTES_MAX: usize = 64 << 20;
/// Bytes of a signature.
pub const SIGNATURE_BYTES: usize = 64;

/// A file isn't a whole backup, or not one that we know.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    /// It can't be read.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It doesn't begin as one.
    #[error("this is no backup")]
    NotABackup,
    /// A newer server wrote it.
    #[error("the format of the backup ({0}) is newer than this server's ({FORMAT})")]
    Newer(u32),
    /// It ends too early, goes on after its end, or has something else in it.
    #[error("the backup is damaged: {0}")]
    Damaged(&'static str),
    /// A chunk isn't the one that was written there.
    #[error("the backup is damaged: chunk {0} is not the one that was written there")]
    Chunk(u32),
}

/// What stands before the chunks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Header {
    /// Names the backup; a UUIDv7.
    pub backup_id: String,
    /// When it was made, by the store's time.
    pub made_at: Time,
    /// By which server.
    pub server_version: String,
    /// The number of the last migration.
    pub schema: i64,
    /// What it was made on.
    pub engine: String,
    /// The KEK that opens it.
    pub kek: KekText,
    /// The data key that has sealed `file_key`.
    pub key: KeyText,
    /// The backup's own key, sealed; hex.
    pub file_key: String,
}

/// A KEK's name and what tells the right one from a wrong one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KekText {
    /// Its name.
    pub kek_id: String,
    /// Hex.
    pub check: String,
}

/// A data key, wrapped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyText {
    /// Its name.
    pub key_id: String,
    /// What it is for.
    pub purpose: String,
    /// Which of those.
    pub epoch: i64,
    /// The KEK that opens it.
    pub kek_id: String,
    /// When it was made.
    pub made_at: Time,
    /// Hex.
    pub wrapped: String,
}

/// A data key by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyName {
    /// Its name.
    pub key_id: String,
    /// What it is for.
    pub purpose: String,
    /// Which of those.
    pub epoch: i64,
    /// The KEK that opens it.
    pub kek_id: String,
}

/// What stands after the chunks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Manifest {
    /// As in the header.
    pub backup_id: String,
    /// As in the header.
    pub made_at: Time,
    /// As in the header.
    pub schema: i64,
    /// How many chunks there are.
    pub chunks: u32,
    /// SHA-256 of all before the manifest, in hex.
    pub body: String,
    /// The KEK that opens it.
    pub kek_id: String,
    /// All data keys in it.
    pub keys: Vec<KeyName>,
    /// Rows, by table.
    pub tables: BTreeMap<String, u64>,
    /// How far each chain of the journal had come.
    pub heads: Vec<Head>,
    /// The journal's last checkpoint; none: there was none yet.
    pub checkpoint: Option<Checkpoint>,
    /// Who has signed.
    pub signer: Signer,
}

/// The public half of the signing key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Signer {
    /// Its name.
    pub key_id: String,
    /// Ed25519, hex.
    pub public: String,
}

impl Manifest {
    /// What is signed: a hash that no checkpoint can have.
    #[must_use]
    pub fn hash(bytes: &[u8]) -> [u8; 32] {
        let mut hasher = Sha256::new_with_prefix(b"strongroom backup 1");
        hasher.update((bytes.len() as u64).to_be_bytes());
        hasher.update(bytes);
        hasher.finalize().into()
    }

    /// Rows of all tables.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.tables.values().sum()
    }
}

impl Header {
    /// What the backup's own key is bound to.
    #[must_use]
    pub fn binding(backup_id: &str) -> Binding<'_> {
        Binding { sealing: Sealing::Backup, owner: backup_id, secret: "file-key" }
    }
}

impl From<&WrappedKey> for KeyText {
    fn from(key: &WrappedKey) -> Self {
        Self {
            key_id: key.key_id.to_string(),
            purpose: key.purpose.to_string(),
            epoch: key.epoch,
            kek_id: key.kek_id.to_string(),
            made_at: key.made_at.into(),
            wrapped: hex::encode(&key.wrapped),
        }
    }
}

impl TryFrom<&KeyText> for WrappedKey {
    type Error = KeyError;
    fn try_from(text: &KeyText) -> Result<Self, KeyError> {
        Ok(Self {
            key_id: text.key_id.parse()?,
            purpose: text.purpose.parse()?,
            epoch: text.epoch,
            kek_id: KekId(text.kek_id.clone()),
            wrapped: hex::decode(&text.wrapped).map_err(|_| KeyError::Row)?,
            made_at: text.made_at.into(),
            records: 0,
        })
    }
}

impl From<&KeyRow> for KeyName {
    fn from(row: &KeyRow) -> Self {
        Self { key_id: row.key_id.clone(), purpose: row.purpose.clone(), epoch: row.epoch, kek_id: row.kek_id.clone() }
    }
}
