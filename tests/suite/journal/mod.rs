//! The journal: what is written, sealed, vouched for, found out and shown.

mod adoption;
mod concealed;
mod disk_full;
mod fsync;
mod history;
mod list;
mod refusals;
mod rolled_back;
mod stop;
mod tables;
mod tamper;
mod unwritable;
