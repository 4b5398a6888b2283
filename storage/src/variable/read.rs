//! Reading variables, beside the writers.

use domain::variable::set::Stored;

use super::row;
use crate::{error::StoreError, job::Errand, tx::Tx};

/// All that somebody has set.
pub struct All;

impl Errand for All {
    type Answer = Vec<Stored>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Stored>, StoreError> {
        row::all(tx).await
    }
}
