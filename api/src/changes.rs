//! Who waits for the end of a change, and the bell that wakes the worker. Here belongs waiting; never what a change is.

use std::{
    collections::HashMap,
    future::Future,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use domain::{
    id::{AccountKey, ResourceId},
    system::System,
};
use tokio::{
    sync::{Notify, Semaphore, oneshot},
    time::{Instant, timeout_at},
};

/// An administrator that was refused is not shown again for so long, unless its system is changed.
const BARRED_TIME: Duration = Duration::from_mins(1);
/// So many may wait at once; whoever comes then is answered as things stand.
const WAITING_MAX: usize = 256;
/// Another node rings no bell here: who waits looks for himself as often as this.
const LOOK_PERIOD: Duration = Duration::from_millis(250);

/// The bells of this node.
#[derive(Debug)]
pub struct Changes {
    due: Notify,
    waiting: Mutex<HashMap<AccountKey, Vec<oneshot::Sender<()>>>>,
    places: Semaphore,
    /// Whoever only looks how far a change is takes no place from who needs a password.
    looking_places: Semaphore,
    /// Systems that have refused their administrator: their revision, and until when nobody tries again.
    barred: Mutex<HashMap<ResourceId, (i64, Instant)>>,
}

impl Default for Changes {
    fn default() -> Self {
        Self {
            due: Notify::new(),
            waiting: Mutex::default(),
            places: Semaphore::new(WAITING_MAX),
            looking_places: Semaphore::new(WAITING_MAX),
            barred: Mutex::default(),
        }
    }
}

impl Changes {
    /// There is something to do.
    pub fn ring(&self) {
        self.due.notify_one();
    }

    /// Ends when there is something to do.
    pub async fn rung(&self) {
        self.due.notified().await;
    }

    /// Something has become of a change of this account.
    pub fn tell(&self, account: &AccountKey) {
        for waiting in self.waiting().remove(account).unwrap_or_default() {
            let _ = waiting.send(()); // it may have gone
        }
    }

    /// Looks until `look` finds something, whenever something becomes of a change of the account; none at the end of the time. No
    /// transaction is held meanwhile.
    pub async fn wait<T, E, F>(&self, account: &AccountKey, until: Instant, look: impl FnMut() -> F) -> Result<Option<T>, E>
    where
        F: Future<Output = Result<Option<T>, E>>,
    {
        self.wait_in(&self.places, account, until, look).await
    }

    /// The same for who only wants to know how far a change is.
    pub async fn wait_looking<T, E, F>(
        &self,
        account: &AccountKey,
        until: Instant,
        look: impl FnMut() -> F,
    ) -> Result<Option<T>, E>
    where
        F: Future<Output = Result<Option<T>, E>>,
    {
        self.wait_in(&self.looking_places, account, until, look).await
    }

    async fn wait_in<T, E, F>(
        &self,
        places: &Semaphore,
        account: &AccountKey,
        until: Instant,
        mut look: impl FnMut() -> F,
    ) -> Result<Option<T>, E>
    where
        F: Future<Output = Result<Option<T>, E>>,
    {
        let Ok(_place) = places.try_acquire() else { return look().await };
        loop {
            let told = self.listen(account);
            if let Some(found) = look().await? {
                return Ok(Some(found));
            }
            if Instant::now() >= until {
                return Ok(None);
            }
            let _ = timeout_at(until.min(Instant::now() + LOOK_PERIOD), told).await;
        }
    }

    /// The target has refused the system's administrator.
    pub fn bar(&self, system: &System) {
        let mut barred = self.barred.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        barred.retain(|_, (_, until)| *until > now);
        barred.entry(system.resource_id.clone()).or_insert((system.revision, now + BARRED_TIME));
    }

    /// Has it, a moment ago, and has nobody changed the system since?
    pub fn is_barred(&self, system: &System) -> bool {
        let barred = self.barred.lock().unwrap_or_else(PoisonError::into_inner);
        let found = barred.get(&system.resource_id);
        found.is_some_and(|(revision, until)| *revision == system.revision && *until > Instant::now())
    }

    fn listen(&self, account: &AccountKey) -> oneshot::Receiver<()> {
        let (to, from) = oneshot::channel();
        let mut waiting = self.waiting();
        let here = waiting.entry(account.clone()).or_default();
        here.retain(|other| !other.is_closed());
        here.push(to);
        from
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<AccountKey, Vec<oneshot::Sender<()>>>> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() > WAITING_MAX {
            waiting.retain(|_, here| here.iter().any(|one| !one.is_closed()));
        }
        waiting
    }
}

#[cfg(test)]
mod tests {
    use std::{convert::Infallible, sync::Arc};

    use super::*;

    #[tokio::test]
    async fn who_waits_is_told_and_nobody_waits_longer_than_said() {
        let (changes, account) = (Arc::new(Changes::default()), AccountKey("a".into()));
        let begun = Instant::now();
        let nothing = async || Ok::<_, Infallible>(None::<()>);
        assert_eq!(changes.wait(&account, begun + Duration::from_millis(20), nothing).await, Ok(None));
        assert!(begun.elapsed() < Duration::from_secs(5));

        let mut looks = 0;
        let (tell, told) = (changes.clone(), account.clone());
        let found = changes.wait(&account, begun + Duration::from_mins(1), || {
            looks += 1;
            let is_there = looks > 1;
            if !is_there {
                tell.tell(&told);
            }
            async move { Ok::<_, Infallible>(is_there.then_some(7)) }
        });
        assert_eq!(found.await, Ok(Some(7)));
        assert!(changes.waiting().get(&account).is_none_or(|here| here.iter().all(oneshot::Sender::is_closed)));
    }

    #[tokio::test]
    async fn whoever_finds_no_place_looks_once() {
        let (changes, account) = (Changes::default(), AccountKey("a".into()));
        let _all = changes.places.try_acquire_many(u32::try_from(WAITING_MAX).unwrap()).unwrap();
        let nothing = async || Ok::<_, Infallible>(None::<()>);
        assert_eq!(changes.wait(&account, Instant::now() + Duration::from_mins(1), nothing).await, Ok(None));
    }
}
