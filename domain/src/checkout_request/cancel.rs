//! WFRequestCancel: a request is withdrawn, by who asked, whom it is for, or who looks after the workflow.

use serde::Serialize;

use super::{CheckoutRequest, State, Status, approve::DecisionView};
use crate::{
    id::CheckoutRequestId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::privilege::Privilege,
};

/// Withdraw.
#[derive(Debug, Serialize)]
pub struct Cancel {
    /// Which.
    pub id: CheckoutRequestId,
    /// For people; the journal keeps it.
    pub comment: String,
}

impl Procedure for Cancel {
    const NAME: &'static str = "wf-request-cancel";
    type View = DecisionView;
    type Effect = CheckoutRequest;

    fn decide(&self, stamp: &Stamp, view: &DecisionView) -> Decision<CheckoutRequest> {
        Self::rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<CheckoutRequest>) -> &'static str {
        if decision.is_accepted() { "checkout.canceled" } else { "checkout.refused" }
    }

    fn subject(&self, effect: Option<&CheckoutRequest>) -> Subject {
        effect.map(CheckoutRequest::subject).unwrap_or_default()
    }
}

impl Cancel {
    fn rule(stamp: &Stamp, view: &DecisionView) -> Result<CheckoutRequest, Refusal> {
        let (request, party, rights) = view.seen(stamp)?;
        if !request.requester.overlaps(&party) && !party.has(&request.recipient) && !rights.has(Privilege::Workflow) {
            return Err(Code::PermissionMissing.into());
        }
        match request.status(stamp.at) {
            Status::Pending | Status::OnHold | Status::Scheduled | Status::Approved => {
                Ok(CheckoutRequest { state: State::Canceled, ..request.clone() }.revised(stamp.at))
            }
            Status::Used => Err(Code::CheckoutAlreadyUsed.into()),
            Status::Denied | Status::Canceled | Status::Expired => Err(Code::CheckoutRequestNotPending.into()),
        }
    }
}
