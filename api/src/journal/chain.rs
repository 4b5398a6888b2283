//! The end of a chain.

use domain::{id::ChainId, time::Moment};
use storage::{
    Store, StoreError,
    journal::{chain::End, seal::SealNext},
};

/// Seals that bring a chain to its end.
const SEALS_TO_END_MAX: usize = 100_000;

/// Seals what is left of a chain, and ends it.
pub async fn finish(store: &Store, chain: ChainId, at: Moment) -> Result<(), StoreError> {
    for _ in 0..SEALS_TO_END_MAX {
        match store.errand(SealNext(chain.clone())).await {
            Ok(0) => return store.errand(End { chain, at }).await,
            Ok(_) => {}
            Err(StoreError::Constraint(name)) if name == "seal_pkey" => {} // another node adopts it too; what is left?
            Err(error) => return Err(error),
        }
    }
    Err(StoreError::Busy)
}
