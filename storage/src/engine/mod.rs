//! The two engines, the workers of one and the group that both commit, the readers beside them, and the watch over the members of a cluster.

pub(crate) mod cluster;
mod deferred;
pub(crate) mod group;
pub(crate) mod postgres;
pub(crate) mod reader;
pub(crate) mod sqlite;
pub(crate) mod worker;
