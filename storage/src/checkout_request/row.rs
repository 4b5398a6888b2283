//! The rows of a request and of what was said to it, each read with its seal checked.

use domain::{
    checkout_request::{Asked, CheckoutRequest, Content, Decision, Party, Verdict},
    id::{AccountKey, CheckoutRequestId, UserId},
    problem::Code,
    time::Moment,
};

use crate::{
    error::StoreError,
    row::{FromRow, Row, Val},
    tx::Tx,
};

const TABLE: &str = "checkout_request";
const DECISIONS: &str = "checkout_decision";
const FIND: &str = "SELECT * FROM checkout_request WHERE request_id = $1";
/// Whoever changes a request or uses it holds this lock until COMMIT.
const LOCK: &str = "SELECT request_id FROM checkout_request WHERE request_id = $1 FOR NO KEY UPDATE";
/// The newest first: at most one of them is alive, and an older one that isn't tells of nothing newer.
const OF_RECIPIENT: &str = "SELECT * FROM checkout_request WHERE account_key = $1 AND recipient_key = $2
        AND state IN ('pending', 'on-hold', 'approved', 'used')
    ORDER BY request_id DESC LIMIT 1";
const INSERT: &str = "INSERT INTO checkout_request (request_id, state, state_reason, account_key, resource_id, account_id, policy_id,
        requester, requester_key, acting_as, acting_as_key, recipient, recipient_key, reason, ticket, starts_at, minutes, on_conflict,
        approvals_needed, rejections_allowed, expires_at, approved_at, checkout_id, revision, created_at, updated_at, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
        $27)";
const UPDATE: &str = "UPDATE checkout_request SET state = $2, state_reason = $3, account_key = $4, resource_id = $5, account_id = $6,
        policy_id = $7, requester = $8, requester_key = $9, acting_as = $10, acting_as_key = $11, recipient = $12, recipient_key = $13,
        reason = $14, ticket = $15, starts_at = $16, minutes = $17, on_conflict = $18, approvals_needed = $19,
        rejections_allowed = $20, expires_at = $21, approved_at = $22, checkout_id = $23, revision = $24, created_at = $25,
        updated_at = $26, mac = $27
    WHERE request_id = $1";
/// A rule bounds their number.
const SAID: &str = "SELECT * FROM checkout_decision WHERE request_id = $1 ORDER BY number LIMIT 1000";
const SAY: &str =
    "INSERT INTO checkout_decision (request_id, number, verdict, user_id, user_key, person, person_key, comment, decided_at,
        content_hash, requester_key, acting_as_key, recipient_key, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";

/// The request of this id, and nobody else changes or uses it before COMMIT.
pub(crate) async fn lock(id: &CheckoutRequestId, tx: &mut Tx) -> Result<Option<CheckoutRequest>, StoreError> {
    if tx.hold(LOCK, &[id.into()]).await? { find(id, tx).await } else { Ok(None) }
}

/// The request of this id.
pub(crate) async fn find(id: &CheckoutRequestId, tx: &mut Tx) -> Result<Option<CheckoutRequest>, StoreError> {
    match tx.opt(FIND, &[id.into()]).await? {
        Some(found) => with_decisions(found, tx).await.map(Some),
        None => Ok(None),
    }
}

/// The requests that a statement finds.
pub(crate) async fn all(sql: &'static str, args: &[Val<'_>], tx: &mut Tx) -> Result<Vec<CheckoutRequest>, StoreError> {
    let mut requests = Vec::new();
    for found in tx.all(sql, args).await? {
        requests.push(with_decisions(found, tx).await?);
    }
    Ok(requests)
}

/// The newest request of a recipient for an account that was neither denied nor withdrawn.
pub(crate) async fn of_recipient(
    account: &AccountKey,
    recipient: &UserId,
    tx: &mut Tx,
) -> Result<Option<CheckoutRequest>, StoreError> {
    match tx.opt(OF_RECIPIENT, &[account.into(), (&recipient.canonical()).into()]).await? {
        Some(found) => with_decisions(found, tx).await.map(Some),
        None => Ok(None),
    }
}

async fn with_decisions(found: Sealed, tx: &mut Tx) -> Result<CheckoutRequest, StoreError> {
    let Sealed { mut request, mac } = found;
    let keys = Keys::of(&request);
    tx.check(TABLE, &content(&request, &keys), &mac)?;
    for said in tx.all::<Said>(SAID, &[(&request.id).into()]).await? {
        let number = i64::try_from(request.decisions.len()).unwrap_or(i64::MAX);
        let decided = DecisionKeys::of(&said.decision);
        tx.check(DECISIONS, &decision_content(&request.id, number, &said.decision, &decided, &keys), &said.mac)?;
        request.decisions.push(said.decision);
    }
    Ok(request)
}

/// Writes a new one; nothing was said to it.
pub(crate) async fn insert(request: &CheckoutRequest, tx: &mut Tx) -> Result<(), StoreError> {
    write(INSERT, request, tx).await
}

