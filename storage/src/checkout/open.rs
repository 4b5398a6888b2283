//! WFRequestCheckout.

use domain::{
    account::Account,
    checkout::open::{Ground, Open, OpenView, Opened},
    checkout_request::Party,
    id::UserId,
    problem::{Code, Refusal},
    procedure::Stamp,
};

use super::row;
use crate::{
    account::{self, found::Look},
    checkout_request,
    error::StoreError,
    job::Persist,
    policy, right,
    tx::Tx,
};

impl Persist for Open {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<OpenView, StoreError> {
        // First the account, whose places are given one after the other; then the request.
        let look = match &self.ground {
            Ground::Permission { resource, account, .. } => {
                account::row::lock_name(resource, account, tx).await?;
                account::found::by_name(resource, account, tx).await?
            }
            Ground::Request(id) => match checkout_request::row::find(id, tx).await? {
                Some(request) => {
                    account::row::lock(&request.account.key, tx).await?;
                    account::found::by_key(&request.account.key, tx).await?
                }
                None => None,
            },
        };
        let request = match &self.ground {
            Ground::Request(id) => checkout_request::row::lock(id, tx).await?,
            Ground::Permission { .. } => None,
        };
        let acting = right::acting_in(Look::scope(look.as_ref()), stamp, tx).await?;
        let Some(Look { found, current }) = look else { return Ok(OpenView { acting, request, ..OpenView::default() }) };
        let Account { key, policy, .. } = &found.account;
        let recipient = request.as_ref().map(|request| request.recipient.clone());
        let recipient = recipient.or_else(|| Party::of(stamp).map(|party| party.person().clone()));
        let recipient = recipient.as_ref().map(UserId::canonical);
        let held = row::held_places(key, tx).await?;
        let is_held_by_recipient = held.iter().any(|(_, holder)| Some(holder) == recipient.as_ref());
        let taken = held.into_iter().map(|(place, _)| place).collect();
        let policy = policy::row::of(policy.as_ref(), tx).await?;
        Ok(OpenView { acting, request, found: Some(found), policy, version: current, taken, is_held_by_recipient })
    }

    async fn apply(&self, _: &Stamp, opened: &Opened, tx: &mut Tx) -> Result<(), StoreError> {
        if let Some(request) = &opened.request {
            checkout_request::row::update(request, tx).await?;
        }
        row::insert(&opened.checkout, tx).await
    }

    fn refusal_of(constraint: &str) -> Option<Refusal> {
        match constraint {
            "checkout_member_place" => Some(Code::CheckoutLimitReached.into()),
            "checkout_of_request" => Some(Code::CheckoutAlreadyUsed.into()),
            _ => None,
        }
    }
}
