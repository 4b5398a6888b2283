//! The key ring: the data keys of one database, unwrapped. It says what must be stored, and uses no key before the store has it.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{
        Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard,
        atomic::{AtomicI64, Ordering},
    },
};

use domain::{
    secret::Fingerprint,
    time::{DAY_SECONDS, Moment},
};
use secrecy::{ExposeSecret as _, SecretBox};
use sha2::{Digest as _, Sha256};
use storage::RowMac;
use zeroize::Zeroizing;

use super::{
    Binding, CheckpointKey, CheckpointSignature, Kek, KeyError, KeyId, Purpose, SealError, Sealing, WrappedKey,
    mac::{framed, mac},
    seal, signing,
};
use crate::entropy;

/// A key that seals is followed by a new one after this time,
const DAYS_MAX: i64 = 90;
/// or after this many records.
const RECORDS_DUE: i64 = 1 << 30;
/// Here it seals no more: with random nonces of 96 bits, two would be equal with a chance of 2^-33 (SP 800-38D's bound).
const RECORDS_MAX: i64 = 1 << 32;
/// Records are charged in such blocks, each when its first one is sealed: a crash makes the count too high, never too low
/// by more than the blocks begun since [`Keyring::take_spent`].
const BLOCK: i64 = 1 << 16;

/// Records to add to a stored key's count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// The key.
    pub key_id: KeyId,
    /// Added to what is stored: other nodes seal under the same key.
    pub records: i64,
}

/// One unwrapped data key.
struct DataKey {
    id: KeyId,
    purpose: Purpose,
    epoch: i64,
    made_at: Moment,
    bytes: SecretBox<[u8; 32]>,
    /// Sealed by this process.
    sealed: AtomicI64,
    /// Charged, as far as the store knows; and not yet.
    stored: AtomicI64,
    unstored: AtomicI64,
}

impl DataKey {
    fn records(&self) -> i64 {
        self.stored.load(Ordering::Relaxed) + self.unstored.load(Ordering::Relaxed)
    }

    fn charge(&self) -> Result<(), SealError> {
        if self.records() >= RECORDS_MAX {
            return Err(SealError::Spent(self.purpose));
        }
        if self.sealed.fetch_add(1, Ordering::Relaxed) % BLOCK == 0 {
            self.unstored.fetch_add(BLOCK, Ordering::Relaxed);
        }
        Ok(())
    }
}

/// All keys by name, and of each purpose the one of the highest epoch.
#[derive(Default)]
struct Keys {
    by_id: HashMap<KeyId, Arc<DataKey>>,
    newest: BTreeMap<Purpose, Arc<DataKey>>,
}

impl Keys {
    fn newest(&self, purpose: Purpose) -> Option<&Arc<DataKey>> {
        self.newest.get(&purpose)
    }

    fn add(&mut self, kek: &Kek, row: &WrappedKey) -> Result<(), KeyError> {
        if let Some(known) = self.by_id.get(&row.key_id) {
            known.stored.fetch_max(row.records, Ordering::Relaxed);
            return Ok(());
        }
        if self.by_id.values().any(|key| key.purpose == row.purpose && key.epoch == row.epoch) {
            return Err(KeyError::Twice(row.purpose));
        }
        let key = Arc::new(DataKey {
            id: row.key_id,
            purpose: row.purpose,
            epoch: row.epoch,
            made_at: row.made_at,
            bytes: kek.unwrap(row)?,
            sealed: AtomicI64::new(0),
            stored: AtomicI64::new(row.records),
            unstored: AtomicI64::new(0),
        });
        if self.newest(row.purpose).is_none_or(|newest| newest.epoch < row.epoch) {
            self.newest.insert(row.purpose, key.clone());
        }
        self.by_id.insert(row.key_id, key);
        Ok(())
    }

    fn lasting(&self, purpose: Purpose) -> Result<Arc<DataKey>, KeyError> {
        self.newest(purpose).cloned().ok_or(KeyError::Missing(purpose))
    }
}

/// The data keys of one database. Debug prints nothing of them.
///
/// At the start: [`Keyring::open`], store what [`Keyring::due`] gives (a row that is there already for its purpose and epoch
/// wins), read all rows again, [`Keyring::adopt`] them. The same once a minute, with [`Keyring::take_spent`] before it.
pub struct Keyring {
    kek: RwLock<Kek>,
    keys: RwLock<Keys>,
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
    pub fn open(kek: Kek, rows: &[WrappedKey]) -> Result<Self, KeyError> {
        let mut keys = Keys::default();
        rows.iter().try_for_each(|row| keys.add(&kek, row))?;
        keys.lasting(Purpose::Checkpoint)?;
        Ok(Self {
            fingerprint: keys.lasting(Purpose::Fingerprint)?,
            request: keys.lasting(Purpose::Request)?,
            row: keys.lasting(Purpose::Row)?,
            pepper: keys.lasting(Purpose::Pepper)?,
            kek: RwLock::new(kek),
            keys: RwLock::new(keys),
        })
    }

