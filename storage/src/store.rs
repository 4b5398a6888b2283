//! The store: queues in front of the writers of one engine, and readers beside them.

use std::{
    path::PathBuf,
    sync::{Arc, OnceLock},
    time::Instant,
};

use domain::procedure::Stamp;
use tokio::sync::{mpsc, watch};

use crate::{
    engine::{
        cluster::{Cluster, Database, Standing, Watch},
        postgres,
        reader::Readers,
        sqlite, worker,
    },
    error::{StoreError, TransactError},
    job::{self, Errand, Errandry, Job, Lane, Outcome, Persist, Ticket, Touched},
    journal::Chain,
    mac::RowMac,
    once::{Keep, Once},
};

/// Jobs that may wait; one more is [`StoreError::Busy`].
pub(crate) const QUEUE_MAX: usize = 1024;

/// Where the tables are.
#[derive(Clone)]
pub enum Place {
    /// A file; made when it is not there.
    Sqlite(PathBuf),
    /// A PostgreSQL database.
    Postgres(Database),
}

impl std::fmt::Debug for Place {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => to.debug_tuple("Sqlite").field(path).finish(),
            Self::Postgres(_) => to.write_str("Postgres"), // the URL may hold a password
        }
    }
}

/// Brings the tables at `place` to our schema, and leaves.
pub async fn migrate(place: &Place) -> Result<(), StoreError> {
    let mac = Arc::new(OnceLock::new());
    match place {
        Place::Sqlite(path) => sqlite::open(path, mac).map(drop),
        Place::Postgres(database) => postgres::migrate(&Cluster::open(database).await?.0, &mac).await,
    }
}

/// The tables of one installation, and the chain of this start.
#[derive(Clone)]
pub struct Store {
    queues: Queues,
    readers: Arc<Readers>,
    chain: Arc<Chain>,
    mac: Arc<OnceLock<RowMac>>,
    failed: watch::Receiver<bool>,
    /// None: the embedded engine.
    cluster: Option<Arc<Watched>>,
    touched: Arc<watch::Sender<Touched>>,
}

/// One in front of the writers of each lane; they may be the same.
#[derive(Clone)]
pub(crate) struct Queues {
    pub shared: Queue,
    pub holding: Queue,
    pub alone: Queue,
}

pub(crate) type Queue = mpsc::Sender<Box<dyn Job>>;

/// The cluster that holds the tables; looked at as long as the store is there.
struct Watched {
    cluster: Arc<Cluster>,
    _watch: Watch,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_struct("Store").field("chain", &self.chain).finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the tables at `place`, brought to our schema. `chain`: of this start; its rows are sealed under it.
    pub async fn open(place: &Place, chain: Chain) -> Result<Self, StoreError> {
        let mac = Arc::new(OnceLock::new());
        let (fail, failed) = watch::channel(false);
        let (queues, readers, cluster) = match place {
            Place::Sqlite(path) => {
                let queue = sqlite::start(path, &mac, fail).await?;
                let queues = Queues { shared: queue.clone(), holding: queue.clone(), alone: queue };
                (queues, Readers::sqlite(path, &mac), None)
            }
            Place::Postgres(database) => {
                let (cluster, lines) = Cluster::open(database).await?;
                let watch = cluster.watch(lines); // first: a proof grows old while connections are made
                let queues = worker::start(&cluster, &mac).await?;
                let readers = Readers::postgres(&cluster, &mac);
                (queues, readers, Some(Arc::new(Watched { cluster, _watch: watch })))
            }
        };
        let touched = Arc::new(watch::Sender::new(Touched::default()));
        Ok(Self { queues, readers: Arc::new(readers), chain: Arc::new(chain), mac, failed, cluster, touched })
    }

    /// Hands over the key of the rows that decide access; before it, none of them can be read.
    pub fn authenticate(&self, mac: RowMac) {
        let _ = self.mac.set(mac); // one installation has one
    }

    /// The chain that this store's journal rows belong to.
    #[must_use]
    pub fn chain(&self) -> &Chain {
        &self.chain
    }

