//! Check-outs that are asked for at one time, read together: what is not known is most when most is asked, and a read for each would take
//! all readers from everybody else.

use std::{
    collections::HashMap,
    mem::take,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Instant,
};

use domain::id::CheckoutId;
use storage::{
    Store, StoreError,
    checkout::watched::{FindMany, Watched},
};
use tokio::sync::oneshot;

use super::{Kept, Known};

/// Reads at once.
const READS_MAX: usize = 2;
/// Check-outs in one read.
const IDS_MAX: usize = 64;
/// Check-outs that may wait for one, and who may wait for each of them.
const WAITING_MAX: usize = 4_096;

/// What is asked for, and read.
#[derive(Clone)]
pub(super) struct Together {
    store: Store,
    known: Arc<Mutex<Known>>,
    queue: Arc<Mutex<Queue>>,
}

#[derive(Default)]
struct Queue {
    waiting: Asked,
    reads: usize,
}

/// What one read is for, and who waits for it.
type Asked = HashMap<CheckoutId, Vec<Asker>>;
/// Who waits for an answer.
type Asker = oneshot::Sender<Answer>;
/// None: there is no such check-out.
type Answer = Result<Option<Arc<Watched>>, StoreError>;

impl Together {
    /// What is read from the tables in `store` is kept in `known`.
    pub(super) fn new(store: Store, known: Arc<Mutex<Known>>) -> Self {
        Self { store, known, queue: Arc::default() }
    }

    /// The check-out of this id, as it is at some moment after this was asked.
    pub(super) async fn find(&self, id: &CheckoutId) -> Answer {
        let (to, answer) = oneshot::channel();
        if self.ask(id, to)? {
            // Of its own: who asked may go, and others wait for the same read.
            tokio::spawn(self.clone().read());
        }
        answer.await.unwrap_or(Err(StoreError::Unavailable))
    }

    /// Waits; true when nobody would read, unless who asked does.
    fn ask(&self, id: &CheckoutId, to: Asker) -> Result<bool, StoreError> {
        let mut queue = self.lock();
        if let Some(askers) = queue.waiting.get_mut(id) {
            if askers.len() >= WAITING_MAX {
                return Err(StoreError::Busy);
            }
            askers.push(to);
            return Ok(false);
        }
        if queue.waiting.len() >= WAITING_MAX {
            return Err(StoreError::Busy);
        }
        queue.waiting.insert(id.clone(), vec![to]);
        let is_free = queue.reads < READS_MAX;
        queue.reads += usize::from(is_free);
        Ok(is_free)
    }

    /// Reads until nobody waits any more.
    async fn read(self) {
        let mut turn = Turn { of: &self, is_over: false };
        while let Some(asked) = turn.next() {
            self.read_all(asked).await;
        }
    }

    /// A bad one harms no other.
    async fn read_all(&self, asked: Asked) {
        let asked = match self.read_at_once(asked).await {
            Ok(()) => return,
            Err((asked, error)) if asked.len() == 1 || error.is_outage() => return fail(asked, &error),
            Err((asked, _)) => asked,
        };
        for one in asked {
            if let Err((one, error)) = self.read_at_once(HashMap::from([one])).await {
                fail(one, &error);
            }
        }
    }

    async fn read_at_once(&self, asked: Asked) -> Result<(), (Asked, StoreError)> {
        let (touched, read_at) = (self.store.touched(), Instant::now());
        let found = match self.store.read(FindMany(asked.keys().cloned().collect())).await {
            Ok(found) => found,
            Err(error) => return Err((asked, error)),
        };
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        // What was changed here meanwhile may not be in it.
        let is_whole = self.store.touched() == touched;
        let mut found: HashMap<CheckoutId, Watched> = found.into_iter().map(|found| (found.checkout.id.clone(), found)).collect();
        for (id, askers) in asked {
            let watched = found.remove(&id).map(|watched| Arc::new(known.sharing(watched)));
            if let Some(watched) = watched.clone().filter(|_| is_whole) {
                known.keep(Kept { watched, read_at });
            }
            for asker in askers {
                let _ = asker.send(Ok(watched.clone())); // who asked may have gone
            }
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One of the reads that there may be.
struct Turn<'t> {
    of: &'t Together,
    is_over: bool,
}

impl Turn<'_> {
    /// What is to be read next; none: the turn is over, and who asks from now on takes another.
    fn next(&mut self) -> Option<Asked> {
        let mut queue = self.of.lock();
        if queue.waiting.is_empty() {
            queue.reads -= 1;
            self.is_over = true;
            return None;
        }
        if queue.waiting.len() <= IDS_MAX {
            return Some(take(&mut queue.waiting));
        }
        let ids: Vec<CheckoutId> = queue.waiting.keys().take(IDS_MAX).cloned().collect();
        Some(ids.into_iter().filter_map(|id| queue.waiting.remove_entry(&id)).collect())
    }
}

impl Drop for Turn<'_> {
    /// It was broken off: its place is free.
    fn drop(&mut self) {
        if !self.is_over {
            self.of.lock().reads -= 1;
        }
    }
}

fn fail(asked: Asked, error: &StoreError) {
    for asker in asked.into_values().flatten() {
        let _ = asker.send(Err(error.clone()));
    }
}
