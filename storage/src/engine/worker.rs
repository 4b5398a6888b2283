//! What takes jobs from the queues, and carries them out on connections to PostgreSQL: a few connections for jobs that share a COMMIT, more
//! for those that don't.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use futures_util::future::try_join_all;
use tokio::sync::{Mutex, mpsc};

use super::{
    cluster::Cluster,
    group,
    postgres::{WRITER, connect, migrate},
};
use crate::{
    error::StoreError,
    job::{Job, Lane},
    mac::RowMac,
    store::{QUEUE_MAX, Queues},
    tx::Tx,
};

/// Connections for each lane.
const CONNECTIONS: [(Lane, usize); 3] = [(Lane::Shared, 2), (Lane::Holding, 2), (Lane::Alone, 14)];
/// How often a lost connection is tried again.
const RECONNECT_PERIOD: Duration = Duration::from_millis(200);
/// Jobs in one transaction: PostgreSQL remembers 64 subtransactions of a session cheaply, not more.
const GROUP_MAX: usize = 60;
/// A job that must run again does so at most this often.
const RUNS_MAX: u32 = 20;

type Jobs = Arc<Mutex<mpsc::Receiver<Box<dyn Job>>>>;

/// Connects for each lane; the queues in front of them.
pub(crate) async fn start(cluster: &Arc<Cluster>, mac: &Arc<OnceLock<RowMac>>) -> Result<Queues, StoreError> {
    migrate(cluster, mac).await?;
    // At one time: with TLS, one after the other, they would take a start's longest time.
    let connecting = (0..CONNECTIONS.iter().map(|(_, number)| number).sum()).map(|_| connect(cluster, &WRITER, mac));
    let mut connections = try_join_all(connecting).await?.into_iter();
    let ends = CONNECTIONS.map(|_| mpsc::channel(QUEUE_MAX));
    let [shared, holding, alone] = ends.each_ref().map(|(queue, _)| queue.clone());
    for ((lane, number), (_, jobs)) in CONNECTIONS.into_iter().zip(ends) {
        let jobs = Arc::new(Mutex::new(jobs));
        for tx in connections.by_ref().take(number) {
            // Weak: when nobody asks any more, this one doesn't keep the others going.
            let worker = Worker { cluster: cluster.clone(), mac: mac.clone(), lane, alone: alone.downgrade() };
            tokio::spawn(worker.run(tx, jobs.clone()));
        }
    }
    Ok(Queues { shared, holding, alone })
}

/// What carries jobs out on one connection.
struct Worker {
    cluster: Arc<Cluster>,
    mac: Arc<OnceLock<RowMac>>,
    lane: Lane,
    /// For what can't be done in a group.
    alone: mpsc::WeakSender<Box<dyn Job>>,
}

impl Worker {
    async fn run(self, mut tx: Tx, jobs: Jobs) {
        let group_max = if self.lane == Lane::Alone { 1 } else { GROUP_MAX };
        let mut group = Vec::with_capacity(group_max);
        loop {
            if jobs.lock().await.recv_many(&mut group, group_max).await == 0 {
                return;
            }
            if tx.is_over() {
                tx = self.reconnect().await; // nobody has begun yet
            }
            group.retain(|job| job.begin());
            if let Err(error) = self.carry_out(&mut tx, &mut group).await {
                tracing::warn!(%error, "a connection is given up");
                drop(tx); // first: it may hold the last place that the server has for us, and locks
                tx = self.reconnect().await;
            }
        }
    }

    /// All of them, none left. The error is that of the connection.
    async fn carry_out(&self, tx: &mut Tx, jobs: &mut Vec<Box<dyn Job>>) -> Result<(), StoreError> {
        if jobs.is_empty() {
            return Ok(());
        }
        match self.lane {
            Lane::Shared => group::commit(tx, jobs).await,
            Lane::Holding => {
                let committed = group::commit_holding(tx, jobs).await;
                jobs.drain(..).for_each(|job| self.hand_over(job));
                committed
            }
            Lane::Alone => match jobs.pop() {
                Some(job) => alone(tx, job).await,
                None => Ok(()),
            },
        }
    }

    async fn reconnect(&self) -> Tx {
        loop {
            if let Ok(fresh) = connect(&self.cluster, &WRITER, &self.mac).await {
                return fresh;
            }
            tokio::time::sleep(RECONNECT_PERIOD).await;
        }
    }

    /// To one of the connections for jobs that may have to wait: here, others would wait behind it.
    fn hand_over(&self, job: Box<dyn Job>) {
        job.postpone();
        let Some(queue) = self.alone.upgrade() else { return job.settle(Err(StoreError::Unavailable)) };
        if let Err(error) = queue.try_send(job) {
            let (job, error) = match error {
                mpsc::error::TrySendError::Full(job) => (job, StoreError::Busy),
                mpsc::error::TrySendError::Closed(job) => (job, StoreError::Unavailable),
            };
            job.settle(Err(error));
        }
    }
}

/// The error is that of the connection, not of the job.
async fn alone(tx: &mut Tx, job: Box<dyn Job>) -> Result<(), StoreError> {
    let mut job = [job];
    let result = attempt(tx, &mut job).await;
    let settled = match &result {
        Ok(of_job) => of_job.clone(),
        Err(of_connection) => Err(of_connection.clone()),
    };
    let [job] = job;
    job.settle(settled);
    result.map(drop)
}

/// Inner result: of the job. Outer error: of the connection.
async fn attempt(tx: &mut Tx, job: &mut [Box<dyn Job>; 1]) -> Result<Result<(), StoreError>, StoreError> {
    for run in 0..RUNS_MAX {
        tx.begin("BEGIN IMMEDIATE", "BEGIN").await?;
        let mut result = group::run(tx, &mut job[0]).await;
        if result.is_ok() {
            result = tx.finish().await;
        }
        if result.is_ok() && tx.is_broken {
            result = Err(StoreError::Undecided); // COMMIT would be a ROLLBACK that says nothing
        }
        match result {
            Ok(()) => match group::end(tx, job).await {
                Ok(()) => return Ok(Ok(())),
                Err(StoreError::Again) => {}
                Err(error) => return Err(error),
            },
            Err(error) => {
                tx.script("ROLLBACK").await?;
                if !matches!(error, StoreError::Again | StoreError::Held) {
                    return Ok(Err(error));
                }
            }
        }
        tokio::time::sleep(Duration::from_millis(u64::from(run) * 2)).await;
    }
    Ok(Err(StoreError::Busy))
}
