//! A password is proven anew.

use domain::{
    password::prove::{Prove, ProveView, Proven},
    procedure::Stamp,
};

use super::change;
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

impl Persist for Prove {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<ProveView, StoreError> {
        row::lock(&self.account, tx).await?;
        let look = found::by_key(&self.account, tx).await?;
        let acting = right::acting_in(Look::scope(look.as_ref()), stamp, tx).await?;
        let Some(found) = look.map(|look| look.found) else { return Ok(ProveView { acting, ..ProveView::default() }) };
        let system = system::row::find(&found.account.resource, tx).await?;
        let policy = policy::row::of(found.account.policy.as_ref(), tx).await?;
        Ok(ProveView { acting, found: Some(found), system, policy })
    }

    async fn apply(&self, _: &Stamp, proven: &Proven, tx: &mut Tx) -> Result<(), StoreError> {
        if let Some(doubt) = &proven.doubt {
            change::insert(doubt, tx).await?;
        }
        row::update(&proven.account, tx).await
    }
}
