//! A checkpoint vouches for the heads of the chains that moved since the one before it. The edge signs it, and writes it to the
//! database and to a file outside.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How far a chain had come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The chain.
    pub chain: String,
    /// The number of its last seal.
    pub seal: i64,
    /// How many rows are sealed.
    pub rows: i64,
    /// Hex, of the last seal.
    pub hash: String,
}

/// One checkpoint, as it is stored and as a line of the outside file says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Checkpoint {
    /// 1, 2, 3 …
    pub number: i64,
    /// Milliseconds.
    pub at: i64,
    /// The signing key.
    pub key_id: String,
    /// By chain id.
    pub heads: Vec<Head>,
    /// Hex, of the checkpoint before; zeros before the first.
    pub previous: String,
    /// Hex, Ed25519, over [`Checkpoint::hash`].
    pub signature: String,
}

impl Checkpoint {
    /// The next one, not signed yet.
    #[must_use]
    pub fn next(previous: Option<&Self>, at: i64, key_id: &str, heads: Vec<Head>) -> Self {
        Self {
            number: previous.map_or(1, |previous| previous.number + 1),
            at,
            key_id: key_id.into(),
            heads,
            previous: previous.map_or_else(|| hex::encode([0; 32]), |previous| hex::encode(previous.hash())),
            signature: String::new(),
        }
    }

    /// SHA-256 over all but the signature, each part with its length.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        let mut hasher = Sha256::new_with_prefix(b"strongroom checkpoint 1");
        let mut put = |text: &str| {
            hasher.update((text.len() as u64).to_be_bytes());
            hasher.update(text);
        };
        for text in [&self.number.to_string(), &self.at.to_string(), &self.key_id, &self.previous] {
            put(text);
        }
        for head in &self.heads {
            for text in [&head.chain, &head.seal.to_string(), &head.rows.to_string(), &head.hash] {
                put(text);
            }
        }
        hasher.finalize().into()
    }
}
