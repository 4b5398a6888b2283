//! Time as an argument: milliseconds since 1970, as the store says them.

use serde::{Deserialize, Serialize};

/// A moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment(pub i64);

impl Moment {
    /// This moment and `seconds` more.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds * 1000)
    }
}

/// Seconds of a minute.
pub const MINUTE_SECONDS: i64 = 60;
/// Seconds of an hour.
pub const HOUR_SECONDS: i64 = 3600;
/// Seconds of a day.
pub const DAY_SECONDS: i64 = 24 * HOUR_SECONDS;
