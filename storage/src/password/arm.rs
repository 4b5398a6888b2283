//! The last step before the target is touched.

use domain::{
    password::{
        arm::{Arm, Armed},
        work::WorkView,
    },
    procedure::Stamp,
};

use super::{change, work};
use crate::{account::row, error::StoreError, job::Persist, tx::Tx};

impl Persist for Arm {
    async fn load(&self, _: &Stamp, tx: &mut Tx) -> Result<WorkView, StoreError> {
        work::lock(&self.change, tx).await
    }

    async fn apply(&self, _: &Stamp, armed: &Armed, tx: &mut Tx) -> Result<(), StoreError> {
        change::update(&armed.change, tx).await?;
        row::update(&armed.account, tx).await
    }
}
