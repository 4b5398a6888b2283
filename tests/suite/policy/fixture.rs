//! What tests of policies share.

use domain::{
    policy::{Change, Mode, Policy, add::Add, delete::Delete, update::Update},
    problem::Code,
};
use storage::{Errand, StoreError, TransactError, Tx};
pub use suite::people::refusal;

/// Terms that say nothing.
pub fn nothing() -> Change {
    Change::default()
}

pub fn add(id: &str, mode: Mode, terms: Change) -> Add {
    Add { policy_id: id.into(), mode, terms }
}

pub fn update(id: &str, terms: Change) -> Update {
    Update { policy_id: id.into(), revision: None, owner: None, terms }
}

pub fn delete(id: &str) -> Delete {
    Delete { policy_id: id.into(), revision: None }
}

/// Its code, as the caller sees it.
pub fn shown<T: std::fmt::Debug>(result: Result<T, TransactError>) -> Code {
    refusal(result).shown
}

/// The policy, as the tables have it.
pub struct Locked(pub &'static str);

impl Errand for Locked {
    type Answer = Option<Policy>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Policy>, StoreError> {
        storage::policy::row::lock(&self.0.into(), tx).await
    }
}
