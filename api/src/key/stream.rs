//! A long text sealed in chunks, under a key of its own that seals nothing else: the STREAM construction. Each chunk's nonce says which one
//! it is and whether it is the last, so none can be left out, cut off, doubled, added or put elsewhere.

use std::fmt;

use aes_gcm::{
    Aes256Gcm, KeyInit as _, Nonce,
    aead::{Aead as _, Payload},
};
use zeroize::Zeroizing;

use super::SealError;
use crate::entropy;

/// The key of one stream. Debug prints nothing of it.
#[derive(Clone)]
pub struct StreamKey(Aes256Gcm);

impl fmt::Debug for StreamKey {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("StreamKey")
    }
}

impl StreamKey {
    /// A new one, and its bytes, to be sealed and kept. Nothing but one stream is ever sealed with it: its nonces count from zero.
    pub fn make() -> (Self, Zeroizing<[u8; 32]>) {
        let bytes = entropy::bytes::<32>();
        (Self::new(&bytes), bytes)
    }

    /// The key of these bytes.
    pub fn new(bytes: &[u8; 32]) -> Self {
        Self(Aes256Gcm::new(bytes.into()))
    }

    /// Seals the chunk of this number.
    pub fn seal(&self, chunk: u32, is_last: bool, aad: &[u8], clear: &[u8]) -> Result<Vec<u8>, SealError> {
        self.0.encrypt(&nonce(chunk, is_last), Payload { msg: clear, aad }).map_err(|_| SealError::Malformed)
    }

    /// Opens it; nothing else opens as it.
    pub fn open(&self, chunk: u32, is_last: bool, aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let clear = self.0.decrypt(&nonce(chunk, is_last), Payload { msg: sealed, aad });
        clear.map(Zeroizing::new).map_err(|_| SealError::Refused)
    }
}

/// Seven zeros, the number, and 1 for the last.
fn nonce(chunk: u32, is_last: bool) -> Nonce<<Aes256Gcm as aes_gcm::AeadCore>::NonceSize> {
    let [a, b, c, d] = chunk.to_be_bytes();
    [0, 0, 0, 0, 0, 0, 0, a, b, c, d, is_last.into()].into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chunk_opens_in_its_place_only() {
        let (key, bytes) = StreamKey::make();
        let sealed = key.seal(1, false, b"header", b"text").unwrap();
        assert_eq!(StreamKey::new(&bytes).open(1, false, b"header", &sealed).unwrap().as_slice(), b"text");
        assert!(key.open(0, false, b"header", &sealed).is_err());
        assert!(key.open(1 << 8, false, b"header", &sealed).is_err());
        assert!(key.open(1, true, b"header", &sealed).is_err());
        assert!(key.open(1, false, b"another", &sealed).is_err());
        assert!(StreamKey::make().0.open(1, false, b"header", &sealed).is_err());
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(key.open(1, false, b"header", &changed).is_err());
        }
    }
}
