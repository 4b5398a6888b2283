//! WFRequestModify: what is asked changes before anything is decided. What was agreed to counts for nothing any more; an authorizer who
//! changes it is not asked again.

use std::sync::Arc;

use serde::Serialize;

use super::{
    CheckoutRequest, Content, Verdict,
    approve::DecisionView,
    submit::{expires_at, need_begin_in_reach},
};
use crate::{
    checkout::Lending,
    id::CheckoutRequestId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    time::Moment,
    variable::Overrides,
};

/// Change.
#[derive(Debug, Serialize)]
pub struct Modify {
    /// Which.
    pub id: CheckoutRequestId,
    /// What it was: the hash of it as the actor has seen it.
    pub content_hash: String,
    /// What was sent of it; the rest stays.
    pub reason: Option<String>,
    /// A number in another system.
    pub ticket: Option<String>,
    /// From when.
    pub starts_at: Option<Moment>,
    /// For how long.
    pub minutes: Option<i64>,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

impl Procedure for Modify {
    const NAME: &'static str = "wf-request-modify";
    type View = DecisionView;
    type Effect = CheckoutRequest;

    fn decide(&self, stamp: &Stamp, view: &DecisionView) -> Decision<CheckoutRequest> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<CheckoutRequest>) -> &'static str {
        if decision.is_accepted() { "checkout.request-changed" } else { "checkout.refused" }
    }

    fn subject(&self, effect: Option<&CheckoutRequest>) -> Subject {
        effect.map(CheckoutRequest::subject).unwrap_or_default()
    }
}

impl Modify {
    fn rule(&self, stamp: &Stamp, view: &DecisionView) -> Result<CheckoutRequest, Refusal> {
        let (request, party, _) = view.seen(stamp)?;
        request.need_pending(stamp.at)?;
        request.need_unchanged(&self.content_hash)?;
        let policy = view.policy.as_ref().ok_or(Code::AccountUnbound)?;
        let lending = Lending::new(policy, &self.settings);
        let Content { reason, ticket, starts_at, minutes } = request.content.clone();
        let content = Content {
            reason: self.reason.clone().unwrap_or(reason),
            ticket: self.ticket.clone().unwrap_or(ticket),
            starts_at: self.starts_at.or(starts_at),
            minutes: self.minutes.map_or(Ok(minutes), |asked| lending.minutes(Some(asked)))?,
        };
        need_begin_in_reach(content.starts_at, content.minutes, stamp.at)?;
        let is_own = request.requester.overlaps(&party) || party.has(&request.recipient);
        let expires_at = expires_at(request.created_at, content.starts_at, content.minutes, lending);
        let changed = CheckoutRequest { content, expires_at, ..request.clone() };
        // Too few may be left who could agree, once one of them has changed it.
        let left = view.authorizers.users.iter().filter(|user| !changed.is_of_user(user) && !party.has(user)).count();
        if !is_own && i64::try_from(left).unwrap_or(i64::MAX) < changed.approvals_needed {
            return Err(Code::AuthorizerMissing.into());
        }
        let changed = if is_own { changed } else { changed.told(stamp, party, Verdict::Modified, "") };
        Ok(changed.revised(stamp.at))
    }
}

impl CheckoutRequest {
    fn is_of_user(&self, user: &crate::id::UserId) -> bool {
        self.is_of(&super::Party { user: user.clone(), acting_as: None })
    }
}
