//! Check-outs as they are read outside of procedures.

use domain::{
    checkout::Checkout,
    id::{AccountKey, CheckoutId},
};

use super::row;
use crate::{error::StoreError, job::Errand, tx::Tx};

/// The check-out of this id.
#[derive(Debug)]
pub struct ById(pub CheckoutId);

impl Errand for ById {
    type Answer = Option<Checkout>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        row::find(&self.0, tx).await
    }
}

/// By how many check-outs this account is held.
#[derive(Debug)]
pub struct OpenOf(pub AccountKey);

impl Errand for OpenOf {
    type Answer = i64;
    async fn run(&self, tx: &mut Tx) -> Result<i64, StoreError> {
        Ok(i64::try_from(row::places(&self.0, tx).await?.len()).unwrap_or(i64::MAX))
    }
}
