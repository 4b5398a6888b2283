//! PasswordVersionGet. Nothing changes: the journal row is the change.

use domain::{
    password::{
        disclosure::{Disclosed, DisclosureView},
        version_get::VersionGet,
    },
    procedure::Stamp,
};

use super::version;
use crate::{
    account::found::{self, Look},
    error::StoreError,
    job::{Lane, Persist},
    right,
    tx::Tx,
};

impl Persist for VersionGet {
    const LANE: Lane = Lane::Shared;

    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DisclosureView, StoreError> {
        let look = found::by_key(&self.account, tx).await?;
        let acting = right::acting_in(Look::scope(look.as_ref()), stamp, tx).await?;
        let asked = version::find(&self.account, self.version, tx).await?;
        Ok(DisclosureView { version: asked, ..Look::view(look, acting) })
    }

    async fn apply(&self, _: &Stamp, _: &Disclosed, _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
}
