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
/// Callers whose history one run looks at.
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
const CALLERS: &str = "SELECT user_key, generation FROM otp_state WHERE user_key > $1 ORDER BY user_key LIMIT $2";
const HISTORY: &str = "DELETE FROM otp WHERE user_key = $1 AND generation IN
    (SELECT generation FROM (SELECT generation, spent_at FROM otp WHERE user_key = $1 ORDER BY generation LIMIT $4) AS oldest
        WHERE generation <= $2 OR spent_at < $3)";

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

/// Deletes what is too old of the OTP histories of the next callers.
pub struct SweepHistories {
    /// When it is.
    pub at: Moment,
    /// The last caller of the run before, canonical; none: from the first.
    pub after: Option<String>,
}

impl Errand for SweepHistories {
    /// The last caller that was looked at; none when there are no more.
    type Answer = Option<String>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<String>, StoreError> {
        let after = self.after.as_deref().unwrap_or_default();
        let callers: Vec<(String, i64)> = tx.all(CALLERS, &[after.into(), Val::Int(Some(CALLERS_MAX))]).await?;
        let spent_before = self.at.plus_seconds(-HISTORY_SECONDS);
        for (user_key, generation) in &callers {
            let up_to = generation - HISTORY_MAX;
            tx.exec(HISTORY, &[user_key.into(), up_to.into(), spent_before.into(), Val::Int(Some(ROWS_MAX))]).await?;
        }
        let is_full = i64::try_from(callers.len()).is_ok_and(|read| read == CALLERS_MAX);
        Ok(callers.into_iter().next_back().filter(|_| is_full).map(|(user_key, _)| user_key))
    }
}
