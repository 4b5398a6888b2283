//! Reading systems, beside the writers.

use domain::{id::ResourceId, system::System};

use super::row;
use crate::{error::StoreError, job::Errand, tx::Tx};

/// One system, deleted or not.
pub struct Find(pub ResourceId);

impl Errand for Find {
    type Answer = Option<System>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<System>, StoreError> {
        row::find(&self.0, tx).await
    }
}

/// The next systems by name, no deleted ones, whoever may see them.
pub struct List {
    /// The last one of the page before.
    pub after: Option<String>,
    /// How many.
    pub limit: i64,
}

impl Errand for List {
    type Answer = Vec<System>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<System>, StoreError> {
        row::page(self.after.as_deref().unwrap_or_default(), self.limit, tx).await
    }
}
