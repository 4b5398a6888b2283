//! Waiting for the end of a change: an answer waits, the work doesn't. A connection that is cut stops nothing.

use std::time::Duration;

use domain::id::{AccountKey, ChangeId};
use domain::password::change::ChangeStatus;
use storage::StoreError;
use storage::password::change::{ById, FoundChange};
use tokio::time::Instant;

use super::wire::{PasswordChange, Waiting};
use crate::edge::Edge;
use crate::operation::Accepted;
use crate::problem::Problem;

/// When to look at a change again, at least and at most.
const RETRY_SECONDS: (i64, i64) = (1, 30);
/// How long an answer waits when nothing is said.
const WAIT_SECONDS: i64 = 10;
/// An operation that waits may take the longest wait, and a little more.
pub const TIME_MAX: Duration = Duration::from_secs(40);

/// As the answer to who asked for it.
pub fn accepted(edge: &Edge, found: &FoundChange, is_joined: bool) -> Accepted<PasswordChange> {
    let FoundChange { change, resource, account, .. } = found;
    let (least, most) = RETRY_SECONDS;
    let wait = change.next_attempt_at.map_or(least, |next| (next.0 - edge.clock.now().0) / 1_000);
    let work = PasswordChange::of(resource.into(), account.into(), change).joined(is_joined);
    Accepted { retry_after: wait.clamp(least, most), ..self::work(work, &change.id) }
}

/// The same, of what is known of it already.
pub fn work(work: PasswordChange, change: &ChangeId) -> Accepted<PasswordChange> {
    Accepted { location: format!("/v1/password-changes/{change}"), work, retry_after: RETRY_SECONDS.0 }
}

/// The change as it is when nothing more happens to it by itself, or when the time is over.
pub async fn settled(
    edge: &Edge,
    accepted: Accepted<PasswordChange>,
    waiting: &Waiting,
) -> Result<Accepted<PasswordChange>, Problem> {
    let (change, account) = (ChangeId::from(accepted.work.change_id()), AccountKey::from(accepted.work.account_key()));
    let ended = |found: &FoundChange| found.change.status.is_settled() || found.change.status == ChangeStatus::InDoubt;
    wait(edge, (&change, &account), end_of(waiting), ended, accepted).await
}

fn end_of(waiting: &Waiting) -> Instant {
    let seconds = waiting.wait_seconds.map_or(WAIT_SECONDS, crate::wire::Int::get);
    Instant::now() + Duration::from_secs(u64::try_from(seconds).unwrap_or_default())
}

async fn wait(
    edge: &Edge,
    (change, account): (&ChangeId, &AccountKey),
    until: Instant,
    ended: impl Fn(&FoundChange) -> bool,
    accepted: Accepted<PasswordChange>,
) -> Result<Accepted<PasswordChange>, Problem> {
    let is_joined = accepted.work.is_joined();
    let look = async || edge.store.read(ById(change.clone())).await;
    let ended = &ended;
    let found =
        edge.changes.wait_looking(account, until, || async { Ok::<_, StoreError>(look().await?.filter(|found| ended(found))) });
    let found = match found.await? {
        None => look().await?,
        found => found,
    };
    Ok(found.map_or(accepted, |found| self::accepted(edge, &found, is_joined)))
}

/// The same for a doubt: it ends, too, when it was looked into and is a doubt still.
pub async fn looked_into(
    edge: &Edge,
    accepted: Accepted<PasswordChange>,
    waiting: &Waiting,
) -> Result<Accepted<PasswordChange>, Problem> {
    let change = ChangeId::from(accepted.work.change_id());
    let account = AccountKey::from(accepted.work.account_key());
    let until = end_of(waiting);
    let ended = |found: &FoundChange| {
        let is_doubt = found.change.status == ChangeStatus::InDoubt && found.change.work.asked.is_none();
        found.change.status.is_settled() || is_doubt && found.change.work.lease_until.is_none()
    };
    wait(edge, (&change, &account), until, ended, accepted).await
}
