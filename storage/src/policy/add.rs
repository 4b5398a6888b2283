//! ManagedSystemPolicyAdd.

use domain::{
    id::AccountKey,
    policy::{
        Policy,
        add::{Add, AddView},
    },
    problem::{Code, Refusal},
    procedure::Stamp,
};

use super::{reference, row};
use crate::{administrator, error::StoreError, job::Persist, right, tx::Tx, variable};

/// The accounts that a policy of this name governed, before it was deleted.
const GOVERNED: &str = "SELECT account_key FROM managed_account WHERE last_policy_id = $1 LIMIT 1";

impl Persist for Add {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AddView, StoreError> {
        right::lock(tx).await?; // rights and contradictions of options span rows
        if let Some(actor) = &stamp.actor {
            administrator::row::lock(&actor.person().canonical(), tx).await?; // the owner is not deleted meanwhile
        }
        let governed = tx.opt::<(AccountKey,)>(GOVERNED, &[(&self.policy_id).into()]).await?;
        Ok(AddView {
            acting: right::acting(stamp, tx).await?,
            found: reference::find(None, &self.terms, tx).await?,
            is_taken: governed.is_some() || row::find(&self.policy_id, tx).await?.is_some(),
            global: variable::row::overrides(tx).await?,
        })
    }

    async fn apply(&self, _: &Stamp, policy: &Policy, tx: &mut Tx) -> Result<(), StoreError> {
        row::insert(policy, tx).await?;
        right::change(tx).await
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "policy_pkey").then(|| Code::PolicyExists.into())
    }
}