    /// Counts what this store has changed of accounts, their policies and their check-outs; it has grown before whoever asked for a change is
    /// answered. What is read after it was looked at has all that it counts.
    #[must_use]
    pub fn touched(&self) -> Touched {
        *self.touched.borrow()
    }

    /// Hears when that grows.
    #[must_use]
    pub fn touches(&self) -> watch::Receiver<Touched> {
        self.touched.subscribe()
    }

    /// How the database stands, as far as this node knows; none: it is embedded.
    #[must_use]
    pub fn standing(&self) -> Option<Standing> {
        self.cluster.as_ref().map(|watched| watched.cluster.standing())
    }

    /// What is written now will be kept, and what is read is what others read: a member takes writes, and enough others were with it a
    /// moment ago.
    #[must_use]
    pub fn has_quorum(&self) -> bool {
        self.cluster.as_ref().is_none_or(|watched| watched.cluster.has_quorum())
    }

    /// Ends when the writer has met a failed COMMIT or fsync: the process must end, once its answers have left.
    pub async fn failed(&self) {
        let mut failed = self.failed.clone();
        if failed.wait_for(|failed| *failed).await.is_err() {
            std::future::pending::<()>().await; // PostgreSQL: its connections heal by themselves
        }
    }

    /// Lets go of the tables, and ends when nobody of this process has the file of the embedded engine open any more.
    pub async fn close(self) {
        let Self { queues, readers, mut failed, .. } = self;
        drop((queues, readers));
        while failed.changed().await.is_ok() {} // the writer lets go of its end when it has closed the file
    }

    /// Carries `procedure` out: load, decide, apply, journal row, COMMIT; then answers.
    pub async fn transact<P: Persist>(&self, stamp: Stamp, procedure: P) -> Result<P::Effect, TransactError> {
        self.ticket(stamp, procedure, None).await
    }

    /// The same under an Idempotency-Key: what `keep` makes of the outcome is kept in the same transaction.
    pub async fn transact_once<P: Persist>(
        &self,
        stamp: Stamp,
        procedure: P,
        once: Once,
        keep: Keep<P::Effect>,
    ) -> Result<P::Effect, TransactError> {
        self.ticket(stamp, procedure, Some((once, keep))).await
    }

    async fn ticket<P: Persist>(
        &self,
        stamp: Stamp,
        procedure: P,
        once: Option<(Once, Keep<P::Effect>)>,
    ) -> Result<P::Effect, TransactError> {
        let (reply, answer) = job::reply();
        let (chain, touched) = (self.chain.clone(), self.touched.clone());
        self.enqueue(Box::new(Ticket {
            stamp,
            procedure,
            chain,
            once,
            reply,
            outcome: Outcome::Open,
            touched,
            asked_at: Instant::now(),
        }))?;
        answer.get().await
    }

    /// Does work of the store itself that writes; no journal row.
    pub async fn errand<E: Errand>(&self, errand: E) -> Result<E::Answer, StoreError> {
        let (reply, answer) = job::reply();
        self.enqueue(Box::new(Errandry { errand, answer: None, reply }))?;
        answer.get().await
    }

    /// Reads a few rows by their keys, beside the writers. On SQLite this runs where it is called.
    pub async fn read<E: Errand>(&self, errand: E) -> Result<E::Answer, StoreError> {
        self.readers.read(errand).await
    }

    /// Reads many rows, beside the writers, off the caller's thread.
    pub async fn scan<E: Errand>(&self, errand: E) -> Result<E::Answer, StoreError> {
        Readers::scan(self.readers.clone(), errand).await
    }

    fn enqueue(&self, job: Box<dyn Job>) -> Result<(), StoreError> {
        if !self.has_quorum() {
            return Err(StoreError::NoQuorum); // it would wait for nobody knows how long
        }
        let queue = match job.lane() {
            Lane::Shared => &self.queues.shared,
            Lane::Holding => &self.queues.holding,
            Lane::Alone => &self.queues.alone,
        };
        queue.try_send(job).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StoreError::Busy,
            mpsc::error::TrySendError::Closed(_) => StoreError::Unavailable,
        })
    }
}
