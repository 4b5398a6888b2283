//! PasswordDoubtResolve.

use domain::{
    password::doubt_resolve::{ResolveDoubt, ResolveView, Resolving},
    procedure::Stamp,
};

use super::{change, work};
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for ResolveDoubt {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<ResolveView, StoreError> {
        let found = work::of_caller(&self.change, tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let (found, change) = found.map_or((None, None), |(found, change)| (Some(found), Some(change)));
        Ok(ResolveView { acting, found, change })
    }

    async fn apply(&self, _: &Stamp, resolving: &Resolving, tx: &mut Tx) -> Result<(), StoreError> {
        change::update(&resolving.change, tx).await
    }
}
