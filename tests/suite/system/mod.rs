//! Managed systems.

mod add;
mod delete;
pub mod fixture;
mod test;
mod trust;
mod update;
