//! An installation whose server ran twice and was refused something now and then: two chains of several seals, vouched for by
//! checkpoints inside and outside.

use std::{fs, path::PathBuf, time::Duration};

use domain::id::ChainId;
use serde_json::Value;
use suite::{Engine, Installation, Server, backup::Backup, wait};

use super::tables::Tables;

/// Seals of each server's chain.
const SEALS: u8 = 3;
/// Rows of each seal; fewer than a source may write in a minute.
const ROWS: usize = 5;

pub struct History {
    pub installation: Installation,
    /// Of the two servers, in order.
    pub chains: Vec<ChainId>,
    /// The store after the first server.
    pub early: Backup,
    late: Backup,
    outside: Vec<u8>,
}

/// What `journal verify` said.
pub struct Verified {
    pub exit_code: Option<i32>,
    pub report: Value,
}

impl History {
    pub async fn new(engine: Engine) -> Self {
        let installation = Installation::new(engine).await;
        run(&installation).await;
        let early = Backup::of(&installation).await;
        run(&installation).await;
        let late = Backup::of(&installation).await;
        let outside = fs::read(checkpoints(&installation)).unwrap();
        let tables = Tables::of(&installation).await;
        let chains = tables.rows("SELECT chain_id FROM seal GROUP BY chain_id HAVING COUNT(*) > 1 ORDER BY chain_id").await;
        let chains: Vec<_> = chains.into_iter().map(|(chain,): (ChainId,)| chain).collect();
        assert_eq!(chains.len(), 2, "{}", installation.log());
        tables.close().await;
        Self { installation, chains, early, late, outside }
    }

    /// Undoes all that was done since.
    pub async fn restore(&self) {
        self.late.put_back(&self.installation).await;
        fs::write(checkpoints(&self.installation), &self.outside).unwrap();
    }

    /// The file outside the database.
    pub fn outside(&self) -> PathBuf {
        checkpoints(&self.installation)
    }

    pub fn verify(&self) -> Verified {
        verify(&self.installation)
    }
}

/// Runs the command of the binary.
pub fn verify(installation: &Installation) -> Verified {
    let output = installation.run(["journal", "verify", "--json"]);
    let talk = String::from_utf8_lossy(&output.stderr);
    let report = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {talk}"));
    Verified { exit_code: output.status.code(), report }
}

impl Verified {
    /// The kinds of findings, each once.
    pub fn findings(&self) -> Vec<String> {
        let findings = self.report["findings"].as_array().unwrap().iter();
        let mut kinds: Vec<_> = findings.map(|finding| finding["finding"].as_str().unwrap().to_owned()).collect();
        kinds.sort();
        kinds.dedup();
        kinds
    }

    #[track_caller]
    pub fn is_clean(&self) {
        assert_eq!(self.exit_code, Some(0), "{}", self.report);
    }
}

fn checkpoints(installation: &Installation) -> PathBuf {
    installation.data().join("checkpoints.jsonl")
}

async fn run(installation: &Installation) {
    let server = installation.serve().await;
    let tables = Tables::of(installation).await;
    for source in 1..=SEALS {
        refused(&server, source, ROWS).await;
        wait::until("the rows are sealed", Duration::from_secs(10), async || {
            (tables.number("SELECT COUNT(*) FROM journal WHERE seal IS NULL").await == 0).then_some(())
        })
        .await;
    }
    tables.close().await;
    assert!(server.stop().await.success(), "{}", installation.log());
}

/// Leaves `rows` refusals in the journal: each of a token that nobody has.
pub async fn refused(server: &Server, source: u8, rows: usize) {
    let client = server.client().from_address([127, 0, 7, source]).with_token(format!("srs_{}", "A".repeat(49)));
    for _ in 0..rows {
        client.get("/v1/sessions/current").send().await.refuses(401, "session-invalid");
    }
}
