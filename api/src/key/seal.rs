//! A sealed record: AES-256-GCM, bound to what it is and whose. Swapped with another, cut, or changed by a bit, it doesn't open.

use aes_gcm::{
    Aes256Gcm, KeyInit as _,
    aead::{Aead as _, Payload},
};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{KeyId, Purpose, Sealing, mac::framed};
use crate::entropy;

/// The first byte: the layout below.
const LAYOUT: u8 = 1;
/// The second byte: the cipher.
const AES_256_GCM: u8 = 1;
/// Layout, cipher, data key id, nonce.
const KEY_ID_AT: usize = 2;
const NONCE_AT: usize = KEY_ID_AT + 16;
const CIPHER_TEXT_AT: usize = NONCE_AT + NONCE_BYTES;
/// Bytes of a nonce, and of the tag that ends a cipher text.
const NONCE_BYTES: usize = 12;
const TAG_BYTES: usize = 16;

/// What a record is bound to; it opens with the very same only.
#[derive(Clone, Copy, Debug)]
pub struct Binding<'a> {
    /// The kind of record.
    pub sealing: Sealing,
    /// Whose it is: an account, a caller, a system.
    pub owner: &'a str,
    /// The record's own id.
    pub secret: &'a str,
}

/// A record can't be sealed or opened. To the caller all of these are `integrity-broken` or `store-unavailable`; the log says which.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Not a sealed record: too short, or of a layout or cipher that we don't know.
    #[error("not a sealed record")]
    Malformed,
    /// Sealed under a key that the ring hasn't, or has for something else.
    #[error("sealed under key {0}, which is not one for this kind of record")]
    KeyUnknown(KeyId),
    /// Sealed under a key that came under another KEK, which this server hasn't.
    #[error("sealed under key {0}, which only the KEK opens that has taken over: start again with it")]
    Behind(KeyId),
    /// Changed, or another one's.
    #[error("the record has been changed, or is not the one that was asked for")]
    Refused,
    /// The ring has no key for this kind of record.
    #[error("no key to seal {0} with")]
    NoKey(Purpose),
    /// The key has sealed so many records that nonces may repeat.
    #[error("the key for {0} has sealed all that it may")]
    Spent(Purpose),
}

/// Nonce, cipher text and tag of `clear`.
///
/// The nonce is random and never a counter: a restored snapshot of the machine would repeat a counter.
pub(super) fn encrypt(key: &[u8; 32], aad: &[u8], clear: &[u8]) -> Result<Vec<u8>, SealError> {
    let mut nonce = [0; NONCE_BYTES];
    entropy::fill(&mut nonce);
    let cipher_text =
        Aes256Gcm::new(key.into()).encrypt(&nonce.into(), Payload { msg: clear, aad }).map_err(|_| SealError::Malformed)?;
    Ok([&nonce, cipher_text.as_slice()].concat())
}

/// The clear text of what [`encrypt`] made.
pub(super) fn decrypt(key: &[u8; 32], aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let (nonce, cipher_text) = sealed.split_first_chunk::<NONCE_BYTES>().ok_or(SealError::Malformed)?;
    if cipher_text.len() < TAG_BYTES {
        return Err(SealError::Malformed);
    }
    let clear = Aes256Gcm::new(key.into()).decrypt(&(*nonce).into(), Payload { msg: cipher_text, aad });
    clear.map(Zeroizing::new).map_err(|_| SealError::Refused)
}

/// Seals `clear` under the data key of this id.
pub(super) fn seal(key_id: KeyId, key: &[u8; 32], binding: &Binding<'_>, clear: &[u8]) -> Result<Vec<u8>, SealError> {
    let sealed = encrypt(key, &aad(key_id, binding), clear)?;
    Ok([&[LAYOUT, AES_256_GCM], key_id.0.as_bytes().as_slice(), &sealed].concat())
}

/// Opens what [`seal`] made under the same key.
pub(super) fn open(key_id: KeyId, key: &[u8; 32], binding: &Binding<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    decrypt(key, &aad(key_id, binding), sealed.get(NONCE_AT..).ok_or(SealError::Malformed)?)
}

/// The data key that `sealed` names.
pub(super) fn key_of(sealed: &[u8]) -> Result<KeyId, SealError> {
    if sealed.len() < CIPHER_TEXT_AT + TAG_BYTES || sealed[..KEY_ID_AT] != [LAYOUT, AES_256_GCM] {
        return Err(SealError::Malformed);
    }
    Uuid::from_slice(&sealed[KEY_ID_AT..NONCE_AT]).map(KeyId).map_err(|_| SealError::Malformed)
}

fn aad(key_id: KeyId, binding: &Binding<'_>) -> Vec<u8> {
    let purpose = Purpose::Seal(binding.sealing).as_str();
    framed(&[
        b"strongroom/1",
        &[LAYOUT, AES_256_GCM],
        purpose.as_bytes(),
        binding.owner.as_bytes(),
        binding.secret.as_bytes(),
        key_id.0.as_bytes(),
    ])
}
