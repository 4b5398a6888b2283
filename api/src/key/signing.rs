//! Signatures over checkpoints of the journal, and the public keys that verify them.

use domain::time::Moment;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use secrecy::{ExposeSecret as _, SecretBox};

use super::KeyId;

/// A signature, and which key made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckpointSignature {
    /// The signing key.
    pub key_id: KeyId,
    /// Ed25519, 64 bytes.
    pub signature: Vec<u8>,
}

/// The public half of a signing key: verifies, signs nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckpointKey {
    /// Its name.
    pub key_id: KeyId,
    /// Which of the signing keys, from 1. A checkpoint is vouched for by the key of its own time only.
    pub epoch: i64,
    /// When it was made: it vouches for nothing older.
    pub made_at: Moment,
    /// Ed25519, 32 bytes.
    pub public: [u8; 32],
}

impl CheckpointKey {
    pub(super) fn of(key_id: KeyId, epoch: i64, made_at: Moment, seed: &SecretBox<[u8; 32]>) -> Self {
        Self { key_id, epoch, made_at, public: SigningKey::from_bytes(seed.expose_secret()).verifying_key().to_bytes() }
    }

    /// Did this key sign `message`? Strict: no second encoding of a signature passes.
    pub fn verifies(&self, message: &[u8], by: &CheckpointSignature) -> bool {
        let (Ok(key), Ok(signature)) = (VerifyingKey::from_bytes(&self.public), Signature::from_slice(&by.signature)) else {
            return false;
        };
        by.key_id == self.key_id && key.verify_strict(message, &signature).is_ok()
    }
}

pub(super) fn sign(key_id: KeyId, seed: &SecretBox<[u8; 32]>, message: &[u8]) -> CheckpointSignature {
    let signature = SigningKey::from_bytes(seed.expose_secret()).sign(message);
    CheckpointSignature { key_id, signature: signature.to_bytes().to_vec() }
}
