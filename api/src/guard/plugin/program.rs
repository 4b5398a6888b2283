//! A program of the operator, and how many of it run at once. Here belongs no question and no answer.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Reason, process};

/// Most runs at once.
const RUNS_MAX: usize = 32;
/// Most runs at once for one caller, so that one can't keep the others from being asked about.
const RUNS_OF_CALLER_MAX: usize = 4;

/// The program, and how many of it run.
#[derive(Debug)]
pub(super) struct Program {
    path: Arc<Path>,
    runs: Arc<Runs>,
}

/// How many run for each userId; a caller without a run isn't there.
type Runs = Mutex<HashMap<String, usize>>;

impl Program {
    pub fn new(path: PathBuf) -> Self {
        Self { path: path.into(), runs: Arc::default() }
    }

    /// Runs it once for this caller, for 2 s at most. Its standard output, if it ended well and had read the whole question.
    pub async fn ask(&self, user_id: &str, question: String) -> Result<Vec<u8>, Reason> {
        let run = Run::begin(&self.runs, user_id).ok_or(Reason::Busy)?;
        let path = Arc::clone(&self.path);
        // A task of its own: a client that hangs up must not keep the plugin from being buried.
        let asked = tokio::spawn(async move {
            let output = process::run(&path, &question).await;
            drop(run);
            output
        });
        asked.await.unwrap_or(Err(Reason::Failed))
    }
}

/// One of the runs that there may be at once; given back when it goes.
struct Run {
    runs: Arc<Runs>,
    user_id: String,
}

impl Run {
    /// None when there are as many as there may be.
    fn begin(runs: &Arc<Runs>, user_id: &str) -> Option<Self> {
        let mut counts = runs.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = counts.values().sum::<usize>() >= RUNS_MAX;
        if is_full || counts.get(user_id).is_some_and(|count| *count >= RUNS_OF_CALLER_MAX) {
            return None;
        }
        *counts.entry(user_id.to_owned()).or_default() += 1;
        Some(Self { runs: Arc::clone(runs), user_id: user_id.to_owned() })
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let mut counts = self.runs.lock().unwrap_or_else(PoisonError::into_inner);
        match counts.get_mut(&self.user_id) {
            Some(count) if *count > 1 => *count -= 1,
            _ => {
                counts.remove(&self.user_id);
            }
        }
    }
}
