//! ManagedAccountAdd.

use domain::{
    account::{
        AccountState,
        add::{Add, AddView, Added},
    },
    id::{AccountId, ResourceId},
    problem::{Code, Refusal},
    procedure::Stamp,
};

use super::{found, row};
use crate::{
    ahead::Shares,
    error::StoreError,
    job::{Lane, Persist},
    password::version,
    policy, right, system,
    tx::Tx,
};

impl Persist for Add {
    const LANE: Lane = Lane::Holding;

    fn account(&self) -> Option<(&ResourceId, &AccountId)> {
        Some((&self.resource, &self.account))
    }

    fn shares(&self) -> Option<Shares<'_>> {
        Some(Shares { system: &self.resource, policy: self.policy.as_ref() })
    }

    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AddView, StoreError> {
        let policy = match &self.policy {
            Some(policy) => policy::row::share(policy, tx).await?,
            None => None,
        };
        let system = system::row::share(&self.resource, tx).await?;
        if !tx.ahead.is_of_holding {
            row::lock_name(&self.resource, &self.account, tx).await?;
        }
        let look = found::by_name(&self.resource, &self.account, tx).await?;
        if tx.ahead.is_of_holding {
            if look.as_ref().is_some_and(|look| look.found.account.state == AccountState::Deleted) {
                return Err(StoreError::Held); // it may come back, and nobody has locked it
            }
            tx.ahead.forget_account(&self.resource, &self.account);
        }
        let (existing, current) = look.map_or((None, None), |look| (Some(look.found), look.current));
        let next_version = match &existing {
            Some(found) => version::next(&found.account.key, tx).await?,
            None => 1,
        };
        let acting = right::acting(stamp, tx).await?;
        Ok(AddView { acting, system, policy, existing, current, next_version })
    }

    async fn apply(&self, _: &Stamp, effect: &Added, tx: &mut Tx) -> Result<(), StoreError> {
        tx.gather(); // the account and its password, in a group those of each
        if effect.is_back {
            row::update(&effect.account, tx).await?;
        } else {
            row::insert(&effect.account, tx).await?;
        }
        version::follow(&effect.account.key, effect.former.as_ref(), effect.version.as_ref(), tx).await?;
        // Who goes by itself hears here that the name was taken meanwhile. A group that does is undone: each of it goes by itself.
        if tx.ahead.is_of_holding { Ok(()) } else { tx.flush().await }
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "managed_account_name").then(|| Code::AccountExists.into())
    }
}
