//! WFRequestCheckin: its recipient returns what was lent.

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

/// Return.
#[derive(Debug, Serialize)]
pub struct Checkin {
    /// Which.
    pub id: CheckoutId,
    /// Names the change of the password, if there is to be one.
    pub change: ChangeId,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

impl Procedure for Checkin {
    const NAME: &'static str = "wf-request-checkin";
    type View = EndView;
    type Effect = Ended;

    fn decide(&self, stamp: &Stamp, view: &EndView) -> Decision<Ended> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Ended>) -> &'static str {
        if decision.is_accepted() { "checkout.returned" } else { "checkout.refused" }
    }

    fn subject(&self, effect: Option<&Ended>) -> Subject {
        subject_of(&self.id, effect.map(|ended| &ended.checkout))
    }
}

impl Checkin {
    fn rule(&self, stamp: &Stamp, view: &EndView) -> Result<Ended, Refusal> {
        let (checkout, party) = view.seen(&self.settings, stamp)?;
        if !party.has(&checkout.recipient) {
            return Err(Code::PermissionMissing.into());
        }
        if checkout.ending == Some(Ending::Checkin) {
            return Ok(Ended { checkout: checkout.clone(), change: None }); // done already
        }
        view.end(Ending::Checkin, Some(party.person().clone()), &self.change, &self.settings, stamp)
    }
}
