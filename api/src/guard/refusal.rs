//! Refusals of the guards leave their row in the journal too: 401, 403, and 404 of what is concealed.

use domain::journal::refuse::Refuse;
use domain::problem::Code as Ruled;
use domain::procedure::Subject;
use storage::TransactError;

use super::asked::Asked;
use super::session::Principal;
use crate::edge::Edge;
use crate::problem::Problem;

/// Writes the row, if it is a refusal that has one. The caller is answered then, whether the row could be written or not: a refusal
/// discloses nothing.
pub async fn note(edge: &Edge, asked: &Asked, principal: Option<&Principal>, problem: &Problem) {
    let shown = problem.code();
    let Some(ruled) = shown.ruled().filter(|_| matches!(shown.status(), 401 | 403 | 404)) else { return };
    let stamp = asked.stamp(edge, principal);
    let is_left_out = stamp.is_source_over_budget;
    if principal.is_none() {
        edge.rates.count_refusal(asked.address.client, is_left_out);
    }
    if is_left_out {
        return;
    }
    let reason = problem.reason().and_then(|reason| Ruled::ALL.iter().copied().find(|code| code.name() == reason));
    let refuse = Refuse { code: reason.unwrap_or(ruled), shown: ruled, subject: Subject::default() };
    if let Err(TransactError::Store(error)) = edge.store.transact(stamp, refuse).await {
        tracing::error!(%error, "a refusal could not be journalled");
    }
}
