//! Managed system policies.

pub mod add;
pub mod delete;
pub mod read;
mod reference;
pub mod row;
pub mod update;
