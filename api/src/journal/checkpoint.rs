//! Checkpoints: signed by the ring's key, kept in the database and in a file outside of it, one JSON object a line.

use std::{
    fs::{File, OpenOptions},
    io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::{
    journal::checkpoint::{Checkpoint, Head},
    time::Moment,
};
use storage::{
    Store, StoreError,
    journal::checkpoint::{Append, Due},
};

use crate::key::{KeyError, Keyring};

/// The longest outside file that is read: at one checkpoint a minute some ten years.
const FILE_BYTES_MAX: u64 = 4 << 30;
/// Longer than any line: 10,000 heads of 160 bytes.
const LINE_BYTES_MAX: u64 = 4 << 20;

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
        let checkpoint = signed(&self.ring, last.as_ref(), heads, at)?;
        match self.store.errand(Append(checkpoint.clone())).await {
            Err(StoreError::Constraint(name)) if name == "checkpoint_pkey" => return Ok(None),
            other => other?,
        }
        let file = |error| CheckpointError::File { path: self.file.clone(), error };
        append(&self.file, &checkpoint).map_err(file)?;
        Ok(Some(checkpoint.number))
    }
}

/// The checkpoint after `last`, over these heads.
pub fn signed(ring: &Keyring, last: Option<&Checkpoint>, heads: Vec<Head>, at: Moment) -> Result<Checkpoint, KeyError> {
    // Of several nodes the later one may be asked earlier: it doesn't fall back behind a key that has signed already.
    let key = ring.checkpoint_key(Moment(last.map_or(at.0, |last| last.at.max(at.0))))?;
    let mut checkpoint = Checkpoint::next(last, at.0, &key.to_string(), heads);
    let signature = ring.sign_checkpoint(key, &checkpoint.hash())?;
    checkpoint.signature = hex::encode(&signature.signature);
    Ok(checkpoint)
}

/// A line more, on the disk before this returns.
pub fn append(path: &Path, checkpoint: &Checkpoint) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path)?;
    end_line(&mut file)?;
    let mut line = serde_json::to_vec(checkpoint)?;
    line.push(b'\n');
    file.write_all(&line)?;
    file.sync_all()
}

/// What a crash has left of a line goes: nothing was said of it, and the next line would be lost with it.
fn end_line(file: &mut File) -> io::Result<()> {
    let length = file.metadata()?.len();
    let tail = length.saturating_sub(LINE_BYTES_MAX);
    file.seek(SeekFrom::Start(tail))?;
    let mut bytes = Vec::new();
    file.take(LINE_BYTES_MAX).read_to_end(&mut bytes)?;
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    if whole < bytes.len() && (whole > 0 || tail == 0) {
        file.set_len(tail + u64::try_from(whole).unwrap_or_default())?;
    }
    Ok(())
}

/// The checkpoints of an outside file. A last line that was cut off by a crash is left out; any other that can't be read is an error.
pub fn read(path: &Path) -> io::Result<Vec<Checkpoint>> {
    let mut lines = BufReader::new(File::open(path)?.take(FILE_BYTES_MAX));
    let (mut found, mut line) = (Vec::new(), Vec::new());
    while lines.read_until(b'\n', &mut line)? > 0 {
        if line.last() == Some(&b'\n') {
            found.push(serde_json::from_slice(&line)?);
        }
        line.clear();
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_a_crash_cut_off_is_left_out_and_harms_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("checkpoints.jsonl");
        let first = Checkpoint::next(None, 1, "key", Vec::new());
        let second = Checkpoint::next(Some(&first), 2, "key", Vec::new());
        append(&path, &first).unwrap();
        let whole = std::fs::read(&path).unwrap();
        append(&path, &second).unwrap();
        let both = std::fs::read(&path).unwrap();
        for cut in whole.len()..both.len() {
            std::fs::write(&path, &both[..cut]).unwrap();
            assert_eq!(read(&path).unwrap(), std::slice::from_ref(&first), "{cut}");
            append(&path, &second).unwrap();
            assert_eq!(std::fs::read(&path).unwrap(), both, "{cut}");
        }
        std::fs::write(&path, [b"{}\n", &both[..]].concat()).unwrap();
        assert!(read(&path).is_err());
    }
}
