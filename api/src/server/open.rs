//! Opening an installation: configuration, KEK, tables, keys. Every command that needs them does it here.

use std::{
    fs::{File, OpenOptions},
    io,
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
    sync::Arc,
};

use domain::{
    id::{ChainId, NodeId},
    time::Moment,
};
use rustix::fs::{FlockOperation, flock};
use storage::{
    Place, Store, StoreError,
    installation::{FoundedAt, Now},
    journal::{Chain, chain},
};

use crate::{
    clock::Clock,
    config::{Config, ConfigError, Fault},
    entropy::{self, EntropyError},
    key::{self, KeepingError, Kek, KekError, Keyring, read_passphrase},
};

/// The database of the embedded engine, in the data directory.
pub const DATABASE_FILE: &str = "strongroom.db";
/// Checkpoints of the journal, outside the database.
pub const CHECKPOINT_FILE: &str = "checkpoints.jsonl";
/// Held by the server as long as it runs.
const LOCK_FILE: &str = "lock";

/// An installation can't be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// No configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A configuration that makes no sense.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Faults(Vec<Fault>),
    /// No KEK.
    #[error(transparent)]
    Kek(#[from] KekError),
    /// Keys that don't open.
    #[error(transparent)]
    Key(#[from] KeepingError),
    /// The machine has no entropy.
    #[error(transparent)]
    Entropy(#[from] EntropyError),
    /// No tables.
    #[error("the database: {}", causes(.0))]
    Store(#[from] StoreError),
    /// Nobody has run `init`.
    #[error("the database holds no installation: run `strongroom init`")]
    NotFounded,
    /// Another server has it.
    #[error("another server runs on {0}")]
    Locked(PathBuf),
    /// The lock can't be taken.
    #[error("{path}: {error}")]
    Lock {
        /// Its file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

/// An error and what caused it, on one line.
pub fn causes(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// An opened installation.
pub struct Opened {
    /// What the file says.
    pub config: Config,
    /// The store's time.
    pub clock: Clock,
    /// The tables, their sealed rows readable.
    pub store: Store,
    /// The keys.
    pub keys: Arc<Keyring>,
}

/// Reads the configuration, and refuses one that makes no sense.
pub fn configure(data: &Path) -> Result<Config, OpenError> {
    let config = Config::load(data)?;
    let faults = config.check();
    if faults.is_empty() { Ok(config) } else { Err(OpenError::Faults(faults)) }
}

/// Where the tables are.
pub fn place(config: &Config) -> Place {
    match config.cluster() {
        Some(database) => Place::Postgres(database),
        None => Place::Sqlite(config.data.join(DATABASE_FILE)),
    }
}

/// Reads the KEK from where the configuration says.
pub fn kek(config: &Config) -> Result<Kek, KekError> {
    config.key_source().read(|| read_passphrase(io::stdin().lock()))
}

/// Opens everything, for an installation that `init` has made.
pub async fn open(config: Config) -> Result<Opened, OpenError> {
    let opened = look(config).await?;
    let Opened { clock, store, keys, .. } = &opened;
    key::upkeep(store, keys, clock.now()).await?;
    store.errand(chain::Begin { chain: store.chain().clone(), at: clock.now() }).await?;
    Ok(opened)
}

/// The same for who changes nothing: no chain begins, no key is made.
pub async fn look(config: Config) -> Result<Opened, OpenError> {
    entropy::self_test()?;
    let kek = kek(&config)?;
    let (clock, store) = tables(&config).await?;
    if store.read(FoundedAt).await?.is_none() {
        return Err(OpenError::NotFounded);
    }
    let keys = Arc::new(key::open(&store, kek, clock.now()).await?);
    Ok(Opened { config, clock, store, keys })
}

/// Opens the tables only, under a new chain, and takes their time.
pub async fn tables(config: &Config) -> Result<(Clock, Store), OpenError> {
    let machine = Clock::of_machine();
    let chain = Chain { id: ChainId(entropy::id(machine.now())), node: NodeId(config.node_id.clone()) };
    let store = Store::open(&place(config), chain).await?;
    let clock = match store.read(Now).await? {
        Some(Moment(now)) => Clock::of_store(now),
        None => machine,
    };
    Ok((clock, store))
}

/// The lock of a data directory: one server at a time. Given back when it is dropped, or with the process.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Takes the lock.
pub fn lock(data: &Path) -> Result<Lock, OpenError> {
    let path = data.join(LOCK_FILE);
    let failed = |error| OpenError::Lock { path: path.clone(), error };
    let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&path).map_err(failed)?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Lock { _file: file }),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(OpenError::Locked(data.into())),
        Err(error) => Err(failed(error.into())),
    }
}
