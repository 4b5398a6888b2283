//! Check-outs: what is lent, to whom, and what has yet to be done after it.

pub mod due;
mod end;
mod extend;
pub mod list;
mod open;
pub mod read;
pub(crate) mod row;
pub mod seen;
pub mod ticket;
pub mod watched;
