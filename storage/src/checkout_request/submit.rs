//! WFRequestSubmit.

use domain::{
    checkout_request::{
        Authorizers, CheckoutRequest, Party, State,
        submit::{Submit, SubmitView, Submitted},
    },
    id::{AccountKey, UserId},
    procedure::Stamp,
    right::Rights,
};

use super::{decide, row};
use crate::{account, checkout, error::StoreError, job::Persist, policy, right, tx::Tx};

impl Persist for Submit {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<SubmitView, StoreError> {
        // Requests for one account come one after the other: each sees the one before.
        account::row::lock_name(&self.resource, &self.account, tx).await?;
        let look = account::found::by_name(&self.resource, &self.account, tx).await?;
        let acting = right::acting_in(account::found::Look::scope(look.as_ref()), stamp, tx).await?;
        let Some(found) = look.map(|look| look.found) else { return Ok(SubmitView { acting, ..SubmitView::default() }) };
        let policy = policy::row::of(found.account.policy.as_ref(), tx).await?;
        let authorizers = match &policy {
            Some(policy) => decide::authorizers(policy, tx).await?,
            None => Authorizers::default(),
        };
        let recipient = match self.recipient.clone().or_else(|| Party::of(stamp).map(|party| party.person().clone())) {
            Some(user) => recipient(&user, tx).await?,
            None => None,
        };
        let live = match &recipient {
            Some((user, _)) => live(&found.account.key, user, stamp, tx).await?,
            None => None,
        };
        Ok(SubmitView { acting, found: Some(found), policy, authorizers, recipient, live })
    }

    async fn apply(&self, _: &Stamp, submitted: &Submitted, tx: &mut Tx) -> Result<(), StoreError> {
        if let Some(canceled) = &submitted.canceled {
            row::update(canceled, tx).await?;
        }
        if submitted.is_reused { Ok(()) } else { row::insert(&submitted.request, tx).await }
    }
}

/// An enabled user, and what it may.
async fn recipient(user: &UserId, tx: &mut Tx) -> Result<Option<(UserId, Rights)>, StoreError> {
    let [found] = right::holders([&user.canonical()], tx).await?;
    Ok(found.filter(|(found, _)| found.is_enabled).map(|(found, rights)| (found.user_id, rights)))
}

/// The recipient's request for the account that is still alive, or whose check-out is.
async fn live(
    account: &AccountKey,
    recipient: &UserId,
    stamp: &Stamp,
    tx: &mut Tx,
) -> Result<Option<CheckoutRequest>, StoreError> {
    let Some(newest) = row::of_recipient(account, recipient, tx).await? else { return Ok(None) };
    // An approval that comes in between is not written over.
    let Some(request) = row::lock(&newest.id, tx).await? else { return Ok(None) };
    if request.state != State::Used {
        return Ok(Some(request).filter(|request| request.is_alive(stamp.at)));
    }
    let Some(id) = &request.checkout else { return Ok(None) };
    let is_open = checkout::row::find(id, tx).await?.is_some_and(|checkout| !checkout.status.is_settled());
    Ok(is_open.then_some(request))
}