/// Writes what it is now. Of what was said to it, only what is new: nothing said is ever changed.
pub(crate) async fn update(request: &CheckoutRequest, tx: &mut Tx) -> Result<(), StoreError> {
    write(UPDATE, request, tx).await?;
    let said = tx.all::<Said>(SAID, &[(&request.id).into()]).await?.len();
    let keys = Keys::of(request);
    for (number, decision) in request.decisions.iter().enumerate().skip(said) {
        let (number, decided) = (i64::try_from(number).unwrap_or(i64::MAX), DecisionKeys::of(decision));
        let content = decision_content(&request.id, number, decision, &decided, &keys);
        let mac = tx.seal(DECISIONS, &content)?;
        let mut args = content.to_vec();
        args.push(mac[..].into());
        tx.exec(SAY, &args).await?;
    }
    Ok(())
}

async fn write(sql: &'static str, request: &CheckoutRequest, tx: &mut Tx) -> Result<(), StoreError> {
    let keys = Keys::of(request);
    let content = content(request, &keys);
    let mac = tx.seal(TABLE, &content)?;
    let mut args = content.to_vec();
    args.push(mac[..].into());
    if tx.exec(sql, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// The canonical ids of who is on the side of a request.
struct Keys {
    requester: String,
    acting_as: String,
    recipient: String,
}

impl Keys {
    fn of(request: &CheckoutRequest) -> Self {
        Self {
            requester: request.requester.user.canonical(),
            acting_as: request.requester.acting_as.as_ref().map(UserId::canonical).unwrap_or_default(),
            recipient: request.recipient.canonical(),
        }
    }
}

/// The canonical ids of who has said something.
struct DecisionKeys {
    user: String,
    person: String,
}

impl DecisionKeys {
    fn of(decision: &Decision) -> Self {
        Self { user: decision.by.user.canonical(), person: decision.by.person().canonical() }
    }
}

/// What the seal covers: all of it.
fn content<'a>(of: &'a CheckoutRequest, keys: &'a Keys) -> [Val<'a>; 26] {
    [
        (&of.id).into(),
        of.state.word().into(),
        of.state_reason.map(Code::name).into(),
        (&of.account.key).into(),
        (&of.account.resource).into(),
        (&of.account.account).into(),
        (&of.account.policy).into(),
        (&of.requester.user).into(),
        (&keys.requester).into(),
        of.requester.acting_as.as_ref().into(),
        (&keys.acting_as).into(),
        (&of.recipient).into(),
        (&keys.recipient).into(),
        (&of.content.reason).into(),
        (&of.content.ticket).into(),
        of.content.starts_at.into(),
        of.content.minutes.into(),
        of.on_conflict.word().into(),
        of.approvals_needed.into(),
        of.rejections_allowed.into(),
        of.expires_at.into(),
        of.approved_at.into(),
        of.checkout.as_ref().into(),
        of.revision.into(),
        of.created_at.into(),
        of.updated_at.into(),
    ]
}

fn decision_content<'a>(
    request: &'a CheckoutRequestId,
    number: i64,
    of: &'a Decision,
    decided: &'a DecisionKeys,
    keys: &'a Keys,
) -> [Val<'a>; 13] {
    [
        request.into(),
        number.into(),
        of.verdict.word().into(),
        (&of.by.user).into(),
        (&decided.user).into(),
        of.by.acting_as.as_ref().into(),
        (&decided.person).into(),
        (&of.comment).into(),
        of.at.into(),
        (&of.content_hash).into(),
        (&keys.requester).into(),
        (&keys.acting_as).into(),
        (&keys.recipient).into(),
    ]
}

/// A row of the table, its seal not yet checked.
struct Sealed {
    request: CheckoutRequest,
    mac: Vec<u8>,
}

impl FromRow for Sealed {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let request = CheckoutRequest {
            id: row.get("request_id")?,
            state: row.get("state")?,
            state_reason: row.get("state_reason")?,
            account: Asked {
                key: row.get("account_key")?,
                resource: row.get("resource_id")?,
                account: row.get("account_id")?,
                policy: row.get("policy_id")?,
            },
            requester: Party { user: row.get("requester")?, acting_as: row.get("acting_as")? },
            recipient: row.get("recipient")?,
            content: Content {
                reason: row.get("reason")?,
                ticket: row.get("ticket")?,
                starts_at: row.get("starts_at")?,
                minutes: row.get("minutes")?,
            },
            on_conflict: row.get("on_conflict")?,
            approvals_needed: row.get("approvals_needed")?,
            rejections_allowed: row.get("rejections_allowed")?,
            decisions: Vec::new(),
            expires_at: row.get("expires_at")?,
            approved_at: row.get("approved_at")?,
            checkout: row.get("checkout_id")?,
            revision: row.get("revision")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        };
        Ok(Self { request, mac: row.get("mac")? })
    }
}

/// A row of what was said, its seal not yet checked.
struct Said {
    decision: Decision,
    mac: Vec<u8>,
}

impl FromRow for Said {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let verdict: Verdict = row.get("verdict")?;
        let by = Party { user: row.get("user_id")?, acting_as: row.get("person")? };
        let (comment, at): (String, Moment) = (row.get("comment")?, row.get("decided_at")?);
        let decision = Decision { by, verdict, comment, at, content_hash: row.get("content_hash")? };
        Ok(Self { decision, mac: row.get("mac")? })
    }
}
