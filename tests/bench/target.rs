//! What the rounds must come to, and whether they have. Here belongs no number: each run has its own targets.

use std::{fmt, time::Duration};

use serde_json::{Value, json};

use crate::{deployment::Deployment, report::Report, row::Row};

/// One number that is promised.
#[derive(Clone, Copy, Debug)]
pub enum Target {
    /// Of two rates in the same round, one is at least so many times the other.
    Rate {
        /// The one.
        row: Row,
        /// The other.
        against: Row,
        /// So many times.
        least: f64,
    },
    /// Of a hundred answers, 99 take so long at most.
    P99 {
        /// Of what.
        row: Row,
        /// So long.
        most: Duration,
    },
    /// What a server has in memory without a person's login in flight.
    ResidentMebibytes {
        /// Which.
        deployment: Deployment,
        /// So much.
        most: u64,
    },
}

/// What came of a target.
#[derive(Debug)]
pub struct Outcome {
    what: String,
    seen: f64,
    wanted: f64,
    is_floor: bool,
}

impl Target {
    /// None: a quick look left out what it is about.
    pub fn outcome(&self, report: &Report) -> Option<Outcome> {
        let (what, seen, wanted) = match *self {
            Self::Rate { row, against, least } => {
                let ratio = report.median(row, |slice, round| Some(slice.rate / round.slice(against)?.rate))?;
                (format!("{row} / {against}"), ratio, least)
            }
            Self::P99 { row, most } => {
                let milliseconds = report.median(row, |slice, _| Some(slice.p99.as_secs_f64() * 1000.0))?;
                (format!("{row}, p99 ms"), milliseconds, most.as_secs_f64() * 1000.0)
            }
            Self::ResidentMebibytes { deployment, most } => {
                (format!("{}, resident MiB", deployment.name()), report.resident_mebibytes(deployment)?, most as f64)
            }
        };
        Some(Outcome { what, seen, wanted, is_floor: matches!(self, Self::Rate { .. }) })
    }
}

impl Outcome {
    /// Is it as it was promised?
    pub fn is_met(&self) -> bool {
        if self.is_floor { self.seen >= self.wanted } else { self.seen <= self.wanted }
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let bound = if self.is_floor { "least" } else { "most" };
        json!({ "what": self.what, "seen": self.seen, bound: self.wanted, "isMet": self.is_met() })
    }
}

/// For people.
impl fmt::Display for Outcome {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.is_met() { "met" } else { "missed" };
        let bound = if self.is_floor { "at least" } else { "at most" };
        write!(to, "{verdict:<6} {:>8.3}, {bound} {:>6.3}: {}", self.seen, self.wanted, self.what)
    }
}
