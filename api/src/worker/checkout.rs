//! Check-outs whose time is over end, and those that were given back are looked after until their password is changed. Any node does it: each
//! step looks again, under lock, whether it is still to be taken.

use std::time::Duration;

use domain::{
    checkout::{expire::Expire, settle::Settle},
    id::{ChangeId, CheckoutId},
    time::MINUTE_SECONDS,
    variable::{Settings, table},
};
use storage::{
    Persist, StoreError, TransactError,
    checkout::due::{Over, Returning},
};

use super::own_stamp;
use crate::{edge::Edge, entropy};

/// Twice in the second within which an end must be noticed.
pub(super) const PERIOD: Duration = Duration::from_millis(500);

/// How often it is looked what has changed, while somebody watches: a revocation must be heard of within a second.
pub(super) const WATCH_PERIOD: Duration = Duration::from_millis(200);

/// Does what is due.
pub(super) async fn run(edge: &Edge) -> Result<(), StoreError> {
    let settings = edge.settings.overrides();
    for id in edge.store.scan(Over { at: edge.clock.now() }).await? {
        step(edge, Expire { id, change: change(edge), settings: settings.clone() }).await?;
    }
    let patience = Settings::global(&settings).get(table::PAM_ACTION_CI_RETRY_TIMEOUT) * MINUTE_SECONDS;
    let at = edge.clock.now();
    let returning: Vec<CheckoutId> = edge.store.scan(Returning { at, given_up_before: at.plus_seconds(-patience) }).await?;
    for id in returning {
        step(edge, Settle { id, change: change(edge), settings: settings.clone() }).await?;
    }
    Ok(())
}

/// The name of a change, if there is to be one.
fn change(edge: &Edge) -> ChangeId {
    ChangeId(entropy::id(edge.clock.now()))
}

/// One step. Where another node was first, there is nothing to do.
async fn step<P: Persist>(edge: &Edge, procedure: P) -> Result<(), StoreError> {
    match edge.store.transact(own_stamp(edge), procedure).await {
        Ok(_) => {
            edge.changes.ring();
            Ok(())
        }
        Err(TransactError::Refused(_) | TransactError::Repeated(_)) => Ok(()),
        Err(TransactError::Store(error)) => Err(error),
    }
}
