//! CheckoutRevoke: somebody takes back what another has.

use std::sync::Arc;

use serde::Serialize;

use super::{
    Ending,
    end::{EndView, Ended},
    subject_of,
};
use crate::{
    id::{ChangeId, CheckoutId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    variable::Overrides,
};

/// Whose members may take back what anybody has (seed: "if the user class exists").
pub const REVOKERS: &str = "_ACCESS_ALL_ACTIVE_CHECKOUTS_";

/// Take back.
#[derive(Debug, Serialize)]
pub struct Revoke {
    /// Which.
    pub id: CheckoutId,
    /// Names the change of the password, if there is to be one.
    pub change: ChangeId,
    /// For people; the journal keeps it.
    pub reason: String,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

impl Procedure for Revoke {
    const NAME: &'static str = "checkout-revoke";
    type View = EndView;
    type Effect = Ended;

    fn decide(&self, stamp: &Stamp, view: &EndView) -> Decision<Ended> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Ended>) -> &'static str {
        if decision.is_accepted() { "checkout.revoked" } else { "checkout.refused" }
    }

    fn subject(&self, effect: Option<&Ended>) -> Subject {
        subject_of(&self.id, effect.map(|ended| &ended.checkout))
    }
}

impl Revoke {
    fn rule(&self, stamp: &Stamp, view: &EndView) -> Result<Ended, Refusal> {
        let (checkout, party) = view.seen(&self.settings, stamp)?;
        if !view.is_revoker {
            return Err(Code::PermissionMissing.into());
        }
        if checkout.ending == Some(Ending::Revocation) {
            return Ok(Ended { checkout: checkout.clone(), change: None }); // done already
        }
        view.end(Ending::Revocation, Some(party.person().clone()), &self.change, &self.settings, stamp)
    }
}
