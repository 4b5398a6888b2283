//! ManagedSystemTest.

use domain::{
    procedure::Stamp,
    system::test::{Test, TestView, Tested},
};

use super::row;
use crate::{error::StoreError, job::Persist, right, tx::Tx};

impl Persist for Test {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<TestView, StoreError> {
        let system = row::lock(&self.resource_id, tx).await?;
        Ok(TestView { acting: right::acting(stamp, tx).await?, system })
    }

    async fn apply(&self, _: &Stamp, tested: &Tested, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(&tested.system, tx).await
    }
}
