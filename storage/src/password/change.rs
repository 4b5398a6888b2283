//! The rows of password changes.

use domain::{
    account::PasswordState,
    id::{AccountId, AccountKey, ChangeId, NodeId, PolicyId, ResourceId, UserId},
    password::{
        change::{Change, FailureCode, Work},
        doubt_resolve::Way,
        version::Certainty,
    },
    right::{Rights, permission::Permission, privilege::Privilege},
};

use crate::{
    account::found,
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

/// The columns of a change, for statements that call the table `c`.
macro_rules! change_columns {
    () => {
        "c.change_id, c.account_key, c.kind, c.cause, c.status, c.certainty, c.version, c.requested_by, c.requested_at, c.started_at,
        c.settled_at, c.next_attempt_at, c.attempts, c.node_id, c.failure_code, c.failure_detail, c.is_behind, c.candidate, c.fence,
        c.lease_until, c.unanswered, c.known_before, c.rejected, c.is_shown, c.asked, c.tried_at, c.performer"
    };
}
pub(crate) use change_columns;

const FIND: &str = concat!("SELECT ", change_columns!(), " FROM password_change c WHERE c.change_id = $1");
const BEHIND: &str = concat!(
    "SELECT ",
    change_columns!(),
    " FROM password_change c WHERE c.account_key = $1 AND c.status = 'queued' AND c.is_behind = 1"
);
/// Whoever works on a change holds this lock until COMMIT; a claim waits for it.
const LOCK: &str = "UPDATE password_change SET fence = fence WHERE change_id = $1";
const INSERT: &str = "INSERT INTO password_change (change_id, account_key, kind, cause, status, certainty, version, requested_by,
        requested_by_key, requested_at, started_at, settled_at, next_attempt_at, attempts, node_id, failure_code, failure_detail,
        is_behind, candidate, fence, lease_until, unanswered, known_before, rejected, is_shown, asked, tried_at,
        performer)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
        $27, $28)";
const UPDATE: &str =
    "UPDATE password_change SET account_key = $2, kind = $3, cause = $4, status = $5, certainty = $6, version = $7,
        requested_by = $8, requested_by_key = $9, requested_at = $10, started_at = $11, settled_at = $12, next_attempt_at = $13,
        attempts = $14, node_id = $15, failure_code = $16, failure_detail = $17, is_behind = $18, candidate = $19, fence = $20,
        lease_until = $21, unanswered = $22, known_before = $23, rejected = $24, is_shown = $25, asked = $26, tried_at = $27,
        performer = $28
    WHERE change_id = $1";

const PIN: &str = "UPDATE password_change SET performer = $2 WHERE change_id = $1";

/// Writes a new one.
pub(crate) async fn insert(change: &Change, tx: &mut Tx) -> Result<(), StoreError> {
    write(INSERT, change, tx).await
}

/// Writes how far it is now.
pub(crate) async fn update(change: &Change, tx: &mut Tx) -> Result<(), StoreError> {
    write(UPDATE, change, tx).await
}

/// Gives a change to a node. It writes nothing else: a worker may be at work on it.
pub(crate) async fn pin(change: &ChangeId, performer: &NodeId, tx: &mut Tx) -> Result<(), StoreError> {
    tx.exec(PIN, &[change.into(), performer.into()]).await.map(drop)
}

