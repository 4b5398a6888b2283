//! Connectors: each speaks to targets of one kind, over their own protocol. A connector does one thing once, and says what is positively
//! known of it. It keeps nothing, retries nothing and decides nothing: whether a password is in force, and what to try next, is the
//! matter of who asks. Here belong the protocols of targets; never a rule, a table, or the wire format of our own API.

pub mod outcome;
pub mod postgresql;
pub mod target;

use std::future::Future;

use secrecy::SecretString;
use tokio::time::Instant;

pub use self::{
    outcome::{Class, Failure, Outcome, Verdict},
    target::{Administrator, Target, Trust},
};

/// The most accounts that one page of [`Connector::list`] holds.
pub const PAGE_MAX: usize = 1_000;

/// Speaks to targets of one kind.
///
/// Every call ends by its `deadline`, here and, as far as the target can be told to, over there. Dropping the future stops nothing that
/// was sent.
pub trait Connector: Send + Sync {
    /// Is this password the one in force? Proven by a real login of the account. A wrong password is no failure; a refusal is no proof
    /// that another one is in force, for an account may also be closed.
    fn verify(
        &self,
        target: &Target,
        account: &str,
        password: &SecretString,
        deadline: Instant,
    ) -> impl Future<Output = Result<Verdict, Failure>> + Send;

    /// Makes `new` the password in force. To be sent again with the same password as often as need be.
    fn change(
        &self,
        target: &Target,
        administrator: &Administrator,
        account: &str,
        new: &SecretString,
        deadline: Instant,
    ) -> impl Future<Output = Outcome> + Send;

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

/// An account, as its target knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its name there.
    pub name: String,
    /// May it log in?
    pub is_enabled: bool,
}
