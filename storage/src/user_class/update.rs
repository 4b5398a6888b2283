//! UserClassUpdate.

use domain::{
    procedure::Stamp,
    user_class::{
        Changed, MEMBERS_MAX, Uses,
        update::{Update, UpdateView},
    },
};

use super::{add::spelt, row};
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Update {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<UpdateView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let named = spelt(self.explicit_users.as_deref().unwrap_or_default(), tx).await?;
        let class = row::find(&self.class_id, tx).await?;
        let members = row::members(&self.class_id, "", i64::try_from(MEMBERS_MAX).unwrap_or(i64::MAX), tx).await?;
        let uses = if self.explicit_users.is_some() { right::gain::uses(&self.class_id, tx).await? } else { Uses::default() };
        let mut moved = Vec::new();
        if !uses.is_empty() {
            let (added, removed) = self.moves(&members, &named);
            for user in added.iter().chain(&removed) {
                moved.extend(right::gain::person(stamp, &user.canonical(), tx).await?);
            }
        }
        Ok(UpdateView { acting, users: named, class, members, uses, moved })
    }

    async fn apply(&self, _: &Stamp, effect: &Changed, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(&effect.described.class, tx).await?;
        for user in &effect.removed {
            row::remove_member(&self.class_id, user, tx).await?;
        }
        for user in &effect.added {
            row::add_member(&self.class_id, user, tx).await?;
        }
        right::change(tx).await
    }
}
