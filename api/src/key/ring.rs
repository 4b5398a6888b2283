//! The key ring: the data keys of one database, unwrapped. It says what must be stored, and uses no key before the store has it.

use std::{
    fmt,
    sync::{
        Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicBool, Ordering},
    },
};

use domain::{
    secret::Fingerprint,
    time::{DAY_SECONDS, Moment},
};
use secrecy::ExposeSecret as _;
use sha2::{Digest as _, Sha256};
use storage::RowMac;
use zeroize::Zeroizing;

use super::{
    Binding, CheckpointKey, CheckpointSignature, Kek, KekCheck, KekId, KeyError, KeyId, Purpose, SealError, Sealing, WrappedKey,
    mac::{framed, mac},
    seal, signing,
    table::{DataKey, Keys},
};
use crate::entropy;

/// A key that seals is followed by a new one after this time,
const DAYS_MAX: i64 = 90;
/// or after this many records.
const RECORDS_DUE: i64 = 1 << 30;

/// Records to add to a stored key's count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// The key.
    pub key_id: KeyId,
    /// Added to what is stored: other nodes seal under the same key.
    pub records: i64,
}

/// The data keys of one database. Debug prints nothing of them.
///
/// Kept up by [`super::upkeep`]: store what [`Keyring::due`] gives (a row that is there already for its purpose and
/// epoch wins), read all rows again, [`Keyring::adopt`] them. No key seals before every node has had time to adopt it.
pub struct Keyring {
    kek: RwLock<Kek>,
    keys: RwLock<Keys>,
    /// The store has keys that its KEK doesn't open.
    is_behind: AtomicBool,
    fingerprint: Arc<DataKey>,
    request: Arc<DataKey>,
    row: Arc<DataKey>,
    pepper: Arc<DataKey>,
}

impl Keyring {
    /// The first keys, one for each purpose: for a database that has no rows yet, and for no other.
    pub fn found(kek: &Kek, now: Moment) -> Result<Vec<WrappedKey>, KeyError> {
        Purpose::ALL.into_iter().map(|purpose| make(kek, purpose, 1, now)).collect()
    }

    /// The ring of the stored keys. Refuses when one is missing that can't be made anew.
    pub fn open(kek: Kek, rows: &[WrappedKey], now: Moment) -> Result<Self, KeyError> {
        let mut keys = Keys::default();
        keys.adopt(&kek, rows, now)?;
        keys.active(Purpose::Checkpoint)?;
        Ok(Self {
            fingerprint: keys.active(Purpose::Fingerprint)?,
            request: keys.active(Purpose::Request)?,
            row: keys.active(Purpose::Row)?,
            pepper: keys.active(Purpose::Pepper)?,
            kek: RwLock::new(kek),
            keys: RwLock::new(keys),
            is_behind: AtomicBool::new(false),
        })
    }

    /// Takes over what the store has now: keys that other nodes have made, and their counts; and lets keys seal that are old
    /// enough by now.
    pub fn adopt(&self, rows: &[WrappedKey], now: Moment) -> Result<(), KeyError> {
        write(&self.keys).adopt(&read(&self.kek), rows, now)?;
        self.is_behind.store(false, Ordering::Relaxed);
        Ok(())
    }

    /// Another KEK has taken over: notes whether there are keys under it that the ring hasn't.
    pub fn fall_behind(&self, rows: &[WrappedKey]) {
        let keys = read(&self.keys);
        let lacks = rows.iter().any(|row| keys.get(row.key_id).is_none());
        self.is_behind.store(lacks, Ordering::Relaxed);
    }

    /// Are there keys that only another KEK opens? Then there may be records that the ring can't open.
    pub fn is_behind(&self) -> bool {
        self.is_behind.load(Ordering::Relaxed)
    }

    /// The keys to store because those they follow are 90 days old, have sealed 2^30 records, or aren't there. None of them is
    /// used before it has been adopted from the store.
    pub fn due(&self, now: Moment) -> Result<Vec<WrappedKey>, KeyError> {
        let is_due = |key: &DataKey| key.records() >= RECORDS_DUE || now >= key.made_at.plus_seconds(DAYS_MAX * DAY_SECONDS);
        let due = {
            let keys = read(&self.keys);
            Sealing::ALL
                .map(Purpose::Seal)
                .into_iter()
                .filter(|purpose| keys.newest(*purpose).is_none_or(is_due))
                .collect::<Vec<_>>()
        };
        due.into_iter().map(|purpose| self.rotate(purpose, now)).collect()
    }

