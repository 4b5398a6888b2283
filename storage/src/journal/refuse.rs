//! What is written down beside the procedures of functions: refusals of the guards, sums of those left out, answers given again.

use domain::{
    journal::{
        refuse::{Refuse, Summarize},
        reshow::Reshow,
    },
    procedure::Stamp,
    right::Acting,
};

use crate::{
    error::StoreError,
    job::{Lane, Persist},
    right::{self, Scope},
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

impl Persist for Reshow {
    const LANE: Lane = Lane::Shared;

    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<Acting, StoreError> {
        right::acting_in(Scope::Nothing, stamp, tx).await
    }
    async fn apply(&self, _: &Stamp, (): &(), _: &mut Tx) -> Result<(), StoreError> {
        Ok(())
    }
}
