//! The two engines, the group that both commit, and the readers beside them.

pub(crate) mod group;
pub(crate) mod postgres;
pub(crate) mod reader;
pub(crate) mod sqlite;
