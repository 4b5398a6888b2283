//! Data keys as they are stored: wrapped by a key-encryption key (KEK) that is never here.

pub mod rewrap;
pub mod rotate;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    problem::{Code, Refusal},
    procedure::{CallerKind, Stamp},
    time::Moment,
};

/// A data key, wrapped. The journal sees which one it is, and nothing of its cipher text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KeyRow {
    /// UUID.
    pub key_id: String,
    /// What it is for.
    pub purpose: String,
    /// Counts the keys of one purpose.
    pub epoch: i64,
    /// The KEK that opens it.
    pub kek_id: String,
    /// Cipher text.
    #[serde(skip)]
    pub wrapped: Vec<u8>,
    /// When it was made.
    pub made_at: Moment,
    /// Encryptions that are reserved.
    pub records: i64,
}

/// What was read, with the row of the KEK held: no key is added and no KEK changed before COMMIT.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeysView {
    /// The KEK that wraps all keys.
    pub kek_id: Option<String>,
    /// All keys.
    pub key_ids: BTreeSet<String>,
}

impl KeysView {
    /// A command on the machine, which knows by which KEK the keys are wrapped now?
    fn admit(&self, stamp: &Stamp, kek_id: &str) -> Result<(), Refusal> {
        if stamp.actor.as_ref().is_none_or(|actor| actor.kind != CallerKind::Machine) {
            return Err(Code::PrivilegeMissing.into());
        }
        if self.kek_id.as_deref() == Some(kek_id) { Ok(()) } else { Err(Code::RevisionStale.into()) }
    }
}
