//! UserClassCacheInvalidate.

use domain::{
    procedure::Stamp,
    user_class::cache_invalidate::{CacheInvalidate, CacheInvalidateView, CacheInvalidated},
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for CacheInvalidate {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<CacheInvalidateView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let class = row::find(&self.class_id, tx).await?;
        Ok(CacheInvalidateView { acting, class })
    }

    async fn apply(&self, _: &Stamp, effect: &CacheInvalidated, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(&effect.class, tx).await
    }
}
