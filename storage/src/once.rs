//! Idempotency-Keys: the answer to a procedure is kept in the procedure's own transaction, so that a repeat finds both or neither.

use domain::{id::SecretId, problem::Refusal, secret::Fingerprint, time::Moment};

use crate::{
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

const FIND: &str = "SELECT request_mac, status, headers, secret_id, body, made_at FROM kept_answer WHERE user_key = $1 AND function = $2 AND idempotency_key = $3";
const KEEP: &str =
    "INSERT INTO kept_answer (user_key, function, idempotency_key, request_mac, status, headers, secret_id, body, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const FORGET: &str = "DELETE FROM kept_answer WHERE made_at < $1";
/// The primary key of the table, as both engines name it.
pub(crate) const PKEY: &str = "kept_answer_pkey";

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
}

/// An answer as the edge gives it, to be kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Of HTTP.
    pub status: i64,
    /// JSON.
    pub headers: String,
    /// With it, `body` is sealed.
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
    tx.opt(FIND, &[(&once.user_key).into(), once.function.into(), (&once.key).into()]).await
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
    ];
    match tx.exec(KEEP, &args).await {
        Err(StoreError::Constraint(name)) if name == PKEY => Err(StoreError::Again), // another request with this key was faster
        other => other.map(drop),
    }
}

/// Answers made before a moment are forgotten; how many.
pub struct ForgetKept(pub Moment);

impl Errand for ForgetKept {
    type Answer = u64;
    async fn run(&self, tx: &mut Tx) -> Result<u64, StoreError> {
        tx.exec(FORGET, &[self.0.into()]).await
    }
}
