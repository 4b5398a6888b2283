//! CheckoutStatusGet: whether a check-out still holds.

use domain::procedure::CallerKind;

use super::watched::{CheckoutValidity, WatchedCheckout};
use super::wire::CheckoutPath;
use crate::operation::{Anyone, Granted, IfNoneMatch, Operation, Path, Route, Tagged, get};
use crate::problem::Problem;

/// Says whether it holds.
#[derive(Debug)]
pub enum CheckoutStatusGet {}

impl Operation for CheckoutStatusGet {
    const ID: &'static str = "CheckoutStatusGet";
    const ROUTE: Route = get("/v1/checkouts/{checkoutId}/status");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Get whether a check-out still holds";
    const DESCRIPTION: &'static str = "For gateways, of every check-out; for everybody else of what one has, or has asked for. Ask \
        again after `pollAfterSeconds`, with the `ETag` in `If-None-Match`: 304 means that all is as it was, and costs least. End the \
        session as soon as `valid` is false, at `endsAt` in any case, and when the server has not been reached for `graceSeconds`.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::Guacamole, CallerKind::User];
    const EXAMPLE: &'static str = include_str!("status_get.json");

    type Input = (Path<CheckoutPath>, IfNoneMatch);
    type Object = WatchedCheckout;
    type Right = Anyone;
    type Answer = Tagged<CheckoutValidity>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (_, known) = &granted.input;
        Ok(Tagged::new(CheckoutValidity::of(&granted.edge, &granted.object.0), known))
    }
}
