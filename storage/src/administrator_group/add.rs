//! AdminGroupAdd.

use domain::{
    administrator_group::{
        AdministratorGroup,
        add::{Add, AddView},
    },
    problem::{Code, Refusal},
    procedure::Stamp,
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx, user_class};

impl Persist for Add {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AddView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let own = right::gain::own_classes(stamp, tx).await?;
        let unknown_classes = user_class::row::unknown(&self.class_ids, tx).await?;
        let is_taken = row::find(&self.group_id, tx).await?.is_some();
        Ok(AddView { acting, own, unknown_classes, is_taken })
    }

    async fn apply(&self, _: &Stamp, effect: &AdministratorGroup, tx: &mut Tx) -> Result<(), StoreError> {
        row::insert(effect, tx).await?;
        right::change(tx).await
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "admin_group_pkey").then(|| Code::AdministratorGroupExists.into())
    }
}
