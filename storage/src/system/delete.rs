//! ManagedSystemDelete.

use domain::{
    procedure::Stamp,
    system::{
        System,
        delete::{Delete, DeleteView},
    },
};

use super::{reach, row};
use crate::{checkout, error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Delete {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DeleteView, StoreError> {
        let system = row::lock(&self.resource_id, tx).await?;
        let reach = reach::of(&self.resource_id, tx).await?;
        let is_lent = checkout::row::is_lent_of(&self.resource_id, tx).await?;
        Ok(DeleteView { acting: right::acting(stamp, tx).await?, system, reach, is_lent })
    }

    async fn apply(&self, _: &Stamp, system: &System, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(system, tx).await
    }
}
