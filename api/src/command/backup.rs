//! `strongroom backup`, and `strongroom backup verify`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, Subcommand};
use domain::journal::checkpoint::Head;
use serde::Serialize;

use super::{
    Data,
    machine::{self, Machine, MachineError},
    output::{fail, print_json, say},
};
use crate::{
    backup::{
        file,
        format::{KeyName, Manifest},
        make::Making,
        verify::{Evidence, VerifyError, check, contents, evidence},
    },
    clock::Clock,
    key::{Kek, KekError, KeySource},
    server::open::{self, CHECKPOINT_FILE, OpenError, causes},
    wire::Time,
};

/// Makes a backup, or checks one.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Backup {
    #[command(subcommand)]
    command: Option<BackupCommand>,
    #[command(flatten)]
    data: Data,
    /// The file of the backup; one that is there is not replaced.
    #[arg(long, value_name = "FILE", required = true)]
    to: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum BackupCommand {
    /// Check a backup without restoring it. Without a key: that it is whole, and signed by the key that it names. With one, of an
    /// installation or of a file: that the key opens it, that each part is what was written there, and that all keys in it can be had.
    Verify(Verify),
}

/// Checks a backup.
#[derive(Debug, Args)]
struct Verify {
    /// The backup.
    file: PathBuf,
    /// The data directory of its installation: for the key, and for the checkpoints that the backup may not be behind.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The key-encryption key, when it is not that of the installation, or when there is none.
    #[arg(long, value_name = "FILE")]
    kek_file: Option<PathBuf>,
    /// The report as JSON.
    #[arg(long)]
    json: bool,
}

/// What was made.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    backup_id: String,
    made_at: Time,
    file: PathBuf,
    kek_id: String,
    schema: i64,
    rows: u64,
    checkpoint: Option<i64>,
}

impl Backup {
    pub fn run(&self) -> ExitCode {
        match (&self.command, &self.to) {
            (Some(BackupCommand::Verify(verify)), _) => verify.run(),
            (None, Some(to)) => machine::run(&self.data.data, async |machine| make(machine, to).await),
            (None, None) => ExitCode::from(super::USAGE), // clap has refused it
        }
    }
}

async fn make(machine: &Machine, to: &Path) -> Result<Answer, MachineError> {
    let place = open::place(machine.config());
    let making = Making { place: &place, store: machine.store(), keys: machine.keys(), clock: machine.clock() };
    let manifest = Box::pin(making.make(to)).await?;
    say(
        "It opens with the key-encryption key of today, and with no other. Keep that elsewhere than the backup, as long as the backup.",
    );
    Ok(Answer {
        file: to.into(),
        rows: manifest.rows(),
        checkpoint: manifest.checkpoint.as_ref().map(|last| last.number),
        backup_id: manifest.backup_id,
        made_at: manifest.made_at,
        kek_id: manifest.kek_id,
        schema: manifest.schema,
    })
}

/// A backup can't be looked at.
#[derive(Debug, thiserror::Error)]
enum LookError {
    #[error(transparent)]
    File(#[from] file::FileError),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Kek(#[from] KekError),
    #[error(transparent)]
    Verify(#[from] VerifyError),
}

/// What a backup is, and what was found.
#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    #[serde(flatten)]
    backup: Option<Described>,
    /// With a key: does it open all of it? Without one: null.
    opens: Option<bool>,
    /// Checkpoints outside that are younger than the backup: what they vouch for is not in it.
    checkpoints_later: Option<usize>,
    findings: Vec<String>,
    evidence_missing: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    backup_id: String,
    made_at: Time,
    server_version: String,
    engine: String,
    schema: i64,
    kek_id: String,
    keys: Vec<KeyName>,
    signing_key_id: String,
    rows: u64,
    tables: BTreeMap<String, u64>,
    checkpoint: Option<i64>,
    heads: Vec<Head>,
}

impl Verify {
    fn run(&self) -> ExitCode {
        let mut report = Report::default();
        match self.look(&mut report) {
            Ok(()) => {}
            Err(LookError::Verify(error)) if error.is_tampering() => report.findings.push(causes(&error)),
            Err(error) => return fail(&error),
        }
        self.tell(&report)
    }

