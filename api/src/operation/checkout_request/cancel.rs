//! WFRequestCancel: a request is withdrawn.

use domain::checkout_request::cancel::Cancel;

use super::seen::Withdraws;
use super::wire::{CheckoutRequest, CheckoutRequestComment, CheckoutRequestPath, said};
use crate::operation::{Body, Granted, Inside, Operation, Path, Route, Shown, post};
use crate::problem::{Code, Problem};

/// Withdraws a request.
#[derive(Debug)]
pub enum WFRequestCancel {}

impl Operation for WFRequestCancel {
    const ID: &'static str = "WFRequestCancel";
    const ROUTE: Route = post("/v1/checkout-requests/{checkoutRequestId}/cancel");
    const TAG: &'static str = "checkout-requests";
    const SUMMARY: &'static str = "Withdraw a request for a check-out";
    const DESCRIPTION: &'static str = "Possible until it is denied, over, or has become a check-out; approved or not. The journal keeps the \
        comment.";
    const EVENT: Option<&'static str> = Some("checkout.canceled");
    const REFUSALS: &'static [Code] =
        &[Code::PermissionMissing, Code::CheckoutRequestNotFound, Code::CheckoutRequestNotPending, Code::CheckoutAlreadyUsed];
    const EXAMPLE: &'static str = include_str!("cancel.json");

    type Input = (Path<CheckoutRequestPath>, Body<CheckoutRequestComment>);
    type Object = ();
    type Right = Inside<Withdraws>;
    type Answer = Shown<CheckoutRequest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), Body(comment)) = &granted.input;
        let stamp = granted.stamp();
        let at = stamp.at;
        let cancel = Cancel { id: (&path.checkout_request_id).into(), comment: said(comment.comment.as_ref()) };
        granted.transact_at(stamp, cancel, move |request| Shown(CheckoutRequest::of(request, at))).await
    }
}
