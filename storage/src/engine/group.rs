//! Jobs committed together and answered after the one COMMIT; a bad one harms no other.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;

use crate::{ahead::Looks, crash_point, error::StoreError, job::Job, tx::Tx};

/// A job that must run again does so at most this often.
const RUNS_MAX: u32 = 5;

/// Carries `jobs` out in one transaction, hoping that all are good: without savepoints, which cost SQLite a copy of every page that a
/// job changes, and PostgreSQL two round trips for each job. When one fails, all run again, each in its savepoint: none has been answered
/// yet. The error is that of the group: the connection is not to be used again.
pub(crate) async fn commit(tx: &mut Tx, jobs: &mut Vec<Box<dyn Job>>) -> Result<(), StoreError> {
    if let Err(error) = tx.begin("BEGIN IMMEDIATE", "BEGIN").await {
        settle(jobs, &Err(error.clone())); // nothing has happened
        // SQLite: a command beside the server holds the file, or it can't be written just now. The next group may find it free.
        return if tx.is_sqlite() { Ok(()) } else { Err(error) };
    }
    if try_all(tx, jobs).await.is_ok() {
        return conclude(tx, jobs).await;
    }
    undo(tx, jobs).await?;
    commit_each(tx, jobs).await
}

/// The same of jobs each of which holds rows until COMMIT. What is left in `jobs` is not done, and is to go by itself: who would wait here
/// would make others wait for it, some of them for each other.
pub(crate) async fn commit_holding(tx: &mut Tx, jobs: &mut Vec<Box<dyn Job>>) -> Result<(), StoreError> {
    if let Err(error) = tx.begin("BEGIN IMMEDIATE", "BEGIN").await {
        settle(jobs, &Err(error.clone()));
        return Err(error);
    }
    match try_free(tx, jobs).await {
        Ok(mut held) => {
            let committed = conclude(tx, jobs).await;
            if committed.is_err() {
                settle(&mut held, &Err(StoreError::Unavailable)); // of them, nothing has happened
            }
            *jobs = held;
            committed
        }
        Err(_) => undo(tx, jobs).await,
    }
}

/// Nothing has happened, and the jobs know it. The error is that of the connection.
async fn undo(tx: &mut Tx, jobs: &mut Vec<Box<dyn Job>>) -> Result<(), StoreError> {
    for job in jobs.iter_mut() {
        job.forget();
    }
    let undone = tx.abandon().await;
    if let Err(error) = &undone {
        settle(jobs, &Err(error.clone()));
    }
    undone
}

/// Carries all of them out, up to the first that is bad.
async fn try_all(tx: &mut Tx, jobs: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    look_ahead(tx, jobs).await?;
    for job in jobs {
        run(tx, job).await?;
        if tx.is_broken {
            return Err(StoreError::Undecided);
        }
        tx.end_job().await?;
    }
    tx.finish().await
}

/// The same, but for those that somebody else holds: these are taken out.
async fn try_free(tx: &mut Tx, jobs: &mut Vec<Box<dyn Job>>) -> Result<Vec<Box<dyn Job>>, StoreError> {
    look_ahead(tx, jobs).await?;
    let mut is_held = vec![false; jobs.len()];
    for (job, is_held) in jobs.iter_mut().zip(&mut is_held) {
        match run(tx, job).await {
            Err(StoreError::Held) if !tx.is_broken => *is_held = true,
            other => other?,
        }
        if tx.is_broken {
            return Err(StoreError::Undecided);
        }
        tx.end_job().await?;
    }
    tx.finish().await?;
    let mut is_held = is_held.into_iter();
    Ok(jobs.extract_if(.., |_| is_held.next() == Some(true)).collect())
}

async fn look_ahead(tx: &mut Tx, jobs: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    let looks: Vec<Looks<'_>> = jobs.iter().map(|job| job.looks_for()).collect();
    tx.look_ahead(&looks).await
}

