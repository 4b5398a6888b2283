//! What somebody holds while a test goes on.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use domain::id::PolicyId;
use storage::{Errand, Store, StoreError, Tx};
use tokio::{
    sync::{Notify, oneshot},
    task::JoinHandle,
};

use crate::{store::Bench, wait::until};

/// What a transaction holds, and what it does before it lets go.
pub trait Hold: Send + Sync + 'static {
    fn take(&self, tx: &mut Tx) -> impl Future<Output = Result<(), StoreError>> + Send;

    fn finish(&self, _: &mut Tx) -> impl Future<Output = Result<(), StoreError>> + Send {
        async { Ok(()) }
    }
}

/// A row.
pub enum Row {
    /// Of the caller with this canonical id.
    Caller(String),
    /// Of a policy.
    Policy(PolicyId),
}

impl Hold for Row {
    async fn take(&self, tx: &mut Tx) -> Result<(), StoreError> {
        match self {
            Self::Caller(user) => storage::administrator::row::lock(user, tx).await.map(drop),
            Self::Policy(policy) => storage::policy::row::lock(policy, tx).await.map(drop),
        }
    }
}

const WAITING: &str = "SELECT COUNT(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE d.datname = current_database() AND l.locktype = 'relation' AND NOT l.granted";

/// Ends when somebody waits for a table that is held; for PostgreSQL.
pub async fn until_waited_for(bench: &Bench) {
    until("somebody waits for the table", Duration::from_secs(2), async || (bench.count(WAITING).await > 0).then_some(())).await;
}

/// It is held until it is let go.
pub struct Held {
    release: Arc<Notify>,
    holding: JoinHandle<()>,
}

impl Held {
    /// By a transaction of `store`, which has it when this returns.
    pub async fn by(store: &Store, hold: impl Hold) -> Self {
        let (tell, is_there) = oneshot::channel();
        let release = Arc::new(Notify::new());
        let holding = Holding { hold, tell: Mutex::new(Some(tell)), release: release.clone() };
        let store = store.clone();
        let holding = tokio::spawn(async move { store.errand(holding).await.unwrap() });
        is_there.await.unwrap();
        Self { release, holding }
    }

    pub async fn let_go(self) {
        self.release.notify_one();
        self.holding.await.unwrap();
    }
}

struct Holding<H> {
    hold: H,
    tell: Mutex<Option<oneshot::Sender<()>>>,
    release: Arc<Notify>,
}

impl<H: Hold> Errand for Holding<H> {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        self.hold.take(tx).await?;
        if let Some(tell) = self.tell.lock().unwrap().take() {
            let _ = tell.send(());
        }
        self.release.notified().await;
        self.hold.finish(tx).await
    }
}
