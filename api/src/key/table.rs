//! The unwrapped data keys: which of them may seal now, and how much each has sealed.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use domain::time::Moment;
use secrecy::SecretBox;

use super::{Kek, KeyError, KeyId, Purpose, SealError, WrappedKey};

/// A key seals no more records than this: with random nonces of 96 bits, two would be equal with a chance of 2^-33, within the
/// bound of NIST SP 800-38D.
const RECORDS_MAX: i64 = 1 << 32;
/// Records are charged in such blocks, each when its first one is sealed: a crash makes the count too high, or too low by no
/// more than the blocks begun since they were last taken to the store.
const BLOCK: i64 = 1 << 16;
/// A key seals from this age on. All nodes read the stored keys once a minute; none shall meet a record that it can't open.
const AGE_SECONDS_MIN: i64 = 120;

/// One unwrapped data key.
pub(super) struct DataKey {
    pub(super) id: KeyId,
    pub(super) purpose: Purpose,
    pub(super) epoch: i64,
    pub(super) made_at: Moment,
    pub(super) bytes: SecretBox<[u8; 32]>,
    /// Sealed by this process.
    sealed: AtomicI64,
    /// Charged, as far as the store knows; and not yet.
    stored: AtomicI64,
    unstored: AtomicI64,
}

impl DataKey {
    /// All that it may have sealed.
    pub(super) fn records(&self) -> i64 {
        self.stored.load(Ordering::Relaxed) + self.unstored.load(Ordering::Relaxed)
    }

    /// Counts one record more, before it is sealed.
    pub(super) fn charge(&self) -> Result<(), SealError> {
        if self.records() >= RECORDS_MAX {
            return Err(SealError::Spent(self.purpose));
        }
        if self.sealed.fetch_add(1, Ordering::Relaxed) % BLOCK == 0 {
            self.unstored.fetch_add(BLOCK, Ordering::Relaxed);
        }
        Ok(())
    }

    /// What the store doesn't know yet, if anything; from now on it counts as told.
    pub(super) fn take_spent(&self) -> Option<i64> {
        let records = self.unstored.swap(0, Ordering::Relaxed);
        self.stored.fetch_add(records, Ordering::Relaxed);
        (records > 0).then_some(records)
    }

    #[cfg(test)]
    pub(super) fn pretend_sealed(&self, records: i64) {
        self.stored.store(records, Ordering::Relaxed);
    }
}

/// The keys of one database.
#[derive(Default)]
pub(super) struct Keys {
    by_id: HashMap<KeyId, Arc<DataKey>>,
    /// Those that seal, sign and make MACs now.
    active: BTreeMap<Purpose, Arc<DataKey>>,
}

impl Keys {
    pub(super) fn all(&self) -> impl Iterator<Item = &Arc<DataKey>> {
        self.by_id.values()
    }

    pub(super) fn get(&self, id: KeyId) -> Option<Arc<DataKey>> {
        self.by_id.get(&id).cloned()
    }

    /// The key that does this purpose's work now.
    pub(super) fn active(&self, purpose: Purpose) -> Result<Arc<DataKey>, KeyError> {
        self.active.get(&purpose).cloned().ok_or(KeyError::Missing(purpose))
    }

    /// The key of the highest epoch, which may be too young to do its work.
    pub(super) fn newest(&self, purpose: Purpose) -> Option<&DataKey> {
        self.of(purpose).max_by_key(|key| key.epoch).map(Arc::as_ref)
    }

    fn of(&self, purpose: Purpose) -> impl Iterator<Item = &Arc<DataKey>> {
        self.all().filter(move |key| key.purpose == purpose)
    }

    /// Adds the rows that aren't known, and chooses anew who does the work.
    pub(super) fn adopt(&mut self, kek: &Kek, rows: &[WrappedKey], now: Moment) -> Result<(), KeyError> {
        rows.iter().try_for_each(|row| self.add(kek, row))?;
        for purpose in Purpose::ALL {
            if let Some(key) = self.ripe(purpose, now).cloned() {
                self.active.insert(purpose, key);
            }
        }
        Ok(())
    }

    /// Who does the work at this moment: the highest epoch that is old enough, else the first one.
    pub(super) fn ripe(&self, purpose: Purpose, now: Moment) -> Option<&Arc<DataKey>> {
        let is_old_enough = |key: &&Arc<DataKey>| key.made_at.plus_seconds(AGE_SECONDS_MIN) <= now;
        let ripe = self.of(purpose).filter(is_old_enough).max_by_key(|key| key.epoch);
        ripe.or_else(|| self.of(purpose).min_by_key(|key| key.epoch))
    }

    fn add(&mut self, kek: &Kek, row: &WrappedKey) -> Result<(), KeyError> {
        if let Some(known) = self.by_id.get(&row.key_id) {
            known.stored.fetch_max(row.records, Ordering::Relaxed);
            return Ok(());
        }
        if self.of(row.purpose).any(|key| key.epoch == row.epoch) {
            return Err(KeyError::Twice(row.purpose));
        }
        let key = DataKey {
            id: row.key_id,
            purpose: row.purpose,
            epoch: row.epoch,
            made_at: row.made_at,
            bytes: kek.unwrap(row)?,
            sealed: AtomicI64::new(0),
            stored: AtomicI64::new(row.records),
            unstored: AtomicI64::new(0),
        };
        self.by_id.insert(row.key_id, Arc::new(key));
        Ok(())
    }
}
