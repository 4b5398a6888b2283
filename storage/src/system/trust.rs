//! ManagedSystemTrust.

use domain::{
    procedure::Stamp,
    system::{
        System,
        trust::{Trust, TrustView},
    },
};

use super::{reach, row};
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Trust {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<TrustView, StoreError> {
        let system = row::lock(&self.resource_id, tx).await?;
        let reach = reach::of(&self.resource_id, tx).await?;
        Ok(TrustView { acting: right::acting(stamp, tx).await?, system, reach })
    }

    async fn apply(&self, _: &Stamp, system: &System, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(system, tx).await
    }
}
