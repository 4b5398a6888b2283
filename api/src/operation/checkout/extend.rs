//! CheckoutExtend: a check-out lasts longer.

use domain::checkout::extend::Extend;

use super::seen::SeenCheckout;
use super::wire::{Checkout, CheckoutExtension, CheckoutPath};
use crate::operation::{Any, Body, Granted, Has, Inside, Operation, Owner, Path, Route, Shown, post, privilege};
use crate::problem::{Code, Problem};
use crate::wire::Text;

/// Puts the end of a check-out off.
#[derive(Debug)]
pub enum CheckoutExtend {}

impl Operation for CheckoutExtend {
    const ID: &'static str = "CheckoutExtend";
    const ROUTE: Route = post("/v1/checkouts/{checkoutId}/extend");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Make a check-out last longer";
    const DESCRIPTION: &'static str = "Where nobody had to approve it, by its requester or its recipient, if they are in the class that \
        `ACCESS_EXTENSIONS_USERCLASS` names. Where one approval was needed, by one who decides on its policy and has no part in it. \
        Never past `maximumEndsAt`.";
    const EVENT: Option<&'static str> = Some("checkout.extended");
    const REFUSALS: &'static [Code] = &[
        Code::CheckoutNotActive,
        Code::CheckoutInProgress,
        Code::ExtensionNotAllowed,
        Code::CheckoutIntervalTooLong,
        Code::AccountUnbound,
    ];
    const EXAMPLE: &'static str = include_str!("extend.json");

    type Input = (Path<CheckoutPath>, Body<CheckoutExtension>);
    type Object = SeenCheckout;
    type Right = Inside<Any<(Owner, Has<privilege::Workflow>)>>;
    type Answer = Shown<Checkout>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, seen, (_, Body(sent))) = (&granted.edge, &granted.object, &granted.input);
        let extend = Extend {
            id: seen.id(),
            ends_at: sent.ends_at.into(),
            reason: sent.reason.clone().map(Text::into_string).unwrap_or_default(),
            settings: edge.settings.overrides(),
        };
        let shown = seen.after(&extend.settings);
        granted.transact(extend, move |extended| Shown(shown(extended))).await
    }
}
