//! The key that wraps all others. It comes from outside ([`super::KeySource`]) and is never stored; stored are its name and a
//! check value, so that a wrong one is told from a damaged database.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretBox};
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize as _, Zeroizing};

use super::{
    Binding, KeyError, KeyId, Purpose, WrappedKey,
    mac::{framed, mac},
    seal,
};

/// Names a KEK: 128 bits of a MAC under it, in hex. The same key has the same name wherever it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KekId(pub String);

impl fmt::Display for KekId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

/// What is stored of a KEK, one row for a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KekCheck {
    /// Its name.
    pub kek_id: KekId,
    /// What only this KEK gives; opens nothing.
    pub check: Vec<u8>,
}

/// A KEK. Debug prints its name only.
pub struct Kek {
    id: KekId,
    check: Vec<u8>,
    wrap: SecretBox<[u8; 32]>,
}

impl Kek {
    /// The KEK of these 32 bytes. Name, check value and wrapping key are derived: no key does two things.
    pub(crate) fn new(bytes: &Zeroizing<[u8; 32]>) -> Self {
        let derived = |label: &[u8]| mac(bytes, &framed(&[b"strongroom/1", label]));
        let mut wrap = derived(b"kek wrap");
        let kek = Self {
            id: KekId(hex::encode(&derived(b"kek id")[..16])),
            check: derived(b"kek check").to_vec(),
            wrap: SecretBox::init_with_mut(|key: &mut [u8; 32]| key.copy_from_slice(&wrap)),
        };
        wrap.zeroize();
        kek
    }

    /// Its name.
    pub fn id(&self) -> &KekId {
        &self.id
    }

    /// What to store of it.
    pub fn check(&self) -> KekCheck {
        KekCheck { kek_id: self.id.clone(), check: self.check.clone() }
    }

    /// Is this the KEK that the database was made under? If not, which one is missing.
    pub fn verify(&self, stored: &KekCheck) -> Result<(), KeyError> {
        if self.id != stored.kek_id {
            return Err(KeyError::WrongKek { wanted: stored.kek_id.clone(), given: self.id.clone() });
        }
        if bool::from(self.check.ct_eq(&stored.check)) { Ok(()) } else { Err(KeyError::CheckChanged(self.id.clone())) }
    }

    /// Wraps a data key, bound to its name, purpose and epoch.
    pub(super) fn wrap(&self, key_id: KeyId, purpose: Purpose, epoch: i64, key: &[u8; 32]) -> Result<Vec<u8>, KeyError> {
        let aad = self.aad(key_id, purpose, epoch);
        seal::encrypt(self.wrap.expose_secret(), &aad, key).map_err(|_| KeyError::Damaged(key_id))
    }

    /// Unwraps a data key.
    pub(super) fn unwrap(&self, row: &WrappedKey) -> Result<SecretBox<[u8; 32]>, KeyError> {
        if row.kek_id != self.id {
            return Err(KeyError::KekMissing { key_id: row.key_id, wanted: row.kek_id.clone() });
        }
        let aad = self.aad(row.key_id, row.purpose, row.epoch);
        let clear = seal::decrypt(self.wrap.expose_secret(), &aad, &row.wrapped).map_err(|_| KeyError::Damaged(row.key_id))?;
        let clear: &[u8; 32] = clear.as_slice().try_into().map_err(|_| KeyError::Damaged(row.key_id))?;
        Ok(SecretBox::init_with_mut(|key: &mut [u8; 32]| key.copy_from_slice(clear)))
    }

    /// Opens a record by the wrapped key that stands beside it: what is taken away from its database is opened so.
    pub fn unseal(&self, by: &WrappedKey, binding: &Binding<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let key = self.unwrap(by)?;
        let is_its_own =
            by.purpose == Purpose::Seal(binding.sealing) && seal::key_of(sealed).is_ok_and(|key_id| key_id == by.key_id);
        let clear = is_its_own.then(|| seal::open(by.key_id, key.expose_secret(), binding, sealed).ok()).flatten();
        clear.ok_or(KeyError::Damaged(by.key_id))
    }

    fn aad(&self, key_id: KeyId, purpose: Purpose, epoch: i64) -> Vec<u8> {
        framed(&[
            b"strongroom/1",
            b"data key",
            self.id.0.as_bytes(),
            key_id.0.as_bytes(),
            purpose.as_str().as_bytes(),
            &epoch.to_be_bytes(),
        ])
    }
}

impl fmt::Debug for Kek {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "Kek({})", self.id)
    }
}
