//! System variables: the values that somebody has set.

pub mod read;
pub mod row;
pub mod set;
