//! What is remembered of each source: when its budget will be full again. The room for that is bounded.

use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use governor::nanos::Nanos;
use governor::state::StateStore;
use governor::state::keyed::ShrinkableKeyedStateStore;

use super::Source;

/// Most sources that are told apart.
const SOURCES_MAX: usize = 100_000;
/// So many locks, that two workers rarely meet at one.
const SHARDS: usize = 32;
const SOURCES_OF_SHARD_MAX: usize = SOURCES_MAX / SHARDS;

/// What is asked of a budget.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Ask {
    /// Take one.
    Take(Source),
    /// Say whether there is one.
    Look(Source),
}

/// The sources; clones are the same.
#[derive(Clone)]
pub(super) struct Sources(Arc<Inner>);

struct Inner {
    shards: [Mutex<Shard>; SHARDS],
    /// With random keys: nobody can choose addresses that meet in one shard.
    hasher: RandomState,
    /// The time in which one comes back.
    interval: Duration,
}

#[derive(Default)]
struct Shard {
    full_at: HashMap<Source, Nanos>,
    /// The budget that newcomers share when there is no room for them. To forget others for them would give those a
    /// new budget for the asking.
    newcomers_full_at: Option<Nanos>,
}

impl Sources {
    pub(super) fn new(interval: Duration) -> Self {
        let shards = std::array::from_fn(|_| Mutex::default());
        Self(Arc::new(Inner { shards, hasher: RandomState::new(), interval }))
    }

    pub(super) fn give_back(&self, source: Source) {
        let earlier = |full_at: &mut Nanos| *full_at = full_at.saturating_sub(self.0.interval.into());
        let mut shard = self.shard(source);
        if let Some(full_at) = shard.full_at.get_mut(&source) {
            earlier(full_at);
        } else if let Some(full_at) = &mut shard.newcomers_full_at {
            earlier(full_at);
        }
    }

    fn shard(&self, source: Source) -> MutexGuard<'_, Shard> {
        let hash = self.0.hasher.hash_one(source);
        // SHARDS is a power of two; the remainder always fits.
        let index = usize::try_from(hash % SHARDS as u64).unwrap_or_default();
        lock(&self.0.shards[index])
    }

    fn shards(&self) -> impl Iterator<Item = MutexGuard<'_, Shard>> {
        self.0.shards.iter().map(lock)
    }
}

/// Nothing in a shard is ever half changed, so a panic elsewhere leaves it usable.
fn lock(shard: &Mutex<Shard>) -> MutexGuard<'_, Shard> {
    shard.lock().unwrap_or_else(PoisonError::into_inner)
}

impl StateStore for Sources {
    type Key = Ask;

    fn measure_and_replace<T, F, E>(&self, ask: &Ask, measure: F) -> Result<T, E>
    where
        F: Fn(Option<Nanos>) -> Result<(T, Nanos), E>,
    {
        let (Ask::Take(source) | Ask::Look(source)) = *ask;
        let mut shard = self.shard(source);
        let own = shard.full_at.get(&source).copied();
        let is_newcomer = own.is_none() && shard.full_at.len() >= SOURCES_OF_SHARD_MAX;
        let (answer, full_at) = measure(if is_newcomer { shard.newcomers_full_at } else { own })?;
        match ask {
            Ask::Look(_) => {}
            Ask::Take(_) if is_newcomer => shard.newcomers_full_at = Some(full_at),
            Ask::Take(_) => {
                shard.full_at.insert(source, full_at);
            }
        }
        Ok(answer)
    }
}

impl ShrinkableKeyedStateStore<Ask> for Sources {
    fn retain_recent(&self, drop_below: Nanos) {
        for mut shard in self.shards() {
            shard.full_at.retain(|_, full_at| *full_at > drop_below);
            shard.newcomers_full_at = shard.newcomers_full_at.filter(|full_at| *full_at > drop_below);
            // The room of a flood is given back, that of a usual day kept.
            if shard.full_at.capacity() / 4 > shard.full_at.len() {
                let twice = shard.full_at.len() * 2;
                shard.full_at.shrink_to(twice);
            }
        }
    }

    fn len(&self) -> usize {
        self.shards().map(|shard| shard.full_at.len()).sum()
    }

    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sources").field("len", &self.len()).finish_non_exhaustive()
    }
}
