//! UserGroupAccessControlSet.

use domain::{
    procedure::Stamp,
    user_group::access_control_set::{AccessControlSet, AccessControlSetView, AccessControlWritten},
};

use super::{add::is_policy_there, row};
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for AccessControlSet {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AccessControlSetView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let group = row::find(&self.group_id, tx).await?;
        let is_policy_there = is_policy_there(&self.control.policy_id, tx).await?;
        let control = row::control(&self.group_id, &self.control.policy_id, tx).await?;
        let count = row::count_controls(&self.group_id, tx).await?;
        let classes = group.as_ref().map(|group| group.class_ids.as_slice()).unwrap_or_default();
        let concerned = right::gain::concerned(stamp, &acting.rights, classes, tx).await?;
        Ok(AccessControlSetView { acting, group, is_policy_there, control, count, concerned })
    }

    async fn apply(&self, _: &Stamp, effect: &AccessControlWritten, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(&effect.group, tx).await?;
        row::set_control(&self.group_id, &effect.control, tx).await?;
        right::change(tx).await
    }
}
