//! ManagedAccountDelete. The row stays.

use domain::{
    account::{
        Account,
        delete::{Delete, DeleteView},
    },
    procedure::Stamp,
};

use super::{found, row};
use crate::{checkout, error::StoreError, job::Persist, right, tx::Tx};

const IN_USE: &str = "SELECT COUNT(*) FROM managed_system WHERE administrator_account_key = $1 AND state <> 'deleted'";

impl Persist for Delete {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DeleteView, StoreError> {
        row::lock(&self.account, tx).await?;
        let found = found::by_key(&self.account, tx).await?.map(|look| look.found);
        let (systems,) = tx.one::<(i64,)>(IN_USE, &[(&self.account).into()]).await?;
        let acting = right::acting(stamp, tx).await?;
        let is_lent = checkout::row::is_kept(&self.account, tx).await?;
        Ok(DeleteView { acting, found, is_in_use: systems > 0, is_lent })
    }

    async fn apply(&self, _: &Stamp, effect: &Account, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(effect, tx).await
    }
}
