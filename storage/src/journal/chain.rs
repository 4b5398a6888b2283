//! Chains: which starts of nodes there were, which live, and which died and must be adopted.

use domain::{id::ChainId, time::Moment};

use super::Chain;
use crate::{error::StoreError, job::Errand, tx::Tx};

const BEGIN: &str = "INSERT INTO chain (chain_id, node_id, started_at, heartbeat_at) VALUES ($1, $2, $3, $3)";
const BEAT: &str = "UPDATE chain SET heartbeat_at = $2 WHERE chain_id = $1";
const END: &str = "UPDATE chain SET ended_at = $2, heartbeat_at = $2 WHERE chain_id = $1";
const DEAD: &str = "SELECT chain_id FROM chain WHERE ended_at IS NULL AND heartbeat_at < $1 ORDER BY chain_id LIMIT 100";
const KNOWN: &str = "SELECT chain_id FROM chain ORDER BY chain_id LIMIT 100000";

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

/// Every chain that was begun.
pub struct Known;

impl Errand for Known {
    type Answer = Vec<ChainId>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<ChainId>, StoreError> {
        let known: Vec<(ChainId,)> = tx.all(KNOWN, &[]).await?;
        Ok(known.into_iter().map(|(chain,)| chain).collect())
    }
}
