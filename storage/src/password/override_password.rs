//! ManagedAccountOverridePassword.

use domain::{
    password::override_password::{Overridden, OverridePassword, OverrideView},
    procedure::Stamp,
};

use super::{change, version};
use crate::{
    account::{
        found::{self, Look},
        row,
    },
    error::StoreError,
    job::Persist,
    policy, right, system,
    tx::Tx,
};

impl Persist for OverridePassword {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<OverrideView, StoreError> {
        row::lock_name(&self.resource, &self.account, tx).await?;
        let look = found::by_name(&self.resource, &self.account, tx).await?;
        let acting = right::acting_in(Look::scope(look.as_ref()), stamp, tx).await?;
        let Some(Look { found, current }) = look else { return Ok(OverrideView { acting, ..OverrideView::default() }) };
        let policy = policy::row::of(found.account.policy.as_ref(), tx).await?;
        let next_version = version::next(&found.account.key, tx).await?;
        let is_reused = match (&policy, &self.password) {
            (Some(policy), Some(given)) => {
                let depth = policy.terms.password_policy.history_depth;
                version::is_used(&found.account.key, depth, &given.fingerprint, tx).await?
            }
            _ => false,
        };
        let system = system::row::find(&self.resource, tx).await?;
        Ok(OverrideView { acting, found: Some(found), policy, system, current, next_version, is_reused })
    }

    async fn apply(&self, _: &Stamp, effect: &Overridden, tx: &mut Tx) -> Result<(), StoreError> {
        version::follow(&effect.account.key, effect.former.as_ref(), Some(&effect.version), tx).await?;
        change::insert(&effect.change, tx).await?;
        row::update(&effect.account, tx).await
    }
}
