//! AdminGroupDelete.

use domain::{
    administrator_group::delete::{Delete, DeleteView, Deleted},
    procedure::Stamp,
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Delete {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DeleteView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let own = right::gain::own_classes(stamp, tx).await?;
        let group = row::find(&self.group_id, tx).await?;
        Ok(DeleteView { acting, own, group })
    }

    async fn apply(&self, _: &Stamp, _: &Deleted, tx: &mut Tx) -> Result<(), StoreError> {
        row::delete(&self.group_id, tx).await?;
        right::change(tx).await
    }
}
