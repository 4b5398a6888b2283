//! What Login and LoginEx share: the session that may begin, and how a try is carried out and counted.

use domain::id::SessionId;
use domain::session::NewSession;
use domain::variable::table;
use storage::{Persist, TransactError};

use crate::edge::Edge;
use crate::entropy::{self, SessionToken};
use crate::metric;
use crate::operation::{Granted, Operation};
use crate::problem::Problem;

/// Where the new session is.
pub const LOCATION: &str = "/v1/sessions/current";

/// The session that begins if the login is good.
pub fn new_session(edge: &Edge, token: &SessionToken) -> NewSession {
    NewSession {
        id: SessionId(entropy::id(edge.clock.now())),
        token: edge.keys.fingerprint(token.expose().as_bytes()),
        idle_seconds: edge.settings.get(table::DEFAULT_API_SESS_EXPIRY_SECONDS),
    }
}

/// Carries a login out. What a try has taken from its source's budgets it gets back when it was good, or when it failed by no fault
/// of its own. Nothing is kept under an Idempotency-Key: it would be a password for a day.
pub async fn carry_out<O: Operation, P: Persist>(granted: &Granted<O>, login: P) -> Result<P::Effect, Problem> {
    let (edge, stamp) = (&granted.edge, granted.stamp());
    let is_over_budget = stamp.is_source_over_budget;
    let outcome = edge.store.transact(stamp, login).await;
    match &outcome {
        Err(TransactError::Refused(refusal)) => {
            if refusal.is_loud {
                metric::alarm(refusal.code.name());
            }
            edge.rates.count_refusal(granted.asked.address.client, is_over_budget && !refusal.is_loud);
        }
        Ok(_) | Err(TransactError::Repeated(_) | TransactError::Store(_)) => {
            edge.rates.give_login_back(granted.asked.address.client);
        }
    }
    Ok(outcome?)
}
