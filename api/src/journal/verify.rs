//! `journal verify`: reads every chain to its end, and says what doesn't hold and how far the outside evidence reaches.

use std::{collections::BTreeMap, path::Path};

use domain::{
    id::ChainId,
    installation::restore::Restore,
    journal::{
        checkpoint::{Checkpoint, Head},
        entry::Entry,
        verify::{Accounts, ChainVerifier, Finding, SigningKeys, verify_checkpoints},
    },
    procedure::Procedure as _,
    time::Moment,
};
use serde::{Deserialize, Serialize};
use storage::{
    Store, StoreError,
    account::read::Revisions,
    journal::{
        checkpoint::After,
        read::{Astray, Chains, SealedAfter, UnsealedAfter},
    },
};

use super::checkpoint;
use crate::key::{CheckpointKey, CheckpointSignature, Keyring};

/// Findings that are kept; the rest is only counted.
const FINDINGS_MAX: usize = 1000;

/// What was looked at, and what was found.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Chains that were followed.
    pub chains: usize,
    /// Seals whose hash was made again.
    pub seals: i64,
    /// Rows whose hash was made again.
    pub entries: usize,
    /// Rows that no seal holds yet: they could be dropped without a trace.
    pub unsealed: usize,
    /// Sealed rows that no checkpoint vouches for yet: whoever can write the database could make them and their seals anew.
    pub unvouched: i64,
    /// Checkpoints in the database.
    pub checkpoints: usize,
    /// The last checkpoint that the outside file vouches for: up to it nothing can be cut off unseen.
    pub outside_checkpoint: Option<i64>,
    /// Its time, in milliseconds.
    pub outside_at: Option<Moment>,
    /// Why there is no outside evidence.
    pub evidence_missing: Option<String>,
    /// When the installation was put back from a backup: of what happened between the two the journal has nothing.
    pub restored: Vec<PutBack>,
    /// How many findings there were.
    pub findings_total: usize,
    /// The first of them.
    pub findings: Vec<Finding>,
}

/// A restoration that the journal knows of.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PutBack {
    /// The backup.
    pub backup: String,
    /// When it was made.
    pub made_at: Moment,
    /// When it was put back.
    #[serde(default = "never")]
    pub at: Moment,
}

/// The row itself says when.
const fn never() -> Moment {
    Moment(0)
}

impl Report {
    /// 0 good, 2 tampered, 3 evidence missing.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        if self.findings_total > 0 {
            2
        } else if self.evidence_missing.is_some() {
            3
        } else {
            0
        }
    }

    fn take(&mut self, entry: &Entry) {
        if entry.procedure == Restore::NAME
            && entry.outcome == "done"
            && let Ok(put_back) = serde_json::from_str::<PutBack>(&entry.effect)
        {
            self.restored.push(PutBack { at: Moment(entry.at), ..put_back });
        }
    }

    fn note(&mut self, findings: Vec<Finding>) {
        self.findings_total += findings.len();
        let room = FINDINGS_MAX - self.findings.len();
        self.findings.extend(findings.into_iter().take(room));
    }
}

/// Verifies the whole journal, against the checkpoints in the file `outside`.
pub async fn verify(store: &Store, ring: &Keyring, outside: &Path) -> Result<Report, StoreError> {
    let mut report = Report::default();
    let read = checkpoint::read(outside); // first: while the server runs, a checkpoint comes into the database before it comes here
    let inside = checkpoints(store).await?;
    report.checkpoints = inside.len();
    report.evidence_missing = match &read {
        Ok(found) if found.is_empty() && !inside.is_empty() => Some(missing(outside, &"it holds no checkpoint")),
        Ok(_) => None,
        Err(error) => Some(missing(outside, error)),
    };
    let outside = read.unwrap_or_default();
    report.outside_checkpoint = outside.last().map(|checkpoint| checkpoint.number);
    report.outside_at = outside.last().map(|checkpoint| Moment(checkpoint.at));
    report.note(verify_checkpoints(&inside, &outside, &Keys(ring.checkpoint_keys())));
    let mut vouched: BTreeMap<&str, Vec<&Head>> = BTreeMap::new();
    for head in inside.iter().chain(&outside).flat_map(|checkpoint| &checkpoint.heads) {
        vouched.entry(&head.chain).or_default().push(head);
    }
    let chains = store.scan(Chains).await?;
    // What only a checkpoint remembers has been dropped whole.
    let mut chains: BTreeMap<ChainId, bool> = chains.into_iter().map(|(chain, ended)| (chain, ended.is_some())).collect();
    for chain in vouched.keys() {
        chains.entry(ChainId::from(*chain)).or_default();
    }
    let mut accounts = Accounts::default();
    for (chain, has_ended) in chains {
        let heads = vouched.get(chain.as_str()).map(Vec::as_slice).unwrap_or_default();
        follow(store, &chain, has_ended, heads, &mut report, &mut accounts).await?;
    }
    report.note(accounts.compare(revisions(store).await?));
    Ok(report)
}

