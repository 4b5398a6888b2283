//! WFRequestCheckin, CheckoutRevoke, and what the server does at the end of a check-out and after it.

use domain::{
    checkout::{
        Checkout,
        checkin::Checkin,
        end::{EndView, Ended},
        expire::Expire,
        revoke::{REVOKERS, Revoke},
        settle::{Settle, SettleView, Settled},
    },
    checkout_request::Party,
    id::{AccountKey, CheckoutId},
    procedure::Stamp,
    right::Acting,
};

use super::{
    row::{self, Remaining},
    seen,
};
use crate::{
    account::{self, found::Look},
    error::StoreError,
    job::Persist,
    password::change,
    policy, right, system,
    tx::Tx,
};

async fn view(id: &CheckoutId, stamp: &Stamp, tx: &mut Tx) -> Result<EndView, StoreError> {
    let Some((key, checkout)) = locked(id, tx).await? else {
        return Ok(EndView { acting: acting(stamp, tx).await?, ..EndView::default() });
    };
    let member = checkout.member().filter(|member| member.account_key == key).ok_or(StoreError::Integrity("checkout_member"))?;
    let look = account::found::by_key(&key, tx).await?;
    let Some(Look { found, .. }) = look else { return Err(StoreError::Malformed("account of a check-out")) };
    let open = match &found.account.open_change {
        Some(open) => change::find(open, tx).await?,
        None => None,
    };
    let policy = policy::row::of(found.account.policy.as_ref(), tx).await?;
    let (is_revoker, authorizers) = match Party::of(stamp) {
        Some(party) => (seen::is_member(REVOKERS, &party, tx).await?, seen::authorizers(policy.as_ref(), tx).await?),
        None => Default::default(),
    };
    let Remaining { others, secret_version, is_owed } = row::remaining(&key, id, tx).await?;
    Ok(EndView {
        acting: acting(stamp, tx).await?,
        secret_version,
        policy,
        system: system::row::find(&member.resource, tx).await?,
        open,
        behind: change::behind(&key, tx).await?,
        others,
        is_owed,
        is_revoker,
        authorizers,
        checkout: Some(checkout),
        found: Some(found),
    })
}

/// The check-out, and whose password is lent in it. The account is locked first, as in the opening: whoever gives it back and whoever takes it
/// come one after the other.
async fn locked(id: &CheckoutId, tx: &mut Tx) -> Result<Option<(AccountKey, Checkout)>, StoreError> {
    let Some(key) = row::account(id, tx).await? else { return Ok(None) };
    account::row::lock(&key, tx).await?;
    Ok(row::lock(id, tx).await?.map(|checkout| (key, checkout)))
}

/// Nobody, of what the server does by itself.
async fn acting(stamp: &Stamp, tx: &mut Tx) -> Result<Acting, StoreError> {
    if stamp.actor.is_none() { Ok(Acting::default()) } else { right::acting(stamp, tx).await }
}

async fn write(ended: &Ended, tx: &mut Tx) -> Result<(), StoreError> {
    if let Some(requested) = &ended.change {
        if !requested.is_joined {
            change::insert(&requested.change, tx).await?;
        }
        account::row::update(&requested.account, tx).await?;
    }
    row::update(&ended.checkout, tx).await
}

macro_rules! ends {
    ($($Procedure:ident)+) => { $(
        impl Persist for $Procedure {
            async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<EndView, StoreError> {
                view(&self.id, stamp, tx).await
            }

            async fn apply(&self, _: &Stamp, ended: &Ended, tx: &mut Tx) -> Result<(), StoreError> {
                write(ended, tx).await
            }
        }
    )+ };
}
ends! { Checkin Revoke Expire }

impl Persist for Settle {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<SettleView, StoreError> {
        let end = view(&self.id, stamp, tx).await?;
        let change = match end.checkout.as_ref().and_then(|checkout| checkout.change.as_ref()) {
            Some(change) => change::find(change, tx).await?,
            None => None,
        };
        Ok(SettleView { end, change })
    }

    async fn apply(&self, _: &Stamp, settled: &Settled, tx: &mut Tx) -> Result<(), StoreError> {
        if let Some(account) = &settled.account {
            account::row::update(account, tx).await?;
        }
        write(&settled.ended, tx).await
    }
}
