//! The time of the store, followed once a second.

use std::time::Duration;

use domain::time::Moment;
use storage::installation::Now;

use super::told;
use crate::edge::Edge;

pub(super) const PERIOD: Duration = Duration::from_secs(1);
/// A step of more is worth a warning, in milliseconds.
const STEP_MILLIS: i64 = 5_000;

pub(super) async fn follow(edge: &Edge) {
    let step = match edge.store.read(Now).await {
        Ok(Some(Moment(now))) => edge.clock.set_store_time(now),
        Ok(None) => edge.clock.follow_machine(),
        Err(error) => return told::<()>("read the store's time", Err(error)),
    };
    if step.abs() > STEP_MILLIS {
        tracing::warn!(step, "the store's time has stepped");
    }
}
