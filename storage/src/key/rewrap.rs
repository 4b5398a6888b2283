//! `strongroom keys rotate --kek-file`: the rows.

use domain::{
    key::{
        KeysView,
        rewrap::{Rewrap, Rewrapped},
    },
    procedure::Stamp,
};

use super::view;
use crate::{error::StoreError, job::Persist, tx::Tx};

/// The one row: who waits for it finds it changed, not gone.
const RULE: &str = "UPDATE kek_check SET kek_id = $1, value = $2";
const WRAP: &str = "UPDATE wrapped_key SET kek_id = $2, wrapped = $3 WHERE key_id = $1";

impl Persist for Rewrap {
    async fn load(&self, _: &Stamp, tx: &mut Tx) -> Result<KeysView, StoreError> {
        view(tx).await
    }

    async fn apply(&self, _: &Stamp, effect: &Rewrapped, tx: &mut Tx) -> Result<(), StoreError> {
        one(tx.exec(RULE, &[(&effect.kek_id).into(), effect.check[..].into()]).await?)?;
        for key in &effect.keys {
            one(tx.exec(WRAP, &[(&key.key_id).into(), (&key.kek_id).into(), key.wrapped[..].into()]).await?)?;
        }
        Ok(())
    }
}

fn one(changed: u64) -> Result<(), StoreError> {
    if changed == 1 { Ok(()) } else { Err(StoreError::NotOne) }
}
