//! Managed systems.

pub mod add;
pub mod delete;
mod reach;
pub mod read;
pub mod row;
pub mod test;
pub mod trust;
pub mod update;
