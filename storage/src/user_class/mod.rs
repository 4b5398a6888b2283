//! User classes.

pub mod row;
