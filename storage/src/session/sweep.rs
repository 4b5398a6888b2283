//! What time does to sessions and logins: sealed successors, old sessions, old failures and old OTPs go. Each run is bounded; what is
//! left goes with the next.

use domain::{
    session::{
        login::FAILURE_SECONDS_MAX,
        otp::{GRACE_SECONDS, HISTORY_MAX, HISTORY_SECONDS},
    },
    time::{DAY_SECONDS, Moment},
};

use crate::{error::StoreError, job::Errand, row::Val, tx::Tx};

/// Rows that one run takes of each table.
const ROWS_MAX: i64 = 1_000;
/// Callers whose history one read looks at.
const CALLERS_MAX: i64 = 100;
/// How long a session is kept after its time.
const SESSION_SECONDS: i64 = 30 * DAY_SECONDS;
/// A request that came within the grace may be decided a little later, and still needs the copy.
const REQUEST_SECONDS_MAX: i64 = 30;

const ERASE: &str = "UPDATE otp_state SET pending_sealed = NULL WHERE user_key IN
    (SELECT user_key FROM otp_state WHERE pending_sealed IS NOT NULL AND pending_since < $1 LIMIT $2) AND pending_since < $1";
// Ids grow with time: among the first ones are those whose time was over first. An index on that time would cost every login more.
const SESSIONS: &str =
    "DELETE FROM session WHERE expires_at < $1 AND session_id IN (SELECT session_id FROM session ORDER BY session_id LIMIT $2)";
const FAILURES: &str = "DELETE FROM login_failure WHERE (user_key, source) IN
    (SELECT user_key, source FROM login_failure WHERE last_at < $1 LIMIT $2) AND last_at < $1";
// A history is read as a whole, seldom and beside the writers: an index on the generation would cost every login more.
const CALLERS: &str = "SELECT user_key, generation FROM otp_state WHERE user_key > $1 ORDER BY user_key LIMIT $2";
const IS_OLD: &str = "SELECT user_key FROM otp WHERE user_key = $1 AND (generation <= $2 OR spent_at < $3) LIMIT 1";
const FORGET: &str = "DELETE FROM otp WHERE user_key = $1 AND fingerprint IN
    (SELECT fingerprint FROM otp WHERE user_key = $1 AND (generation <= $2 OR spent_at < $3) LIMIT $4)";

/// Erases the sealed copies of successors whose grace is over, and deletes sessions and failures that are long past.
pub struct Sweep {
    /// When it is.
    pub at: Moment,
}

/// What went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swept {
    /// Sealed copies.
    pub successors: u64,
    /// Sessions.
    pub sessions: u64,
    /// Failures.
    pub failures: u64,
}

impl Errand for Sweep {
    type Answer = Swept;
    async fn run(&self, tx: &mut Tx) -> Result<Swept, StoreError> {
        let rows = Val::Int(Some(ROWS_MAX));
        let before = |seconds: i64| self.at.plus_seconds(-seconds).into();
        Ok(Swept {
            successors: tx.exec(ERASE, &[before(GRACE_SECONDS + REQUEST_SECONDS_MAX), rows]).await?,
            sessions: tx.exec(SESSIONS, &[before(SESSION_SECONDS), rows]).await?,
            failures: tx.exec(FAILURES, &[before(FAILURE_SECONDS_MAX), rows]).await?,
        })
    }
}

/// Looks for histories of OTPs that hold what is too old, or too much. To be read.
pub struct OldHistories {
    /// When it is.
    pub at: Moment,
    /// The last caller of the read before, canonical; none: from the first.
    pub after: Option<String>,
}

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub struct Histories {
    /// Those that hold it.
    pub old: Vec<History>,
    /// The last caller that was looked at; none when there are no more.
    pub last: Option<String>,
}

/// What is too old of the OTPs of a caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    user_key: String,
    up_to: i64,
    spent_before: Moment,
}

impl History {
    fn args(&self) -> [Val<'_>; 3] {
        [(&self.user_key).into(), self.up_to.into(), self.spent_before.into()]
    }
}

impl Errand for OldHistories {
    type Answer = Histories;
    async fn run(&self, tx: &mut Tx) -> Result<Histories, StoreError> {
        let after = self.after.as_deref().unwrap_or_default();
        let callers: Vec<(String, i64)> = tx.all(CALLERS, &[after.into(), Val::Int(Some(CALLERS_MAX))]).await?;
        let is_full = i64::try_from(callers.len()).is_ok_and(|read| read == CALLERS_MAX);
        let last = callers.last().filter(|_| is_full).map(|(user_key, _)| user_key.clone());
        let mut old = Vec::new();
        for (user_key, generation) in callers {
            let spent_before = self.at.plus_seconds(-HISTORY_SECONDS);
            let history = History { user_key, up_to: generation - HISTORY_MAX, spent_before };
            if tx.opt::<(String,)>(IS_OLD, &history.args()).await?.is_some() {
                old.push(history);
            }
        }
        Ok(Histories { old, last })
    }
}

/// Deletes what is too old of one history.
pub struct SweepHistory(pub History);

impl Errand for SweepHistory {
    /// Is there more?
    type Answer = bool;
    async fn run(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        let [user_key, up_to, spent_before] = self.0.args();
        let deleted = tx.exec(FORGET, &[user_key, up_to, spent_before, Val::Int(Some(ROWS_MAX))]).await?;
        Ok(i64::try_from(deleted).is_ok_and(|deleted| deleted == ROWS_MAX))
    }
}
