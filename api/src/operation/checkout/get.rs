//! CheckoutGet: one check-out, without any password.

use super::seen::SeenCheckout;
use super::wire::{Checkout, CheckoutPath};
use crate::operation::{Any, Granted, Has, Inside, On, Operation, Owner, Path, Route, Shown, get, permission, privilege};
use crate::problem::Problem;

/// Shows a check-out.
#[derive(Debug)]
pub enum CheckoutGet {}

impl Operation for CheckoutGet {
    const ID: &'static str = "CheckoutGet";
    const ROUTE: Route = get("/v1/checkouts/{checkoutId}");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Show a check-out";
    const DESCRIPTION: &'static str = "Seen by its requester and its recipient, by those who decide on its policy, by the privilege \
        `workflow`, by members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, and, where `RES_PWD_CICO_VIEW_DETAILS` is set, by whoever has \
        `view-properties` on its policy.";
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<CheckoutPath>;
    type Object = SeenCheckout;
    type Right = Inside<Any<(Owner, Has<privilege::Workflow>, On<permission::ViewProperties>)>>;
    type Answer = Shown<Checkout>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        Ok(Shown(Checkout::seen(&granted.object.0, &granted.edge.settings.overrides())))
    }
}
