//! The time of the store, followed once a second.

use std::time::Duration;

use storage::installation::Now;

use super::told;
use crate::{
    clock::{Clock, Skew},
    edge::Edge,
};

pub(super) const PERIOD: Duration = Duration::from_secs(1);
/// A step of more is worth a warning, in milliseconds.
const STEP_MILLIS: i64 = 5_000;

/// A comparison that may be wrong by more says nothing.
const ERROR_MILLIS_MAX: i64 = 1_000;

pub(super) async fn follow(edge: &Edge) {
    let step = match Clock::skew(edge.store.read(Now)).await {
        Ok(Some(Skew { store_millis, ahead_millis, error_millis })) => {
            if error_millis <= ERROR_MILLIS_MAX {
                edge.readiness.skew(ahead_millis);
            }
            edge.clock.set_store_time(store_millis)
        }
        Ok(None) => edge.clock.follow_machine(),
        Err(error) => return told::<()>("read the store's time", Err(error)),
    };
    if step.abs() > STEP_MILLIS {
        tracing::warn!(step, "the store's time has stepped");
    }
}
