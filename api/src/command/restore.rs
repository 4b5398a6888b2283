//! `strongroom restore`.

use std::{path::PathBuf, process::ExitCode};

use clap::Args;
use domain::{id::UserId, installation::restore::Counts};
use serde::Serialize;

use super::{
    Data,
    output::{block_on, fail, print_json, say},
};
use crate::{
    backup::restore::{Configuration, Done, RestoreError, Restoring},
    wire::Time,
};

/// Exit code of a backup that isn't as it was made.
const TAMPERED: u8 = 2;

/// Puts an installation back.
#[derive(Debug, Args)]
pub struct Restore {
    #[command(flatten)]
    data: Data,
    /// The backup. All of it is checked first.
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// A PostgreSQL database, empty; without it, an embedded one in the data directory. A password may stand in
    /// STRONGROOM_DATABASE_URL instead, where no list of processes shows it.
    #[arg(long, value_name = "URL", conflicts_with = "config")]
    database: Option<String>,
    /// The key-encryption key that the backup was made under. The new configuration names this file.
    #[arg(long, value_name = "FILE", required_unless_present = "config", conflicts_with = "config")]
    kek_file: Option<PathBuf>,
    /// A configuration that was kept, in place of a new one: with it come its key, from wherever, and its database. Paths in it are absolute.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Change no password before RES_RANDOMIZATION_ENABLED is set to true again: for a trial, while the server that the backup is of runs.
    #[arg(long)]
    hold_changes: bool,
}

/// What was put back.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    backup_id: String,
    made_at: Time,
    restored_at: Time,
    rows: u64,
    #[serde(flatten)]
    counts: Counts,
    /// They need a new initial one-time password.
    otp_callers: Vec<UserId>,
}

impl Restore {
    pub fn run(&self) -> ExitCode {
        let restoring = Restoring {
            from: self.from.clone(),
            data: self.data.data.clone(),
            configuration: match (&self.config, &self.kek_file) {
                (Some(config), _) => Configuration::Kept(config.clone()),
                (None, Some(kek_file)) => Configuration::New { kek_file: kek_file.clone(), database: self.database.clone() },
                (None, None) => return ExitCode::from(super::USAGE), // clap has refused it
            },
            holds_changes: self.hold_changes,
        };
        match block_on(Box::pin(restoring.run())) {
            Ok(Ok(done)) => self.tell(done),
            Ok(Err(error)) => refuse(&error),
            Err(error) => fail(&error),
        }
    }

    fn tell(&self, Done { checked, restored, at }: Done) -> ExitCode {
        let counts = restored.counts;
        say("Put back. What was done after the backup is not known here:");
        say(&format!("  {} passwords are unverified until a login on the target has proven them", counts.unverified));
        say(&format!("  {} are in doubt: a change of them was under way", counts.in_doubt));
        say(&format!(
            "  {} check-outs are over, {} requests withdrawn, {} sessions ended",
            counts.checkouts, counts.requests, counts.sessions
        ));
        if counts.broken > 0 {
            say(&format!(
                "  {} rows failed their seals when the backup was made; they stay so, and nothing is decided on them",
                counts.broken
            ));
        }
        for caller in &restored.otp_callers {
            say(&format!(
                "  {caller} needs a new one-time password: strongroom otp reset --data {} {caller}",
                self.data.data.display()
            ));
        }
        say(if self.hold_changes {
            "No password is changed until RES_RANDOMIZATION_ENABLED is set to true; they are proven by logins all the same."
        } else {
            "Never let this server and the one that the backup is of run at the same time: both would change the same passwords."
        });
        print_json(&Answer {
            backup_id: restored.backup,
            made_at: restored.made_at.into(),
            restored_at: at.into(),
            rows: checked.manifest.rows(),
            counts,
            otp_callers: restored.otp_callers,
        })
    }
}

fn refuse(error: &RestoreError) -> ExitCode {
    let code = fail(error);
    if error.is_tampering() { ExitCode::from(TAMPERED) } else { code }
}
