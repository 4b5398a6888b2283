//! Checkpoints: signed by the ring's key, kept in the database and in a file outside of it, one JSON object a line.

use std::{
    fs::{File, OpenOptions},
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::{journal::checkpoint::Checkpoint, time::Moment};
use storage::{
    Store, StoreError,
    journal::checkpoint::{Append, Due},
};

use crate::key::{KeyError, Keyring};

/// The longest outside file that is read: at one checkpoint a minute some ten years.
const FILE_BYTES_MAX: u64 = 4 << 30;

/// No checkpoint was made.
#[derive(Debug, thiserror::Error)]
pub enum CheckpointError {
    /// The database does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no key to sign with.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The file outside the database can't be written.
    #[error("the checkpoint file {path}: {error}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// What makes checkpoints.
#[derive(Clone, Debug)]
pub struct Checkpoints {
    /// The journal.
    pub store: Store,
    /// Signs.
    pub ring: Arc<Keyring>,
    /// Outside the database.
    pub file: PathBuf,
}

impl Checkpoints {
    /// Vouches for what was sealed since the last one; its number, or none when nothing was, or another node was faster.
    pub async fn make(&self, at: Moment) -> Result<Option<i64>, CheckpointError> {
        let (last, heads) = self.store.scan(Due).await?;
        if heads.is_empty() {
            return Ok(None);
        }
        // Of several nodes the later one may be asked earlier: it doesn't fall back behind a key that has signed already.
        let key = self.ring.checkpoint_key(Moment(last.as_ref().map_or(at.0, |last| last.at.max(at.0))))?;
        let mut checkpoint = Checkpoint::next(last.as_ref(), at.0, &key.to_string(), heads);
        let signature = self.ring.sign_checkpoint(key, &checkpoint.hash())?;
        checkpoint.signature = hex::encode(&signature.signature);
        match self.store.errand(Append(checkpoint.clone())).await {
            Err(StoreError::Constraint(name)) if name == "checkpoint_pkey" => return Ok(None),
            other => other?,
        }
        let file = |error| CheckpointError::File { path: self.file.clone(), error };
        append(&self.file, &checkpoint).map_err(file)?;
        Ok(Some(checkpoint.number))
    }
}

/// A line more, on the disk before this returns.
fn append(path: &Path, checkpoint: &Checkpoint) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).mode(0o600).open(path)?;
    let mut line = serde_json::to_vec(checkpoint)?;
    line.push(b'\n');
    file.write_all(&line)?;
    file.sync_all()
}

/// The checkpoints of an outside file. A last line that was cut off by a crash is left out; any other that can't be read is an error.
pub fn read(path: &Path) -> io::Result<Vec<Checkpoint>> {
    let lines = BufReader::new(File::open(path)?.take(FILE_BYTES_MAX)).lines().collect::<io::Result<Vec<_>>>()?;
    let mut found = Vec::with_capacity(lines.len());
    for (n, line) in lines.iter().enumerate() {
        match serde_json::from_str(line) {
            Ok(checkpoint) => found.push(checkpoint),
            Err(_) if n + 1 == lines.len() => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(found)
}
