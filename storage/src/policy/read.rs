//! Reading policies, beside the writers.

use domain::{id::PolicyId, policy::Policy};

use super::row;
use crate::{error::StoreError, job::Errand, tx::Tx};

/// One policy.
pub struct Find(pub PolicyId);

impl Errand for Find {
    type Answer = Option<Policy>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Policy>, StoreError> {
        row::find(&self.0, tx).await
    }
}

/// The next policies by name, whoever may see them.
pub struct List {
    /// The last one of the page before.
    pub after: Option<String>,
    /// How many.
    pub limit: i64,
}

impl Errand for List {
    type Answer = Vec<Policy>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Policy>, StoreError> {
        row::page(self.after.as_deref().unwrap_or_default(), self.limit, tx).await
    }
}
