//! AdminEnable.

use domain::{
    administrator::{
        enable::Enable,
        target::{Changed, TargetView},
    },
    procedure::Stamp,
};

use super::target;
use crate::{error::StoreError, job::Persist, tx::Tx};

impl Persist for Enable {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<TargetView, StoreError> {
        target::load(stamp, &self.user_id, tx).await
    }

    async fn apply(&self, stamp: &Stamp, effect: &Changed, tx: &mut Tx) -> Result<(), StoreError> {
        target::apply(stamp, effect, tx).await
    }
}
