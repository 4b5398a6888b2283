//! WFDeny: an authorizer disagrees with what is asked.

use serde::Serialize;

use super::{CheckoutRequest, State, Verdict, approve::DecisionView};
use crate::{
    id::CheckoutRequestId,
    problem::Refusal,
    procedure::{Decision, Procedure, Stamp, Subject},
};

/// Disagree.
#[derive(Debug, Serialize)]
pub struct Deny {
    /// With which.
    pub id: CheckoutRequestId,
    /// For people.
    pub comment: String,
}

impl Procedure for Deny {
    const NAME: &'static str = "wf-deny";
    type View = DecisionView;
    type Effect = CheckoutRequest;

    fn decide(&self, stamp: &Stamp, view: &DecisionView) -> Decision<CheckoutRequest> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<CheckoutRequest>) -> &'static str {
        match decision.effect() {
            Some(request) if request.state == State::Denied => "checkout.denied",
            Some(_) => "checkout.denial-given",
            None => "checkout.refused",
        }
    }

    fn subject(&self, effect: Option<&CheckoutRequest>) -> Subject {
        effect.map(CheckoutRequest::subject).unwrap_or_default()
    }
}

impl Deny {
    fn rule(&self, stamp: &Stamp, view: &DecisionView) -> Result<CheckoutRequest, Refusal> {
        let (request, party) = view.of_others(stamp)?;
        request.need_pending(stamp.at)?;
        request.need_unsaid(&party)?;
        let mut request = request.clone().told(stamp, party, Verdict::Denied, &self.comment);
        if request.count(Verdict::Denied) > request.rejections_allowed {
            request.state = State::Denied;
        }
        Ok(request.revised(stamp.at))
    }
}
