//! Keys grow old: their use is counted, and a new epoch begins in time.

use std::time::Duration;

use super::told;
use crate::{edge::Edge, key};

pub(super) const PERIOD: Duration = Duration::from_mins(1);

pub(super) async fn run(edge: &Edge) {
    told("count and renew the keys", key::upkeep(&edge.store, &edge.keys, edge.clock.now()).await);
}
