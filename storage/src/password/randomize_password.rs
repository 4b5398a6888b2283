//! ManagedAccountRandomizePassword, and the same by age.

use domain::{
    password::randomize_password::{RandomizePassword, RandomizeView, Requested},
    procedure::Stamp,
};

use super::change;
use crate::{
    account::{
        found::{self, Look},
        row,
    },
    checkout,
    error::StoreError,
    job::Persist,
    policy, right, system,
    tx::Tx,
};

impl Persist for RandomizePassword {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<RandomizeView, StoreError> {
        row::lock_name(&self.resource, &self.account, tx).await?;
        view(found::by_name(&self.resource, &self.account, tx).await?, stamp, tx).await
    }

    async fn apply(&self, _: &Stamp, requested: &Requested, tx: &mut Tx) -> Result<(), StoreError> {
        match &self.performer {
            _ if !requested.is_joined => change::insert(&requested.change, tx).await?,
            Some(performer) => change::pin(&requested.change.id, performer, tx).await?,
            None => {}
        }
        row::update(&requested.account, tx).await
    }
}

/// What the decision on an account needs, which is locked.
pub(super) async fn view(look: Option<Look>, stamp: &Stamp, tx: &mut Tx) -> Result<RandomizeView, StoreError> {
    let acting = right::acting_in(Look::scope(look.as_ref()), stamp, tx).await?;
    let Some(found) = look.map(|look| look.found) else { return Ok(RandomizeView { acting, ..RandomizeView::default() }) };
    let policy = policy::row::of(found.account.policy.as_ref(), tx).await?;
    let system = system::row::find(&found.account.resource, tx).await?;
    let open = match &found.account.open_change {
        Some(open) => change::find(open, tx).await?,
        None => None,
    };
    let behind = change::behind(&found.account.key, tx).await?;
    let is_lent = checkout::row::is_lent(&found.account.key, tx).await?;
    Ok(RandomizeView { acting, found: Some(found), policy, system, open, behind, is_lent })
}
