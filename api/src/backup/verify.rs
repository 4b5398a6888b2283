//! Checks a backup: what anybody can check, and what only who has the KEK can.

use std::{
    fs::File,
    io::{self, BufReader, Seek as _},
    path::Path,
};

use domain::{
    journal::checkpoint::{Checkpoint, Head},
    time::Moment,
};
use storage::backup::{BackupError, RowReader, SCHEMA_OLDEST, Totals};

use super::{
    format::{FormatError, Header, KeyName, Manifest},
    reader::{Reader, Tail},
};
use crate::{
    journal::checkpoint,
    key::{CheckpointKey, CheckpointSignature, Kek, KekCheck, KekId, KeyError, Keyring, StreamKey, WrappedKey},
};

/// A checkpoint that is so much older than the backup must be in it: one that was being made meanwhile need not.
const MEANWHILE_MILLISECONDS: i64 = 60_000;

/// A backup doesn't hold.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// It isn't as it was written.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// Whoever has signed it isn't who it says.
    #[error("the signature of the backup is wrong")]
    Signature,
    /// Its keys.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Its rows.
    #[error(transparent)]
    Rows(#[from] BackupError),
    /// It says one thing of itself, and holds another.
    #[error("the backup holds something else than its manifest says: {0}")]
    Contradiction(&'static str),
    /// A newer server made it.
    #[error("the schema of the backup ({found}) is newer than this server's ({known})")]
    SchemaNewer {
        /// Of the backup.
        found: i64,
        /// Ours.
        known: i64,
    },
}

impl VerifyError {
    /// Is it the backup that isn't as it was made? Else it couldn't be looked at.
    #[must_use]
    pub const fn is_tampering(&self) -> bool {
        !matches!(
            self,
            Self::Format(FormatError::Io(_) | FormatError::Newer(_))
                | Self::Key(KeyError::WrongKek { .. })
                | Self::SchemaNewer { .. }
                | Self::Rows(BackupError::Store(_))
        )
    }
}

/// A backup whose structure, hashes and signature hold.
pub struct Checked {
    /// What it says at its beginning.
    pub header: Header,
    /// What it says at its end.
    pub manifest: Manifest,
    /// Of the manifest.
    pub hash: [u8; 32],
}

/// One whose contents hold, too.
#[derive(Debug)]
pub struct Opened {
    /// Its keys.
    pub keys: Keyring,
    /// Its own key.
    pub file_key: StreamKey,
}

fn reader(file: &File) -> Result<Reader<BufReader<&File>>, FormatError> {
    let mut file = file;
    file.rewind()?;
    Reader::begin(BufReader::with_capacity(1 << 20, file))
}

/// Structure, hashes, signature: by the public key that the backup itself names.
pub fn check(file: &File) -> Result<Checked, VerifyError> {
    let mut reader = reader(file)?;
    let header = reader.header.clone();
    reader.skip()?;
    let Tail { manifest, bytes, signature } = reader.finish()?;
    let hash = Manifest::hash(&bytes);
    let signer = public(&manifest).ok_or(VerifyError::Signature)?;
    let signature = CheckpointSignature { key_id: signer.key_id, signature };
    if !signer.verifies(&hash, &signature) {
        return Err(VerifyError::Signature);
    }
    Ok(Checked { header, manifest, hash })
}

fn public(manifest: &Manifest) -> Option<CheckpointKey> {
    let public = hex::decode(&manifest.signer.public).ok()?.try_into().ok()?;
    Some(CheckpointKey { key_id: manifest.signer.key_id.parse().ok()?, epoch: 0, made_at: Moment(0), public })
}

/// The backup's own key, by its KEK.
fn file_key(header: &Header, kek: &Kek) -> Result<StreamKey, KeyError> {
    let check = hex::decode(&header.kek.check).map_err(|_| KeyError::Row)?;
    kek.verify(&KekCheck { kek_id: KekId(header.kek.kek_id.clone()), check })?;
    let key = WrappedKey::try_from(&header.key)?;
    let sealed = hex::decode(&header.file_key).map_err(|_| KeyError::Damaged(key.key_id))?;
    let bytes = kek.unseal(&key, &Header::binding(&header.backup_id), &sealed)?;
    let bytes = bytes.as_slice().try_into().map_err(|_| KeyError::Damaged(key.key_id))?;
    Ok(StreamKey::new(bytes))
}

/// Opens all chunks, reads all rows, unwraps all keys, and holds all that against the manifest. Nothing that is sealed within is opened.
pub fn contents(file: &File, checked: &Checked, kek: Kek, now: Moment) -> Result<Opened, VerifyError> {
    let Checked { header, manifest, .. } = checked;
    let known = storage::schema();
    if header.schema > known {
        return Err(VerifyError::SchemaNewer { found: header.schema, known });
    }
    if header.schema < SCHEMA_OLDEST {
        return Err(VerifyError::Contradiction("schema"));
    }
    let key = file_key(header, &kek)?;
    let totals = rows(file, header.schema, key.clone())?;
    compare(&totals, checked)?;
    let wrapped = totals.keys.iter().cloned().map(WrappedKey::try_from).collect::<Result<Vec<_>, _>>()?;
    let keys = Keyring::open(kek, &wrapped, now)?;
    let signer = public(manifest).ok_or(VerifyError::Signature)?;
    let is_ours = |key: &CheckpointKey| key.key_id == signer.key_id && key.public == signer.public;
    if !keys.checkpoint_keys().iter().any(is_ours) {
        return Err(VerifyError::Signature); // signed by somebody who has made himself a key
    }
    Ok(Opened { keys, file_key: key })
}

fn rows(file: &File, schema: i64, key: StreamKey) -> Result<Totals, VerifyError> {
    let mut reader = reader(file)?;
    let mut clear = BufReader::new(reader.open(key));
    let mut rows = RowReader::new(&mut clear, schema);
    let mut totals = Totals::default();
    let mut read = || {
        while let Some(table) = rows.table()? {
            totals.begin(table);
            while let Some(row) = rows.row(table)? {
                totals.take(table, &row)?;
            }
        }
        Ok(())
    };
    read().map_err(told)?;
    reader.finish()?;
    Ok(totals)
}

/// What was found wrong with the file below the rows, and not only that rows couldn't be read.
pub fn told(error: BackupError) -> VerifyError {
    let BackupError::Io(source) = &error else { return error.into() };
    let format = source.get_ref().and_then(|source| source.downcast_ref::<FormatError>());
    match format {
        Some(FormatError::Chunk(number)) => FormatError::Chunk(*number).into(),
        Some(FormatError::Damaged(what)) => FormatError::Damaged(what).into(),
        _ if source.kind() == io::ErrorKind::UnexpectedEof => FormatError::Damaged("its rows end too early").into(),
        _ => FormatError::Io(io::Error::other(source.to_string())).into(),
    }
}

/// Does it hold what its manifest says?
pub fn compare(totals: &Totals, checked: &Checked) -> Result<(), VerifyError> {
    let Checked { header, manifest, .. } = checked;
    let rows = totals.rows.iter().map(|(table, rows)| (*table, *rows));
    if !rows.eq(manifest.tables.iter().map(|(table, rows)| (table.as_str(), *rows))) {
        return Err(VerifyError::Contradiction("how many rows"));
    }
    if totals.heads != manifest.heads || totals.checkpoint != manifest.checkpoint {
        return Err(VerifyError::Contradiction("how far the journal goes"));
    }
    if !totals.keys.iter().map(KeyName::from).eq(manifest.keys.iter().cloned()) {
        return Err(VerifyError::Contradiction("which keys"));
    }
    let [(kek_id, check)] = totals.checks.as_slice() else { return Err(VerifyError::Contradiction("which KEK")) };
    if *kek_id != header.kek.kek_id || hex::encode(check) != header.kek.check {
        return Err(VerifyError::Contradiction("which KEK"));
    }
    Ok(())
}

/// What the checkpoints outside of the database say.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What the backup lacks.
    pub findings: Vec<String>,
    /// Why there is nothing to hold it against.
    pub missing: Option<String>,
    /// Checkpoints that were made after it.
    pub later: usize,
}

