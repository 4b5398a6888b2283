//! UserClassMemberRemove.

use domain::{
    procedure::Stamp,
    user_class::member_remove::{MemberRemove, MemberRemoveView, MemberRemoved},
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for MemberRemove {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<MemberRemoveView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let class = row::find(&self.class_id, tx).await?;
        let person = right::gain::person(stamp, &self.user_id.canonical(), tx).await?;
        let uses = right::gain::uses(&self.class_id, tx).await?;
        Ok(MemberRemoveView { acting, class, person, uses })
    }

    async fn apply(&self, _: &Stamp, effect: &MemberRemoved, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(&effect.class, tx).await?;
        row::remove_member(&self.class_id, &effect.user, tx).await?;
        right::change(tx).await
    }
}
