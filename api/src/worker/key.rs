//! Keys grow old: their use is counted, a new epoch begins in time, and another KEK is taken over.

use std::{path::PathBuf, time::Duration};

use super::told;
use crate::{
    config::{Config, ConfigError},
    edge::Edge,
    key::{self, KeepingError, KekError, KeyError, KeySource},
};

pub(super) const PERIOD: Duration = Duration::from_secs(10);

/// A new KEK can't be had.
#[derive(Debug, thiserror::Error)]
enum TakeOverError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Kek(#[from] KekError),
    #[error(transparent)]
    Keeping(#[from] KeepingError),
    /// The environment of a process doesn't change, and nobody sits there to type.
    #[error("another KEK has taken over, and the configuration names no file: start again with it")]
    NoFile,
}

/// What looks after the keys.
#[derive(Clone)]
pub(super) struct Keys {
    /// Where the configuration is, which may name another KEK by now.
    pub data: PathBuf,
}

impl Keys {
    pub async fn run(&self, edge: &Edge) {
        let kept = match key::upkeep(&edge.store, &edge.keys, edge.clock.now()).await {
            Err(KeepingError::Key(KeyError::WrongKek { .. })) => self.take_over(edge).await,
            other => other.map_err(TakeOverError::from),
        };
        told("count and renew the keys", kept);
    }

    /// `strongroom keys rotate` has brought the keys under a KEK that the configuration names, or will.
    async fn take_over(&self, edge: &Edge) -> Result<(), TakeOverError> {
        let source = Config::load(&self.data)?.key_source();
        if !matches!(source, KeySource::File(_)) {
            return Err(TakeOverError::NoFile);
        }
        key::take_over(&edge.store, &edge.keys, source.read(|| Err(KekError::Passphrase))?).await?;
        tracing::info!(kek = %edge.keys.kek_id(), "another KEK has taken over");
        Ok(key::upkeep(&edge.store, &edge.keys, edge.clock.now()).await?)
    }
}
