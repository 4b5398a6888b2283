//! What of other tables decides who may change a system.

use std::collections::BTreeSet;

use domain::{
    account::AccountState,
    id::{AccountKey, PolicyId, ResourceId},
    system::{Named, NamedAccount, NewAdministrator, Reach},
};

use crate::{
    account::{
        found,
        row::{self as account, Sealed, account_columns},
    },
    error::StoreError,
    policy,
    tx::Tx,
};

/// Accounts that are read at once.
const PAGE: usize = 1000;
const ACCOUNTS: &str = concat!(
    "SELECT ",
    account_columns!(),
    " FROM managed_account a WHERE a.resource_id = $1 AND a.account_id > $2 ORDER BY a.account_id LIMIT 1000"
);
const POLICY: &str = "SELECT policy_id FROM policy WHERE policy_id = $1";

/// The accounts of a system, each with its seal checked.
pub(super) async fn of(resource: &ResourceId, tx: &mut Tx) -> Result<Reach, StoreError> {
    let mut reach = Reach::default();
    let mut policies = BTreeSet::new();
    let mut after = String::new();
    loop {
        let page: Vec<Sealed> = tx.all(ACCOUNTS, &[resource.into(), (&after).into()]).await?;
        let is_last = page.len() < PAGE;
        for sealed in page {
            let account = sealed.checked(tx)?;
            reach.has_living |= account.state != AccountState::Deleted;
            if let Some(policy) = &account.policy
                && !reach.bound_to.contains(policy)
            {
                reach.bound_to.push(policy.clone());
            }
            match account.policy.or(account.last_policy) {
                Some(policy) => drop(policies.insert(policy)),
                None => reach.has_unbound = true,
            }
            account.account.0.clone_into(&mut after);
        }
        if is_last {
            break;
        }
    }
    for policy in policies {
        // The last policy of an account may be gone; then none governs it.
        match tx.opt::<(PolicyId,)>(POLICY, &[(&policy).into()]).await? {
            Some(_) => reach.account_policies.push(policy),
            None => reach.has_unbound = true,
        }
    }
    Ok(reach)
}

/// What the ids in a request stand for.
pub(super) async fn named(policies: &[PolicyId], account: Option<&AccountKey>, tx: &mut Tx) -> Result<Named, StoreError> {
    let mut named = Named { policies: policies.to_vec(), ..Named::default() };
    for policy in policies {
        named.known.extend(tx.opt::<(PolicyId,)>(POLICY, &[policy.into()]).await?.map(|(policy,)| policy));
    }
    if let Some(key) = account {
        let found = found::by_key(key, tx).await?.map(|look| look.found.account);
        let living = found.filter(|account| account.state != AccountState::Deleted);
        named.account = Some(NamedAccount { policy: living.and_then(|account| account.policy) });
    }
    Ok(named)
}

/// The same, and nobody deletes any of it before COMMIT.
pub(super) async fn lock_named(
    policies: &[PolicyId],
    administrator: Option<&NewAdministrator>,
    tx: &mut Tx,
) -> Result<Named, StoreError> {
    policy::row::lock_all(policies, tx).await?;
    let account = administrator.and_then(|administrator| administrator.credential.account());
    if let Some(key) = account {
        account::lock(key, tx).await?;
    }
    named(policies, account, tx).await
}
