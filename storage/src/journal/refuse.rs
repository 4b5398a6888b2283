//! Refusals of the guards, and sums of those that were not written down.

use domain::{
    journal::refuse::{Refuse, Summarize},
    procedure::Stamp,
};

use crate::{
    error::StoreError,
    job::{Lane, Persist},
    tx::Tx,
};

impl Persist for Refuse {
    const LANE: Lane = Lane::Shared;

    async fn load(&self, _: &Stamp, _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
    async fn apply(&self, _: &Stamp, (): &(), _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
}

impl Persist for Summarize {
    const LANE: Lane = Lane::Shared;

    async fn load(&self, _: &Stamp, _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
    async fn apply(&self, _: &Stamp, (): &(), _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
}
