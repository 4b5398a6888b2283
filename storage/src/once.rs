//! Idempotency-Keys: the answer to a procedure is kept in the procedure's own transaction, so that a repeat finds both or neither.

use domain::{id::SecretId, problem::Refusal, secret::Fingerprint, time::Moment};

use crate::{
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

const FIND: &str = "SELECT request_mac, status, headers, secret_id, body, made_at FROM kept_answer WHERE user_key = $1 AND function = $2 AND idempotency_key = $3 AND made_at >= $4";
const KEEP: &str =
    "INSERT INTO kept_answer (user_key, function, idempotency_key, request_mac, status, headers, secret_id, body, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (user_key, function, idempotency_key) DO UPDATE SET request_mac = excluded.request_mac, status = excluded.status,
        headers = excluded.headers, secret_id = excluded.secret_id, body = excluded.body, made_at = excluded.made_at
        WHERE kept_answer.made_at < $10";
const ERASE: &str = "UPDATE kept_answer SET secret_id = '', body = $2 WHERE secret_id > '' AND made_at < $1";
const FORGET: &str = "DELETE FROM kept_answer WHERE made_at < $1";

/// A request with an Idempotency-Key.
#[derive(Clone, Debug)]
pub struct Once {
    /// Whose key it is, canonical.
    pub user_key: String,
    /// operationId.
    pub function: &'static str,
    /// Of the key.
    pub key: Fingerprint,
    /// Of path, query and body.
    pub request_mac: [u8; 32],
    /// What was kept earlier is forgotten.
    pub since: Moment,
}

/// An answer as the edge gives it, to be kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Of HTTP.
    pub status: i64,
    /// JSON.
    pub headers: String,
    /// With it, `body` is sealed; empty when it has been erased.
    pub secret_id: Option<SecretId>,
    /// As it was sent, or sealed.
    pub body: Vec<u8>,
}

/// Makes the answer inside the transaction; none is kept for what may be tried again.
pub type Keep<E> = Box<dyn Fn(Result<&E, &Refusal>) -> Option<Kept> + Send>;

/// A kept answer, found again.
#[derive(Clone, Debug)]
pub struct KeptAnswer {
    /// Of the first request.
    pub request_mac: [u8; 32],
    /// What was answered.
    pub kept: Kept,
    /// When.
    pub made_at: Moment,
}

impl FromRow for KeptAnswer {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            request_mac: row.get("request_mac")?,
            kept: Kept {
                status: row.get("status")?,
                headers: row.get("headers")?,
                secret_id: row.get("secret_id")?,
                body: row.get("body")?,
            },
            made_at: row.get("made_at")?,
        })
    }
}

/// Looks for a kept answer before its function begins; after that, [`crate::Store::transact_once`] looks again.
pub struct Find(pub Once);

impl Errand for Find {
    type Answer = Option<KeptAnswer>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<KeptAnswer>, StoreError> {
        find(&self.0, tx).await
    }
}

pub(crate) async fn find(once: &Once, tx: &mut Tx) -> Result<Option<KeptAnswer>, StoreError> {
    tx.opt(FIND, &[(&once.user_key).into(), once.function.into(), (&once.key).into(), once.since.into()]).await
}

pub(crate) async fn keep(once: &Once, kept: &Kept, at: Moment, tx: &mut Tx) -> Result<(), StoreError> {
    let args = [
        (&once.user_key).into(),
        once.function.into(),
        (&once.key).into(),
        once.request_mac[..].into(),
        kept.status.into(),
        (&kept.headers).into(),
        kept.secret_id.as_ref().into(),
        kept.body[..].into(),
        at.into(),
        once.since.into(),
    ];
    // none: another request with this key was faster
    if tx.exec(KEEP, &args).await? == 1 { Ok(()) } else { Err(StoreError::Again) }
}

/// Answers are forgotten, and the secrets in them before that; how many answers.
pub struct ForgetKept {
    /// Made before it, an answer goes.
    pub answers_before: Moment,
    /// Made before it, its secret goes.
    pub secrets_before: Moment,
}

impl Errand for ForgetKept {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec(ERASE, &[self.secrets_before.into(), (&[] as &[u8]).into()]).await?;
        tx.exec(FORGET, &[self.answers_before.into()]).await
    }
}
