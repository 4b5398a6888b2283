//! UserGroupDelete.

use domain::{
    procedure::Stamp,
    user_group::delete::{Delete, DeleteView, Deleted},
};

use super::{read, row};
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Delete {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DeleteView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let group = read::find(&self.group_id, tx).await?;
        let classes = group.as_ref().map(|described| described.group.class_ids.as_slice()).unwrap_or_default();
        let concerned = right::gain::concerned(stamp, &acting.rights, classes, tx).await?;
        Ok(DeleteView { acting, group, concerned })
    }

    async fn apply(&self, _: &Stamp, _: &Deleted, tx: &mut Tx) -> Result<(), StoreError> {
        row::delete(&self.group_id, tx).await?;
        right::change(tx).await
    }
}
