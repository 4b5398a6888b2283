//! WFDeny: an authorizer disagrees with what is asked.

use domain::checkout_request::deny::Deny;

use super::seen::Decides;
use super::wire::{CheckoutRequest, CheckoutRequestComment, CheckoutRequestPath, said};
use crate::operation::{Body, Granted, Inside, Operation, Path, Route, Shown, post};
use crate::problem::{Code, Problem};

/// Disagrees.
#[derive(Debug)]
pub enum WFDeny {}

impl Operation for WFDeny {
    const ID: &'static str = "WFDeny";
    const ROUTE: Route = post("/v1/checkout-requests/{checkoutRequestId}/deny");
    const TAG: &'static str = "checkout-requests";
    const SUMMARY: &'static str = "Deny a request for a check-out";
    const DESCRIPTION: &'static str = "The request is denied once more than `rejectionsAllowed` have disagreed. What is one's own is withdrawn \
        with WFRequestCancel.";
    // The last denial leaves `checkout.denied`.
    const EVENT: Option<&'static str> = Some("checkout.denial-given");
    const REFUSALS: &'static [Code] = &[
        Code::PermissionMissing,
        Code::ApprovalByRequester,
        Code::CheckoutRequestNotFound,
        Code::CheckoutRequestNotPending,
        Code::ApprovalExpired,
        Code::ApprovalRepeated,
        Code::ObjectFull,
    ];
    const EXAMPLE: &'static str = include_str!("deny.json");

    type Input = (Path<CheckoutRequestPath>, Body<CheckoutRequestComment>);
    type Object = ();
    type Right = Inside<Decides>;
    type Answer = Shown<CheckoutRequest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), Body(comment)) = &granted.input;
        let stamp = granted.stamp();
        let at = stamp.at;
        let deny = Deny { id: (&path.checkout_request_id).into(), comment: said(comment.comment.as_ref()) };
        granted.transact_at(stamp, deny, move |request| Shown(CheckoutRequest::of(request, at))).await
    }
}
