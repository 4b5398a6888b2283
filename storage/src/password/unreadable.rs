//! The alarm of a password that doesn't open: nothing but its journal row.

use domain::{password::unreadable::Unreadable, procedure::Stamp};

use crate::{
    error::StoreError,
    job::{Lane, Persist},
    tx::Tx,
};

impl Persist for Unreadable {
    const LANE: Lane = Lane::Shared;

    async fn load(&self, _: &Stamp, _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }

    async fn apply(&self, _: &Stamp, (): &(), _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
}