async fn revisions(store: &Store) -> Result<Vec<(String, i64)>, StoreError> {
    let mut found: Vec<(String, i64)> = Vec::new();
    loop {
        let after = found.last().map(|(account, _)| account.clone()).unwrap_or_default();
        let page = store.scan(Revisions { after }).await?;
        if page.is_empty() {
            return Ok(found);
        }
        found.extend(page);
    }
}

async fn checkpoints(store: &Store) -> Result<Vec<Checkpoint>, StoreError> {
    let mut found: Vec<Checkpoint> = Vec::new();
    loop {
        let page = store.scan(After(found.last().map_or(i64::MIN, |last| last.number))).await?;
        if page.is_empty() {
            return Ok(found);
        }
        found.extend(page);
    }
}

async fn follow(
    store: &Store,
    chain: &ChainId,
    has_ended: bool,
    vouched: &[&Head],
    report: &mut Report,
    accounts: &mut Accounts,
) -> Result<(), StoreError> {
    let mut verifier = ChainVerifier::new(chain.as_str(), vouched);
    loop {
        let (seals, rows) = store.scan(SealedAfter { chain: chain.clone(), seal: verifier.last_seal() }).await?;
        if seals.is_empty() {
            break;
        }
        report.entries += rows.len();
        for row in &rows {
            accounts.take(&row.entry);
            report.take(&row.entry);
        }
        verifier.take(seals, rows);
    }
    for entry in store.scan(Astray { chain: chain.clone(), seal: verifier.last_seal() }).await? {
        report.entries += 1;
        verifier.take_astray(entry.0);
    }
    let mut after = String::new();
    loop {
        let rows = store.scan(UnsealedAfter { chain: chain.clone(), after: after.clone() }).await?;
        let Some(last) = rows.last() else { break };
        after.clone_from(&last.entry.entry_id);
        report.entries += rows.len();
        report.unsealed += rows.len();
        for row in &rows {
            accounts.take(&row.entry);
            report.take(&row.entry);
        }
        verifier.take_unsealed(&rows, has_ended);
    }
    report.chains += 1;
    report.seals += verifier.last_seal();
    report.unvouched += verifier.unvouched();
    report.note(verifier.finish());
    Ok(())
}

fn missing(path: &Path, error: &dyn std::fmt::Display) -> String {
    format!("the checkpoint file {}: {error}", path.display())
}

/// The public halves of the ring's signing keys.
struct Keys(Vec<CheckpointKey>);

impl Keys {
    fn find(&self, key_id: &str) -> Option<&CheckpointKey> {
        self.0.iter().find(|key| key.key_id.to_string() == key_id)
    }
}

impl SigningKeys for Keys {
    fn made_at(&self, key_id: &str) -> Option<i64> {
        self.find(key_id).map(|key| key.made_at.0)
    }

    fn is_signed(&self, key_id: &str, hash: &[u8; 32], signature: &str) -> bool {
        self.find(key_id)
            .zip(hex::decode(signature).ok())
            .is_some_and(|(key, signature)| key.verifies(hash, &CheckpointSignature { key_id: key.key_id, signature }))
    }
}
