//! CheckoutExtend: a check-out lasts longer. What others had to approve, its recipient can't make longer by himself.

use std::sync::Arc;

use serde::Serialize;

use super::{Checkout, Interval, Lending, Viewer, extended_to, subject_of};
use crate::{
    checkout_request::{Authorizers, CheckoutRequest, Party},
    id::CheckoutId,
    policy::Policy,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
    time::Moment,
    variable::Overrides,
};

/// Put off the end.
#[derive(Debug, Serialize)]
pub struct Extend {
    /// Of which.
    pub id: CheckoutId,
    /// Until when.
    pub ends_at: Moment,
    /// For people; the journal keeps it.
    pub reason: String,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

/// What must be known.
#[derive(Clone, Debug, Default)]
pub struct ExtendView {
    /// Who asks.
    pub acting: Acting,
    /// The check-out, if there is one.
    pub checkout: Option<Checkout>,
    /// The request that was approved for it, if one was.
    pub request: Option<CheckoutRequest>,
    /// The policy of its account.
    pub policy: Option<Policy>,
    /// Who may decide under it.
    pub authorizers: Authorizers,
    /// Is the actor in the class of those who may ask for more time? Also when no class is set.
    pub is_extender: bool,
    /// May he take back what others have?
    pub is_revoker: bool,
}

impl Procedure for Extend {
    const NAME: &'static str = "checkout-extend";
    type View = ExtendView;
    type Effect = Checkout;

    fn decide(&self, stamp: &Stamp, view: &ExtendView) -> Decision<Checkout> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Checkout>) -> &'static str {
        if decision.is_accepted() { "checkout.extended" } else { "checkout.refused" }
    }

    fn subject(&self, effect: Option<&Checkout>) -> Subject {
        subject_of(&self.id, effect)
    }
}

impl Extend {
    fn rule(&self, stamp: &Stamp, view: &ExtendView) -> Result<Checkout, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let party = Party::of(stamp).ok_or(Code::SessionInvalid)?;
        let checkout = view.checkout.as_ref().ok_or(Code::CheckoutNotFound)?;
        let viewer = Viewer { party: &party, rights, is_revoker: view.is_revoker };
        let lending = view.policy.as_ref().map(|policy| Lending::new(policy, &self.settings));
        if !viewer.decides_by(&view.authorizers) && !viewer.sees(checkout, lending) {
            return Err(Refusal::concealed(Code::PermissionMissing, Code::CheckoutNotFound));
        }
        let is_own = viewer.has_part_in(checkout);
        let is_authorizer = viewer.decides_by(&view.authorizers) || rights.has(Privilege::Workflow);
        let needed = view.request.as_ref().map_or(0, |request| request.approvals_needed);
        let may = if needed == 0 { is_own && view.is_extender } else { is_authorizer && needed == 1 };
        let is_approvers_own = needed > 0 && (is_own || view.request.as_ref().is_some_and(|request| request.is_of(&party)));
        if !may || is_approvers_own {
            return Err(Code::ExtensionNotAllowed.into());
        }
        if checkout.status.is_returning() {
            return Err(Code::CheckoutInProgress.into());
        }
        if !checkout.status.is_lent() || stamp.at >= checkout.ends_at {
            return Err(Code::CheckoutNotActive.into());
        }
        let present = Interval { starts_at: checkout.starts_at, ends_at: checkout.ends_at };
        let ends_at = extended_to(self.ends_at, present, lending.ok_or(Code::AccountUnbound)?)?;
        Ok(Checkout {
            ends_at,
            extensions: checkout.extensions + 1,
            revision: checkout.revision + 1,
            updated_at: stamp.at,
            ..checkout.clone()
        })
    }
}
