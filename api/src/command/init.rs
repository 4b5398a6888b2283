//! `strongroom init`: a new installation, all of it or nothing.

use std::{
    fs, io,
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::Args;
use domain::{
    address::{AllowList, Network, NetworkError},
    installation::found::Found,
};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Serialize;
use storage::{Place, StoreError, TransactError, installation::FoundedAt, journal::chain::Begin};

use super::{
    Data,
    machine::machine_stamp,
    output::{block_on, fail, print_json, say},
};
use crate::{
    config::{self, ConfigError, FILE_NAME},
    credential::{CredentialError, Credentials},
    entropy,
    journal::chain,
    key::{self, KeepingError, Kek, KekError},
    server::open::{OpenError, configure, place, tables},
};

/// The key, in the data directory when nothing else is said.
const KEK_FILE: &str = "kek";

/// Makes an installation.
#[derive(Debug, Args)]
pub struct Init {
    #[command(flatten)]
    data: Data,
    /// A PostgreSQL database, empty; without it, an embedded one in the data directory. A password may stand in
    /// STRONGROOM_DATABASE_URL instead, where no list of processes shows it.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// Where to make the key that wraps all others; best on another volume than the data.
    #[arg(long, value_name = "FILE")]
    kek_file: Option<PathBuf>,
    /// Where `_API_USER` may call from; by default only from this machine.
    #[arg(long, value_name = "CIDR", value_parser = narrow)]
    api_user_address: Vec<Network>,
    /// Print `{"apiUser": "…", "superuser": "…"}` and nothing else.
    #[arg(long)]
    json: bool,
}

/// An installation was not made.
#[derive(Debug, thiserror::Error)]
pub(super) enum InitError {
    #[error("{0} is there already and not empty; nothing was changed")]
    NotEmpty(PathBuf),
    #[error("{path}: {error}")]
    File { path: PathBuf, error: io::Error },
    #[error("the database holds an installation already; nothing was changed")]
    Founded,
    #[error("--api-user-address: at most {0} networks")]
    TooManyNetworks(usize),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Kek(#[from] KekError),
    #[error(transparent)]
    Key(#[from] KeepingError),
    #[error(transparent)]
    Credential(#[from] CredentialError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Transact(#[from] TransactError),
    #[error(transparent)]
    Runtime(#[from] io::Error),
}

/// The first passwords. Shown once.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct FirstPasswords {
    /// Of `_API_USER`.
    #[serde(serialize_with = "super::output::shown")]
    pub api_user: SecretString,
    /// Of `superuser`.
    #[serde(serialize_with = "super::output::shown")]
    superuser: SecretString,
}

impl Init {
    pub fn run(&self) -> ExitCode {
        match self.make() {
            Ok(passwords) => self.tell(&passwords),
            Err(error) => fail(&error),
        }
    }

    /// An installation with everything as it is without options, for the demonstration.
    pub(super) fn plain(data: PathBuf) -> Self {
        Self { data: Data { data }, database: None, kek_file: None, api_user_address: Vec::new(), json: true }
    }

    /// Makes it; all of it, or nothing.
    pub(super) fn make(&self) -> Result<FirstPasswords, InitError> {
        if self.api_user_address.len() > AllowList::ENTRIES_MAX {
            return Err(InitError::TooManyNetworks(AllowList::ENTRIES_MAX));
        }
        let data = &self.data.data;
        let mut undo = Undo { folder: empty(data)?.then(|| data.clone()), ..Undo::default() };
        let made = self.make_in(data, &mut undo);
        if made.is_err() {
            undo.run();
        }
        made
    }

    fn make_in(&self, data: &Path, undo: &mut Undo) -> Result<FirstPasswords, InitError> {
        let kek_file = self.kek_file.as_deref().unwrap_or(Path::new(KEK_FILE));
        let kek_path = data.join(kek_file);
        let kek = Kek::create_file(&kek_path)?;
        undo.kek_file = Some(kek_path);
        self.write(data, kek_file)?;
        undo.config_file = Some(data.join(FILE_NAME));
        block_on(self.found(data, kek, undo))?
    }

    fn write(&self, data: &Path, kek_file: &Path) -> Result<(), InitError> {
        let path = data.join(FILE_NAME);
        let text = config::first_text(kek_file, self.database.as_deref());
        let failed = |error| InitError::File { path: path.clone(), error };
        let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path).map_err(failed)?;
        io::Write::write_all(&mut file, text.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| {
            let _ = fs::remove_file(&path); // half of it is ours, and no use
            failed(error)
        })
    }

    async fn found(&self, data: &Path, kek: Kek, undo: &mut Undo) -> Result<FirstPasswords, InitError> {
        let config = configure(data)?;
        if let Place::Sqlite(file) = place(&config) {
            undo.database_file = (!file.exists()).then_some(file);
        }
        let (clock, store) = tables(&config).await?;
        if store.read(FoundedAt).await?.is_some() {
            return Err(InitError::Founded);
        }
        let at = clock.now();
        let keys = key::found(&store, &kek, at).await;
        undo.is_founding = !matches!(keys, Err(KeepingError::Founded(_))); // those are another's, and open with another KEK
        keys?;
        let keys = Arc::new(key::open(&store, kek, at).await?);
        let credentials = Credentials::new(keys)?;
        let passwords = FirstPasswords { api_user: entropy::otp(), superuser: entropy::otp() };
        let hash = async |password: &SecretString| credentials.hash(password.expose_secret().as_bytes()).await;
        let found = Found {
            api_user_password: hash(&passwords.api_user).await?,
            api_user_allowed: self.allowed(),
            superuser_password: hash(&passwords.superuser).await?,
        };
        store.errand(Begin { chain: store.chain().clone(), at }).await?;
        store.transact(machine_stamp(at), found).await?;
        chain::finish(&store, store.chain().id.clone(), at).await?;
        store.close().await;
        Ok(passwords)
    }

    fn allowed(&self) -> AllowList {
        if self.api_user_address.is_empty() {
            ["127.0.0.1/32", "::1/128"].iter().filter_map(|network| network.parse().ok()).collect()
        } else {
            self.api_user_address.iter().copied().collect()
        }
    }

    fn tell(&self, passwords: &FirstPasswords) -> ExitCode {
        if !self.json {
            say("These passwords are shown once. Keep them where only you can read them.");
            say("  apiUser: of _API_USER, for the API, from the networks that it was given");
            say("  superuser: for the console and `strongroom admin`; no way in over the API");
        }
        print_json(passwords)
    }
}

/// What a run that didn't come to its end has made, and takes away again: the next one finds what this one found. Nothing else: another
/// run may be at work in the same folder.
#[derive(Default)]
struct Undo {
    folder: Option<PathBuf>,
    kek_file: Option<PathBuf>,
    config_file: Option<PathBuf>,
    database_file: Option<PathBuf>,
    /// A database may have keys by now that only this KEK opens.
    is_founding: bool,
}

impl Undo {
    fn run(self) {
        let is_remote = self.database_file.is_none();
        if self.is_founding && is_remote {
            say(
                "The key file and the configuration stay: the database may need them. If it is empty, remove them and start again.",
            );
            return;
        }
        let database = self.database_file.iter().flat_map(|file| {
            ["", "-wal", "-shm"].map(|end| {
                let mut name = file.clone().into_os_string();
                name.push(end);
                PathBuf::from(name)
            })
        });
        for file in database.chain(self.config_file).chain(self.kek_file) {
            let _ = fs::remove_file(file); // some of them may not be there yet
        }
        if let Some(folder) = self.folder {
            let _ = fs::remove_dir(folder); // stays when something else is in it
        }
    }
}

/// A network that an allow-list takes without a flag in the configuration, which is yet to be written.
fn narrow(text: &str) -> Result<Network, NetworkError> {
    text.parse::<Network>().and_then(Network::narrow)
}

/// Whether the folder was made now; one that holds anything is refused.
fn empty(data: &Path) -> Result<bool, InitError> {
    let file = |error| InitError::File { path: data.into(), error };
    match fs::read_dir(data).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(false),
        Ok(false) => Err(InitError::NotEmpty(data.into())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(data).map_err(file)?;
            Ok(true)
        }
        Err(error) => Err(file(error)),
    }
}
