//! UserGroupAccessControlDelete.

use domain::{
    procedure::Stamp,
    user_group::{
        access_control_delete::{AccessControlDelete, AccessControlDeleteView},
        access_control_set::AccessControlWritten,
    },
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for AccessControlDelete {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AccessControlDeleteView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let group = row::find(&self.group_id, tx).await?;
        let control = row::control(&self.group_id, &self.policy_id, tx).await?;
        let classes = group.as_ref().map(|group| group.class_ids.as_slice()).unwrap_or_default();
        let concerned = right::gain::concerned(stamp, &acting.rights, classes, tx).await?;
        Ok(AccessControlDeleteView { acting, group, control, concerned })
    }

    async fn apply(&self, _: &Stamp, effect: &AccessControlWritten, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(&effect.group, tx).await?;
        row::delete_control(&self.group_id, &self.policy_id, tx).await?;
        right::change(tx).await
    }
}
