//! ManagedSystemPolicyUpdate.

use domain::{
    policy::{
        Policy,
        update::{Update, UpdateView},
    },
    procedure::Stamp,
};

use super::{reference, row};
use crate::{administrator, error::StoreError, job::Persist, right, tx::Tx, variable};

const HAS_ACCOUNTS: &str = "SELECT policy_id FROM managed_account WHERE policy_id = $1 LIMIT 1";

impl Persist for Update {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<UpdateView, StoreError> {
        right::lock(tx).await?; // rights and contradictions of options span rows
        if let Some(owner) = &self.owner {
            administrator::row::lock(&owner.canonical(), tx).await?; // not deleted meanwhile
        }
        let found = reference::find(self.owner.as_ref(), &self.terms, tx).await?;
        let global = variable::row::overrides(tx).await?;
        let policy = row::lock(&self.policy_id, tx).await?;
        let account = tx.opt::<(String,)>(HAS_ACCOUNTS, &[(&self.policy_id).into()]).await?;
        let acting = right::acting(stamp, tx).await?;
        Ok(UpdateView { acting, found, policy, has_accounts: account.is_some(), global })
    }

    async fn apply(&self, _: &Stamp, policy: &Policy, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(policy, tx).await?;
        if self.owner.is_some() { right::change(tx).await } else { Ok(()) }
    }
}
