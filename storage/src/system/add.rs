//! ManagedSystemAdd.

use domain::{
    problem::{Code, Refusal},
    procedure::Stamp,
    system::{
        Credential, System,
        add::{Add, AddView},
    },
};

use super::{reach, row};
use crate::{error::StoreError, job::Persist, policy, right, tx::Tx};

impl Persist for Add {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AddView, StoreError> {
        let known = policy::row::lock_all(&self.policy_ids, tx).await?;
        let credential = self.administrator.as_ref().map(|administrator| &administrator.credential);
        let account = reach::account(credential.and_then(Credential::account), tx).await?;
        let former = row::lock(&self.resource_id, tx).await?;
        let reach = reach::of(&self.resource_id, tx).await?;
        Ok(AddView { acting: right::acting(stamp, tx).await?, known, account, former, reach })
    }

    async fn apply(&self, _: &Stamp, system: &System, tx: &mut Tx) -> Result<(), StoreError> {
        let is_new = system.revision == 1;
        if is_new { row::insert(system, tx).await } else { row::update(system, tx).await }
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "managed_system_pkey").then(|| Code::SystemExists.into())
    }
}
