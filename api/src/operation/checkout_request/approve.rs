//! WFApprove: an authorizer agrees to what is asked.

use domain::checkout_request::approve::Approve;

use super::seen::Decides;
use super::wire::{CheckoutRequest, CheckoutRequestApproval, CheckoutRequestPath, said};
use crate::operation::{Body, Granted, Inside, Operation, Path, Route, Shown, post};
use crate::problem::{Code, Problem};

/// Agrees.
#[derive(Debug)]
pub enum WFApprove {}

impl Operation for WFApprove {
    const ID: &'static str = "WFApprove";
    const ROUTE: Route = post("/v1/checkout-requests/{checkoutRequestId}/approve");
    const TAG: &'static str = "checkout-requests";
    const SUMMARY: &'static str = "Approve a request for a check-out";
    const DESCRIPTION: &'static str = "The request is approved once `approvalsNeeded` have agreed. `contentHash` names what is approved: when \
        it was changed since it was read, nothing is approved. Nobody approves what he asked for, what is for him, or what he has changed, \
        through whatever program and in whatever name.";
    // The last approval needed leaves `checkout.approved`.
    const EVENT: Option<&'static str> = Some("checkout.approval-given");
    const REFUSALS: &'static [Code] = &[
        Code::PermissionMissing,
        Code::ApprovalByRequester,
        Code::CheckoutRequestNotFound,
        Code::CheckoutRequestChanged,
        Code::CheckoutRequestNotPending,
        Code::ApprovalExpired,
        Code::ApprovalRepeated,
        Code::ObjectFull,
    ];
    const EXAMPLE: &'static str = include_str!("approve.json");

    type Input = (Path<CheckoutRequestPath>, Body<CheckoutRequestApproval>);
    type Object = ();
    type Right = Inside<Decides>;
    type Answer = Shown<CheckoutRequest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), Body(approval)) = &granted.input;
        let stamp = granted.stamp();
        let at = stamp.at;
        let approve = Approve {
            id: (&path.checkout_request_id).into(),
            content_hash: approval.content_hash.as_str().to_owned(),
            comment: said(approval.comment.as_ref()),
        };
        granted.transact_at(stamp, approve, move |request| Shown(CheckoutRequest::of(request, at))).await
    }
}
