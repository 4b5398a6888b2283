//! The edge. Here belong wire types, routes, guards, problems, keys, workers, configuration and the command line;
//! never SQL text, a rule of the domain, or a secret in a log or an error.

pub mod changes;
pub mod checkout_watch;
pub mod clock;
pub mod command;
pub mod config;
pub mod contract;
pub mod credential;
pub mod docs;
pub mod edge;
pub mod entropy;
pub mod guard;
pub mod harden;
pub mod journal;
pub mod key;
pub mod known_checkouts;
pub mod managed_password;
pub mod metric;
pub mod operation;
pub mod principals;
pub mod problem;
pub mod readiness;
pub mod server;
pub mod settings;
pub mod target;
pub mod wire;
pub mod worker;
