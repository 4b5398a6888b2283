//! Check-outs whose time is over end, and those that were given back are looked after until their password is changed. Any node does it: each
//! step looks again, under lock, whether it is still to be taken.

use std::{sync::Arc, time::Duration};

use domain::{
    checkout::{expire::Expire, settle::Settle},
    id::{ChangeId, CheckoutId},
    time::MINUTE_SECONDS,
    variable::{Settings, table},
};
use futures_util::FutureExt as _;
use storage::{
    Persist, StoreError, TransactError,
    checkout::due::{Over, Returning},
};
use tokio::{sync::watch, time::sleep};

use super::own_stamp;
use crate::{edge::Edge, entropy};

/// Twice in the second within which an end must be noticed.
pub(super) const PERIOD: Duration = Duration::from_millis(500);

/// How often it is looked what has changed, while somebody watches: a revocation must be heard of within a second.
pub(super) const WATCH_PERIOD: Duration = Duration::from_millis(200);

/// What this node has changed itself is looked at at once, but not more often than so.
const FOLLOW_PAUSE: Duration = Duration::from_millis(10);

/// Follows what becomes of the check-outs that gateways ask about, until it is told to stop.
pub(super) async fn follow(edge: Arc<Edge>, mut stopped: watch::Receiver<bool>) {
    let mut touches = edge.store.touches();
    loop {
        super::told("follow check-outs", edge.known_checkouts.follow(edge.clock.now()).await);
        let has_changed = tokio::select! {
            () = sleep(WATCH_PERIOD) => false,
            changed = touches.changed() => changed.is_ok(),
            () = stopped.wait_for(|stopped| *stopped).map(drop) => break,
        };
        if has_changed {
            sleep(FOLLOW_PAUSE).await;
        }
    }
}

/// Does what is due.
pub(super) async fn run(edge: &Edge) -> Result<(), StoreError> {
    let settings = edge.settings.overrides();
    for id in edge.store.scan(Over { at: edge.clock.now() }).await? {
        step(edge, Expire { id, change: change(edge), settings: settings.clone() }).await;
    }
    let patience = Settings::global(&settings).get(table::PAM_ACTION_CI_RETRY_TIMEOUT) * MINUTE_SECONDS;
    let at = edge.clock.now();
    let returning: Vec<CheckoutId> = edge.store.scan(Returning { at, given_up_before: at.plus_seconds(-patience) }).await?;
    for id in returning {
        step(edge, Settle { id, change: change(edge), settings: settings.clone() }).await;
    }
    Ok(())
}

/// The name of a change, if there is to be one.
fn change(edge: &Edge) -> ChangeId {
    ChangeId(entropy::id(edge.clock.now()))
}

/// One step. Where another node was first, there is nothing to do; one that fails keeps no other from its turn.
async fn step<P: Persist>(edge: &Edge, procedure: P) {
    match edge.store.transact(own_stamp(edge), procedure).await {
        Ok(_) => edge.changes.ring(),
        Err(TransactError::Refused(_) | TransactError::Repeated(_)) => {}
        Err(TransactError::Store(error)) => super::told::<()>("look after a check-out", Err(error)),
    }
}