    /// The key to store to follow the newest one of this purpose. Used when it has been adopted and is two minutes old.
    pub fn rotate(&self, purpose: Purpose, now: Moment) -> Result<WrappedKey, KeyError> {
        if purpose.is_lasting() {
            return Err(KeyError::Lasting(purpose));
        }
        let epoch = read(&self.keys).newest(purpose).map_or(1, |newest| newest.epoch + 1);
        make(&read(&self.kek), purpose, epoch, now)
    }

    /// All keys, wrapped by another KEK: to be stored in one transaction with its check value. After that:
    /// [`Keyring::take_kek`].
    pub fn rewrap(&self, kek: &Kek) -> Result<Vec<WrappedKey>, KeyError> {
        read(&self.keys).all().map(|key| wrap(kek, key)).collect()
    }

    /// The KEK that wraps its keys.
    pub fn kek_id(&self) -> KekId {
        read(&self.kek).id().clone()
    }

    /// Is its KEK still the one that the database names?
    pub fn verify(&self, stored: &KekCheck) -> Result<(), KeyError> {
        read(&self.kek).verify(stored)
    }

    /// Wraps by this KEK from now on.
    pub fn take_kek(&self, kek: Kek) {
        *write(&self.kek) = kek;
    }

    /// What to add to the stored counts. What the store then fails to add stays counted here.
    pub fn take_spent(&self) -> Vec<Spent> {
        let spent = |key: &Arc<DataKey>| key.take_spent().map(|records| Spent { key_id: key.id, records });
        read(&self.keys).all().filter_map(spent).collect()
    }

    /// Seals `clear` under the present key of its kind.
    pub fn seal(&self, binding: &Binding<'_>, clear: &[u8]) -> Result<Vec<u8>, SealError> {
        let purpose = Purpose::Seal(binding.sealing);
        let key = read(&self.keys).active(purpose).map_err(|_| SealError::NoKey(purpose))?;
        key.charge()?;
        seal::seal(key.id, key.bytes.expose_secret(), binding, clear)
    }

    /// Opens what was sealed with the same binding, under whatever key of its kind.
    pub fn unseal(&self, binding: &Binding<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let key_id = seal::key_of(sealed)?;
        let key = read(&self.keys).get(key_id);
        if key.is_none() && self.is_behind() {
            return Err(SealError::Behind(key_id));
        }
        let key = key.filter(|key| key.purpose == Purpose::Seal(binding.sealing)).ok_or(SealError::KeyUnknown(key_id))?;
        seal::open(key.id, key.bytes.expose_secret(), binding, sealed)
    }

    /// The key of a sealed record, wrapped: to be kept with what is taken away from the database.
    pub fn wrapped_key_of(&self, sealed: &[u8]) -> Result<WrappedKey, SealError> {
        let key_id = seal::key_of(sealed)?;
        self.wrapped(key_id).ok_or(SealError::KeyUnknown(key_id))
    }

    /// A key, wrapped.
    pub fn wrapped(&self, key_id: KeyId) -> Option<WrappedKey> {
        let key = read(&self.keys).get(key_id)?;
        wrap(&read(&self.kek), &key).ok()
    }

    /// What tells its KEK from others.
    pub fn kek_check(&self) -> KekCheck {
        read(&self.kek).check()
    }

    /// The same record under the present key; nothing when it is so already.
    pub fn reseal(&self, binding: &Binding<'_>, sealed: &[u8]) -> Result<Option<Vec<u8>>, SealError> {
        let key_id = seal::key_of(sealed)?;
        if read(&self.keys).active(Purpose::Seal(binding.sealing)).is_ok_and(|active| active.id == key_id) {
            return Ok(None);
        }
        let clear = self.unseal(binding, sealed)?;
        self.seal(binding, &clear).map(Some)
    }

    /// What is stored of a token, one-time password or Idempotency-Key.
    pub fn fingerprint(&self, text: &[u8]) -> Fingerprint {
        self.fingerprint_of_sha256(&Sha256::digest(text).into())
    }

