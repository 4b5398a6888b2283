//! The journal: rows, and the seals over them.

pub(crate) mod append;
pub mod chain;
pub mod checkpoint;
pub mod read;
mod refuse;
pub mod seal;

use domain::id::{ChainId, NodeId};

/// The chain of one start of one node.
#[derive(Clone, Debug)]
pub struct Chain {
    /// New at each start.
    pub id: ChainId,
    /// The node.
    pub node: NodeId,
}
