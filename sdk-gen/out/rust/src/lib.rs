//! Client of Strongroom, the privileged-access server.
//!
//! ```no_run
//! # async fn fetch() -> Result<(), strongroom::Error> {
//! let client = strongroom::Client::with_keeper("https://strongroom.example", strongroom::Keeper::open("/var/lib/billing/robot.otp"))?;
//! let answer = client.km_key_get_by_account().resource_id("DB1").account_id("scott").send().await?;
//! connect_with(answer.password.expose());
//! # Ok(())
//! # }
//! # fn connect_with(_: &str) {}
//! ```
//!
//! Every operation of the contract is a function of [`Client`]: it gives a builder with the parameters, whose `send` asks the server.
//! Lists are iterated over by [`Paged`]. Errors are [`Error`]. One-time passwords are kept by a [`Keeper`].
mod client;
mod error;
mod http;
mod keeper;
mod pages;
mod retry;
mod runtime;
mod secret;
mod session;

pub use client::Client;
pub use error::{Error, Problem};
pub use generated::operations::builder;
pub use generated::{choices, codes, types};
pub use keeper::{Keeper, KeeperError};
pub use pages::{Items, Page, Paged};
pub use runtime::Answer;
pub use secret::Secret;

#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes_without_reason,
    missing_docs,
    unused_mut,
    dead_code,
    reason = "generated: the contract is its style"
)]
mod generated {
    pub mod choices;
    pub mod codes;
    pub mod operations;
    mod pages;
    pub mod types;
}
