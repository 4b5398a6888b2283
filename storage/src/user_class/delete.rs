//! UserClassDelete.

use domain::{
    procedure::Stamp,
    user_class::delete::{Delete, DeleteView, Deleted},
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Delete {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DeleteView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let class = row::find(&self.class_id, tx).await?;
        let uses = right::gain::uses(&self.class_id, tx).await?;
        Ok(DeleteView { acting, class, uses })
    }

    async fn apply(&self, _: &Stamp, _: &Deleted, tx: &mut Tx) -> Result<(), StoreError> {
        row::delete(&self.class_id, tx).await?;
        right::change(tx).await
    }
}
