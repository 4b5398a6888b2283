//! What a worker on a change reads and claims. A claim writes no journal row: it changes nothing but whose turn it is.

use domain::{
    account::{Account, Found},
    id::{AccountKey, ChangeId, NodeId},
    password::{
        change::Change,
        version::Version,
        work::{LEASE_SECONDS, WorkView},
    },
    time::Moment,
};

use super::{change, version};
use crate::{
    account::{found, row},
    error::StoreError,
    job::Errand,
    policy, system,
    tx::Tx,
};

/// So many of an account's passwords a worker may try.
const VERSIONS_MAX: i64 = 10;

const CLAIM: &str = "UPDATE password_change SET fence = fence + 1, lease_until = $3, node_id = $2
    WHERE change_id = $1 AND status IN ('queued', 'running', 'retrying', 'in-doubt') AND is_behind = 0
        AND (lease_until IS NULL OR lease_until <= $4) AND (next_attempt_at IS NULL OR next_attempt_at <= $4)";
const RELEASE: &str = "UPDATE password_change SET lease_until = NULL, node_id = NULL, next_attempt_at = $3
    WHERE change_id = $1 AND fence = $2 AND status IN ('queued', 'running', 'retrying', 'in-doubt')";
const RELEASE_ALL: &str =
    "UPDATE password_change SET lease_until = NULL WHERE lease_until IS NOT NULL AND ($1 IS NULL OR node_id = $1)";

/// What a worker needs to know for a step, and nobody else changes the account or claims the change before COMMIT.
pub(super) async fn lock(id: &ChangeId, tx: &mut Tx) -> Result<WorkView, StoreError> {
    let Some(found) = change::find(id, tx).await? else { return Ok(WorkView::default()) };
    row::lock(&found.account_key, tx).await?;
    let change = change::lock(id, tx).await?;
    view(&found.account_key, change, tx).await
}

async fn view(account: &AccountKey, change: Option<Change>, tx: &mut Tx) -> Result<WorkView, StoreError> {
    let look = found::by_key(account, tx).await?;
    let Some(found) = look.map(|look| look.found) else { return Ok(WorkView { change, ..WorkView::default() }) };
    let policy = policy::row::of(found.account.policy.as_ref(), tx).await?;
    let system = system::row::find(&found.account.resource, tx).await?;
    let behind = change::behind(account, tx).await?;
    Ok(WorkView { account: Some(found.account), change, behind, policy, system })
}

/// The version of this number, if there is a number.
pub(super) async fn version_of(
    account: Option<&Account>,
    number: Option<i64>,
    tx: &mut Tx,
) -> Result<Option<Version>, StoreError> {
    match (account, number) {
        (Some(account), Some(number)) => version::find(&account.key, number, tx).await,
        _ => Ok(None),
    }
}

/// Takes a change, if nobody else has it.
pub struct Claim {
    /// Which.
    pub change: ChangeId,
    /// For whom.
    pub node: NodeId,
    /// When.
    pub at: Moment,
}

/// A change in the hands of a worker.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// What there is to know.
    pub view: WorkView,
    /// The account's passwords, the likeliest first.
    pub versions: Vec<Version>,
}

impl Errand for Claim {
    type Answer = Option<Claimed>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Claimed>, StoreError> {
        let until = self.at.plus_seconds(LEASE_SECONDS);
        if tx.exec(CLAIM, &[(&self.change).into(), (&self.node).into(), until.into(), self.at.into()]).await? == 0 {
            return Ok(None);
        }
        let Some(change) = change::find(&self.change, tx).await? else { return Ok(None) };
        let account = change.account_key.clone();
        let view = view(&account, Some(change), tx).await?;
        let versions = version::likeliest(&account, VERSIONS_MAX, tx).await?;
        Ok(Some(Claimed { view, versions }))
    }
}

/// Gives a change back, to be looked at again then.
pub struct Release {
    /// Which.
    pub change: ChangeId,
    /// Of the claim.
    pub fence: i64,
    /// When it is due.
    pub next_attempt_at: Moment,
}

impl Errand for Release {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec(RELEASE, &[(&self.change).into(), self.fence.into(), self.next_attempt_at.into()]).await.map(drop)
    }
}

/// Gives back what earlier starts of this node had, for who holds the lock of its data directory; `node`: none when it is the only one.
pub struct ReleaseAbandoned {
    /// The node.
    pub node: Option<NodeId>,
}

impl Errand for ReleaseAbandoned {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec(RELEASE_ALL, &[self.node.as_ref().into()]).await
    }
}

/// A password as it is kept, for a worker to see that it can be read.
pub struct ReadBack {
    /// Whose.
    pub account: AccountKey,
    /// Which.
    pub version: i64,
}

impl Errand for ReadBack {
    type Answer = Option<Version>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<Version>, StoreError> {
        version::find(&self.account, self.version, tx).await
    }
}

/// The account of a change, and its view, for who changes it over the API.
pub(super) async fn of_caller(id: &ChangeId, tx: &mut Tx) -> Result<Option<(Found, Change)>, StoreError> {
    let Some(found) = change::find(id, tx).await? else { return Ok(None) };
    row::lock(&found.account_key, tx).await?;
    let Some(change) = change::lock(id, tx).await? else { return Ok(None) };
    let look = found::by_key(&change.account_key, tx).await?;
    Ok(look.map(|look| (look.found, change)))
}
