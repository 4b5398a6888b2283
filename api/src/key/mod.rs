//! Keys, and all that is done with them: sealing, fingerprints, signatures. Here belongs key material; never a table, a route,
//! or a key's bytes in an error or in Debug.
//!
//! A KEK comes from outside ([`KeySource`]) and wraps data keys, one per [`Purpose`] and epoch. What is stored of a data key is
//! a [`WrappedKey`]; a [`Keyring`] is made from these and the KEK, and hands out what they can do, never the keys.

mod keeping;
mod kek;
mod mac;
mod purpose;
mod ring;
mod seal;
mod signing;
mod source;
mod stream;
mod table;
#[cfg(test)]
mod tests;

use std::{fmt, str::FromStr};

use domain::time::Moment;
use uuid::Uuid;

pub use self::{
    keeping::{KeepingError, adopt, found, open, rewrapping, rotation, take_over, upkeep},
    kek::{Kek, KekCheck, KekId},
    purpose::{Purpose, Sealing},
    ring::{Keyring, Spent},
    seal::{Binding, SealError},
    signing::{CheckpointKey, CheckpointSignature},
    source::{KekError, KeySource, read_passphrase},
    stream::StreamKey,
};

/// Names a data key; a UUIDv7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(Uuid);

impl fmt::Display for KeyId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(to)
    }
}

impl FromStr for KeyId {
    type Err = KeyError;
    fn from_str(text: &str) -> Result<Self, KeyError> {
        Uuid::parse_str(text).map(Self).map_err(|_| KeyError::Row)
    }
}

/// What is stored of a data key: everything, its bytes wrapped by the KEK.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedKey {
    /// Its name, written into every record that it seals.
    pub key_id: KeyId,
    /// The one thing that it may be used for. Unique together with `epoch`.
    pub purpose: Purpose,
    /// Counts a purpose's keys from 1; the highest one seals.
    pub epoch: i64,
    /// The KEK that wrapped it.
    pub kek_id: KekId,
    /// Nonce, cipher text and tag.
    pub wrapped: Vec<u8>,
    /// When it was made.
    pub made_at: Moment,
    /// Records that it may have sealed: counted in blocks, so never too few.
    pub records: i64,
}

/// A key ring can't be made or changed.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The database was made under another KEK.
    #[error("the wrong KEK: the database wants {wanted}, this one is {given}")]
    WrongKek {
        /// The KEK that the database names.
        wanted: KekId,
        /// The one that was read.
        given: KekId,
    },
    /// The check value isn't what the KEK of that name gives.
    #[error("the check value of KEK {0} has been changed")]
    CheckChanged(KekId),
    /// A data key is wrapped by a KEK that isn't here.
    #[error("data key {key_id} is wrapped by KEK {wanted}, which is not here")]
    KekMissing {
        /// The data key.
        key_id: KeyId,
        /// Its KEK.
        wanted: KekId,
    },
    /// A data key doesn't unwrap: its row was changed, or swapped with another.
    #[error("data key {0} does not unwrap: its row has been changed")]
    Damaged(KeyId),
    /// A key without which stored rows can't be told from forged ones. It is never made anew over an existing database.
    #[error("the key for {0} is missing from the database")]
    Missing(Purpose),
    /// Two keys claim the same place.
    #[error("two keys for {0} of the same epoch")]
    Twice(Purpose),
    /// This purpose's key lasts as long as the database.
    #[error("the key for {0} cannot be rotated: what it has made must stay comparable")]
    Lasting(Purpose),
    /// A stored row's text isn't one of ours.
    #[error("the row of a key is not readable")]
    Row,
}