async fn write(sql: &'static str, change: &Change, tx: &mut Tx) -> Result<(), StoreError> {
    let requester = change.requested_by.as_ref().map(UserId::canonical);
    let work = &change.work;
    let args = [
        (&change.id).into(),
        (&change.account_key).into(),
        change.kind.word().into(),
        change.cause.word().into(),
        change.status.word().into(),
        change.certainty.map(Certainty::word).into(),
        change.version.into(),
        change.requested_by.as_ref().into(),
        (&requester).into(),
        change.requested_at.into(),
        change.started_at.into(),
        change.settled_at.into(),
        change.next_attempt_at.into(),
        change.attempts.into(),
        change.node.as_ref().into(),
        change.failure.map(FailureCode::word).into(),
        (&change.failure_detail).into(),
        work.is_behind.into(),
        work.candidate.into(),
        work.fence.into(),
        work.lease_until.into(),
        work.unanswered.into(),
        work.known_before.map(PasswordState::word).into(),
        work.rejected.into(),
        work.is_shown.into(),
        work.asked.map(Way::word).into(),
        work.tried_at.into(),
        work.performer.as_ref().into(),
    ];
    if tx.exec(sql, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// The change of this id.
pub(crate) async fn find(id: &ChangeId, tx: &mut Tx) -> Result<Option<Change>, StoreError> {
    tx.opt(FIND, &[id.into()]).await
}

/// The same, and nobody else changes or claims it before COMMIT.
pub(crate) async fn lock(id: &ChangeId, tx: &mut Tx) -> Result<Option<Change>, StoreError> {
    if tx.exec(LOCK, &[id.into()]).await? == 0 { Ok(None) } else { find(id, tx).await }
}

/// The change of the account that waits for the end of another.
pub(crate) async fn behind(account: &AccountKey, tx: &mut Tx) -> Result<Option<Change>, StoreError> {
    tx.opt(BEHIND, &[account.into()]).await
}

/// A change, and whose password it is of.
#[derive(Clone, Debug)]
pub struct FoundChange {
    /// The change.
    pub change: Change,
    /// The account's system.
    pub resource: ResourceId,
    /// The account's name there.
    pub account: AccountId,
    /// The policy whose permissions count for the account.
    pub governing: Option<PolicyId>,
}

impl FoundChange {
    /// Does somebody with these rights have the permission on the policy that governs the account? Accounts of orphans are of whoever
    /// looks after orphans.
    #[must_use]
    pub fn is_under(&self, rights: &Rights, permission: Permission) -> bool {
        let is_orphans = || rights.has(Privilege::MngOrphanRes);
        self.governing.as_ref().map_or_else(is_orphans, |policy| rights.may(permission, policy))
    }
}

/// The change of this id.
#[derive(Debug)]
pub struct ById(pub ChangeId);

impl Errand for ById {
    type Answer = Option<FoundChange>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(change) = find(&self.0, tx).await? else { return Ok(None) };
        found_with(change, tx).await.map(Some)
    }
}

/// The change, with the account that it is of.
pub(crate) async fn found_with(change: Change, tx: &mut Tx) -> Result<FoundChange, StoreError> {
    let found = found::by_key(&change.account_key, tx).await?;
    let found = found.ok_or(StoreError::Malformed("account of a password change"))?.found;
    let account = found.account;
    Ok(FoundChange { change, resource: account.resource, account: account.account, governing: found.governing })
}

impl FromRow for Change {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get("change_id")?,
            account_key: row.get("account_key")?,
            kind: row.get("kind")?,
            cause: row.get("cause")?,
            status: row.get("status")?,
            certainty: row.get("certainty")?,
            version: row.get("version")?,
            requested_by: row.get("requested_by")?,
            requested_at: row.get("requested_at")?,
            started_at: row.get("started_at")?,
            settled_at: row.get("settled_at")?,
            next_attempt_at: row.get("next_attempt_at")?,
            attempts: row.get("attempts")?,
            node: row.get("node_id")?,
            failure: row.get("failure_code")?,
            failure_detail: row.get("failure_detail")?,
            work: Work {
                is_behind: row.get("is_behind")?,
                candidate: row.get("candidate")?,
                fence: row.get("fence")?,
                lease_until: row.get("lease_until")?,
                unanswered: row.get("unanswered")?,
                known_before: row.get("known_before")?,
                rejected: row.get("rejected")?,
                is_shown: row.get("is_shown")?,
                asked: row.get("asked")?,
                tried_at: row.get("tried_at")?,
                performer: row.get("performer")?,
            },
        })
    }
}
