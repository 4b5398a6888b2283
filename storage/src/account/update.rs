//! ManagedAccountUpdate.

use domain::{
    account::{
        Account,
        update::{Update, UpdateView},
    },
    id::AccountKey,
    procedure::Stamp,
    system::System,
};

use super::{found, row};
use crate::{checkout, error::StoreError, job::Persist, policy, right, system, tx::Tx};

/// The account's system, which is always the same; nobody takes the policy from it before COMMIT.
async fn lock_system(account: &AccountKey, tx: &mut Tx) -> Result<Option<System>, StoreError> {
    match found::by_key(account, tx).await? {
        Some(look) => system::row::lock(&look.found.account.resource, tx).await,
        None => Ok(None),
    }
}

impl Persist for Update {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<UpdateView, StoreError> {
        let policy = match self.policy.as_ref().and_then(Option::as_ref) {
            Some(policy) => policy::row::lock(policy, tx).await?,
            None => None,
        };
        let system = if policy.is_some() { lock_system(&self.account, tx).await? } else { None };
        row::lock(&self.account, tx).await?;
        let found = found::by_key(&self.account, tx).await?.map(|look| look.found);
        let acting = right::acting(stamp, tx).await?;
        let is_lent = !checkout::row::places(&self.account, tx).await?.is_empty();
        Ok(UpdateView { acting, found, system, policy, is_lent })
    }

    async fn apply(&self, _: &Stamp, effect: &Account, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(effect, tx).await
    }
}
