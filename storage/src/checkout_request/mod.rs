//! Requests for check-outs, and what was said to them.

pub(crate) mod decide;
pub mod find;
pub mod read;
pub(crate) mod row;
mod submit;
