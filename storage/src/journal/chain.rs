//! Chains: which starts of nodes there were, which live, and which died and must be adopted.

use domain::{
    id::{ChainId, NodeId},
    time::Moment,
};

use super::Chain;
use crate::{error::StoreError, job::Errand, tx::Tx};

const BEGIN: &str = "INSERT INTO chain (chain_id, node_id, started_at, heartbeat_at) VALUES ($1, $2, $3, $3)";
// A node that was only taken for dead lives on.
const BEAT: &str = "UPDATE chain SET heartbeat_at = $2, ended_at = NULL WHERE chain_id = $1";
const END: &str = "UPDATE chain SET ended_at = $2, heartbeat_at = $2 WHERE chain_id = $1";
const DEAD: &str = "SELECT chain_id FROM chain WHERE ended_at IS NULL AND heartbeat_at < $1 ORDER BY chain_id LIMIT 100";
const ABANDONED: &str = "SELECT chain_id FROM chain WHERE ended_at IS NULL AND chain_id <> $1 AND ($2 IS NULL OR node_id = $2)
    UNION SELECT chain_id FROM journal WHERE seal IS NULL AND chain_id <> $1 AND ($2 IS NULL OR node_id = $2) ORDER BY chain_id LIMIT 10000";

/// A chain without a heartbeat for so long belongs to a dead node.
pub const DEAD_SECONDS: i64 = 30;

/// A node starts.
pub struct Begin {
    /// Its chain.
    pub chain: Chain,
    /// When.
    pub at: Moment,
}

impl Errand for Begin {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec(BEGIN, &[(&self.chain.id).into(), (&self.chain.node).into(), self.at.into()]).await.map(drop)
    }
}

/// A node lives; answers the chains that don't any more.
pub struct Beat {
    /// Its chain.
    pub chain: ChainId,
    /// When.
    pub at: Moment,
}

impl Errand for Beat {
    type Answer = Vec<ChainId>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<ChainId>, StoreError> {
        tx.exec(BEAT, &[(&self.chain).into(), self.at.into()]).await?;
        let dead: Vec<(ChainId,)> = tx.all(DEAD, &[self.at.plus_seconds(-DEAD_SECONDS).into()]).await?;
        Ok(dead.into_iter().map(|(chain,)| chain).collect())
    }
}

/// A chain has ended: all its rows are sealed.
pub struct End {
    /// The chain.
    pub chain: ChainId,
    /// When.
    pub at: Moment,
}

impl Errand for End {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec(END, &[(&self.chain).into(), self.at.into()]).await.map(drop)
    }
}

/// The chains that nobody goes on with, for a node that holds the lock of its data directory: its own earlier ones, and, where it is
/// the only node, all others. No need to wait for silence.
pub struct Abandoned {
    /// The chain of this start.
    pub own: ChainId,
    /// The node; none: it is the only one.
    pub node: Option<NodeId>,
}

impl Errand for Abandoned {
    type Answer = Vec<ChainId>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<ChainId>, StoreError> {
        let found: Vec<(ChainId,)> = tx.all(ABANDONED, &[(&self.own).into(), self.node.as_ref().into()]).await?;
        Ok(found.into_iter().map(|(chain,)| chain).collect())
    }
}
