//! RecoverKeyByAccount. Nothing changes: the journal row is the change.

use domain::{
    id::{AccountId, ResourceId},
    password::{
        disclosure::{Disclosed, DisclosureView},
        recover_key_by_account::RecoverKeyByAccount,
    },
    procedure::Stamp,
};

use crate::{
    account::found::{self, Look},
    error::StoreError,
    job::{Lane, Persist},
    right,
    tx::Tx,
};

impl Persist for RecoverKeyByAccount {
    const LANE: Lane = Lane::Shared;

    fn account(&self) -> Option<(&ResourceId, &AccountId)> {
        Some((&self.resource, &self.account))
    }

    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DisclosureView, StoreError> {
        let look = found::by_name(&self.resource, &self.account, tx).await?;
        let acting = right::acting(stamp, tx).await?;
        Ok(Look::view(look, acting))
    }

    async fn apply(&self, _: &Stamp, _: &Disclosed, _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
}
