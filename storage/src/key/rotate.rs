//! `strongroom keys rotate`: the rows.

use domain::{
    key::{
        KeysView,
        rotate::{Rotate, Rotated},
    },
    problem::{Code, Refusal},
    procedure::Stamp,
};

use super::{add, view};
use crate::{error::StoreError, job::Persist, tx::Tx};

impl Persist for Rotate {
    async fn load(&self, _: &Stamp, tx: &mut Tx) -> Result<KeysView, StoreError> {
        view(tx).await
    }

    async fn apply(&self, _: &Stamp, effect: &Rotated, tx: &mut Tx) -> Result<(), StoreError> {
        for key in &effect.keys {
            add(key, tx).await?;
        }
        Ok(())
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        // A server has made the same epoch in between.
        (constraint == "wrapped_key_epoch").then(|| Code::RevisionStale.into())
    }
}
