//! ManagedSystemUpdate.

use domain::{
    procedure::Stamp,
    system::{
        Credential, Reach, System,
        update::{Update, UpdateView},
    },
};

use super::{reach, row};
use crate::{error::StoreError, job::Persist, policy, right, tx::Tx};

impl Persist for Update {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<UpdateView, StoreError> {
        let known = policy::row::lock_all(self.change.policy_ids.as_deref().unwrap_or_default(), tx).await?;
        let credential = self.change.administrator.as_ref().map(|administrator| &administrator.credential);
        let account = reach::account(credential.and_then(Credential::account), tx).await?;
        let system = row::lock(&self.resource_id, tx).await?;
        let is_moved = self.change.policy_ids.is_some();
        let reach = if is_moved { reach::of(&self.resource_id, tx).await? } else { Reach::default() };
        Ok(UpdateView { acting: right::acting(stamp, tx).await?, known, account, system, reach })
    }

    async fn apply(&self, _: &Stamp, system: &System, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(system, tx).await
    }
}
