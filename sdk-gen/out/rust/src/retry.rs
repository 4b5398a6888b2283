//! When, and after which pause, something is asked again.
use std::time::Duration;

use crate::keeper::random;

/// How often something is asked at most.
pub(crate) const ASKS_MAX: u32 = 4;
/// Longer than this nobody waits for a busy server.
pub(crate) const RETRY_AFTER_SECONDS_MAX: u64 = 30;
const PAUSE_UNIT_MILLISECONDS: u64 = 200;

/// The pause before the ask after number `done` (from 0): what the server wants, else random; none when the server wants too much.
pub(crate) fn pause(done: u32, retry_after_seconds: Option<u64>) -> Option<Duration> {
    match retry_after_seconds {
        Some(seconds) if seconds > RETRY_AFTER_SECONDS_MAX => None,
        Some(seconds) => Some(Duration::from_secs(seconds)),
        None => Some(jitter(PAUSE_UNIT_MILLISECONDS << done)),
    }
}

/// A random time from 0 to a limit. Callers that failed together must not come back together.
fn jitter(limit_milliseconds: u64) -> Duration {
    let drawn = random::<8>().map_or(limit_milliseconds, |bytes| u64::from_le_bytes(bytes) % (limit_milliseconds + 1));
    Duration::from_millis(drawn)
}
