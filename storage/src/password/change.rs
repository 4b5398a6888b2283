//! The rows of password changes.

use domain::{
    id::{AccountId, ChangeId, PolicyId, ResourceId, UserId},
    password::{
        change::{Change, FailureCode},
        version::Certainty,
    },
};

use crate::{
    account::found,
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

const FIND: &str =
    "SELECT change_id, account_key, kind, cause, status, certainty, version, requested_by, requested_at, started_at,
        settled_at, next_attempt_at, attempts, node_id, failure_code, failure_detail
    FROM password_change WHERE change_id = $1";
const INSERT: &str = "INSERT INTO password_change (change_id, account_key, kind, cause, status, certainty, version, requested_by,
        requested_by_key, requested_at, started_at, settled_at, next_attempt_at, attempts, node_id, failure_code, failure_detail)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";

/// Writes a new one.
pub(crate) async fn insert(change: &Change, tx: &mut Tx) -> Result<(), StoreError> {
    let requester = change.requested_by.as_ref().map(UserId::canonical);
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
    ];
    tx.exec(INSERT, &args).await.map(drop)
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

/// The change of this id.
#[derive(Debug)]
pub struct ById(pub ChangeId);

impl Errand for ById {
    type Answer = Option<FoundChange>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(change) = tx.opt::<Change>(FIND, &[(&self.0).into()]).await? else { return Ok(None) };
        let found = found::by_key(&change.account_key, tx).await?;
        let found = found.ok_or(StoreError::Malformed("account of a password change"))?.found;
        let account = found.account;
        Ok(Some(FoundChange { change, resource: account.resource, account: account.account, governing: found.governing }))
    }
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
        })
    }
}
