//! Reading systems, beside the writers.

use domain::{
    id::{AccountKey, PolicyId, ResourceId},
    system::{Named, System},
};

use super::{reach, row};
use crate::{error::StoreError, job::Errand, tx::Tx};

/// One system, deleted or not.
pub struct Find(pub ResourceId);

impl Errand for Find {
    const IS_ONE_STATEMENT: bool = true;

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
    pub limit: usize,
}

impl Errand for List {
    const IS_ONE_STATEMENT: bool = true;

    type Answer = Vec<System>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<System>, StoreError> {
        row::page(self.after.as_deref().unwrap_or_default(), i64::try_from(self.limit).unwrap_or(i64::MAX), tx).await
    }
}

/// What the ids in a request stand for.
pub struct References {
    /// Policies.
    pub policies: Vec<PolicyId>,
    /// The account that the administrator is to be.
    pub account: Option<AccountKey>,
}

impl Errand for References {
    type Answer = Named;
    async fn run(&self, tx: &mut Tx) -> Result<Named, StoreError> {
        reach::named(&self.policies, self.account.as_ref(), tx).await
    }
}
