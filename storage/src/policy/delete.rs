//! ManagedSystemPolicyDelete.

use domain::{
    policy::{
        Policy,
        delete::{Delete, DeleteView},
    },
    procedure::Stamp,
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

/// What refers to a policy. Each of them is written under the policy's lock. The last of them: whoever had no right on a kept password
/// would get one, when the password came to be governed by the primary policy of its system.
const REFERRERS: [&str; 4] = [
    "SELECT policy_id FROM managed_account WHERE policy_id = $1 LIMIT 1",
    "SELECT policy_id FROM system_policy WHERE policy_id = $1 LIMIT 1",
    "SELECT policy_id FROM access_control WHERE policy_id = $1 LIMIT 1",
    "SELECT a.last_policy_id FROM managed_account a WHERE a.last_policy_id = $1
        AND EXISTS (SELECT 1 FROM password_version v WHERE v.account_key = a.account_key) LIMIT 1",
];
const DELETE: &str = "DELETE FROM policy WHERE policy_id = $1";

impl Persist for Delete {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<DeleteView, StoreError> {
        right::lock(tx).await?;
        let policy = row::lock(&self.policy_id, tx).await?;
        let mut is_in_use = false;
        for referrer in REFERRERS {
            is_in_use |= tx.opt::<(String,)>(referrer, &[(&self.policy_id).into()]).await?.is_some();
        }
        Ok(DeleteView { acting: right::acting(stamp, tx).await?, policy, is_in_use })
    }

    async fn apply(&self, _: &Stamp, policy: &Policy, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec(DELETE, &[(&policy.policy_id).into()]).await?;
        right::change(tx).await
    }
}
