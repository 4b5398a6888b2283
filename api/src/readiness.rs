//! Whether this node may take part: what `/readyz` says, and whether it begins work of its own.

use std::{
    sync::atomic::{AtomicBool, AtomicI64, Ordering},
    time::{Duration, Instant},
};

use domain::node::SKEW_MILLIS_MAX;
use serde::Serialize;
use storage::{Store, installation::FoundedAt};
use tokio::sync::{Mutex, watch};

use crate::key::Keyring;
use crate::problem::{Code, Problem};

/// How long an answer of the store holds: anybody may ask, as often as they like.
const HOLDS: Duration = Duration::from_secs(1);

/// What is known of it.
#[derive(Debug, Default)]
pub struct Readiness {
    is_stopping: AtomicBool,
    is_drained: AtomicBool,
    /// How far this machine's clock is ahead of the store's, in milliseconds.
    clock_skew_millis: AtomicI64,
    /// Another server has this node's name, or an operator has removed it.
    superseded: watch::Sender<bool>,
    store: Mutex<Option<(Instant, Result<(), Problem>)>>,
}

/// What a load balancer may want to know.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ready {
    status: &'static str,
    leader_reachable: bool,
    quorum: bool,
    drained: bool,
}

impl Readiness {
    /// From now on it is not ready: load balancers are told.
    pub fn stop(&self) {
        self.is_stopping.store(true, Ordering::Relaxed);
    }

    /// Does the server stop?
    pub fn is_stopping(&self) -> bool {
        self.is_stopping.load(Ordering::Relaxed)
    }

    /// An operator wants it out of the pool, or in again.
    pub fn drain(&self, is_drained: bool) {
        if self.is_drained.swap(is_drained, Ordering::Relaxed) != is_drained {
            tracing::info!(is_drained, "an operator has changed whether this node takes part");
        }
    }

    /// This machine's clock was compared with the store's.
    pub fn skew(&self, millis: i64) {
        let before = self.clock_skew_millis.swap(millis, Ordering::Relaxed);
        let (was_out, is_out) = (before.abs() > SKEW_MILLIS_MAX, millis.abs() > SKEW_MILLIS_MAX);
        if is_out && !was_out {
            tracing::error!(
                millis,
                "this machine's clock is too far from the database's: the node takes no part until it is right"
            );
        } else if was_out && !is_out {
            tracing::info!(millis, "this machine's clock is right again");
        }
    }

    /// How far this machine's clock is ahead of the store's, in milliseconds.
    pub fn clock_skew_millis(&self) -> i64 {
        self.clock_skew_millis.load(Ordering::Relaxed)
    }

    /// It takes work up: it isn't drained, and its clock is right.
    pub fn takes_work(&self) -> bool {
        !self.is_drained.load(Ordering::Relaxed) && self.is_in_time()
    }

    /// Another server has this node's name, or it was removed: it must end.
    pub fn supersede(&self) {
        self.superseded.send_replace(true);
    }

    /// Ends when that is so.
    pub async fn superseded(&self) {
        let mut superseded = self.superseded.subscribe();
        if superseded.wait_for(|superseded| *superseded).await.is_err() {
            std::future::pending::<()>().await; // the sender is ours
        }
    }

    /// Not while the server stops, is drained or has a wrong clock, while no member of the database takes writes that are kept, the store
    /// doesn't answer, or only another KEK opens some of its keys.
    pub async fn check(&self, store: &Store, keys: &Keyring) -> Result<Ready, Problem> {
        let standing = store.standing();
        let ready = Ready {
            status: "ready",
            leader_reachable: standing.as_ref().is_none_or(|standing| standing.is_led),
            quorum: standing.as_ref().is_none_or(|standing| standing.has_quorum),
            drained: self.is_drained.load(Ordering::Relaxed),
        };
        let hindrance = if self.is_stopping() {
            Some((Code::ServerBusy, "stopping"))
        } else if ready.drained {
            Some((Code::ServerBusy, "drained"))
        } else if !ready.leader_reachable {
            Some((Code::StoreUnavailable, "leader-unreachable"))
        } else if !ready.quorum {
            Some((Code::StoreUnavailable, "no-quorum"))
        } else if !self.is_in_time() {
            Some((Code::StoreUnavailable, "clock-skew"))
        } else if keys.is_behind() {
            Some((Code::StoreUnavailable, "keys-under-another-kek"))
        } else {
            None
        };
        if let Some((code, reason)) = hindrance {
            let yes = |is_so: bool| if is_so { "yes" } else { "no" };
            let Ready { leader_reachable, quorum, drained, .. } = ready;
            let (led, kept, drained) = (yes(leader_reachable), yes(quorum), yes(drained));
            let detail = format!("{reason} (leader reachable: {led}; quorum: {kept}; drained: {drained})");
            return Err(Problem::from(code).because(reason).detail(detail));
        }
        let mut last = self.store.lock().await; // who waits gets the answer of the one who asks
        if let Some((at, answer)) = &*last
            && at.elapsed() < HOLDS
        {
            return answer.clone().map(|()| ready);
        }
        let answer = ask(store).await;
        *last = Some((Instant::now(), answer.clone()));
        answer.map(|()| ready)
    }

    fn is_in_time(&self) -> bool {
        self.clock_skew_millis().abs() <= SKEW_MILLIS_MAX
    }
}

async fn ask(store: &Store) -> Result<(), Problem> {
    store.read(FoundedAt).await?.map(drop).ok_or_else(|| Problem::from(Code::StoreUnavailable).because("not-founded"))
}
