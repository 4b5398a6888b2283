//! UserClassMemberAdd.

use domain::{
    procedure::Stamp,
    user_class::member_add::{MemberAdd, MemberAddView, MemberAdded},
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for MemberAdd {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<MemberAddView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let class = row::find(&self.class_id, tx).await?;
        let person = right::gain::person(stamp, &self.user_id.canonical(), tx).await?;
        let count = row::count_members(&self.class_id, tx).await?;
        let uses = right::gain::uses(&self.class_id, tx).await?;
        Ok(MemberAddView { acting, class, person, count, uses })
    }

    async fn apply(&self, _: &Stamp, effect: &MemberAdded, tx: &mut Tx) -> Result<(), StoreError> {
        if !effect.is_new {
            return Ok(());
        }
        row::update(&effect.class, tx).await?;
        row::add_member(&self.class_id, &effect.user, tx).await?;
        right::change(tx).await
    }
}
