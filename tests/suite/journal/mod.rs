//! The journal: what is written, sealed, vouched for, found out and shown.

mod history;
mod tables;
mod tamper;
