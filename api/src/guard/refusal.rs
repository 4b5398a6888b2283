//! Refusals of the guards leave their row in the journal too: 401, 403, and 404 of what is concealed.

use std::collections::BTreeMap;

use actix_web::HttpRequest;
use actix_web::web::Query;
use domain::journal::refuse::Refuse;
use domain::problem::Code as Ruled;
use domain::procedure::Subject;
use storage::TransactError;

use super::asked::Asked;
use super::session::Principal;
use crate::edge::Edge;
use crate::problem::{Code, Problem};
use crate::wire::{AccountId, Id, PolicyId, ResourceId, UserId};

/// Writes the row, if it is a refusal that has one. The caller is answered then, whether the row could be written or not: a refusal
/// discloses nothing.
pub async fn note(edge: &Edge, asked: &Asked, principal: Option<&Principal>, http: &HttpRequest, problem: &Problem) {
    let shown = problem.code();
    // 422: of an id in the body that is there, and not to be seen.
    let is_concealed = shown == Code::ReferenceNotFound && problem.reason().is_some_and(|reason| reason != shown.name());
    let has_row = matches!(shown.status(), 401 | 403 | 404) || is_concealed;
    let Some(ruled) = shown.ruled().filter(|_| has_row) else { return };
    let stamp = asked.stamp(edge, principal);
    let is_left_out = stamp.is_source_over_budget;
    if principal.is_none() {
        edge.rates.count_refusal(asked.address.client, is_left_out);
    }
    if is_left_out {
        return;
    }
    let reason = problem.reason().and_then(|reason| Ruled::ALL.iter().copied().find(|code| code.name() == reason));
    let refuse = Refuse { code: reason.unwrap_or(ruled), shown: ruled, subject: subject(http), ids: ids(http) };
    if let Err(TransactError::Store(error)) = edge.store.transact(stamp, refuse).await {
        tracing::error!(%error, "a refusal could not be journalled");
    }
}

/// What the path and the query name, where it can be the id of something.
fn subject(http: &HttpRequest) -> Subject {
    let query = Query::<Vec<(String, String)>>::from_query(http.query_string()).map(Query::into_inner).unwrap_or_default();
    let find = |name: &str| {
        let in_path = http.match_info().get(name).map(str::to_owned);
        in_path.or_else(|| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()))
    };
    Subject {
        user: find("userId").and_then(|text| text.parse::<UserId>().ok()).map(Into::into),
        resource: find("resourceId").and_then(|text| text.parse::<ResourceId>().ok()).map(Into::into),
        account: find("accountId").and_then(|text| text.parse::<AccountId>().ok()).map(Into::into),
        policy: find("policyId").and_then(|text| text.parse::<PolicyId>().ok()).map(Into::into),
        ..Subject::default()
    }
}

/// The path's UUIDs, by their names.
fn ids(http: &HttpRequest) -> BTreeMap<String, String> {
    let ids = http.match_info().iter().filter(|(_, text)| text.parse::<Id>().is_ok());
    ids.map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}
