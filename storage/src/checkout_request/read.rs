//! Requests as they are read outside of procedures.

use domain::{checkout_request::CheckoutRequest, id::CheckoutRequestId};

use super::row;
use crate::{error::StoreError, job::Errand, tx::Tx};

/// The request of this id.
#[derive(Debug)]
pub struct ById(pub CheckoutRequestId);

impl Errand for ById {
    type Answer = Option<CheckoutRequest>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        row::find(&self.0, tx).await
    }
}