/// The same, each job in its savepoint: a bad one harms no other.
async fn commit_each(tx: &mut Tx, jobs: &mut Vec<Box<dyn Job>>) -> Result<(), StoreError> {
    if let Err(error) = tx.begin("BEGIN IMMEDIATE", "BEGIN").await {
        settle(jobs, &Err(error.clone()));
        return if tx.is_sqlite() { Ok(()) } else { Err(error) };
    }
    let mut done = Vec::with_capacity(jobs.len());
    let mut waiting = std::mem::take(jobs).into_iter();
    while let Some(mut job) = waiting.next() {
        match in_savepoint(tx, &mut job).await {
            Ok(Ok(())) => done.push(job),
            Ok(Err(error)) => job.settle(Err(error)),
            Err(error) => {
                // the transaction is lost before COMMIT: nothing of it has happened
                job.settle(Err(error.clone()));
                done.extend(waiting);
                settle(&mut done, &Err(error.clone()));
                return tx.abandon().await;
            }
        }
    }
    conclude(tx, &mut done).await
}

/// COMMIT, and the answers.
async fn conclude(tx: &mut Tx, jobs: &mut Vec<Box<dyn Job>>) -> Result<(), StoreError> {
    let committed = end(tx, jobs).await;
    settle(jobs, &committed);
    match committed {
        Err(StoreError::Full) => Ok(()), // undone as a whole; there may be room later
        other => other,
    }
}

/// COMMIT, and what its failure means.
pub(crate) async fn end(tx: &mut Tx, jobs: &mut [Box<dyn Job>]) -> Result<(), StoreError> {
    for job in jobs.iter() {
        crash_point!(job.name(), "before-commit");
    }
    let committed = match tx.commit().await {
        Err(StoreError::Full) if tx.abandon().await.is_ok() => Err(StoreError::Full), // undone, by SQLite itself or by us
        Err(StoreError::Again) => Err(StoreError::Again),                             // PostgreSQL: serialization; undone
        other => other.map_err(|error| {
            tracing::error!(error = &error as &dyn std::error::Error, "a COMMIT failed");
            StoreError::OutcomeUnknown
        }),
    };
    for job in jobs.iter() {
        crash_point!(job.name(), "committed");
    }
    committed
}

/// Inner error: of the job. Outer: of the transaction.
async fn in_savepoint(tx: &mut Tx, job: &mut Box<dyn Job>) -> Result<Result<(), StoreError>, StoreError> {
    for _ in 0..RUNS_MAX {
        tx.script("SAVEPOINT job").await?;
        let mut result = run(tx, job).await;
        if result.is_ok() {
            result = tx.finish().await;
        }
        match result {
            Ok(()) if !tx.is_broken => {
                tx.script("RELEASE job").await?;
                return Ok(Ok(()));
            }
            other => {
                tx.rollback_to("ROLLBACK TO job; RELEASE job").await?;
                match other {
                    Err(StoreError::Again | StoreError::Held) => {}
                    Err(error) => return Ok(Err(error)),
                    Ok(()) => return Ok(Err(StoreError::Undecided)),
                }
            }
        }
    }
    Ok(Err(StoreError::Busy))
}

/// Runs a job: a panic is its failure, not the writer's. On SQLite it is polled once: there, nothing but a mistake ever waits.
pub(crate) async fn run(tx: &mut Tx, job: &mut Box<dyn Job>) -> Result<(), StoreError> {
    let is_sqlite = tx.is_sqlite();
    let running = AssertUnwindSafe(job.run(tx)).catch_unwind();
    let ended = if is_sqlite { running.now_or_never().unwrap_or(Ok(Err(StoreError::Waited))) } else { running.await };
    ended.unwrap_or(Err(StoreError::Panicked))
}

fn settle(jobs: &mut Vec<Box<dyn Job>>, committed: &Result<(), StoreError>) {
    for job in jobs.drain(..) {
        job.settle(committed.clone());
    }
}
