//! WFApprove: an authorizer agrees to what is asked.

use serde::Serialize;

use super::{Authorizers, CheckoutRequest, Party, State, Verdict};
use crate::{
    id::CheckoutRequestId,
    policy::Policy,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, Rights, act},
};

/// Agree.
#[derive(Debug, Serialize)]
pub struct Approve {
    /// To which.
    pub id: CheckoutRequestId,
    /// To what: the hash of it as the authorizer has seen it.
    pub content_hash: String,
    /// For people.
    pub comment: String,
}

/// What must be known of a request that is decided.
#[derive(Default)]
pub struct DecisionView {
    /// Who decides.
    pub acting: Acting,
    /// The request, if there is one.
    pub request: Option<CheckoutRequest>,
    /// The policy of its account, as it is now.
    pub policy: Option<Policy>,
    /// Who may decide under it now.
    pub authorizers: Authorizers,
}

impl Procedure for Approve {
    const NAME: &'static str = "wf-approve";
    type View = DecisionView;
    type Effect = CheckoutRequest;

    fn decide(&self, stamp: &Stamp, view: &DecisionView) -> Decision<CheckoutRequest> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<CheckoutRequest>) -> &'static str {
        match decision.effect() {
            Some(request) if request.state == State::Approved => "checkout.approved",
            Some(_) => "checkout.approval-given",
            None => "checkout.refused",
        }
    }

    fn subject(&self, effect: Option<&CheckoutRequest>) -> Subject {
        effect.map(CheckoutRequest::subject).unwrap_or_default()
    }
}

impl Approve {
    fn rule(&self, stamp: &Stamp, view: &DecisionView) -> Result<CheckoutRequest, Refusal> {
        let (request, party) = view.of_others(stamp)?;
        request.need_pending(stamp.at)?;
        request.need_unchanged(&self.content_hash)?;
        request.need_unsaid(&party)?;
        // A policy that wants more since then gets more, and never less than was told to who asked.
        let wanted = view.policy.as_ref().map_or(0, |policy| policy.terms.minimum_approvals);
        let needed = request.approvals_needed.max(wanted);
        let request = CheckoutRequest { approvals_needed: needed, ..request.clone() };
        let mut request = request.told(stamp, party, Verdict::Approved, &self.comment);
        if request.count(Verdict::Approved) >= needed {
            request.state = State::Approved;
            request.state_reason = None;
            request.approved_at = Some(stamp.at);
        }
        Ok(request.revised(stamp.at))
    }
}

impl DecisionView {
    /// The request, for who may decide it: not of the actor's own, in whatever role.
    pub(super) fn of_others(&self, stamp: &Stamp) -> Result<(&CheckoutRequest, Party), Refusal> {
        let (request, party, rights) = self.seen(stamp)?;
        if request.is_of(&party) {
            return Err(Code::ApprovalByRequester.into());
        }
        if !self.authorizers.admit(&party, rights) {
            return Err(Code::PermissionMissing.into());
        }
        Ok((request, party))
    }

    /// The request, for who may see it: who asked, whom it is for, who may decide it.
    pub(super) fn seen(&self, stamp: &Stamp) -> Result<(&CheckoutRequest, Party, &Rights), Refusal> {
        let rights = act(stamp, &self.acting)?;
        let party = Party::of(stamp).ok_or(Code::SessionInvalid)?;
        let request = self.request.as_ref().ok_or(Code::CheckoutRequestNotFound)?;
        if request.is_seen_by(&party, &self.authorizers, rights) {
            Ok((request, party, rights))
        } else {
            Err(Refusal::concealed(Code::PermissionMissing, Code::CheckoutRequestNotFound))
        }
    }
}

impl CheckoutRequest {
    /// The refusal when somebody of them has agreed or disagreed already.
    pub(super) fn need_unsaid(&self, party: &Party) -> Result<(), Refusal> {
        let hash = self.content_hash();
        let has_said =
            |said: &&super::Decision| said.verdict != Verdict::Modified && said.content_hash == hash && said.by.overlaps(party);
        if self.decisions.iter().any(|said| has_said(&said)) { Err(Code::ApprovalRepeated.into()) } else { Ok(()) }
    }
}
