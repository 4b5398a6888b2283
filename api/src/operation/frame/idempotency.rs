//! Where a granted request meets the store: procedures, and requests that are sent twice under the header Idempotency-Key.
//!
//! A repeat passes session, filter and rights again; only then its answer is looked up. The first answer is kept in the transaction
//! of its procedure, so that a repeat finds both or neither: 2xx, 409 and 422. A secret in it is kept sealed, is given again for ten
//! minutes only, and each time with a row in the journal. Of the request only an HMAC is kept: a body may hold a guessable secret.

use std::sync::Arc;

use domain::id::{SecretId, UserId};
use domain::journal::reshow::Reshow;
use domain::problem::Refusal;
use domain::procedure::Stamp;
use domain::time::DAY_SECONDS;
use serde::{Deserialize, Serialize};
use storage::{FindKept, Keep, KeptAnswer, Once, Persist, TransactError};

use super::super::{Method, Operation};
use super::answer::{Answer, Kept};
use super::buffer::Buffer;
use super::fact;
use super::granted::{Granted, Parts};
use super::input::header;
use crate::edge::Edge;
use crate::entropy;
use crate::guard::session::Principal;
use crate::key::{Binding, Sealing};
use crate::problem::{Code, Problem};
use crate::wire::{Id, IdempotencyKey};

/// How long a secret is given again.
pub const SECRET_SECONDS: i64 = 600;
/// How long an answer is kept.
pub const KEPT_SECONDS: i64 = DAY_SECONDS;

/// The tags of what may change somebody's rights. It is rare; logging in and reading passwords is not.
const IS_ADMINISTRATIVE: [&str; 6] = ["administrators", "users", "policies", "systems", "accounts", "server"];

/// A request with a key.
#[derive(Debug, Clone)]
pub struct Repeat {
    /// The key.
    pub key: IdempotencyKey,
    /// Of method, path, query and body.
    pub request_mac: [u8; 32],
}

/// The headers of a kept answer, as the store keeps them.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Headers {
    location: Option<String>,
    revision: Option<i64>,
    retry_after: Option<i64>,
}

impl Repeat {
    /// Of a request, where `O` takes a key and one was sent.
    pub(super) fn read<O: Operation>(edge: &Edge, Parts { http, body }: &Parts) -> Result<Option<Self>, Problem> {
        if !fact::takes_key::<O>() {
            return Ok(None);
        }
        let parts = [http.method().as_str().as_bytes(), http.path().as_bytes(), http.query_string().as_bytes(), body.as_slice()];
        Ok(header(http, "Idempotency-Key")?.map(|key| Self { key, request_mac: edge.keys.request_mac(&parts) }))
    }
}

impl<O: Operation> Granted<O> {
    /// Carries a procedure out, and answers what `answer` makes of its effect: after COMMIT, with the journal row durable. Under an
    /// Idempotency-Key the answer is kept in the same transaction, so `answer` may run twice.
    pub async fn transact<P: Persist>(
        &self,
        procedure: P,
        answer: impl Fn(&P::Effect) -> O::Answer + Send + Sync + 'static,
    ) -> Result<O::Answer, Problem> {
        self.transact_at(self.stamp(), procedure, answer).await
    }

    /// The same, for who must know the entry in the journal or the moment beforehand.
    pub async fn transact_at<P: Persist>(
        &self,
        stamp: Stamp,
        procedure: P,
        answer: impl Fn(&P::Effect) -> O::Answer + Send + Sync + 'static,
    ) -> Result<O::Answer, Problem> {
        let answer = Arc::new(answer);
        let is_over_budget = stamp.is_source_over_budget;
        let effect = match self.once() {
            None => self.edge.store.transact(stamp, procedure).await,
            Some(once) => {
                let keep = self.keep::<P::Effect>(answer.clone());
                self.edge.store.transact_once(stamp, procedure, once, keep).await
            }
        };
        if let (Err(TransactError::Refused(refusal)), None) = (&effect, self.principal()) {
            self.edge.rates.count_refusal(self.asked.address.client, is_over_budget && !refusal.is_loud);
        }
        let effect = effect?;
        if IS_ADMINISTRATIVE.contains(&O::TAG) {
            // Whatever it changed, nobody's rights are older on this node from now on.
            self.edge.principals.forget();
        }
        Ok(answer(&effect))
    }

    /// LoginEx, which has no principal, keeps no answer: its key only narrows what its own rules accept.
    fn once(&self) -> Option<Once> {
        Some(once::<O>(&self.edge, self.principal()?, self.repeat.as_ref()?))
    }

