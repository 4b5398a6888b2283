//! From a data directory to a running server, and to its end. Here belongs in which order things are opened and closed; never what a
//! request does.

pub mod listen;
pub mod log;
pub mod metrics;
pub mod open;
pub mod serve;
