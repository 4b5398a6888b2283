//! Managed system policies.

mod add;
mod delete;
pub mod fixture;
mod http;
mod update;