    /// Takes over what the store has now: keys that other nodes have made, and their counts.
    pub fn adopt(&self, rows: &[WrappedKey]) -> Result<(), KeyError> {
        let kek = read(&self.kek);
        let mut keys = write(&self.keys);
        rows.iter().try_for_each(|row| keys.add(&kek, row))
    }

    /// The keys to store because those they follow are 90 days old, have sealed 2^30 records, or aren't there. None of them is
    /// used before it has been adopted from the store.
    pub fn due(&self, now: Moment) -> Result<Vec<WrappedKey>, KeyError> {
        let is_due = |key: &Arc<DataKey>| key.records() >= RECORDS_DUE || now >= key.made_at.plus_seconds(DAYS_MAX * DAY_SECONDS);
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

    /// The key to store to follow the newest one of this purpose. Used from when it is adopted.
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
        let keys = read(&self.keys);
        keys.by_id.values().map(|key| wrap(kek, key)).collect()
    }

    /// Wraps by this KEK from now on.
    pub fn take_kek(&self, kek: Kek) {
        *write(&self.kek) = kek;
    }

    /// What to add to the stored counts. What the store then fails to add stays counted here.
    pub fn take_spent(&self) -> Vec<Spent> {
        let take = |key: &Arc<DataKey>| {
            let records = key.unstored.swap(0, Ordering::Relaxed);
            key.stored.fetch_add(records, Ordering::Relaxed);
            (records > 0).then_some(Spent { key_id: key.id, records })
        };
        read(&self.keys).by_id.values().filter_map(take).collect()
    }

    /// Seals `clear` under the newest key of its kind.
    pub fn seal(&self, binding: &Binding<'_>, clear: &[u8]) -> Result<Vec<u8>, SealError> {
        let purpose = Purpose::Seal(binding.sealing);
        let key = read(&self.keys).newest(purpose).cloned().ok_or(SealError::NoKey(purpose))?;
        key.charge()?;
        seal::seal(key.id, key.bytes.expose_secret(), binding, clear)
    }

    /// Opens what was sealed with the same binding, under whatever key of its kind.
    pub fn unseal(&self, binding: &Binding<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let key_id = seal::key_of(sealed)?;
        let key = read(&self.keys).by_id.get(&key_id).cloned();
        let key = key.filter(|key| key.purpose == Purpose::Seal(binding.sealing)).ok_or(SealError::KeyUnknown(key_id))?;
        seal::open(key.id, key.bytes.expose_secret(), binding, sealed)
    }

    /// The same record under the newest key; nothing when it is so already.
    pub fn reseal(&self, binding: &Binding<'_>, sealed: &[u8]) -> Result<Option<Vec<u8>>, SealError> {
        let key_id = seal::key_of(sealed)?;
        if read(&self.keys).newest(Purpose::Seal(binding.sealing)).is_some_and(|newest| newest.id == key_id) {
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

    /// Signs a checkpoint of the journal.
    pub fn sign_checkpoint(&self, message: &[u8]) -> Result<CheckpointSignature, KeyError> {
        let key = read(&self.keys).lasting(Purpose::Checkpoint)?;
        Ok(signing::sign(key.id, &key.bytes, message))
    }

    /// The key that signs checkpoints now.
    pub fn checkpoint_key(&self) -> Result<KeyId, KeyError> {
        read(&self.keys).lasting(Purpose::Checkpoint).map(|key| key.id)
    }

    /// The public keys of all checkpoints, oldest first.
    pub fn checkpoint_keys(&self) -> Vec<CheckpointKey> {
        let keys = read(&self.keys);
        let signing = keys.by_id.values().filter(|key| key.purpose == Purpose::Checkpoint);
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

fn wrap(kek: &Kek, key: &Arc<DataKey>) -> Result<WrappedKey, KeyError> {
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
        Self::open(kek, &rows).unwrap()
    }

    /// Lets the newest key of this kind look as if it had sealed so many.
    pub(super) fn pretend_sealed(&self, sealing: Sealing, records: i64) {
        let keys = read(&self.keys);
        keys.newest(Purpose::Seal(sealing)).unwrap().stored.store(records, Ordering::Relaxed);
    }
}
