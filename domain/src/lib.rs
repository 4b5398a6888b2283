//! The rules. Here belongs what decides; never async, SQL, HTTP, a clock, randomness, a key, the environment or a log.

pub mod address;
pub mod right;
pub mod time;
