//! The journal: what is written, sealed, vouched for, found out and shown.

mod adoption;
mod history;
mod list;
mod refusals;
mod stop;
mod tables;
mod tamper;
