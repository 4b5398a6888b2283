//! Administrator groups.

mod add;
mod delete;
pub mod read;
pub mod row;
mod update;