/// Is the backup's journal behind the checkpoints of this file that are older than the backup?
pub fn evidence(outside: &Path, manifest: &Manifest) -> Evidence {
    match checkpoint::read(outside) {
        Ok(found) if found.is_empty() => missing(outside, "it is empty"),
        Ok(found) => against(&found, manifest),
        Err(error) => missing(outside, &error.to_string()),
    }
}

fn missing(outside: &Path, why: &str) -> Evidence {
    Evidence { missing: Some(format!("the checkpoint file {}: {why}", outside.display())), ..Evidence::default() }
}

fn against(outside: &[Checkpoint], manifest: &Manifest) -> Evidence {
    let mut evidence = Evidence::default();
    let last = manifest.checkpoint.as_ref().map_or(0, |last| last.number);
    let made_at = Moment::from(manifest.made_at).0;
    for checkpoint in outside {
        let number = checkpoint.number;
        if number > last {
            evidence.later += 1;
            if checkpoint.at < made_at - MEANWHILE_MILLISECONDS {
                evidence.findings.push(format!("checkpoint {number} is older than the backup, and not in it"));
            }
        } else if number == last && manifest.checkpoint.as_ref() != Some(checkpoint) {
            evidence.findings.push(format!("checkpoint {number} is another one in the backup"));
        } else {
            let is_behind = |head: &&Head| {
                let found = manifest.heads.binary_search_by(|one| one.chain.cmp(&head.chain)).map(|at| &manifest.heads[at]);
                found.map_or(true, |found| found.seal < head.seal || found.seal == head.seal && found != *head)
            };
            for head in checkpoint.heads.iter().filter(is_behind) {
                evidence.findings.push(format!("chain {} is behind checkpoint {number}, or another one", head.chain));
            }
        }
    }
    evidence
}
