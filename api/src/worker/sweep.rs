//! What time makes worthless goes: old answers, old sessions, sealed successors, idle entries of caches.

use std::time::Duration;

use super::told;
use crate::{
    edge::Edge,
    operation::{KEPT_SECONDS, SECRET_SECONDS},
};

/// How often the last uses of sessions are written.
pub(super) const USES_PERIOD: Duration = Duration::from_secs(5);
pub(super) const PERIOD: Duration = Duration::from_mins(1);

pub(super) async fn uses(edge: &Edge) {
    let uses = edge.principals.take_uses();
    for batch in uses.chunks(storage::session::touch::BATCH_MAX) {
        told("write when sessions were used", edge.store.errand(storage::session::touch::Touch::new(batch.to_vec())).await);
    }
}

pub(super) async fn run(edge: &Edge) {
    let at = edge.clock.now();
    edge.rates.sweep();
    edge.principals.sweep(at);
    let forget =
        storage::ForgetKept { answers_before: at.plus_seconds(-KEPT_SECONDS), secrets_before: at.plus_seconds(-SECRET_SECONDS) };
    told("forget kept answers", edge.store.errand(forget).await);
    told("sweep sessions", edge.store.errand(storage::session::sweep::Sweep { at }).await);
    let mut after = None;
    loop {
        match edge.store.errand(storage::session::sweep::SweepHistories { at, after }).await {
            Ok(None) => return,
            Ok(next) => after = next,
            Err(error) => return told::<()>("sweep histories", Err(error)),
        }
    }
}
