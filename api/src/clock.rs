//! The only wall clock: the store's time, carried on between two readings by this machine's monotonic clock. Time is handed on
//! as a [`Moment`]; nothing else asks what time it is.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use domain::time::Moment;

/// How much of the passing time is given up while we are ahead of the store: one part in ten.
const SLEW_PARTS: i64 = 10;

/// The time of the store; clones share it.
///
/// On SQLite the store's time is this machine's wall clock ([`Clock::of_machine`], [`Clock::follow_machine`]); on PostgreSQL
/// it is the server's ([`Clock::of_store`], [`Clock::set_store_time`]). A worker follows it once a second. A step forward
/// is taken at once, because a machine may have slept, and a session must not be older than it looks; a step backwards never
/// makes time run backwards: ours runs slower until the store has caught up.
#[derive(Clone, Debug)]
pub struct Clock(Arc<State>);

#[derive(Debug)]
struct State {
    /// Where the monotonic clock began.
    origin: Instant,
    /// Store time at `origin`, in milliseconds since 1970.
    offset: AtomicI64,
    /// The latest moment that was given out.
    latest: AtomicI64,
    /// Milliseconds after `origin` when the offset was last set.
    followed_at: AtomicI64,
}

/// A reading of the store's clock beside this machine's.
#[derive(Clone, Copy, Debug)]
pub struct Skew {
    /// What the store's clock said.
    pub store_millis: i64,
    /// How far this machine's is ahead of it.
    pub ahead_millis: i64,
    /// By how much that may be wrong: the answer may have been on its way for so long.
    pub error_millis: i64,
}

impl Clock {
    /// Begins at this machine's wall clock.
    pub fn of_machine() -> Self {
        Self::of_store(machine_millis())
    }

    /// Begins at a time that the store told just now.
    pub fn of_store(store_millis: i64) -> Self {
        Self(Arc::new(State {
            origin: Instant::now(),
            offset: AtomicI64::new(store_millis),
            latest: AtomicI64::new(i64::MIN),
            followed_at: AtomicI64::new(0),
        }))
    }

    /// Now. Never earlier than what any clone of this clock has said before.
    pub fn now(&self) -> Moment {
        self.at(self.elapsed())
    }

    /// Takes a fresh reading of this machine's wall clock. Answers as [`Clock::set_store_time`].
    pub fn follow_machine(&self) -> i64 {
        self.set_store_time(machine_millis())
    }

    /// Takes a fresh reading of the store's clock. Answers how far the store was ahead of us, in milliseconds: what the
    /// caller warns of when it is much.
    pub fn set_store_time(&self, store_millis: i64) -> i64 {
        self.follow(store_millis, self.elapsed())
    }

    /// How far this machine's wall clock is ahead of the store's, in milliseconds, and how wrong that may be, by a reading of the store's
    /// clock that `ask` makes.
    pub async fn skew<E>(ask: impl Future<Output = Result<Option<Moment>, E>>) -> Result<Option<Skew>, E> {
        let (before, began) = (machine_millis(), Instant::now());
        let told = ask.await?;
        let took = i64::try_from(began.elapsed().as_millis()).unwrap_or(i64::MAX / 2);
        Ok(told.map(|Moment(store_millis)| Skew {
            store_millis,
            ahead_millis: before + took / 2 - store_millis,
            error_millis: took / 2,
        }))
    }

    fn elapsed(&self) -> i64 {
        i64::try_from(self.0.origin.elapsed().as_millis()).unwrap_or(i64::MAX / 2)
    }

    fn at(&self, elapsed: i64) -> Moment {
        let now = self.0.offset.load(Ordering::Relaxed).saturating_add(elapsed);
        Moment(self.0.latest.fetch_max(now, Ordering::Relaxed).max(now))
    }

    fn follow(&self, store_millis: i64, elapsed: i64) -> i64 {
        let since = elapsed - self.0.followed_at.swap(elapsed, Ordering::Relaxed);
        let offset = self.0.offset.load(Ordering::Relaxed);
        let ahead = store_millis.saturating_sub(offset.saturating_add(elapsed));
        let step = ahead.max(-(since / SLEW_PARTS).max(0));
        self.0.offset.store(offset.saturating_add(step), Ordering::Relaxed);
        ahead
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place where the wall clock is read")]
fn machine_millis() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX / 2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_machines_time_is_told_and_clones_share_it() {
        let clock = Clock::of_machine();
        let clone = clock.clone();
        assert!((clock.now().0 - machine_millis()).abs() < 1_000);
        clock.set_store_time(machine_millis() + 3_600_000);
        assert!(clone.now().0 > machine_millis() + 3_500_000);
    }

    #[test]
    fn a_step_forward_is_taken_at_once() {
        let clock = Clock::of_store(1_000);
        assert_eq!(clock.at(0), Moment(1_000));
        assert_eq!(clock.follow(61_000, 1_000), 59_000);
        assert_eq!(clock.at(1_000), Moment(61_000));
        assert_eq!(clock.at(2_500), Moment(62_500));
    }

    #[test]
    fn a_step_back_slows_time_until_the_store_has_caught_up() {
        let clock = Clock::of_store(100_000);
        assert_eq!(clock.at(1_000), Moment(101_000));
        // The store says 100,500 a second later: we are 500 ms ahead, and give up 100 ms each second.
        assert_eq!(clock.follow(100_500, 1_000), -500);
        for second in 2..=6 {
            clock.follow(99_500 + second * 1_000, second * 1_000);
        }
        assert_eq!(clock.at(6_000), Moment(105_500));
        assert_eq!(clock.follow(106_500, 7_000), 0);
    }

    proptest! {
        #[test]
        fn time_never_runs_backwards(readings in prop::collection::vec((0_i64..5_000, any::<i32>()), 1..64)) {
            let clock = Clock::of_store(1_700_000_000_000);
            let (mut elapsed, mut latest) = (0, clock.at(0));
            for (passed, off) in readings {
                elapsed += passed;
                clock.follow(1_700_000_000_000 + elapsed + i64::from(off), elapsed);
                let now = clock.at(elapsed);
                prop_assert!(now >= latest);
                latest = now;
            }
        }
    }
}
