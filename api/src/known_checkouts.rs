//! The check-outs that gateways ask about, again and again: what is known of them, as it was half a second ago at most. Here belongs what is
//! kept and when it is told; never what follows from it.
//!
//! Nothing is told that this node has changed since, or that was looked at too long ago: then the tables are read. What other nodes change is
//! found by its date, as for those who watch; what was dated so early, or committed so late, that nobody finds it so, is told for ten seconds
//! at most: each check-out is read anew then.

mod together;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use domain::{
    id::{AccountKey, CheckoutId, PolicyId},
    policy::Policy,
    time::Moment,
};
use storage::{
    Store, StoreError, Touched,
    checkout::watched::{Revisions, Since, Watched},
};

use self::together::Together;
use crate::checkout_watch::heard_until;

/// How long ago it may be that all changes were looked at.
const AGE_MAX: Duration = Duration::from_millis(500);
/// How long ago it may be that a check-out itself was read: as long as a gateway is told to wait until it asks again (`pollAfterSeconds`).
const KEPT_MAX: Duration = Duration::from_secs(10);
/// When nobody has asked for so long, nothing is kept, and nobody looks: longer than any gateway is told to wait (`pollAfterSeconds`).
const IDLE_TIME: Duration = Duration::from_mins(10);
/// Check-outs that are kept; when there are more, they are read anew.
const KNOWN_MAX: usize = 65_536;
/// Changes that one look goes through; when there are more, everything is read anew.
const CHANGES_MAX: i64 = 4_096;

/// What this node knows.
pub struct KnownCheckouts {
    store: Store,
    known: Arc<Mutex<Known>>,
    together: Together,
}

#[derive(Default)]
struct Known {
    checkouts: HashMap<CheckoutId, Kept>,
    /// Those that the check-outs share.
    policies: HashMap<PolicyId, Arc<Policy>>,
    /// The last look; none: nothing may be kept.
    looked: Option<Look>,
    asked_at: Option<Instant>,
}

/// A check-out, and when it was read.
struct Kept {
    watched: Arc<Watched>,
    read_at: Instant,
}

/// A look at all that has changed.
struct Look {
    /// When it began: what is kept has all that was changed before.
    begun: Instant,
    /// The same by the clock that changes are dated with.
    at: Moment,
    /// What this node had changed by then.
    touched: Touched,
}

impl std::fmt::Debug for KnownCheckouts {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("KnownCheckouts")
    }
}

impl KnownCheckouts {
    /// Of the tables in `store`; nothing yet.
    pub fn new(store: Store) -> Self {
        let known = Arc::default();
        Self { together: Together::new(store.clone(), Arc::clone(&known)), store, known }
    }

    /// The check-out of this id; refused by a node without a quorum: it may have ended elsewhere.
    pub async fn find(&self, id: &CheckoutId) -> Result<Option<Arc<Watched>>, StoreError> {
        if !self.store.has_quorum() {
            return Err(StoreError::NoQuorum);
        }
        let (touched, now) = (self.store.touched(), Instant::now());
        let found = {
            let mut known = self.lock();
            known.asked_at = Some(now);
            known.find(id, touched)
        };
        match found {
            Some(watched) => Ok(Some(watched)),
            None => self.together.find(id).await,
        }
    }

    /// Looks what has changed, if anybody asks, and forgets that.
    pub async fn follow(&self, now: Moment) -> Result<(), StoreError> {
        let (touched, begun) = (self.store.touched(), Instant::now());
        let since = {
            let mut known = self.lock();
            let is_late = known.looked.as_ref().is_some_and(|look| look.touched.late != touched.late);
            if known.asked_at.is_none_or(|asked_at| begun.duration_since(asked_at) > IDLE_TIME) {
                *known = Known::default();
                return Ok(());
            }
            // What came late isn't found by its date.
            known.looked.as_ref().filter(|_| !is_late).map(|look| heard_until(look.at.min(now)))
        };
        let changed = match since {
            Some(at) => self.store.scan(Since { at, limit: CHANGES_MAX }).await?,
            None => None,
        };
        let mut known = self.lock();
        known.forget(changed);
        known.looked = Some(Look { begun, at: now, touched });
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// What is kept of a check-out, if all changes up to now are in it, as far as they are this node's.
    fn find(&self, id: &CheckoutId, touched: Touched) -> Option<Arc<Watched>> {
        let is_current = |look: &Look| look.touched == touched && look.begun.elapsed() < AGE_MAX;
        let kept = self.checkouts.get(id).filter(|kept| kept.read_at.elapsed() < KEPT_MAX)?;
        self.looked.as_ref().is_some_and(is_current).then(|| kept.watched.clone())
    }

    fn keep(&mut self, kept: Kept) {
        // A look since may have found what was changed while this was on its way; who is kept already may have been read later.
        let is_overtaken = self.checkouts.get(&kept.watched.checkout.id).is_some_and(|other| other.read_at > kept.read_at);
        if self.looked.as_ref().is_none_or(|look| look.begun > kept.read_at) || is_overtaken {
            return;
        }
        if self.checkouts.len() >= KNOWN_MAX {
            self.checkouts.clear();
            self.policies.clear();
        }
        self.checkouts.insert(kept.watched.checkout.id.clone(), kept);
    }

    /// The same with the policy that others have, too: thousands of check-outs are of a few policies.
    fn sharing(&mut self, watched: Watched) -> Watched {
        let Some(policy) = &watched.policy else { return watched };
        let shared = self.policies.get(&policy.policy_id).filter(|shared| ***shared == **policy).cloned();
        let shared = shared.unwrap_or_else(|| {
            self.policies.insert(policy.policy_id.clone(), policy.clone());
            policy.clone()
        });
        Watched { policy: Some(shared), ..watched }
    }

    /// What has changed is read anew; none: everything is.
    fn forget(&mut self, changed: Option<Revisions>) {
        let Some(Revisions { checkouts, accounts, policies }) = changed else {
            self.checkouts.clear();
            self.policies.clear();
            return;
        };
        for (id, revision) in checkouts {
            if self.checkouts.get(&id).is_some_and(|kept| kept.watched.checkout.revision != revision) {
                self.checkouts.remove(&id);
            }
        }
        let accounts: HashMap<AccountKey, i64> = accounts.into_iter().collect();
        let policies: HashMap<PolicyId, i64> = policies.into_iter().collect();
        if accounts.is_empty() && policies.is_empty() {
            return;
        }
        self.checkouts.retain(|_, Kept { watched: known, .. }| {
            let is_same = |revision: Option<&i64>, known| revision.is_none_or(|revision| *revision == known);
            let policy = known.policy.as_ref();
            is_same(accounts.get(&known.account.key), known.account.revision)
                && policy.is_none_or(|policy| is_same(policies.get(&policy.policy_id), policy.revision))
        });
    }
}
