//! A backup begins.

use domain::{
    installation::back_up::{BackUp, BackingUp},
    procedure::Stamp,
};

use crate::{error::StoreError, job::Persist, tx::Tx};

impl Persist for BackUp {
    async fn load(&self, _: &Stamp, _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }

    async fn apply(&self, _: &Stamp, _: &BackingUp, _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
}
