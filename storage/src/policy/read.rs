//! Reading policies, beside the writers.

use domain::{
    id::{PolicyId, UserId},
    policy::{Change, Found, Policy},
};

use super::{reference, row};
use crate::{error::StoreError, job::Errand, tx::Tx};

/// One policy.
pub struct Find(pub PolicyId);

impl Errand for Find {
    const IS_ONE_STATEMENT: bool = true;

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
    pub limit: usize,
}

impl Errand for List {
    const IS_ONE_STATEMENT: bool = true;

    type Answer = Vec<Policy>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Policy>, StoreError> {
        row::page(self.after.as_deref().unwrap_or_default(), i64::try_from(self.limit).unwrap_or(i64::MAX), tx).await
    }
}

/// What the ids in a change stand for.
pub struct References {
    /// A new owner.
    pub owner: Option<UserId>,
    /// The terms that name nodes, users and classes.
    pub terms: Change,
}

impl Errand for References {
    type Answer = Found;
    async fn run(&self, tx: &mut Tx) -> Result<Found, StoreError> {
        reference::find(self.owner.as_ref(), &self.terms, tx).await
    }
}
