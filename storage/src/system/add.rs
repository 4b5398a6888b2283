//! ManagedSystemAdd.

use domain::{
    problem::{Code, Refusal},
    procedure::Stamp,
    system::{
        System,
        add::{Add, AddView},
    },
};

use super::{reach, row};
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Add {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AddView, StoreError> {
        let named = reach::lock_named(&self.policy_ids, self.administrator.as_ref(), tx).await?;
        let former = row::lock(&self.resource_id, tx).await?;
        let reach = reach::of(&self.resource_id, tx).await?;
        Ok(AddView { acting: right::acting(stamp, tx).await?, named, former, reach })
    }

    async fn apply(&self, _: &Stamp, system: &System, tx: &mut Tx) -> Result<(), StoreError> {
        let is_new = system.revision == 1;
        if is_new { row::insert(system, tx).await } else { row::update(system, tx).await }
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "managed_system_pkey").then(|| Code::SystemExists.into())
    }
}
