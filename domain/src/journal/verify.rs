//! What can be found wrong with the journal. Pure: the rows come in pages, in the order of their chain.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use serde_json::Value;

use super::{
    checkpoint::{Checkpoint, Head},
    entry::Entry,
    seal::Seal,
};

/// A sign of tampering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "finding")]
#[expect(missing_docs, reason = "the fields are named after what they hold")]
pub enum Finding {
    /// A sealed row is not there.
    EntryMissing { chain: String, entry: String },
    /// A row's content is not what was written.
    EntryEdited { chain: String, entry: String },
    /// The row says that it is sealed, and that seal doesn't hold it; or its chain had ended, all sealed, without it.
    EntryInserted { chain: String, entry: String },
    /// A seal's hash does not follow from its predecessor and its rows, in their order.
    SealBroken { chain: String, seal: i64 },
    /// A number is missing in the chain.
    SealMissing { chain: String, seal: i64 },
    /// A checkpoint vouches for more than the chain has, or for something else.
    ChainCut { chain: String, vouched_rows: i64, rows: i64 },
    /// A checkpoint vouches for another seal than the chain has.
    ChainReplaced { chain: String, seal: i64 },
    /// A checkpoint does not follow from the one before it.
    CheckpointBroken { checkpoint: i64 },
    /// A number is missing.
    CheckpointMissing { checkpoint: i64 },
    /// The signature is not of the key that it names, or that key is none of ours.
    SignatureWrong { checkpoint: i64 },
    /// The key was made after the time that the checkpoint claims, or later ones were signed by an older key.
    KeyOutOfEpoch { checkpoint: i64 },
    /// The outside file holds a checkpoint that the database hasn't, or has otherwise: the database was put back.
    RolledBack { checkpoint: i64 },
    /// The row of an account is older than the journal's last word on it: with it, the password is one of before.
    AccountRolledBack { account: String, journalled: i64, revision: i64 },
    /// The journal knows an account that is not there.
    AccountMissing { account: String },
}

/// The last revision of each account, as the journal has it. An account put back as a whole, its passwords too, has good seals: only
/// this tells.
#[derive(Debug, Default)]
pub struct Accounts(BTreeMap<String, i64>);

impl Accounts {
    /// The next row of the journal.
    pub fn take(&mut self, entry: &Entry) {
        if entry.outcome != "done" || entry.account.is_none() {
            return;
        }
        let Ok(effect) = serde_json::from_str::<Value>(&entry.effect) else { return };
        // An effect is the account as it became, or holds it.
        let account = effect.get("account").filter(|account| account.is_object()).unwrap_or(&effect);
        if let (Some(key), Some(revision)) = (account["key"].as_str(), account["revision"].as_i64()) {
            let last = self.0.entry(key.to_owned()).or_default();
            *last = revision.max(*last);
        }
    }

    /// Held against all rows, read after the journal: a row may be newer.
    #[must_use]
    pub fn compare(mut self, rows: impl IntoIterator<Item = (String, i64)>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (account, revision) in rows {
            if let Some(journalled) = self.0.remove(&account).filter(|journalled| *journalled > revision) {
                findings.push(Finding::AccountRolledBack { account, journalled, revision });
            }
        }
        findings.extend(self.0.into_keys().map(|account| Finding::AccountMissing { account }));
        findings
    }
}

/// A row as it is stored: content, stored hash, number of the seal that it claims.
pub struct StoredRow {
    /// The content.
    pub entry: Entry,
    /// The hash beside it.
    pub hash: [u8; 32],
    /// None: not sealed yet.
    pub seal: Option<i64>,
}

/// Follows one chain from its start.
pub struct ChainVerifier {
    chain: String,
    previous: Option<Seal>,
    /// Seals that a checkpoint vouches for: number → rows, hash.
    vouched: BTreeMap<i64, (i64, String)>,
    /// How many rows they vouch for.
    vouched_rows: i64,
    /// What was found so far.
    pub findings: Vec<Finding>,
}

impl ChainVerifier {
    /// From the start of `chain`; `vouched`: what checkpoints say of it.
    #[must_use]
    pub fn new(chain: &str, vouched: &[&Head]) -> Self {
        let vouched_rows = vouched.iter().map(|head| head.rows).max().unwrap_or(0);
        let vouched = vouched.iter().map(|head| (head.seal, (head.rows, head.hash.clone()))).collect();
        Self { chain: chain.into(), previous: None, vouched, vouched_rows, findings: Vec::new() }
    }

