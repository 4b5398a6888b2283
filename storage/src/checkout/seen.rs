//! Check-outs as somebody looks at them: with what decides whether he sees them, and what is shown of them.

use domain::{
    account::Found,
    checkout::{Checkout, Lending, revoke::REVOKERS},
    checkout_request::{Authorizers, Party},
    id::CheckoutId,
    password::change::FailureCode,
    policy::Policy,
    variable::Overrides,
};

use super::row;
use crate::{account, checkout_request, error::StoreError, job::Errand, password::change, policy, right, tx::Tx};

/// What one look shows.
#[derive(Clone, Debug)]
pub struct Look {
    /// The check-out.
    pub checkout: Checkout,
    /// Its account, in whatever state.
    pub found: Found,
    /// The policy whose permissions count for the account; none: it is gone.
    pub policy: Option<Policy>,
    /// What last went wrong with the change that must be confirmed before the check-out counts as returned.
    pub failure: Option<FailureCode>,
}

impl Look {
    /// What its policy says of lending; `global`: the system variables that are set.
    #[must_use]
    pub fn lending<'a>(&'a self, global: &'a Overrides) -> Option<Lending<'a>> {
        self.policy.as_ref().map(|policy| Lending::new(policy, global))
    }
}

/// Looks at the check-out of this id for somebody.
#[derive(Debug)]
pub struct Find {
    /// Which.
    pub id: CheckoutId,
    /// For whom.
    pub party: Party,
}

/// A check-out, and what decides whether somebody sees it.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The check-out.
    pub look: Look,
    /// Who may decide under its policy.
    pub authorizers: Authorizers,
    /// May he take back what others have?
    pub is_revoker: bool,
}

impl Errand for Find {
    type Answer = Option<Seen>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let Some(checkout) = row::find(&self.id, tx).await? else { return Ok(None) };
        let member = checkout.member().ok_or(StoreError::Malformed("members of a check-out"))?;
        let look = account::found::by_key(&member.account_key, tx).await?;
        let found = look.ok_or(StoreError::Malformed("account of a check-out"))?.found;
        let policy = policy::row::of(found.governing.as_ref(), tx).await?;
        let authorizers = authorizers(policy.as_ref(), tx).await?;
        let change = match &checkout.change {
            Some(change) => change::find(change, tx).await?,
            None => None,
        };
        let failure = change.and_then(|change| change.failure);
        let is_revoker = is_member(REVOKERS, &self.party, tx).await?;
        Ok(Some(Seen { look: Look { checkout, found, policy, failure }, authorizers, is_revoker }))
    }
}

/// May this caller, and whom it acts for, take back what others have?
#[derive(Debug)]
pub struct IsRevoker(pub Party);

impl Errand for IsRevoker {
    type Answer = bool;
    async fn run(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        is_member(REVOKERS, &self.0, tx).await
    }
}

/// Are all of them in a class? Whoever acts as somebody has no more than both.
pub(super) async fn is_member(class: &str, party: &Party, tx: &mut Tx) -> Result<bool, StoreError> {
    for user in std::iter::once(&party.user).chain(&party.acting_as) {
        if !right::classes(&user.canonical(), tx).await?.iter().any(|own| own.as_str() == class) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Who may decide under a policy; of one that is gone, nobody.
pub(super) async fn authorizers(policy: Option<&Policy>, tx: &mut Tx) -> Result<Authorizers, StoreError> {
    match policy {
        Some(policy) => checkout_request::decide::authorizers(policy, tx).await,
        None => Ok(Authorizers::default()),
    }
}
