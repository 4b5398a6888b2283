//! ManagedAccountRandomizePasswordMany.

use domain::{
    id::AccountKey,
    password::{
        randomize_password::RandomizeView,
        randomize_password_many::{RandomizePasswordMany, RequestedMany},
    },
    procedure::{Decision, Stamp},
};

use super::randomize_password::view;
use crate::{
    account::{found, row},
    error::StoreError,
    job::Persist,
    journal::{Chain, append},
    tx::Tx,
};

impl Persist for RandomizePasswordMany {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<Vec<RandomizeView>, StoreError> {
        let mut keys = Vec::new();
        for part in &self.parts {
            keys.push(row::key(&part.randomize.resource, &part.randomize.account, tx).await?);
        }
        // Whoever locks several accounts begins with the lowest key: two that both want the same wait, and neither for ever.
        let mut sorted: Vec<&AccountKey> = keys.iter().flatten().collect();
        sorted.sort();
        for key in sorted {
            row::lock(key, tx).await?;
        }
        let mut views = Vec::new();
        for key in &keys {
            let look = match key {
                Some(key) => found::by_key(key, tx).await?,
                None => None,
            };
            views.push(view(look, stamp, tx).await?);
        }
        Ok(views)
    }

    async fn apply(&self, stamp: &Stamp, requested: &RequestedMany, tx: &mut Tx) -> Result<(), StoreError> {
        for (part, decision) in self.parts.iter().zip(&requested.decisions) {
            if let Some(effect) = decision.effect() {
                part.randomize.apply(stamp, effect, tx).await?;
            }
        }
        Ok(())
    }

    /// What is decided on an account is what it would be alone, and so is its row.
    async fn journal(
        &self,
        stamp: &Stamp,
        decision: &Decision<RequestedMany>,
        chain: &Chain,
        tx: &mut Tx,
    ) -> Result<(), StoreError> {
        let Some(requested) = decision.effect() else { return append::procedure(tx, chain, stamp, self, decision).await };
        for (part, decision) in self.parts.iter().zip(&requested.decisions) {
            let stamp = Stamp { entry: part.entry.clone(), ..stamp.clone() };
            part.randomize.journal(&stamp, decision, chain, tx).await?;
        }
        Ok(())
    }
}
