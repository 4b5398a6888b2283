//! PasswordChangeCancel.

use domain::{
    password::change_cancel::{CancelChange, CancelView, Canceled},
    procedure::Stamp,
};

use super::{change, version, work};
use crate::{account::row, error::StoreError, job::Persist, right, tx::Tx};

impl Persist for CancelChange {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<CancelView, StoreError> {
        let found = work::of_caller(&self.change, tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let Some((found, change)) = found else { return Ok(CancelView { acting, ..CancelView::default() }) };
        let behind = change::behind(&change.account_key, tx).await?.filter(|behind| behind.id != change.id);
        let candidate = work::version_of(Some(&found.account), change.work.candidate, tx).await?;
        Ok(CancelView { acting, found: Some(found), change: Some(change), behind, candidate })
    }

    async fn apply(&self, _: &Stamp, canceled: &Canceled, tx: &mut Tx) -> Result<(), StoreError> {
        if let Some(version) = &canceled.version {
            version::update(&canceled.account.key, version, tx).await?;
        }
        change::update(&canceled.change, tx).await?;
        if let Some(next) = &canceled.next {
            change::update(next, tx).await?;
        }
        row::update(&canceled.account, tx).await
    }
}
