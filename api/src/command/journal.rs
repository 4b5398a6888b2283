//! `strongroom journal`.

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Subcommand};

use super::{
    Data,
    output::{block_on, fail, print_json, say},
};
use crate::{
    journal::verify::{PutBack, Report, verify},
    server::open::{self, CHECKPOINT_FILE, OpenError, Opened},
    wire::Time,
};

/// Looks at the journal.
#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Find every edit, drop, insert, reordering or cut in it, and accounts that are older than it says; and say how far the outside
    /// evidence reaches.
    Verify(Verify),
}

/// Verifies the journal.
#[derive(Debug, Args)]
pub struct Verify {
    #[command(flatten)]
    data: Data,
    /// The checkpoints outside the database; by default `checkpoints.jsonl` in the data directory.
    #[arg(long, value_name = "FILE")]
    checkpoints: Option<PathBuf>,
    /// The report as JSON.
    #[arg(long)]
    json: bool,
}

impl JournalCommand {
    pub fn run(&self) -> ExitCode {
        let Self::Verify(verify) = self;
        match block_on(verify.look()) {
            Ok(Ok(report)) => verify.tell(&report),
            Ok(Err(error)) => fail(&error),
            Err(error) => fail(&error),
        }
    }
}

impl Verify {
    async fn look(&self) -> Result<Report, OpenError> {
        let Opened { store, keys, .. } = open::look(open::configure(&self.data.data)?).await?;
        let outside = self.checkpoints.clone().unwrap_or_else(|| self.data.data.join(CHECKPOINT_FILE));
        let report = verify(&store, &keys, &outside).await;
        store.close().await;
        Ok(report?)
    }

    fn tell(&self, report: &Report) -> ExitCode {
        if self.json {
            let printed = print_json(report);
            if printed != ExitCode::SUCCESS {
                return printed;
            }
        }
        let Report { chains, seals, entries, unsealed, unvouched, checkpoints, .. } = report;
        say(&format!("{entries} rows in {seals} seals of {chains} chains; {checkpoints} checkpoints"));
        say(&format!(
            "{unsealed} rows not sealed yet, {unvouched} sealed behind the last checkpoint: nothing outside knows of these"
        ));
        for PutBack { backup, made_at, at } in &report.restored {
            let (made_at, at) = (Time::from(*made_at), Time::from(*at));
            let what = serde_json::json!({ "backup": backup, "madeAt": made_at, "at": at });
            say(&format!("PUT BACK {what}: what happened between the two is not in this journal"));
        }
        for finding in &report.findings {
            say(&format!("FOUND {}", serde_json::to_string(finding).unwrap_or_default()));
        }
        say(&match (report.findings_total, &report.evidence_missing, report.outside_checkpoint) {
            (0, None, Some(last)) => format!("nothing found; up to outside checkpoint {last} nothing can have been cut off"),
            (0, None, None) => "nothing found; no outside checkpoint yet".to_owned(),
            (0, Some(missing), _) => format!("nothing found, but evidence is missing: {missing}"),
            (found, ..) => format!("{found} signs of tampering"),
        });
        ExitCode::from(report.exit_code())
    }
}
