//! Puts an installation back: all of a backup is checked before anything is touched, and all of it is there afterwards, or nothing.

use std::{
    fs::{self, File},
    io::{self, BufReader, Seek as _, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use domain::{
    id::{ChainId, NodeId},
    installation::restore::{HEADS_MAX, Restore, Restored},
    time::Moment,
};
use storage::{
    backup::{BackupError, Target},
    journal::Chain,
};

use super::{
    file::{self, FileError},
    place::{Place, PlaceError, need_empty},
    reader::Reader,
    verify::{Checked, Opened, VerifyError, check, compare, contents, told},
};
use crate::{
    clock::Clock,
    command::machine::machine_stamp,
    config::{self, Config, FILE_NAME},
    entropy,
    journal::checkpoint::{self, CheckpointError},
    key::KekError,
    server::open::{self, CHECKPOINT_FILE, OpenError},
};

/// How far this machine's clock may be behind the backup.
const CLOCK_MILLISECONDS: i64 = 60_000;

/// Nothing was put back.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The file of the backup.
    #[error(transparent)]
    File(#[from] FileError),
    /// The backup.
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// The data directory.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// The KEK.
    #[error(transparent)]
    Kek(#[from] KekError),
    /// The database is full, and nothing leads to it.
    #[error("the database was put back, but its data directory was not: empty the database and start again: {0}")]
    Half(PlaceError),
    /// The configuration, or the database that it names.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The tables.
    #[error(transparent)]
    Rows(BackupError),
    /// The checkpoint.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// Time would run backwards for all that it holds.
    #[error("the clock is behind the backup: set it right first")]
    Clock,
    /// What the system says.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<BackupError> for RestoreError {
    fn from(error: BackupError) -> Self {
        match told(error) {
            VerifyError::Rows(error) => Self::Rows(error),
            error => Self::Verify(error),
        }
    }
}

impl RestoreError {
    /// Is it the backup that isn't as it was made?
    #[must_use]
    pub const fn is_tampering(&self) -> bool {
        matches!(self, Self::Verify(error) if error.is_tampering())
    }
}

/// What is put back, and where.
#[derive(Debug)]
pub struct Restoring {
    /// The backup.
    pub from: PathBuf,
    /// The data directory.
    pub data: PathBuf,
    /// Its configuration.
    pub configuration: Configuration,
    /// No password is changed before somebody switches that on.
    pub holds_changes: bool,
}

/// The configuration of what is put back: by it the KEK is found, and the database.
#[derive(Debug)]
pub enum Configuration {
    /// A new one.
    New {
        /// The KEK.
        kek_file: PathBuf,
        /// The URL of a PostgreSQL database; the environment's goes before it.
        database: Option<String>,
    },
    /// One that was kept.
    Kept(PathBuf),
}

impl Configuration {
    fn text(&self) -> Result<String, RestoreError> {
        match self {
            Self::New { kek_file, database } => Ok(config::first_text(&std::path::absolute(kek_file)?, database.as_deref())),
            Self::Kept(path) => fs::read_to_string(path).map_err(|error| FileError::Io { path: path.clone(), error }.into()),
        }
    }
}

/// What was put back.
pub struct Done {
    /// The backup.
    pub checked: Checked,
    /// What is different now.
    pub restored: Restored,
    /// When it was put back.
    pub at: Moment,
}

/// A backup of which all was checked.
struct Good {
    file: File,
    checked: Checked,
    opened: Opened,
}

impl Restoring {
    /// Does it.
    pub async fn run(&self) -> Result<Done, RestoreError> {
        need_empty(&self.data)?;
        let text = self.configuration.text()?;
        // As it will be, but elsewhere: nothing is touched there before all is known to fit.
        let draft = tempfile::tempdir()?;
        write(&draft.path().join(FILE_NAME), text.as_bytes())?;
        let mut config = open::configure(draft.path())?;
        let good = self.check(&config)?;
        let remote = match config.database_url() {
            Some(_) => Some(Target::open(&open::place(&config)).await?),
            None => None,
        };
        storage::crash_point!("Restore", "verified");
        let place = Place::begin(&self.data)?;
        config.data = place.folder();
        write(&config.data.join(FILE_NAME), text.as_bytes())?;
        let target = match remote {
            Some(target) => target,
            None => Target::open(&open::place(&config)).await?,
        };
        let is_remote = config.database_url().is_some();
        let done = self.put_in(good, target, &config).await?;
        place.finish().map_err(|error| if is_remote { RestoreError::Half(error) } else { error.into() })?;
        Ok(done)
    }

    fn check(&self, config: &Config) -> Result<Good, RestoreError> {
        let file = file::read(&self.from)?;
        let checked = check(&file)?;
        let opened = contents(&file, &checked, open::kek(config)?, checked.header.made_at.into())?;
        Ok(Good { file, checked, opened })
    }

    async fn put_in(&self, good: Good, mut target: Target, config: &Config) -> Result<Done, RestoreError> {
        let Good { file, checked, opened: Opened { keys, file_key } } = good;
        let clock = target.now().await?.map_or_else(Clock::of_machine, |Moment(now)| Clock::of_store(now));
        let at = clock.now();
        if at.0 < Moment::from(checked.header.made_at).0 - CLOCK_MILLISECONDS {
            return Err(RestoreError::Clock);
        }
        storage::crash_point!("Restore", "begun");
        (&file).rewind()?;
        let mut reader = Reader::begin(BufReader::with_capacity(1 << 20, &file)).map_err(VerifyError::from)?;
        let is_same = reader.header == checked.header;
        let mut loaded = target.load(checked.header.schema, &mut BufReader::new(reader.open(file_key))).await?;
        storage::crash_point!("Restore", "loaded");
        // The file may have been changed since it was checked: what was put in is held against the same manifest.
        if !is_same || reader.finish().map_err(VerifyError::from)?.manifest != checked.manifest {
            return Err(VerifyError::Contradiction("it was changed meanwhile").into());
        }
        compare(&loaded.totals, &checked)?;
        let chain = Chain { id: ChainId(entropy::id(at)), node: NodeId(config.node_id.clone()) };
        let sign = |last: Option<&_>, heads| checkpoint::signed(&keys, last, heads, at).ok();
        let stamp = machine_stamp(at);
        let concluded = loaded.conclude(keys.row_mac(), &chain, &stamp, self.procedure(&checked), sign);
        let (restored, first) = Box::pin(concluded).await?;
        let outside = config.data.join(CHECKPOINT_FILE);
        checkpoint::append(&outside, &first).map_err(|error| CheckpointError::File { path: outside, error })?;
        storage::crash_point!("Restore", "before-commit");
        loaded.commit().await?;
        storage::crash_point!("Restore", "committed");
        Ok(Done { checked, restored, at })
    }

    fn procedure(&self, Checked { header, manifest, hash }: &Checked) -> Restore {
        let heads = &manifest.heads;
        Restore {
            backup: header.backup_id.clone(),
            made_at: header.made_at.into(),
            manifest: hex::encode(hash),
            checkpoint: manifest.checkpoint.as_ref().map(|last| last.number),
            chains: heads.len(),
            heads: heads[heads.len().saturating_sub(HEADS_MAX)..].to_vec(),
            holds_changes: self.holds_changes,
        }
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let made = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let written = made.and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    written.map_err(|error| FileError::Io { path: path.into(), error })
}
