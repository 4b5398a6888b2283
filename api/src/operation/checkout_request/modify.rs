//! WFRequestModify: what is asked changes before anything is decided.

use domain::checkout_request::modify::Modify;
use domain::time::Moment;

use super::seen::Sees;
use super::wire::{CheckoutRequest, CheckoutRequestChange, CheckoutRequestPath};
use crate::operation::{Body, Granted, Inside, Operation, Path, Route, Shown, patch};
use crate::problem::{Code, Problem};
use crate::wire::{Int, Text};

/// Changes a request.
#[derive(Debug)]
pub enum WFRequestModify {}

impl Operation for WFRequestModify {
    const ID: &'static str = "WFRequestModify";
    const ROUTE: Route = patch("/v1/checkout-requests/{checkoutRequestId}");
    const TAG: &'static str = "checkout-requests";
    const SUMMARY: &'static str = "Change a request for a check-out";
    const DESCRIPTION: &'static str = "Possible while it waits. What was said to it until then counts for nothing any more: whoever has \
        approved it is asked again. An authorizer who changes it has made it his own, and can't approve it.";
    const EVENT: Option<&'static str> = Some("checkout.request-changed");
    const REFUSALS: &'static [Code] = &[
        Code::CheckoutRequestNotFound,
        Code::CheckoutRequestChanged,
        Code::CheckoutRequestNotPending,
        Code::ApprovalExpired,
        Code::AccountUnbound,
        Code::CheckoutIntervalTooShort,
        Code::CheckoutIntervalTooLong,
        Code::AuthorizerMissing,
        Code::ObjectFull,
    ];
    const EXAMPLE: &'static str = include_str!("modify.json");

    type Input = (Path<CheckoutRequestPath>, Body<CheckoutRequestChange>);
    type Object = ();
    type Right = Inside<Sees>;
    type Answer = Shown<CheckoutRequest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), Body(change)) = &granted.input;
        let stamp = granted.stamp();
        let at = stamp.at;
        let modify = Modify {
            id: (&path.checkout_request_id).into(),
            content_hash: change.content_hash.as_str().to_owned(),
            reason: change.reason.clone().map(Text::into_string),
            ticket: change.ticket.clone().map(Text::into_string),
            starts_at: change.starts_at.map(Moment::from),
            minutes: change.duration_minutes.map(Int::get),
            settings: granted.edge.settings.overrides(),
        };
        granted.transact_at(stamp, modify, move |request| Shown(CheckoutRequest::of(request, at))).await
    }
}