    /// The next seals, and every row that claims one of them.
    pub fn take(&mut self, seals: Vec<Seal>, rows: Vec<StoredRow>) {
        let chain = || self.chain.clone();
        let mut left: HashMap<String, StoredRow> = rows.into_iter().map(|row| (row.entry.entry_id.clone(), row)).collect();
        for seal in seals {
            let expected = self.previous.as_ref().map_or(1, |previous| previous.number + 1);
            if seal.number != expected {
                self.findings.push(Finding::SealMissing { chain: chain(), seal: expected });
            }
            let mut hashes = Vec::with_capacity(seal.entries.len());
            for id in &seal.entries {
                match left.remove(id) {
                    None => self.findings.push(Finding::EntryMissing { chain: chain(), entry: id.clone() }),
                    Some(row) => {
                        let hash = row.entry.hash();
                        if hash != row.hash || row.entry.chain_id != self.chain || row.seal != Some(seal.number) {
                            self.findings.push(Finding::EntryEdited { chain: chain(), entry: id.clone() });
                        }
                        hashes.push((id.clone(), hash));
                    }
                }
            }
            let made = Seal::over(&self.chain, self.previous.as_ref(), &hashes);
            if made.hash != seal.hash || made.first_sequence != seal.first_sequence {
                self.findings.push(Finding::SealBroken { chain: chain(), seal: seal.number });
            }
            if let Some((rows, hash)) = self.vouched.remove(&seal.number)
                && (rows != seal.last_sequence() || hash != hex::encode(seal.hash))
            {
                self.findings.push(Finding::ChainReplaced { chain: chain(), seal: seal.number });
            }
            self.previous = Some(seal);
        }
        let mut inserted: Vec<_> = left.into_keys().collect();
        inserted.sort();
        for entry in inserted {
            self.take_astray(entry);
        }
    }

    /// A row that claims a seal which doesn't hold it.
    pub fn take_astray(&mut self, entry: String) {
        self.findings.push(Finding::EntryInserted { chain: self.chain.clone(), entry });
    }

    /// Rows that no seal holds yet: they can be checked against themselves only. When the chain has ended there can be none.
    pub fn take_unsealed(&mut self, rows: &[StoredRow], has_ended: bool) {
        for row in rows {
            let entry = row.entry.entry_id.clone();
            if has_ended {
                self.take_astray(entry);
            } else if row.entry.hash() != row.hash {
                self.findings.push(Finding::EntryEdited { chain: self.chain.clone(), entry });
            }
        }
    }

    /// The last seal that was seen.
    #[must_use]
    pub fn last_seal(&self) -> i64 {
        self.previous.as_ref().map_or(0, |seal| seal.number)
    }

    /// Sealed rows that no checkpoint vouches for yet.
    #[must_use]
    pub fn unvouched(&self) -> i64 {
        (self.rows() - self.vouched_rows).max(0)
    }

    fn rows(&self) -> i64 {
        self.previous.as_ref().map_or(0, Seal::last_sequence)
    }

    /// The end of the chain: nothing may be vouched for beyond it.
    #[must_use]
    pub fn finish(mut self) -> Vec<Finding> {
        let rows = self.rows();
        if let Some((_, (vouched_rows, _))) = self.vouched.pop_last() {
            self.findings.push(Finding::ChainCut { chain: self.chain.clone(), vouched_rows, rows });
        }
        self.findings
    }
}

/// What is known of a signing key.
pub trait SigningKeys {
    /// When the key was made, in milliseconds; none: not one of ours.
    fn made_at(&self, key_id: &str) -> Option<i64>;
    /// Is `signature` (hex) this key's, over `hash`?
    fn is_signed(&self, key_id: &str, hash: &[u8; 32], signature: &str) -> bool;
}

/// Looks through the checkpoints of the database and those of the outside file, both by number.
#[must_use]
pub fn verify_checkpoints(inside: &[Checkpoint], outside: &[Checkpoint], keys: &dyn SigningKeys) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut previous: Option<&Checkpoint> = None;
    let mut newest_key = i64::MIN;
    for checkpoint in inside {
        let number = checkpoint.number;
        let expected = previous.map_or(1, |previous| previous.number + 1);
        if number != expected {
            findings.push(Finding::CheckpointMissing { checkpoint: expected });
        }
        let before = previous.map_or([0; 32], Checkpoint::hash);
        if checkpoint.previous != hex::encode(before) {
            findings.push(Finding::CheckpointBroken { checkpoint: number });
        }
        match keys.made_at(&checkpoint.key_id) {
            Some(made_at) if keys.is_signed(&checkpoint.key_id, &checkpoint.hash(), &checkpoint.signature) => {
                if made_at > checkpoint.at || made_at < newest_key {
                    findings.push(Finding::KeyOutOfEpoch { checkpoint: number });
                }
                newest_key = newest_key.max(made_at);
            }
            _ => findings.push(Finding::SignatureWrong { checkpoint: number }),
        }
        previous = Some(checkpoint);
    }
    let inside: BTreeMap<i64, &Checkpoint> = inside.iter().map(|checkpoint| (checkpoint.number, checkpoint)).collect();
    for checkpoint in outside {
        if inside.get(&checkpoint.number) != Some(&checkpoint) {
            findings.push(Finding::RolledBack { checkpoint: checkpoint.number });
        }
    }
    findings
}
