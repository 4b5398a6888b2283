//! User groups.

pub mod row;
