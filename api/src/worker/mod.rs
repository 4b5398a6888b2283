//! What the server does by itself, again and again: sealing, vouching, following the time, sweeping. Here belongs when; what is done
//! stands in the store and in the rules. A run that fails is told in the log, and the next one tries again.

mod attempt;
mod change;
mod checkout;
mod clock;
mod journal;
mod key;
mod node;
pub mod proof;
pub mod settings;
mod sweep;

use std::{path::Path, time::Duration};

use actix_web::web::Data;
use domain::{
    id::{EntryId, NodeId},
    procedure::Stamp,
};
use storage::{StoreError, password::work::ReleaseAbandoned};
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{MissedTickBehavior, interval},
};

pub use self::change::OVERDUE_SECONDS;
use self::{journal::Journal, key::Keys};
use crate::{edge::Edge, entropy, server::open::CHECKPOINT_FILE};

/// The workers of a running server.
pub struct Handle {
    stop: watch::Sender<bool>,
    running: JoinSet<()>,
    journal: Journal,
    keys: Keys,
}

/// Starts them, once what earlier starts have left unsealed is sealed. `data`: the data directory; `node`: none when no other node has
/// this database.
pub async fn start(edge: &Data<Edge>, data: &Path, node: Option<NodeId>) -> Result<Handle, StoreError> {
    let journal = Journal::new(edge, data.join(CHECKPOINT_FILE));
    let keys = Keys { data: data.into() };
    clock::follow(edge).await; // what is said of it is true from the start
    node::register(edge).await?;
    let is_alone = node.is_none();
    edge.store.errand(ReleaseAbandoned { node: node.clone() }).await?;
    journal.adopt_abandoned(node).await?;
    let (stop, stopped) = watch::channel(false);
    let mut running = JoinSet::new();
    let mut every = |period: Duration, work: Work| {
        running.spawn(repeat(period, stopped.clone(), edge.clone().into_inner(), work));
    };
    every(journal::SEAL_PERIOD, Work::Seal(journal.clone()));
    every(journal::BEAT_PERIOD, Work::Beat(journal.clone()));
    every(journal::CHECKPOINT_PERIOD, Work::Checkpoint(journal.clone()));
    every(journal::SUMMARY_PERIOD, Work::Summarize);
    every(clock::PERIOD, Work::Clock);
    every(if is_alone { node::PERIOD_ALONE } else { node::PERIOD }, Work::Live);
    every(settings::PERIOD, Work::Settings);
    every(sweep::USES_PERIOD, Work::Uses);
    every(sweep::PERIOD, Work::Sweep);
    every(sweep::HISTORIES_PERIOD, Work::Histories);
    every(key::PERIOD, Work::Keys(keys.clone()));
    every(change::OLD_PERIOD, Work::Old);
    every(change::LENT_PERIOD, Work::Lent);
    every(change::PROBE_PERIOD, Work::Probe);
    every(change::COUNT_PERIOD, Work::Count);
    every(checkout::PERIOD, Work::Checkouts);
    every(checkout::WATCH_PERIOD, Work::Watch);
    every(proof::PERIOD, Work::Proofs);
    every(proof::PLAN_PERIOD, Work::Plan);
    every(proof::REPLAN_PERIOD, Work::Replan);
    running.spawn(checkout::follow(edge.clone().into_inner(), stopped.clone()));
    running.spawn(change::run(edge.clone().into_inner(), stopped));
    Ok(Handle { stop, running, journal, keys })
}

impl Handle {
    /// Lets what runs end, then writes what must be written at the end.
    pub async fn stop(mut self, edge: &Edge) {
        self.stop.send_replace(true);
        while self.running.join_next().await.is_some() {}
        node::end(edge).await;
        sweep::uses(edge).await;
        journal::summarize(edge).await;
        self.keys.run(edge).await;
        self.journal.end().await;
    }
}

/// One thing that is done again and again.
enum Work {
    Seal(Journal),
    Beat(Journal),
    Checkpoint(Journal),
    Summarize,
    Clock,
    Live,
    Settings,
    Uses,
    Sweep,
    Histories,
    Keys(Keys),
    Old,
    Lent,
    Probe,
    Count,
    Checkouts,
    Watch,
    Proofs,
    Plan,
    Replan,
}

async fn repeat(period: Duration, mut stopped: watch::Receiver<bool>, edge: std::sync::Arc<Edge>, work: Work) {
    let mut ticks = interval(period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = stopped.wait_for(|stopped| *stopped) => return,
        }
        let run = work.run(&edge);
        if work.may_be_broken_off() {
            tokio::select! {
                () = run => {}
                _ = stopped.wait_for(|stopped| *stopped) => return,
            }
        } else {
            run.await;
        }
    }
}

impl Work {
    /// Ends with the server, wherever it is: it speaks to targets, or goes through many rows.
    const fn may_be_broken_off(&self) -> bool {
        matches!(self, Self::Old | Self::Lent | Self::Probe | Self::Proofs | Self::Plan | Self::Replan)
    }

    async fn run(&self, edge: &Edge) {
        match self {
            Self::Seal(journal) => journal.seal().await,
            Self::Beat(journal) => journal.beat().await,
            Self::Checkpoint(journal) => journal.checkpoint().await,
            Self::Summarize => journal::summarize(edge).await,
            Self::Clock => clock::follow(edge).await,
            Self::Live => node::beat(edge).await,
            Self::Settings => told("read the settings", settings::refresh(edge).await),
            Self::Uses => sweep::uses(edge).await,
            Self::Sweep => sweep::run(edge).await,
            Self::Histories => sweep::histories(edge).await,
            Self::Keys(keys) => keys.run(edge).await,
            Self::Old => told("ask for scheduled changes", change::old(edge).await),
            Self::Lent => told("ask for changes of what is lent", change::lent(edge).await),
            Self::Probe => told("look for targets that were not there", change::probe(edge).await),
            Self::Count => told("count open changes", change::count(edge).await),
            Self::Watch => told("watch check-outs", edge.checkout_watch.look(&edge.store, edge.clock.now()).await),
            Self::Checkouts => told("look after check-outs", checkout::run(edge).await),
            Self::Proofs => told("prove passwords", proof::run(edge).await),
            Self::Plan => told("plan changes", proof::plan(edge, false).await),
            Self::Replan => told("plan changes anew", proof::plan(edge, true).await),
        }
    }
}

/// A failure is told, and nothing more: there is a next time. That there is no quorum the store has told, once.
fn told<T>(doing: &'static str, result: Result<T, impl std::error::Error + 'static>) {
    if let Err(error) = result {
        let error: &(dyn std::error::Error + 'static) = &error;
        if matches!(error.downcast_ref::<StoreError>(), Some(StoreError::NoQuorum)) {
            tracing::debug!("could not {doing}: no quorum");
        } else {
            tracing::warn!(causes = crate::server::open::causes(error), "could not {doing}");
        }
    }
}

/// What the server does by itself, now.
fn own_stamp(edge: &Edge) -> Stamp {
    let at = edge.clock.now();
    Stamp::of_server(at, EntryId(entropy::id(at)))
}
