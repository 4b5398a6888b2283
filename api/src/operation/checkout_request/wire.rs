//! The words of requests for check-outs.

use domain::checkout_request::{self as ruled, DECISIONS_MAX, Verdict};
use domain::time::Moment;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::operation::Shape;
use crate::wire::{
    AccountId, CheckoutRequestStatusName, Id, Int, List, OnConflictName, PolicyId, ResourceId, Revision, Sha256Hex, Text, Time,
    UserId, VerdictName,
};

/// Which request.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutRequestPath {
    /// The request.
    pub checkout_request_id: Id,
}

/// Which requests; all of what is said must fit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutRequestFilter {
    /// For accounts of this system.
    pub resource_id: Option<ResourceId>,
    /// For accounts of this name.
    pub account_id: Option<AccountId>,
    /// Standing there now.
    pub status: Option<CheckoutRequestStatusName>,
    /// Of this one.
    pub requester_user_id: Option<UserId>,
    /// For this one.
    pub recipient_user_id: Option<UserId>,
    /// `true` = only those that wait for one's own word.
    pub awaiting: Option<bool>,
}

/// Who asks for which account, for whom, for when, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutRequestNew {
    /// The account; one, for now.
    pub accounts: List<CheckoutRequestAccountNew, 1, 1>,
    /// Who is to have it; the caller when absent.
    pub recipient_user_id: Option<UserId>,
    /// For people; `""` when absent.
    pub reason: Option<Text<0, 2000>>,
    /// Its number in another system; `""` when absent.
    pub ticket: Option<Text<0, 128>>,
    /// From when, within a year from now; when absent, from the last approval on.
    pub starts_at: Option<Time>,
    /// For how many minutes; when absent, as the policy says.
    pub duration_minutes: Option<Int<1, 525_600>>,
    /// When the recipient has asked for the account already: `fail` = 409; `reuse` = the first one is answered; `renew` = it is withdrawn, and
    /// this one takes its place. `fail` when absent, and for whoever has no part in the first one.
    pub on_conflict: Option<OnConflictName>,
}

/// An account that is asked for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutRequestAccountNew {
    /// Its system.
    pub resource_id: ResourceId,
    /// Its name there. Compared exactly.
    pub account_id: AccountId,
}

/// What changes of a request. Absent = unchanged.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutRequestChange {
    /// Of the request as it was read.
    pub content_hash: Sha256Hex,
    /// For people.
    pub reason: Option<Text<0, 2000>>,
    /// Its number in another system.
    pub ticket: Option<Text<0, 128>>,
    /// From when.
    pub starts_at: Option<Time>,
    /// For how many minutes.
    pub duration_minutes: Option<Int<1, 525_600>>,
}

/// An approval of what was read.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutRequestApproval {
    /// Of the request as it was read.
    pub content_hash: Sha256Hex,
    /// For people; `""` when absent.
    pub comment: Option<Text<0, 2000>>,
}

/// What is said with a denial or a withdrawal.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutRequestComment {
    /// For people; `""` when absent.
    pub comment: Option<Text<0, 2000>>,
}

/// A text that may be left out: then it is `""`.
pub fn said<const MAX: usize>(text: Option<&Text<0, MAX>>) -> String {
    text.map(|text| text.as_str().to_owned()).unwrap_or_default()
}

