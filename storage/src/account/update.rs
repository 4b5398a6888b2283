//! ManagedAccountUpdate.

use domain::{
    account::{
        Account,
        update::{Update, UpdateView},
    },
    procedure::Stamp,
};

use super::{found, row};
use crate::{error::StoreError, job::Persist, policy, right, system, tx::Tx};

impl Persist for Update {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<UpdateView, StoreError> {
        let policy = match self.policy.as_ref().and_then(Option::as_ref) {
            Some(policy) => policy::row::lock(policy, tx).await?,
            None => None,
        };
        row::lock(&self.account, tx).await?;
        let found = found::by_key(&self.account, tx).await?.map(|look| look.found);
        let system = match found.as_ref().filter(|_| policy.is_some()) {
            Some(found) => system::row::find(&found.account.resource, tx).await?,
            None => None,
        };
        let acting = right::acting(stamp, tx).await?;
        Ok(UpdateView { acting, found, system, policy })
    }

    async fn apply(&self, _: &Stamp, effect: &Account, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(effect, tx).await
    }
}
