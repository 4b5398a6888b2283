//! Whether requests can be served now: what `/readyz` says.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use storage::{Store, installation::FoundedAt};
use tokio::sync::Mutex;

use crate::key::Keyring;
use crate::problem::{Code, Problem};

/// How long an answer of the store holds: anybody may ask, as often as they like.
const HOLDS: Duration = Duration::from_secs(1);

/// What is known of it.
#[derive(Debug, Default)]
pub struct Readiness {
    is_stopping: AtomicBool,
    store: Mutex<Option<(Instant, Result<(), Problem>)>>,
}

impl Readiness {
    /// From now on it is not ready: load balancers are told.
    pub fn stop(&self) {
        self.is_stopping.store(true, Ordering::Relaxed);
    }

    /// Does the server stop?
    pub fn is_stopping(&self) -> bool {
        self.is_stopping.load(Ordering::Relaxed)
    }

    /// Not while the server stops, the store doesn't answer, or only another KEK opens some of its keys.
    pub async fn check(&self, store: &Store, keys: &Keyring) -> Result<(), Problem> {
        if self.is_stopping() {
            return Err(Problem::from(Code::ServerBusy).because("stopping"));
        }
        if keys.is_behind() {
            return Err(Problem::from(Code::StoreUnavailable).because("keys-under-another-kek"));
        }
        let mut last = self.store.lock().await; // who waits gets the answer of the one who asks
        if let Some((at, answer)) = &*last
            && at.elapsed() < HOLDS
        {
            return answer.clone();
        }
        let answer = ask(store).await;
        *last = Some((Instant::now(), answer.clone()));
        answer
    }
}

async fn ask(store: &Store) -> Result<(), Problem> {
    store.read(FoundedAt).await?.map(drop).ok_or_else(|| Problem::from(Code::StoreUnavailable).because("not-founded"))
}
