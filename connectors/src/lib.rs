//! Connectors: each speaks to targets of one kind, over their own protocol. A connector does one thing once, and says what is positively
//! known of it. It keeps nothing, retries nothing and decides nothing: whether a password is in force, and what to try next, is the
//! matter of who asks. Here belong the protocols of targets; never a rule, a table, or the wire format of our own API.

pub mod built_in;
pub mod outcome;
pub mod postgresql;
pub mod ssh;
pub mod target;

use std::future::Future;

use secrecy::SecretString;
use tokio::time::Instant;

pub use self::{
    built_in::BuiltIn,
    outcome::{Class, Failure, Outcome, Reason, Verdict},
    target::{Administrator, Credential, Target, Trust},
};

/// The most accounts that one page of [`Connector::list`] holds.
pub const PAGE_MAX: usize = 1_000;

/// Speaks to targets of one kind.
///
/// Every call ends by its `deadline`, here and, as far as the target can be told to, over there. Dropping the future stops nothing that
/// was sent.
pub trait Connector: Send + Sync {
    /// See [`Connector::prepare`].
    type Prepared: Prepared;

    /// Is this password the one in force? Proven by a real login of the account. A wrong password is no failure; a refusal is no proof
    /// that another one is in force, for an account may also be closed.
    fn verify(
        &self,
        target: &Target,
        account: &str,
        password: &SecretString,
        deadline: Instant,
    ) -> impl Future<Output = Result<Verdict, Failure>> + Send;

    /// Gets ready to make `new` the password in force: all but the last word, so that a failure means that nothing was changed. Whoever
    /// asks then writes down what is about to happen, and sends. To be done again with the same password as often as need be.
    fn prepare(
        &self,
        target: &Target,
        administrator: &Administrator,
        account: &str,
        new: &SecretString,
        deadline: Instant,
    ) -> impl Future<Output = Result<Self::Prepared, Failure>> + Send;

    /// The accounts whose names come after `after`, in the target's own order; at most `limit`.
    fn list(
        &self,
        target: &Target,
        administrator: &Administrator,
        after: &str,
        limit: usize,
        deadline: Instant,
    ) -> impl Future<Output = Result<Vec<Account>, Failure>> + Send;
}

/// A change that only waits for its last word.
///
/// The target itself counts how old it is, from before [`Connector::prepare`] has ended: said later than [`COMMAND_SECONDS_MAX`] after
/// that, by whatever was held up on the way, it is refused over there.
pub trait Prepared: Send {
    /// Says it.
    fn send(self) -> impl Future<Output = Outcome> + Send;
}

/// So many seconds after [`Connector::prepare`] has ended nothing that [`Prepared::send`] has said changes anything any more: ten to begin
/// by, and ten to be done in, by the target's own clock.
pub const COMMAND_SECONDS_MAX: u32 = 20;

/// An account, as its target knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its name there.
    pub name: String,
    /// May it log in?
    pub is_enabled: bool,
}
