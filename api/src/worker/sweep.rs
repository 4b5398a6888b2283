//! What time makes worthless goes: old answers, old sessions, sealed successors, idle entries of caches.

use std::time::Duration;

use storage::{
    StoreError,
    session::sweep::{OldHistories, SweepHistory},
};

use super::told;
use crate::{
    edge::Edge,
    operation::{KEPT_SECONDS, SECRET_SECONDS},
};

/// How often the last uses of sessions are written.
pub(super) const USES_PERIOD: Duration = Duration::from_secs(5);
pub(super) const PERIOD: Duration = Duration::from_mins(1);
/// How often all histories are read: they outlive it by far.
pub(super) const HISTORIES_PERIOD: Duration = Duration::from_hours(1);
/// How long a ticket is known after its time, so that who tries it is told from who invents one.
const TICKET_SECONDS_KEPT: i64 = 3_600;

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
    let before = at.plus_seconds(-TICKET_SECONDS_KEPT);
    told("sweep tickets", edge.store.errand(storage::checkout::ticket::SweepTickets { before }).await);
    told("sweep sessions", edge.store.errand(storage::session::sweep::Sweep { at }).await);
}

/// What is too old of the histories of OTPs goes.
pub(super) async fn histories(edge: &Edge) {
    told("sweep histories", sweep_histories(edge).await);
}

async fn sweep_histories(edge: &Edge) -> Result<(), StoreError> {
    let mut after = None;
    loop {
        let found = edge.store.scan(OldHistories { at: edge.clock.now(), after }).await?;
        for history in found.old {
            while edge.store.errand(SweepHistory(history.clone())).await? {}
        }
        match found.last {
            None => return Ok(()),
            last => after = last,
        }
    }
}
