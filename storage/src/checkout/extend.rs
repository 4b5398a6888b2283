//! CheckoutExtend.

use domain::{
    checkout::{
        Checkout,
        extend::{Extend, ExtendView},
        revoke::REVOKERS,
    },
    checkout_request::Party,
    procedure::Stamp,
    variable::{Settings, table},
};

use super::{row, seen};
use crate::{account, checkout_request, error::StoreError, job::Persist, policy, right, tx::Tx};

impl Persist for Extend {
    async fn load(&self, stamp: &Stamp, tx: &mut Tx) -> Result<ExtendView, StoreError> {
        let checkout = row::lock(&self.id, tx).await?;
        let acting = right::acting(stamp, tx).await?;
        let request = match checkout.as_ref().and_then(|checkout| checkout.request.as_ref()) {
            Some(request) => checkout_request::row::find(request, tx).await?,
            None => None,
        };
        let look = match checkout.as_ref().and_then(Checkout::member) {
            Some(member) => account::found::by_key(&member.account_key, tx).await?,
            None => None,
        };
        let policy = policy::row::of(look.as_ref().and_then(|look| look.found.account.policy.as_ref()), tx).await?;
        let authorizers = seen::authorizers(policy.as_ref(), tx).await?;
        let class: String = Settings::global(&self.settings).get(table::ACCESS_EXTENSIONS_USERCLASS);
        let (is_extender, is_revoker) = match Party::of(stamp) {
            Some(party) => {
                let is_extender = class.is_empty() || seen::is_member(&class, &party, tx).await?;
                (is_extender, seen::is_member(REVOKERS, &party, tx).await?)
            }
            None => (false, false),
        };
        Ok(ExtendView { acting, checkout, request, policy, authorizers, is_extender, is_revoker })
    }

    async fn apply(&self, _: &Stamp, checkout: &Checkout, tx: &mut Tx) -> Result<(), StoreError> {
        row::update(checkout, tx).await
    }
}
