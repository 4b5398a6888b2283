//! `strongroom keys`.

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Subcommand};
use serde::Serialize;

use super::{
    Data,
    machine::{self, Machine, MachineError},
    output::say,
};
use crate::key::{self, Kek, KekError, KeySource};

/// Looks after the keys.
#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// Let a new data key follow each that seals, and, if told so, bring all of them under a new key-encryption key.
    Rotate(Rotate),
}

/// How far.
#[derive(Debug, Args)]
pub struct Rotate {
    #[command(flatten)]
    data: Data,
    /// Bring all data keys under the key-encryption key of this file, which is made when it is not there. Then set `kek` in the
    /// configuration to it, on every node: a running server takes it over within a minute.
    #[arg(long, value_name = "FILE")]
    kek_file: Option<PathBuf>,
}

/// What was done.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    /// Data keys that are new.
    new_keys: usize,
    /// The key-encryption key that rules now.
    kek_id: String,
}

impl KeysCommand {
    pub fn run(&self) -> ExitCode {
        let Self::Rotate(rotate) = self;
        machine::run(&rotate.data.data, async |machine| rotate.rotate(machine).await)
    }
}

impl Rotate {
    async fn rotate(&self, machine: &Machine) -> Result<Answer, MachineError> {
        // Before anything is changed: a key file that can't be had changes nothing.
        let kek = self.kek_file.as_ref().map(|file| kek_of(machine, file)).transpose()?;
        let rotated = machine.transact(key::rotation(machine.keys(), machine.now())?).await?;
        if let Some((kek, file)) = kek {
            key::adopt(machine.store(), machine.keys(), machine.now()).await?;
            machine.transact(key::rewrapping(machine.keys(), &kek)?).await?;
            machine.keys().take_kek(kek);
            say(&format!("From now on the database opens with {} only. Keep a copy of it, and set it in the", file.display()));
            say("configuration of every node: kek = { source = \"file\", file = \"…\" }");
        }
        Ok(Answer { new_keys: rotated.keys.len(), kek_id: machine.keys().kek_id().0 })
    }
}

/// The KEK of a file, which may have been put there before, on every node. Relative paths begin at the data directory, as in the
/// configuration.
fn kek_of(machine: &Machine, file: &std::path::Path) -> Result<(Kek, PathBuf), KekError> {
    let file = machine.config().data.join(file);
    let kek = match Kek::create_file(&file) {
        Err(KekError::Exists(_)) => KeySource::File(file.clone()).read(|| Err(KekError::Passphrase))?,
        made => made?,
    };
    Ok((kek, file))
}
