//! Managed accounts.

mod add;
mod delete;
pub(crate) mod found;
pub mod read;
pub(crate) mod row;
mod update;

pub use found::Look;
