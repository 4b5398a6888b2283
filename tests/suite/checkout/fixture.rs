//! What tests of check-outs share: a vault whose policy lends, and the procedures as their callers would send them.

use std::sync::Arc;

use domain::{
    checkout::{
        checkin::Checkin,
        open::{Ground, Open},
        revoke::Revoke,
    },
    checkout_request::{
        CheckoutRequest, OnConflict,
        approve::Approve,
        submit::{Submit, Submitted},
    },
    id::{CheckoutId, CheckoutRequestId},
    policy::{Mode, Policy, Terms},
    procedure::Stamp,
};
pub use suite::people::refusal;
use suite::{
    people::again,
    store::{Bench, id},
    vault::vault_policy,
};

/// A store with a vault, whose policy `V` has these terms.
pub async fn lending(bench: &Bench, terms: Terms) {
    bench.vault().await;
    bench.replace_policy(Policy { terms, mode: Mode::VaultOnly, ..vault_policy("V") }).await;
}

/// Terms that take one approval by `eve`, and lend to so many at once.
pub fn terms(limit: i64) -> Terms {
    Terms {
        minimum_approvals: 1,
        authorizer_users: vec!["eve".into()],
        options: [("RES_CHECKOUT_LIMIT".into(), limit.to_string())].into(),
        ..Terms::default()
    }
}

/// WFRequestSubmit, for oneself.
pub fn submit(on_conflict: OnConflict) -> Submit {
    Submit {
        id: CheckoutRequestId(id()),
        resource: "S".into(),
        account: "app".into(),
        recipient: None,
        reason: "an incident".into(),
        ticket: "T-1".into(),
        starts_at: None,
        minutes: Some(60),
        on_conflict,
        settings: Arc::default(),
    }
}

/// WFApprove, of what was asked.
pub fn approve(request: &CheckoutRequest) -> Approve {
    Approve { id: request.id.clone(), content_hash: request.content_hash(), comment: "fine".into() }
}

/// WFRequestCheckout, by an approved request.
pub fn open(request: &CheckoutRequest) -> Open {
    Open { id: CheckoutId(id()), ground: Ground::Request(request.id.clone()), settings: Arc::default() }
}

/// WFRequestCheckout, by a permission.
pub fn take() -> Open {
    let ground = Ground::Permission { resource: "S".into(), account: "app".into(), minutes: None };
    Open { id: CheckoutId(id()), ground, settings: Arc::default() }
}

/// WFRequestCheckin.
pub fn checkin(checkout: &CheckoutId) -> Checkin {
    Checkin { id: checkout.clone(), change: id().as_str().into(), settings: Arc::default() }
}

/// CheckoutRevoke.
pub fn revoke(checkout: &CheckoutId) -> Revoke {
    Revoke { id: checkout.clone(), change: id().as_str().into(), reason: "an alarm".into(), settings: Arc::default() }
}

/// A request of somebody who may ask, approved by `eve`.
pub async fn approved(bench: &Bench, who: &Stamp, eve: &Stamp) -> CheckoutRequest {
    let Submitted { request, .. } = bench.store.transact(again(who), submit(OnConflict::Fail)).await.unwrap();
    bench.store.transact(again(eve), approve(&request)).await.unwrap()
}
