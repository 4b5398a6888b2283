//! The end of a check-out's time. Only the server does this, and it changes nothing of who may use it: by time it was over already.

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

/// Ends it, if its time is over.
#[derive(Debug, Serialize)]
pub struct Expire {
    /// Which.
    pub id: CheckoutId,
    /// Names the change of the password, if there is to be one.
    pub change: ChangeId,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

impl Procedure for Expire {
    const NAME: &'static str = "checkout-expire";
    type View = EndView;
    type Effect = Ended;

    fn decide(&self, stamp: &Stamp, view: &EndView) -> Decision<Ended> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Ended>) -> &'static str {
        if decision.is_accepted() { "checkout.expired" } else { "checkout.refused" }
    }

    fn subject(&self, effect: Option<&Ended>) -> Subject {
        subject_of(&self.id, effect.map(|ended| &ended.checkout))
    }
}

impl Expire {
    fn rule(&self, stamp: &Stamp, view: &EndView) -> Result<Ended, Refusal> {
        let checkout = view.checkout.as_ref().ok_or(Code::CheckoutNotFound)?;
        if stamp.at < checkout.ends_at {
            return Err(Code::RevisionStale.into()); // it was extended meanwhile
        }
        view.end(Ending::Expiry, None, &self.change, &self.settings, stamp)
    }
}
