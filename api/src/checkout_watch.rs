//! Who watches check-outs on this node, and what has become of them: one reader for all watchers, which sees the changes of every node.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use domain::id::{CheckoutId, UserId};
use domain::time::Moment;
use storage::checkout::watched::{Changed, FindMany, Revised, Watched};
use storage::{Store, StoreError};
use tokio::sync::broadcast;

use crate::problem::{Code, Problem};

/// Changes that a slow watcher may be behind; who is further behind is cut off, and comes back with what it last heard.
const BEHIND_MAX: usize = 4_096;
/// Watchers at once, and of one caller.
const WATCHERS_MAX: usize = 256;
const WATCHERS_OF_ONE_MAX: usize = 16;
/// A row is dated when its change begins, and is there when that is committed: this long after, at most, with clocks that differ.
const LATE_SECONDS_MAX: i64 = 10;
/// Check-outs that one read brings.
const PAGE: i64 = 200;
/// Changes that one look goes through; what is left comes with the next.
const PAGES_MAX: usize = 50;

/// The watchers, and the reader that serves them.
#[derive(Debug)]
pub struct CheckoutWatch {
    changes: broadcast::Sender<Arc<Watched>>,
    watchers: Arc<Mutex<HashMap<String, usize>>>,
    known: tokio::sync::Mutex<Known>,
}

/// What the watchers have been told.
#[derive(Debug, Default)]
struct Known {
    /// The newest change that was read; none: nobody watched.
    newest: Option<Moment>,
    /// The revisions of what may be read again.
    revisions: HashMap<CheckoutId, (i64, Moment)>,
}

/// A watcher's ear; when it is dropped, its place is free.
#[derive(Debug)]
pub struct Ear {
    /// What has changed.
    pub changes: broadcast::Receiver<Arc<Watched>>,
    user: String,
    watchers: Arc<Mutex<HashMap<String, usize>>>,
}

impl Drop for Ear {
    fn drop(&mut self) {
        let mut watchers = lock(&self.watchers);
        if let Some(count) = watchers.get_mut(&self.user) {
            *count -= 1;
            if *count == 0 {
                watchers.remove(&self.user);
            }
        }
    }
}

impl Default for CheckoutWatch {
    fn default() -> Self {
        Self { changes: broadcast::Sender::new(BEHIND_MAX), watchers: Arc::default(), known: tokio::sync::Mutex::default() }
    }
}

impl CheckoutWatch {
    /// Hears of every change from now on.
    pub fn listen(&self, user: &UserId) -> Result<Ear, Problem> {
        let user = user.canonical();
        let mut watchers = lock(&self.watchers);
        let of_one = watchers.get(&user).copied().unwrap_or(0);
        if of_one >= WATCHERS_OF_ONE_MAX || watchers.values().sum::<usize>() >= WATCHERS_MAX {
            return Err(Problem::from(Code::ServerBusy).because("watchers"));
        }
        watchers.insert(user.clone(), of_one + 1);
        Ok(Ear { changes: self.changes.subscribe(), user, watchers: self.watchers.clone() })
    }

    /// Reads what has changed, if anybody watches, and tells it.
    pub async fn look(&self, store: &Store, now: Moment) -> Result<(), StoreError> {
        let mut known = self.known.lock().await;
        if self.changes.receiver_count() == 0 {
            *known = Known::default();
            return Ok(());
        }
        let since = known.newest.unwrap_or(now).min(now).plus_seconds(-LATE_SECONDS_MAX);
        let mut after = (since, CheckoutId(String::new()));
        for _ in 0..PAGES_MAX {
            let page = store.scan(Changed { after: after.clone(), limit: PAGE }).await?;
            let is_last = i64::try_from(page.len()).unwrap_or(PAGE) < PAGE;
            let Some(last) = page.last() else { break };
            after = (last.updated_at, last.id.clone());
            let is_new = |one: &&Revised| known.revisions.get(&one.id).is_none_or(|(revision, _)| *revision != one.revision);
            let new: Vec<CheckoutId> = page.iter().filter(is_new).map(|one| one.id.clone()).collect();
            if !new.is_empty() {
                for watched in store.scan(FindMany(new)).await? {
                    let _ = self.changes.send(Arc::new(watched)); // the last watcher may have gone
                }
            }
            known.revisions.extend(page.into_iter().map(|one| (one.id, (one.revision, one.updated_at))));
            if is_last {
                break;
            }
        }
        let newest = known.newest.unwrap_or(since).max(after.0);
        known.newest = Some(newest);
        let since = newest.min(now).plus_seconds(-LATE_SECONDS_MAX);
        known.revisions.retain(|_, (_, updated_at)| *updated_at >= since);
        Ok(())
    }
}

/// From when on changes are read for a watcher who last heard of one of this moment.
pub fn heard_until(last: Moment) -> Moment {
    last.plus_seconds(-LATE_SECONDS_MAX)
}

fn lock(watchers: &Mutex<HashMap<String, usize>>) -> std::sync::MutexGuard<'_, HashMap<String, usize>> {
    watchers.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn watchers_are_bounded_and_give_their_places_back() {
        let watch = CheckoutWatch::default();
        let ann = UserId::from("ann");
        let ears: Vec<_> = (0..WATCHERS_OF_ONE_MAX).map(|_| watch.listen(&ann).unwrap()).collect();
        assert_eq!(watch.listen(&UserId::from("ANN")).unwrap_err().code(), Code::ServerBusy);
        drop(ears);
        let users = (0..WATCHERS_MAX).map(|number| UserId::from(format!("user{}", number / WATCHERS_OF_ONE_MAX).as_str()));
        let ears: Vec<_> = users.map(|user| watch.listen(&user).unwrap()).collect();
        assert_eq!(watch.listen(&ann).unwrap_err().code(), Code::ServerBusy);
        drop(ears);
        assert!(watch.listen(&ann).is_ok());
    }
}
