//! What the suite stands on: servers, stores, callers, canaries, cuts. Here belongs what two tests share;
//! never a test, a mock of SQL, or a wait without a condition and a bound.
#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::must_use_candidate,
    clippy::unwrap_used,
    missing_docs,
    reason = "support of tests: a panic is how a test fails, and names of the contract say what they are"
)]

pub mod backup;
pub mod canary;
pub mod client;
pub mod cut;
pub mod events;
pub mod gate;
pub mod gateway;
pub mod held;
pub mod http;
pub mod installation;
pub mod line;
pub mod people;
pub mod postgres;
pub mod proxy;
pub mod push;
pub mod random;
pub mod replicated;
pub mod scene;
pub mod server;
pub mod ssh;
pub mod store;
pub mod tables;
pub mod vault;
pub mod wait;

pub use installation::{Engine, Installation};
pub use server::Server;

/// What `tests/run` tells the suite, or nothing when a test is started by hand.
#[expect(clippy::disallowed_methods, reason = "the suite's one look at the environment")]
pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// How many times the server is killed in the midst of changing a password: 300, or what `tests/run kill` says.
pub fn kills() -> usize {
    environment("STRONGROOM_TEST_KILLS").map_or(300, |kills| kills.parse().expect("a number"))
}
