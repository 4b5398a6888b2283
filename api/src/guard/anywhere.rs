//! From where anybody may log in with a password: who comes from elsewhere is refused before the `userId` is looked at, and before
//! argon2 costs anything. Here belongs this early refusal; never the list of one caller, which the procedure reads again.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use domain::address::AllowList;
use storage::session::read::AllowedAnywhere;
use storage::{Store, StoreError};
use tokio::sync::Mutex;

/// How long a list is believed that lets somebody in: what it lets in too much, the procedure refuses.
const AGE_MAX: Duration = Duration::from_secs(10);

/// The lists of all enabled callers, as they were read last.
#[derive(Debug)]
pub struct Anywhere {
    store: Store,
    known: Mutex<Option<Known>>,
}

#[derive(Debug)]
struct Known {
    list: AllowList,
    /// Before the reading began.
    read_at: Instant,
}

impl Anywhere {
    /// Of the callers in `store`.
    pub fn new(store: Store) -> Self {
        Self { store, known: Mutex::new(None) }
    }

    /// Does any enabled caller's list hold this address? No is never said of an old list: somebody may have been let in a moment ago.
    /// Many who ask at once share one reading.
    pub async fn admits(&self, client: IpAddr) -> Result<bool, StoreError> {
        let asked_at = Instant::now();
        let mut known = self.known.lock().await;
        if let Some(known) = &*known {
            let is_admitted = known.list.admits(client);
            if known.read_at >= asked_at || (is_admitted && known.read_at.elapsed() < AGE_MAX) {
                return Ok(is_admitted);
            }
        }
        let read_at = Instant::now();
        let list = self.store.scan(AllowedAnywhere).await?;
        let is_admitted = list.admits(client);
        *known = Some(Known { list, read_at });
        Ok(is_admitted)
    }
}
