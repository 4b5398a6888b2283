//! The suite: one binary, the rooms' folders mirrored. Here belong tests; what two of them share is in `tests/src`.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a panic is how a test fails")]

mod account;
mod address;
mod administrator;
mod administrator_group;
mod backup;
mod canary;
mod checkout;
mod command;
mod connector;
mod crash;
mod hostile;
mod idempotency;
mod installation;
mod journal;
mod law;
mod lost_answer;
mod main_job;
mod node;
mod password;
mod plugin_zoo;
mod policy;
mod proxied;
mod push;
mod rate;
mod right;
mod session;
mod store;
mod system;
mod trouble;
mod user_class;
mod user_group;
mod variable;
