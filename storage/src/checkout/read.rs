//! Check-outs as they are read outside of procedures.

use domain::{checkout::Checkout, id::CheckoutId};

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
