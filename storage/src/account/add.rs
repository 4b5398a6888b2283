//! ManagedAccountAdd.

use domain::{
    account::add::{Add, AddView, Added},
    problem::{Code, Refusal},
    procedure::Stamp,
};

use super::{found, row};
use crate::{error::StoreError, job::Persist, password::version, policy, right, system, tx::Tx};

impl Persist for Add {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<AddView, StoreError> {
        let policy = match &self.policy {
            Some(policy) => policy::row::share(policy, tx).await?,
            None => None,
        };
        let system = system::row::share(&self.resource, tx).await?;
        row::lock_name(&self.resource, &self.account, tx).await?;
        let look = found::by_name(&self.resource, &self.account, tx).await?;
        let (existing, current) = look.map_or((None, None), |look| (Some(look.found), look.current));
        let next_version = match &existing {
            Some(found) => version::next(&found.account.key, tx).await?,
            None => 1,
        };
        let acting = right::acting(stamp, tx).await?;
        Ok(AddView { acting, system, policy, existing, current, next_version })
    }

    async fn apply(&self, _: &Stamp, effect: &Added, tx: &mut Tx) -> Result<(), StoreError> {
        if effect.is_back {
            row::update(&effect.account, tx).await?;
        } else {
            row::insert(&effect.account, tx).await?;
        }
        version::follow(&effect.account.key, effect.former.as_ref(), effect.version.as_ref(), tx).await
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        (constraint == "managed_account_name").then(|| Code::AccountExists.into())
    }
}
