//! KMKeyGetByAccount. Nothing changes: the journal row is the change. This is the most frequent procedure of all: every statement counts.

use domain::{
    id::{AccountId, ResourceId},
    password::{
        disclosure::{Disclosed, DisclosureView},
        km_key_get_by_account::KmKeyGetByAccount,
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

impl Persist for KmKeyGetByAccount {
    const LANE: Lane = Lane::Shared;

    fn account(&self) -> Option<(&ResourceId, &AccountId)> {
        Some((&self.resource, &self.account))
    }

    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DisclosureView, StoreError> {
        let look = found::by_name(&self.resource, &self.account, tx).await?;
        let acting = right::acting_in(Look::scope(look.as_ref()), stamp, tx).await?;
        Ok(Look::view(look, acting))
    }

    async fn apply(&self, _: &Stamp, _: &Disclosed, _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
}
