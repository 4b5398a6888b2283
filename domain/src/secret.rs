//! What the rules may know of a secret: its fingerprint, or its sealed form. Never a key, never the clear text.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Serialize, Serializer};

use crate::id::SecretId;

/// HMAC-SHA-256, under the edge's own key, of the SHA-256 of a token, OTP or Idempotency-Key.
///
/// Over the SHA-256 and not over the text, because of a successor that the client chose the server knows only that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub [u8; 32]);

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

/// A secret that the edge has sealed: its id and its cipher text. The journal sees the id only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sealed {
    /// Names it, and is bound into the AAD.
    pub id: SecretId,
    /// Version, algorithm, DEK id, nonce, cipher text.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// The argon2id PHC text of a password, made by the edge. The journal sees nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(pub String);

impl Serialize for PasswordHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("argon2id")
    }
}

impl std::fmt::Debug for PasswordHash {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("PasswordHash")
    }
}
