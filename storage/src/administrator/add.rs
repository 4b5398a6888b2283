//! AdminAdd.

use domain::{
    administrator::{
        add::{Add, AddView},
        target::Profile,
    },
    problem::{Code, Refusal},
    procedure::Stamp,
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Add {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AddView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let key = self.user_id.canonical();
        let is_taken = row::find(&key, tx).await?.is_some() || row::past(&key, tx).await?.is_some();
        Ok(AddView { acting, is_taken })
    }

    async fn apply(&self, _: &Stamp, effect: &Profile, tx: &mut Tx) -> Result<(), StoreError> {
        row::insert(&effect.administrator, tx).await?;
        right::change(tx).await
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "administrator_pkey").then(|| Code::AdministratorExists.into())
    }
}
