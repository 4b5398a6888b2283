//! The one-time passwords of a caller: what is current, what waits, what was.

use std::net::IpAddr;

use serde::Serialize;

use crate::{
    secret::{Fingerprint, Sealed},
    time::{HOUR_SECONDS, Moment},
};

/// How long a lost answer can be asked for again.
pub const GRACE_SECONDS: i64 = 120;
/// How often.
pub const REISSUES_MAX: i64 = 10;
/// How long an initial password waits for its first use.
pub const INITIAL_SECONDS_MAX: i64 = 24 * HOUR_SECONDS;
/// How long one of the last N (`OTP_MAXIMUM`) is taken.
pub const OLD_SECONDS_MAX: i64 = 15 * 60;
/// The most that `OTP_MAXIMUM` may be.
pub const OLD_ACCEPTED_MAX: i64 = 5;
/// The history of one caller: so many, and so long.
pub const HISTORY_MAX: i64 = 10_000;
/// The history of one caller, in seconds.
pub const HISTORY_SECONDS: i64 = 400 * 24 * HOUR_SECONDS;

/// The next OTP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Successor {
    /// Made and sealed by the edge before the procedure.
    Made {
        /// Of the OTP.
        fingerprint: Fingerprint,
        /// To show it again while it is pending.
        sealed: Sealed,
    },
    /// Chosen, and stored already, by the client.
    Chosen {
        /// Of the OTP, from `nextPasswordHash`.
        fingerprint: Fingerprint,
    },
}

impl Successor {
    /// Of the OTP.
    #[must_use]
    pub const fn fingerprint(&self) -> Fingerprint {
        match self {
            Self::Made { fingerprint, .. } | Self::Chosen { fingerprint } => *fingerprint,
        }
    }

    /// Did the client choose it?
    #[must_use]
    pub const fn is_chosen(&self) -> bool {
        matches!(self, Self::Chosen { .. })
    }

    /// Its sealed copy; none when the client chose it.
    #[must_use]
    pub const fn sealed(&self) -> Option<&Sealed> {
        match self {
            Self::Made { sealed, .. } => Some(sealed),
            Self::Chosen { .. } => None,
        }
    }
}

/// The OTPs of one caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OtpState {
    /// Counts rotations.
    pub generation: i64,
    /// Since when the current one is current.
    pub since: Moment,
    /// Of the current one.
    pub current: Fingerprint,
    /// Is the current one an initial password?
    pub is_initial: bool,
    /// The rotation that waits for its confirmation.
    pub pending: Option<Pending>,
}

impl OtpState {
    /// A new initial password after one of the generation `newest`; none: there was none.
    ///
    /// It leaves out as many generations as `OTP_MAXIMUM` may name: whoever resets a stolen password must not leave the thief those
    /// that came before it.
    #[must_use]
    pub fn initial(newest: Option<i64>, current: Fingerprint, at: Moment) -> Self {
        let generation = newest.map_or(1, |newest| newest + 1 + OLD_ACCEPTED_MAX);
        Self { generation, since: at, current, is_initial: true, pending: None }
    }

    /// Is a rotation due at `at`, when the caller's OTPs live `rotation_hours` (0: one login)?
    #[must_use]
    pub fn is_due(&self, at: Moment, rotation_hours: i64) -> bool {
        self.is_initial || rotation_hours == 0 || at >= self.since.plus_seconds(rotation_hours * HOUR_SECONDS)
    }

    /// Has an initial password waited too long?
    #[must_use]
    pub fn is_expired(&self, at: Moment) -> bool {
        self.is_initial && at >= self.since.plus_seconds(INITIAL_SECONDS_MAX)
    }
}

/// An OTP in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its generation.
    pub generation: i64,
    /// When it was spent; none for the current one.
    pub spent_at: Option<Moment>,
}

/// A rotation whose answer may have been lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pending {
    /// The OTP that was used. The journal has it among the arguments.
    #[serde(skip)]
    pub previous: Fingerprint,
    /// By whom.
    pub address: IpAddr,
    /// When.
    pub since: Moment,
    /// Of its Idempotency-Key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Fingerprint>,
    /// The successor, unless the client chose it.
    pub sealed: Option<Sealed>,
    /// How often it was shown again.
    pub reissues: i64,
}

/// What an old OTP does (row 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnReplay {
    /// An alarm.
    #[default]
    Alarm,
    /// An alarm, and all sessions of the caller end.
    EndSessions,
    /// An alarm, all sessions end, and the caller is disabled.
    Disable,
}

/// The settings of the installation for OTPs.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct OtpSettings {
    /// `OTP_MAXIMUM`: how many old ones are taken.
    pub old_accepted_max: i64,
    /// What any other old one does.
    pub on_replay: OnReplay,
}
