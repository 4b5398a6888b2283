//! What of other tables decides who may change a system.

use domain::{
    id::{AccountKey, PolicyId, ResourceId},
    system::{Reach, Reference},
};

use crate::{error::StoreError, tx::Tx};

const ACCOUNT_POLICIES: &str = "SELECT DISTINCT policy_id FROM managed_account WHERE resource_id = $1 AND policy_id IS NOT NULL ORDER BY policy_id LIMIT 10000";
const UNBOUND: &str = "SELECT account_key FROM managed_account WHERE resource_id = $1 AND policy_id IS NULL LIMIT 1";
const ACCOUNT: &str = "SELECT policy_id FROM managed_account WHERE account_key = $1 AND state <> 'deleted'";

/// The accounts of a system.
pub(super) async fn of(resource: &ResourceId, tx: &mut Tx) -> Result<Reach, StoreError> {
    let policies = tx.all::<(PolicyId,)>(ACCOUNT_POLICIES, &[resource.into()]).await?;
    let unbound = tx.opt::<(String,)>(UNBOUND, &[resource.into()]).await?;
    Ok(Reach { account_policies: policies.into_iter().map(|(policy,)| policy).collect(), has_unbound: unbound.is_some() })
}

/// An account that is to be a system's administrator.
pub(super) async fn account(key: Option<&AccountKey>, tx: &mut Tx) -> Result<Option<Reference>, StoreError> {
    let Some(key) = key else { return Ok(None) };
    let found = tx.opt::<(Option<PolicyId>,)>(ACCOUNT, &[key.into()]).await?;
    Ok(found.map(|(governing,)| Reference { governing }))
}
