//! What is counted: requests, alarms, refusals without a row. Here belong names and labels, each of few values; never an id, an address
//! or a name of somebody.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use metrics::{counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use storage::Standing;

const REQUESTS: &str = "strongroom_requests_total";
const REQUEST_SECONDS: &str = "strongroom_request_seconds";
const ALARMS: &str = "strongroom_alarms_total";
const CHANGES_OPEN: &str = "strongroom_password_changes_open";
const CHANGES_OVERDUE: &str = "strongroom_password_changes_overdue";
const ATTEMPTS: &str = "strongroom_password_change_attempts_total";
const LEADER_REACHABLE: &str = "strongroom_database_leader_reachable";
const QUORUM: &str = "strongroom_database_quorum";
const COMMITS_WAITING: &str = "strongroom_database_commits_waiting";
const LAG_BYTES: &str = "strongroom_database_lag_bytes";
const CLOCK_SKEW: &str = "strongroom_clock_skew_seconds";
const REFUSALS_SUMMED: &str = "strongroom_refusals_summed_total";

/// Somebody reads it: without, no label is made.
static IS_COUNTING: AtomicBool = AtomicBool::new(false);

/// Begins to count; to be called when there is a recorder.
pub fn begin() {
    describe_counter!(REQUESTS, "Requests that were answered, by operation, status and problem code");
    describe_histogram!(REQUEST_SECONDS, "Time from the head of a request to its answer, by operation");
    describe_counter!(ALARMS, "What an officer should look at, by the event or code that the journal has for it");
    describe_gauge!(CHANGES_OPEN, "Changes of passwords that aren't settled, by status");
    describe_gauge!(
        CHANGES_OVERDUE,
        "Of these, such as were asked for more than an hour ago, and accounts that have been due for as long"
    );
    describe_counter!(ATTEMPTS, "Attempts to change a password on its target, by what the change was then");
    describe_gauge!(LEADER_REACHABLE, "1 when a member of the database takes writes and answers this node");
    describe_gauge!(QUORUM, "1 when what is written is kept as the configuration asks; at 0 changes and passwords are refused");
    describe_gauge!(COMMITS_WAITING, "Commits that wait for standbys");
    describe_gauge!(LAG_BYTES, "What a member lacks of the primary's log, by its place in the configuration");
    describe_gauge!(CLOCK_SKEW, "How far this machine's clock is ahead of the database's; beyond 5 the node takes no part");
    describe_counter!(REFUSALS_SUMMED, "Refusals without a journal row of their own, because their source had spent its budget");
    IS_COUNTING.store(true, Ordering::Relaxed);
}

/// A request was answered. `operation`: none where no route was found; `code`: of the problem.
pub fn answered(operation: Option<&'static str>, status: u16, code: Option<&'static str>, time: Duration) {
    if !IS_COUNTING.load(Ordering::Relaxed) {
        return;
    }
    let operation = operation.unwrap_or("none");
    let (status, code) = (status.to_string(), code.unwrap_or("none"));
    counter!(REQUESTS, "operation" => operation, "status" => status, "code" => code).increment(1);
    histogram!(REQUEST_SECONDS, "operation" => operation).record(time);
}

/// Something that an officer should look at: a warning in the log, under the request's id, and one more in the count.
pub fn alarm(event: &'static str) {
    tracing::warn!(event, "ALARM");
    if IS_COUNTING.load(Ordering::Relaxed) {
        counter!(ALARMS, "event" => event).increment(1);
    }
}

/// So many refusals got no row of their own.
pub fn refusals_summed(refusals: u64) {
    if IS_COUNTING.load(Ordering::Relaxed) {
        counter!(REFUSALS_SUMMED).increment(refusals);
    }
}

/// So many changes of passwords are open now in this state.
#[expect(clippy::cast_precision_loss, reason = "there are not 2^52 of them")]
pub fn changes_open(status: &'static str, changes: i64) {
    if IS_COUNTING.load(Ordering::Relaxed) {
        gauge!(CHANGES_OPEN, "status" => status).set(changes as f64);
    }
}

/// So many changes of passwords have been open for too long.
#[expect(clippy::cast_precision_loss, reason = "there are not 2^52 of them")]
pub fn changes_overdue(changes: i64) {
    if IS_COUNTING.load(Ordering::Relaxed) {
        gauge!(CHANGES_OVERDUE).set(changes as f64);
    }
}

/// How the database stands, and this machine's clock beside it.
#[expect(clippy::cast_precision_loss, reason = "none of them comes near 2^52")]
pub fn standing(standing: &Standing, clock_skew_millis: i64) {
    if !IS_COUNTING.load(Ordering::Relaxed) {
        return;
    }
    gauge!(LEADER_REACHABLE).set(f64::from(u8::from(standing.is_led)));
    gauge!(QUORUM).set(f64::from(u8::from(standing.has_quorum)));
    gauge!(COMMITS_WAITING).set(standing.commits_waiting as f64);
    gauge!(CLOCK_SKEW).set(clock_skew_millis as f64 / 1_000.0);
    for (place, member) in standing.members.iter().enumerate() {
        let lag = member.lag_bytes.map_or(f64::NAN, |bytes| bytes as f64); // not known
        gauge!(LAG_BYTES, "member" => place.to_string()).set(lag);
    }
}

/// An attempt has ended with its change in this state.
pub fn attempted(status: &'static str) {
    if IS_COUNTING.load(Ordering::Relaxed) {
        counter!(ATTEMPTS, "status" => status).increment(1);
    }
}
