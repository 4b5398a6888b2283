//! The journal's workers: seals, the heartbeat of this node's chain, adoption of dead ones, checkpoints, sums of refusals.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use domain::{
    id::{ChainId, NodeId},
    journal::{refuse::Summarize, seal::ENTRIES_MAX},
};
use storage::{
    Store, StoreError,
    journal::{
        chain::{Abandoned, Beat},
        seal::SealNext,
    },
};

use super::{own_stamp, told};
use crate::{
    clock::Clock,
    edge::Edge,
    journal::{chain, checkpoint::Checkpoints},
    metric,
};

pub(super) const SEAL_PERIOD: Duration = Duration::from_millis(200);
pub(super) const BEAT_PERIOD: Duration = Duration::from_secs(10);
pub(super) const CHECKPOINT_PERIOD: Duration = Duration::from_mins(1);
pub(super) const SUMMARY_PERIOD: Duration = Duration::from_mins(1);
/// So many sealed rows don't wait for the minute to end.
const CHECKPOINT_ROWS: usize = 1_000;
/// Seals of one run; a flood of rows must not keep the other workers' connections.
const SEALS_MAX: usize = 64;

/// What the journal's workers share.
#[derive(Clone)]
pub(super) struct Journal {
    store: Store,
    clock: Clock,
    checkpoints: Checkpoints,
    /// Rows sealed since the last checkpoint.
    rows: Arc<AtomicUsize>,
}

impl Journal {
    pub fn new(edge: &Edge, file: PathBuf) -> Self {
        Self {
            store: edge.store.clone(),
            clock: edge.clock.clone(),
            checkpoints: Checkpoints { store: edge.store.clone(), ring: edge.keys.clone(), file },
            rows: Arc::default(),
        }
    }

    /// Seals what is new.
    pub async fn seal(&self) {
        told("seal the journal", self.seal_chain(&self.store.chain().id).await);
        if self.rows.load(Ordering::Relaxed) >= CHECKPOINT_ROWS {
            self.checkpoint().await;
        }
    }

    async fn seal_chain(&self, chain: &ChainId) -> Result<(), StoreError> {
        for _ in 0..SEALS_MAX {
            let rows = match self.store.errand(SealNext(chain.clone())).await {
                Err(StoreError::Constraint(name)) if name == "seal_pkey" => return Ok(()), // another node adopts it too
                other => other?,
            };
            self.rows.fetch_add(rows, Ordering::Relaxed);
            if rows < ENTRIES_MAX {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Says that this node lives, and brings the chains of dead ones to their end.
    pub async fn beat(&self) {
        let beat = Beat { chain: self.store.chain().id.clone(), at: self.clock.now() };
        let dead = match self.store.errand(beat).await {
            Ok(dead) => dead,
            Err(error) => return told::<()>("write the heartbeat", Err(error)),
        };
        self.adopt(dead).await;
    }

    /// Brings the chains to their end that this node's earlier starts have left behind; `node`: none when it is the only one.
    pub async fn adopt_abandoned(&self, node: Option<NodeId>) -> Result<(), StoreError> {
        let abandoned = self.store.errand(Abandoned { own: self.store.chain().id.clone(), node }).await?;
        self.adopt(abandoned).await;
        Ok(())
    }

    async fn adopt(&self, chains: Vec<ChainId>) {
        for chain in chains {
            tracing::info!(chain = chain.as_str(), "adopting a chain that nobody goes on with");
            told("adopt a chain", chain::finish(&self.store, chain, self.clock.now()).await);
        }
    }

    /// Vouches for what was sealed.
    pub async fn checkpoint(&self) {
        self.rows.store(0, Ordering::Relaxed);
        told("make a checkpoint", self.checkpoints.make(self.clock.now()).await);
    }

    /// The end of this node's chain: everything sealed and vouched for.
    pub async fn end(&self) {
        told("end the chain", chain::finish(&self.store, self.store.chain().id.clone(), self.clock.now()).await);
        self.checkpoint().await;
    }
}

/// One row for all refusals that were not written down, because their sources had spent their budgets.
pub(super) async fn summarize(edge: &Edge) {
    let Some(summary) = edge.rates.refusals.take_summary() else { return };
    metric::refusals_summed(summary.refusals);
    let summarize = Summarize {
        refusals: summary.refusals,
        sources: summary.sources,
        loudest: summary.loudest.to_string(),
        refusals_of_loudest: summary.refusals_of_loudest,
    };
    told("sum up refusals", edge.store.transact(own_stamp(edge), summarize).await);
}
