//! AdminUnlock.

use domain::{
    administrator::{
        target::{Changed, TargetView},
        unlock::Unlock,
    },
    procedure::Stamp,
};

use super::target;
use crate::{error::StoreError, job::Persist, tx::Tx};

const FORGET: &str = "UPDATE administrator_login SET failures_in_row = 0, locked_until = NULL WHERE user_key = $1";
const FORGIVE: &str = "DELETE FROM login_failure WHERE user_key = $1";

impl Persist for Unlock {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<TargetView, StoreError> {
        target::load(stamp, &self.user_id, tx).await
    }

    async fn apply(&self, _: &Stamp, effect: &Changed, tx: &mut Tx) -> Result<(), StoreError> {
        let key = effect.profile.administrator.user_id.canonical();
        tx.exec(FORGET, &[(&key).into()]).await?;
        tx.exec(FORGIVE, &[(&key).into()]).await.map(drop)
    }
}