/// A request for a check-out.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CheckoutRequest {
    /// Names it.
    #[expect(clippy::struct_field_names, reason = "the contract's word")]
    checkout_request_id: Id,
    /// Where it stands now: `pending` = it waits for authorizers; `on-hold` = it waits, and nobody is asked until somebody looks into it;
    /// `scheduled` = approved, and its time has not come; `approved` = ready to check out; `denied`; `canceled` = withdrawn; `expired` =
    /// nobody decided in time, or nobody used what was decided; `used` = it has become a check-out.
    status: CheckoutRequestStatusName,
    /// A problem code: why the server denied it, or put it on hold.
    status_reason: Option<Text<1, 64>>,
    /// What is asked for.
    accounts: List<CheckoutRequestAccount, 1, 1>,
    /// Who asks: the person, also where a program asks in that one's name.
    requester_user_id: UserId,
    /// Who is to have it.
    recipient_user_id: UserId,
    /// For people.
    reason: Text<0, 2000>,
    /// Its number in another system; `""` = none.
    ticket: Text<0, 128>,
    /// From when the account is lent. Where no begin was asked for, from the approval on; before that, as if it came now.
    starts_at: Time,
    /// Until when.
    ends_at: Time,
    /// Until when it waits for its authorizers.
    request_expires_at: Time,
    /// Until when it may become a check-out, once it is approved.
    approval_valid_until: Option<Time>,
    /// What it did when its recipient had asked already.
    on_conflict: OnConflictName,
    /// How many must agree.
    approvals_needed: Int<0, 20>,
    /// How many have agreed to what is asked now.
    approvals_given: Int<0, 20>,
    /// How many may disagree.
    rejections_allowed: Int<0, 20>,
    /// How many have disagreed with what is asked now; one more than may, and it is denied.
    rejections_given: Int<0, 21>,
    /// What was said to it, the oldest first.
    decisions: List<CheckoutRequestDecision, 0, { DECISIONS_MAX }>,
    /// Of all that is asked: an approval names it.
    content_hash: Sha256Hex,
    /// The check-out that it has become.
    checkout_id: Option<Id>,
    /// Grows with every change.
    revision: Revision,
    /// When it was sent.
    created_at: Time,
    /// When it was last changed.
    updated_at: Time,
}

/// The account that a request is for.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CheckoutRequestAccount {
    /// Stands for the account for ever.
    account_key: Id,
    /// Its system.
    resource_id: ResourceId,
    /// Its name there.
    account_id: AccountId,
    /// The policy that it was under.
    policy_id: PolicyId,
}

/// What somebody has said to a request.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CheckoutRequestDecision {
    /// Who: the person, also where a program speaks in that one's name.
    user_id: UserId,
    /// `modified` = changed what is asked, and is not asked any more.
    decision: VerdictName,
    /// For people.
    comment: Text<0, 2000>,
    /// When.
    decided_at: Time,
    /// Of what was asked then: it counts for nothing else.
    content_hash: Sha256Hex,
}

impl CheckoutRequest {
    /// As it stands at a moment.
    pub fn of(request: &ruled::CheckoutRequest, at: Moment) -> Self {
        // What is over has no begin that moves on with the time.
        let access = request.access(if request.is_alive(at) { at } else { request.updated_at });
        let ruled::Asked { key, resource, account, policy } = &request.account;
        let account = CheckoutRequestAccount {
            account_key: key.into(),
            resource_id: resource.into(),
            account_id: account.into(),
            policy_id: policy.into(),
        };
        Self {
            checkout_request_id: (&request.id).into(),
            status: CheckoutRequestStatusName(request.status(at)),
            status_reason: request.state_reason.map(|code| Text::server(code.name())),
            accounts: List::server([account]),
            requester_user_id: request.requester.person().into(),
            recipient_user_id: (&request.recipient).into(),
            reason: Text::server(&request.content.reason),
            ticket: Text::server(&request.content.ticket),
            starts_at: access.starts_at.into(),
            ends_at: access.ends_at.into(),
            request_expires_at: request.expires_at.into(),
            approval_valid_until: request.approval_valid_until().map(Time::from),
            on_conflict: OnConflictName(request.on_conflict),
            approvals_needed: Int::server(request.approvals_needed),
            approvals_given: Int::server(request.count(Verdict::Approved)),
            rejections_allowed: Int::server(request.rejections_allowed),
            rejections_given: Int::server(request.count(Verdict::Denied)),
            decisions: List::server(request.decisions.iter().map(CheckoutRequestDecision::of)),
            content_hash: Sha256Hex::server(request.content_hash()),
            checkout_id: request.checkout.as_ref().map(Id::from),
            revision: Int::server(request.revision),
            created_at: request.created_at.into(),
            updated_at: request.updated_at.into(),
        }
    }
}

impl CheckoutRequestDecision {
    fn of(said: &ruled::Decision) -> Self {
        Self {
            user_id: said.by.person().into(),
            decision: VerdictName(said.verdict),
            comment: Text::server(&said.comment),
            decided_at: said.at.into(),
            content_hash: Sha256Hex::server(&said.content_hash),
        }
    }
}

impl Shape for CheckoutRequest {}

crate::page! {
    /// A page of requests for check-outs.
    CheckoutRequestPage of CheckoutRequest
}
