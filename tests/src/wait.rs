//! Waiting for what another process does. Here belongs the suite's only sleep.

use std::time::{Duration, Instant};

/// Looks every 5 ms until `look` finds something; panics when it has found nothing for `within`.
pub async fn until<T>(what: &str, within: Duration, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let end = Instant::now() + within;
    loop {
        if let Some(found) = look().await {
            return found;
        }
        assert!(Instant::now() < end, "waited {within:?} in vain: {what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
