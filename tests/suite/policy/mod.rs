//! Managed system policies.

mod add;
mod delete;
mod disclosure_plugin;
pub mod fixture;
mod http;
mod update;
