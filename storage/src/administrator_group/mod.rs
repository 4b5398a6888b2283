//! Administrator groups.

pub mod row;
