//! PasswordDoubtResolve.

use domain::{
    password::doubt_resolve::{ResolveDoubt, ResolveView, Resolving},
    procedure::Stamp,
};

use super::{change, version, work};
use crate::{account::row, error::StoreError, job::Persist, right, tx::Tx};

impl Persist for ResolveDoubt {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<ResolveView, StoreError> {
        let found = work::of_caller(&self.change, tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let Some((found, change)) = found else { return Ok(ResolveView { acting, ..ResolveView::default() }) };
        let behind = change::behind(&change.account_key, tx).await?;
        let candidate = work::version_of(Some(&found.account), change.work.candidate, tx).await?;
        Ok(ResolveView { acting, found: Some(found), change: Some(change), behind, candidate })
    }

    async fn apply(&self, _: &Stamp, resolving: &Resolving, tx: &mut Tx) -> Result<(), StoreError> {
        if let Some(version) = &resolving.version {
            version::update(&resolving.account.key, version, tx).await?;
        }
        change::update(&resolving.change, tx).await?;
        if let Some(next) = &resolving.next {
            change::update(next, tx).await?;
        }
        row::update(&resolving.account, tx).await
    }
}
