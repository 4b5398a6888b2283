//! UserGroupUpdate.

use domain::{
    procedure::Stamp,
    user_group::update::{Update, UpdateView, Updated},
};

use super::{add::unknown_policies, read, row};
use crate::{error::StoreError, job::Persist, right, tx::Tx, user_class};

impl Persist for Update {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<UpdateView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let classes = self.class_ids.as_deref().unwrap_or_default();
        let controls = self.access_controls.as_deref().unwrap_or_default();
        let unknown_classes = user_class::row::unknown(classes, tx).await?;
        let unknown_policies = unknown_policies(controls.iter().map(|control| &control.policy_id), tx).await?;
        let group = read::find(&self.group_id, tx).await?;
        let before = group.iter().flat_map(|described| &described.group.class_ids);
        let both: Vec<_> = before.chain(classes).cloned().collect();
        let concerned = right::gain::concerned(stamp, &acting.rights, &both, tx).await?;
        Ok(UpdateView { acting, unknown_classes, unknown_policies, group, concerned })
    }

    async fn apply(&self, _: &Stamp, effect: &Updated, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(&effect.described.group, tx).await?;
        if effect.has_new_controls {
            row::replace_controls(&self.group_id, &effect.described.access_controls, tx).await?;
        }
        right::change(tx).await
    }
}
