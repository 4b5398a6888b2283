//! AdminGroupUpdate.

use domain::{
    administrator_group::{
        AdministratorGroup,
        update::{Update, UpdateView},
    },
    procedure::Stamp,
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx, user_class};

impl Persist for Update {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<UpdateView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let own = right::gain::own_classes(stamp, tx).await?;
        let unknown_classes = user_class::row::unknown(self.class_ids.as_deref().unwrap_or_default(), tx).await?;
        let group = row::find(&self.group_id, tx).await?;
        Ok(UpdateView { acting, own, unknown_classes, group })
    }

    async fn apply(&self, _: &Stamp, effect: &AdministratorGroup, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(effect, tx).await?;
        right::change(tx).await
    }
}
