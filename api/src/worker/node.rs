//! This node among the others: it registers, says once a second how it stands, hears whether it is drained, and says goodbye.

use std::time::Duration;

use domain::node::{MemberRole, Report, Role};
use storage::{
    StoreError,
    node::{Beat, End, Register},
};

use super::told;
use crate::{edge::Edge, metric};

/// How often: where other nodes have the database, and where there are none.
pub(super) const PERIOD: Duration = Duration::from_secs(1);
pub(super) const PERIOD_ALONE: Duration = Duration::from_secs(5);

/// Takes the name of this node.
pub(super) async fn register(edge: &Edge) -> Result<(), StoreError> {
    let register = Register {
        chain: edge.store.chain().clone(),
        version: env!("CARGO_PKG_VERSION"),
        at: edge.clock.now(),
        report: report(edge),
    };
    edge.readiness.drain(edge.store.errand(register).await?);
    Ok(())
}

/// Says that this node lives, and hears what is wanted of it.
pub(super) async fn beat(edge: &Edge) {
    if let Some(standing) = edge.store.standing() {
        metric::standing(&standing, edge.readiness.clock_skew_millis());
    }
    let beat = Beat { chain: edge.store.chain().clone(), at: edge.clock.now(), report: report(edge) };
    match edge.store.errand(beat).await {
        Ok(Some(is_drained)) => edge.readiness.drain(is_drained),
        Ok(None) => edge.readiness.supersede(),
        Err(error) => told::<()>("say that this node lives", Err(error)),
    }
}

/// Says goodbye.
pub(super) async fn end(edge: &Edge) {
    let end = End { chain: edge.store.chain().clone(), at: edge.clock.now() };
    told("say goodbye to the other nodes", edge.store.errand(end).await);
}

fn report(edge: &Edge) -> Report {
    let clock_skew_millis = edge.readiness.clock_skew_millis();
    let alone = Report { role: Role::Single, lag_bytes: Some(0), lag_seconds: Some(0), clock_skew_millis };
    let Some(standing) = edge.store.standing().filter(|standing| standing.members.len() > 1) else { return alone };
    // The first is the one beside this node.
    let Some(own) = standing.members.first() else { return alone };
    let role = if own.role == MemberRole::Primary { Role::Leader } else { Role::Standby };
    let lag_seconds = own.lag_millis.map(|millis| (millis + 999) / 1_000);
    Report { role, lag_bytes: own.lag_bytes, lag_seconds, clock_skew_millis }
}