    /// What is kept of an outcome. It runs on the store's own thread, inside the transaction.
    fn keep<E>(&self, answer: Arc<impl Fn(&E) -> O::Answer + Send + Sync + 'static>) -> Keep<E> {
        let (edge, owner, request) =
            (self.edge.clone(), self.principal().map(|principal| principal.user.clone()), Id::from(&self.asked.request));
        Box::new(move |outcome: Result<&E, &Refusal>| {
            let kept = match outcome {
                Ok(effect) => answer(effect).write().ok()?,
                Err(refusal) => {
                    let problem = Problem::from(refusal.clone());
                    matches!(problem.code().status(), 409 | 422).then(|| Kept::refused(&problem, &request))?
                }
            };
            store(&edge, owner.as_ref()?, O::SECRET && outcome.is_ok(), &kept)
        })
    }
}

/// A key counts for one caller, and for one person that it acts as.
fn once<O: Operation>(edge: &Edge, principal: &Principal, repeat: &Repeat) -> Once {
    let key = match &principal.acting_as {
        None => repeat.key.as_str().to_owned(),
        Some(person) => format!("{} {}", repeat.key.as_str(), person.canonical()),
    };
    Once {
        user_key: principal.user.canonical(),
        function: O::ID,
        key: edge.keys.fingerprint(key.as_bytes()),
        request_mac: repeat.request_mac,
        since: edge.clock.now().plus_seconds(-KEPT_SECONDS),
    }
}

/// As the store keeps it.
fn store(edge: &Edge, owner: &UserId, is_secret: bool, kept: &Kept) -> Option<storage::Kept> {
    let headers = Headers { location: kept.location.clone(), revision: kept.revision, retry_after: kept.retry_after };
    let (secret_id, body) = if is_secret {
        let secret = SecretId(entropy::id(edge.clock.now()));
        let sealed = edge.keys.seal(&binding(&owner.canonical(), &secret), kept.body.as_slice()).ok()?;
        (Some(secret), sealed)
    } else {
        (None, kept.body.as_slice().to_vec())
    };
    Some(storage::Kept { status: i64::from(kept.status), headers: serde_json::to_string(&headers).ok()?, secret_id, body })
}

fn binding<'a>(owner: &'a str, secret: &'a SecretId) -> Binding<'a> {
    Binding { sealing: Sealing::KeptAnswer, owner, secret: secret.as_str() }
}

/// The first answer to the repeat of a deletion, whose object nobody finds any more. It says what this caller was told before.
pub(super) async fn deleted<O: Operation>(
    edge: &Edge,
    principal: Option<&Principal>,
    repeat: Option<&Repeat>,
    problem: &Problem,
) -> Result<Option<Kept>, Problem> {
    let (Some(principal), Some(repeat)) = (principal, repeat) else { return Ok(None) };
    if O::ROUTE.method != Method::Delete || problem.code().status() != 404 {
        return Ok(None);
    }
    let found = edge.store.read(FindKept(once::<O>(edge, principal, repeat))).await?;
    let is_repeat = found.is_some_and(|found| found.request_mac == repeat.request_mac && found.kept.status == 204);
    Ok(is_repeat.then(|| Kept {
        status: 204,
        location: None,
        revision: None,
        retry_after: None,
        body: Buffer::default(),
        is_replayed: true,
    }))
}

/// The first answer to a repeat. When two requests race, the second one finds none here and `TransactError::Repeated` later: it is
/// told to come again.
pub(super) async fn repeated<O: Operation>(granted: &Granted<O>) -> Result<Option<Kept>, Problem> {
    let Some(once) = granted.once() else { return Ok(None) };
    let (owner, request_mac) = (once.user_key.clone(), once.request_mac);
    let Some(found) = granted.edge.store.read(FindKept(once)).await? else { return Ok(None) };
    if found.request_mac != request_mac {
        return Err(Code::IdempotencyKeyReused.into());
    }
    reshown(granted, &owner, found).await.map(Some)
}

async fn reshown<O: Operation>(granted: &Granted<O>, owner: &str, found: KeptAnswer) -> Result<Kept, Problem> {
    let (edge, kept) = (&granted.edge, found.kept);
    let headers: Headers =
        serde_json::from_str(&kept.headers).map_err(|error| Problem::internal("read the headers of a kept answer", &error))?;
    let mut body = Buffer::default();
    match &kept.secret_id {
        None => body.extend(&kept.body),
        Some(_) if found.made_at.plus_seconds(SECRET_SECONDS) <= edge.clock.now() => {
            return Err(Code::IdempotencyAnswerGone.into());
        }
        Some(secret) => {
            body.extend(&edge.keys.unseal(&binding(owner, secret), &kept.body)?);
            edge.store.transact(granted.stamp(), Reshow { secret: secret.clone() }).await?;
        }
    }
    Ok(Kept {
        status: u16::try_from(kept.status).unwrap_or(500),
        location: headers.location,
        revision: headers.revision,
        retry_after: headers.retry_after,
        body,
        is_replayed: true,
    })
}
