//! UserClassCacheRecalculate.

use domain::{
    procedure::Stamp,
    user_class::cache_recalculate::{CacheRecalculate, CacheRecalculateView, CacheRecalculated},
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for CacheRecalculate {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<CacheRecalculateView, StoreError> {
        right::lock(tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let class = row::find(&self.class_id, tx).await?;
        Ok(CacheRecalculateView { acting, class })
    }

    async fn apply(&self, _: &Stamp, effect: &CacheRecalculated, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(&effect.class, tx).await
    }
}
