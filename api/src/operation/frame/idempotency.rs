//! A request that may be sent twice: the header Idempotency-Key, and what was answered under it.
//!
//! A repeat passes session, filter and rights again; only then the first answer is looked up. What is kept, for how long, and the
//! HMAC of the request are the store's matter; here key and request come together.

use actix_web::HttpRequest;
use domain::id::UserId;
use futures_util::future::BoxFuture;
use sha2::{Digest, Sha256};

use super::super::Operation;
use super::answer::Kept;
use super::fact;
use super::granted::{Granted, Parts};
use super::input::header;
use crate::guard::asked::Asked;
use crate::problem::Problem;
use crate::wire::IdempotencyKey;

/// The header.
pub(super) const HEADER: &str = "Idempotency-Key";

/// A request with a key.
#[derive(Debug, Clone)]
pub struct Repeat {
    /// The key.
    pub key: IdempotencyKey,
    /// SHA-256 of method, path, query and body. What is kept of it is an HMAC: a body may hold a guessable secret.
    pub request: [u8; 32],
}

impl Repeat {
    /// Of a request, where `O` takes a key and one was sent.
    pub(super) fn read<O: Operation>(parts: &Parts) -> Result<Option<Self>, Problem> {
        if !fact::takes_key::<O>() {
            return Ok(None);
        }
        let key = header(&parts.http, HEADER)?;
        Ok(key.map(|key| Self { key, request: digest(&parts.http, parts.body.as_slice()) }))
    }
}

fn digest(http: &HttpRequest, body: &[u8]) -> [u8; 32] {
    let mut digest = Sha256::new();
    for part in [http.method().as_str(), http.path(), http.query_string()] {
        digest.update(part);
        digest.update([0]);
    }
    digest.update(body);
    digest.finalize().into()
}

/// The answers that are kept. A key belongs to a caller and an operation.
pub trait Repeats: Send + Sync {
    /// The first answer under this key, where there is one: 422 when it belongs to another request, 409 while the first still runs
    /// or when its answer is gone. A secret in it is journalled again before it is handed out.
    fn find<'a>(
        &'a self,
        caller: &'a UserId,
        asked: &'a Asked,
        repeat: &'a Repeat,
    ) -> BoxFuture<'a, Result<Option<Kept>, Problem>>;
}

/// The first answer to a repeat. LoginEx, which has no principal, keeps none: its key only narrows what its own rules accept.
pub(super) async fn repeated<O: Operation>(granted: &Granted<O>) -> Result<Option<Kept>, Problem> {
    match (&granted.repeat, granted.principal()) {
        (Some(repeat), Some(principal)) => granted.edge.repeats.find(&principal.user, &granted.asked, repeat).await,
        _ => Ok(None),
    }
}
