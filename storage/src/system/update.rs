//! ManagedSystemUpdate.

use domain::{
    procedure::Stamp,
    system::{
        Reach, System,
        update::{Update, UpdateView},
    },
};

use super::{reach, row};
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Update {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<UpdateView, StoreError> {
        let policies = self.change.policy_ids.as_deref().unwrap_or_default();
        let named = reach::lock_named(policies, self.change.administrator.as_ref(), tx).await?;
        let system = row::lock(&self.resource_id, tx).await?;
        let is_moved = self.change.policy_ids.is_some();
        let reach = if is_moved { reach::of(&self.resource_id, tx).await? } else { Reach::default() };
        Ok(UpdateView { acting: right::acting(stamp, tx).await?, named, system, reach })
    }

    async fn apply(&self, _: &Stamp, system: &System, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(system, tx).await
    }
}
