//! Managed systems.

mod add;
mod delete;
pub mod fixture;
mod http;
mod test;
mod trust;
mod update;
