//! WFRequestCheckin: its recipient returns an account.

use domain::checkout::checkin::Checkin;
use domain::id::ChangeId;

use super::seen::SeenCheckout;
use super::wire::{Checkout, CheckoutPath};
use crate::entropy;
use crate::operation::{Granted, Inside, Operation, Owner, Path, Route, Shown, post};
use crate::problem::{Code, Problem};

/// Gives an account back.
#[derive(Debug)]
pub enum WFRequestCheckin {}

impl Operation for WFRequestCheckin {
    const ID: &'static str = "WFRequestCheckin";
    const ROUTE: Route = post("/v1/checkouts/{checkoutId}/checkin");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Return an account";
    const DESCRIPTION: &'static str = "By its recipient. It ends at once; where its password is to be changed, the server sees to that \
        afterwards, and the status is `checking-in` until then. What was returned already is answered in the same way.";
    const EVENT: Option<&'static str> = Some("checkout.returned");
    const REFUSALS: &'static [Code] = &[Code::CheckoutNotActive, Code::CheckoutInProgress];
    const EXAMPLE: &'static str = include_str!("checkin.json");

    type Input = Path<CheckoutPath>;
    type Object = SeenCheckout;
    type Right = Inside<Owner>;
    type Answer = Shown<Checkout>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, seen) = (&granted.edge, &granted.object);
        let checkin =
            Checkin { id: seen.id(), change: ChangeId(entropy::id(edge.clock.now())), settings: edge.settings.overrides() };
        let shown = seen.after(&checkin.settings);
        let returned = granted.transact(checkin, move |ended| Shown(shown(&ended.checkout))).await?;
        edge.changes.ring();
        Ok(returned)
    }
}
