//! Product administrators.

pub mod row;
