//! A new password is stored.

use domain::{
    password::stage::{Stage, StageView, Staged},
    procedure::Stamp,
};

use super::{change, version, work};
use crate::{error::StoreError, job::Persist, tx::Tx};

impl Persist for Stage {
    async fn load(&self, _: &Stamp, tx: &mut Tx) -> Result<StageView, StoreError> {
        let work = work::lock(&self.change, tx).await?;
        let Some(account) = &work.account else { return Ok(StageView { work, ..StageView::default() }) };
        let next_version = version::next(&account.key, tx).await?;
        let depth = work.policy.as_ref().map_or(0, |policy| policy.terms.password_policy.history_depth);
        let is_reused = version::is_used(&account.key, depth, &self.fingerprint, tx).await?;
        Ok(StageView { work, next_version, is_reused })
    }

    async fn apply(&self, _: &Stamp, staged: &Staged, tx: &mut Tx) -> Result<(), StoreError> {
        version::insert(&staged.account.key, &staged.version, tx).await?;
        change::update(&staged.change, tx).await
    }
}