    fn look(&self, report: &mut Report) -> Result<(), LookError> {
        let config = self.data.as_deref().map(open::configure).transpose()?;
        let file = file::read(&self.file)?;
        let checked = check(&file)?;
        let (header, manifest) = (&checked.header, &checked.manifest);
        report.backup = Some(Described {
            backup_id: manifest.backup_id.clone(),
            made_at: manifest.made_at,
            server_version: header.server_version.clone(),
            engine: header.engine.clone(),
            schema: manifest.schema,
            kek_id: manifest.kek_id.clone(),
            keys: manifest.keys.clone(),
            signing_key_id: manifest.signer.key_id.clone(),
            rows: manifest.rows(),
            tables: manifest.tables.clone(),
            checkpoint: manifest.checkpoint.as_ref().map(|last| last.number),
            heads: manifest.heads.clone(),
        });
        let kek: Option<Kek> = match (&self.kek_file, &config) {
            (Some(file), _) => Some(KeySource::File(file.clone()).read(|| Err(KekError::Passphrase))?),
            (None, Some(config)) => Some(open::kek(config)?),
            (None, None) => None,
        };
        if let Some(kek) = kek {
            report.opens = Some(false);
            contents(&file, &checked, kek, Clock::of_machine().now())?;
            report.opens = Some(true);
        }
        if let Some(config) = &config {
            report.hold_against(&config.data.join(CHECKPOINT_FILE), manifest);
        }
        Ok(())
    }

    fn tell(&self, report: &Report) -> ExitCode {
        if self.json {
            let printed = print_json(report);
            if printed != ExitCode::SUCCESS {
                return printed;
            }
        }
        report.say();
        ExitCode::from(report.exit_code())
    }
}

impl Report {
    fn hold_against(&mut self, outside: &Path, manifest: &Manifest) {
        let Evidence { findings, missing, later } = evidence(outside, manifest);
        self.findings.extend(findings);
        self.checkpoints_later = missing.is_none().then_some(later);
        self.evidence_missing = missing;
    }

    /// 0 good, 2 tampered, 3 evidence missing.
    const fn exit_code(&self) -> u8 {
        if !self.findings.is_empty() {
            2
        } else if self.evidence_missing.is_some() {
            3
        } else {
            0
        }
    }

    fn say(&self) {
        if let Some(backup) = &self.backup {
            let made_at = serde_json::to_value(backup.made_at).unwrap_or_default();
            let made_at = made_at.as_str().unwrap_or_default().to_owned();
            let Described { backup_id, engine, server_version, schema, .. } = backup;
            say(&format!("backup {backup_id} of {made_at}, made on {engine} by server {server_version}, schema {schema}"));
            say(&format!("key-encryption key {}; signed by {}", backup.kek_id, backup.signing_key_id));
            for KeyName { key_id, purpose, epoch, .. } in &backup.keys {
                say(&format!("  data key {key_id}: {purpose}, epoch {epoch}"));
            }
            let tables = backup.tables.iter().filter(|(_, rows)| **rows > 0).map(|(table, rows)| format!("{table} {rows}"));
            say(&format!("{} rows: {}", backup.rows, tables.collect::<Vec<_>>().join(", ")));
            let checkpoint = backup.checkpoint.map_or_else(|| "none yet".to_owned(), |number| number.to_string());
            say(&format!("journal: {} chains with seals, last checkpoint {checkpoint}", backup.heads.len()));
        }
        for finding in &self.findings {
            say(&format!("FOUND {finding}"));
        }
        let is_good = self.findings.is_empty();
        match (is_good, self.opens) {
            (true, Some(_)) => say("it is whole, the key opens it, and all keys in it can be had"),
            (true, None) => say(
                "it is whole, and signed by the key that it names; only with the key-encryption key can be known whose that is",
            ),
            (false, _) => say("it is not as it was made"),
        }
        match (&self.evidence_missing, self.checkpoints_later) {
            (Some(missing), _) => say(&format!("evidence is missing: {missing}")),
            (None, Some(later)) if is_good => {
                say(&format!(
                    "it is behind no checkpoint of its time; {later} were made since, and what they vouch for is not in it"
                ));
            }
            _ => {}
        }
    }
}