    /// The same, from the SHA-256 of the text: of a successor that the client chose we know only that.
    pub fn fingerprint_of_sha256(&self, sha256: &[u8; 32]) -> Fingerprint {
        Fingerprint(mac(self.fingerprint.bytes.expose_secret(), sha256))
    }

    /// The same, from a `nextPasswordHash`: 64 hex digits in lower case. Nothing when it is none.
    pub fn fingerprint_of_hex(&self, text: &str) -> Option<Fingerprint> {
        let mut sha256 = [0; 32];
        let is_lower = text.bytes().all(|byte| !byte.is_ascii_uppercase());
        (is_lower && hex::decode_to_slice(text, &mut sha256).is_ok()).then(|| self.fingerprint_of_sha256(&sha256))
    }

    /// Tells whether two requests under one Idempotency-Key are the same: caller, operation, path, body …
    pub fn request_mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        mac(self.request.bytes.expose_secret(), &framed(parts))
    }

    /// Vouches for the rows that decide access. Handed to the store when it is opened; it opens no secret.
    pub fn row_mac(&self) -> RowMac {
        RowMac::new(&Zeroizing::new(*self.row.bytes.expose_secret()))
    }

    /// What is hashed instead of a person's password: stolen hashes are worth nothing without this key.
    pub(crate) fn pepper(&self, password: &[u8]) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(mac(self.pepper.bytes.expose_secret(), password))
    }

    /// The key that signs the checkpoints of this moment: the same on all nodes, so that no older key follows a newer one.
    pub fn checkpoint_key(&self, at: Moment) -> Result<KeyId, KeyError> {
        read(&self.keys).ripe(Purpose::Checkpoint, at).map(|key| key.id).ok_or(KeyError::Missing(Purpose::Checkpoint))
    }

    /// Signs a checkpoint of the journal.
    pub fn sign_checkpoint(&self, key_id: KeyId, message: &[u8]) -> Result<CheckpointSignature, KeyError> {
        let key = read(&self.keys).get(key_id).filter(|key| key.purpose == Purpose::Checkpoint);
        let key = key.ok_or(KeyError::Missing(Purpose::Checkpoint))?;
        Ok(signing::sign(key.id, &key.bytes, message))
    }

    /// The public keys of all checkpoints, oldest first.
    pub fn checkpoint_keys(&self) -> Vec<CheckpointKey> {
        let keys = read(&self.keys);
        let signing = keys.all().filter(|key| key.purpose == Purpose::Checkpoint);
        let mut public: Vec<_> = signing.map(|key| CheckpointKey::of(key.id, key.epoch, key.made_at, &key.bytes)).collect();
        public.sort_by_key(|key| key.epoch);
        public
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("Keyring")
    }
}

fn make(kek: &Kek, purpose: Purpose, epoch: i64, now: Moment) -> Result<WrappedKey, KeyError> {
    let key_id = KeyId(entropy::uuid(now));
    let wrapped = kek.wrap(key_id, purpose, epoch, &entropy::bytes())?;
    Ok(WrappedKey { key_id, purpose, epoch, kek_id: kek.id().clone(), wrapped, made_at: now, records: 0 })
}

fn wrap(kek: &Kek, key: &DataKey) -> Result<WrappedKey, KeyError> {
    let wrapped = kek.wrap(key.id, key.purpose, key.epoch, key.bytes.expose_secret())?;
    Ok(WrappedKey {
        key_id: key.id,
        purpose: key.purpose,
        epoch: key.epoch,
        kek_id: kek.id().clone(),
        wrapped,
        made_at: key.made_at,
        records: key.records(),
    })
}

// Nothing panics while it holds one of these locks; if it did, the table would still be whole.
fn read<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
impl Keyring {
    /// A ring of fresh keys.
    pub(crate) fn for_tests() -> Self {
        let kek = Kek::new(&entropy::bytes());
        let rows = Self::found(&kek, Moment(0)).unwrap();
        Self::open(kek, &rows, Moment(0)).unwrap()
    }

    /// Lets the newest key of this kind look as if it had sealed so many.
    pub(super) fn pretend_sealed(&self, sealing: Sealing, records: i64) {
        read(&self.keys).active(Purpose::Seal(sealing)).unwrap().pretend_sealed(records);
    }
}
