//! Check-outs: what is lent, to whom, and what has yet to be done after it.

pub mod due;
mod end;
mod extend;
mod open;
pub mod read;
pub(crate) mod row;
pub mod watched;
