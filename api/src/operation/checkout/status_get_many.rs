//! CheckoutStatusGetMany: whether several check-outs still hold, in one question.

use domain::{id::CheckoutId, procedure::CallerKind};
use futures_util::future::try_join_all;

use super::watched::{CheckoutStatusQuery, CheckoutStatuses, CheckoutValidity, is_watched_by};
use crate::operation::{Anyone, Body, Granted, Operation, Route, Shown, post};
use crate::problem::Problem;
use crate::wire::List;

/// Says which of them hold.
#[derive(Debug)]
pub enum CheckoutStatusGetMany {}

impl Operation for CheckoutStatusGetMany {
    const ID: &'static str = "CheckoutStatusGetMany";
    const ROUTE: Route = post("/v1/checkouts/status");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Get whether several check-outs still hold";
    const DESCRIPTION: &'static str = "What CheckoutStatusGet says of one, for up to 200 at a time. It changes nothing.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::Guacamole, CallerKind::User];
    const EXAMPLE: &'static str = include_str!("status_get_many.json");

    type Input = Body<CheckoutStatusQuery>;
    type Object = ();
    type Right = Anyone;
    type Answer = Shown<CheckoutStatuses>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, Body(query)) = (&granted.edge, &granted.input);
        let (mut items, mut not_found) = (Vec::new(), Vec::new());
        let ids: Vec<CheckoutId> = query.checkout_ids.iter().map(CheckoutId::from).collect();
        let found = try_join_all(ids.iter().map(|id| edge.known_checkouts.find(id))).await?;
        for (id, found) in query.checkout_ids.iter().zip(found) {
            match found.filter(|found| is_watched_by(&granted.caller, &found.checkout)) {
                Some(watched) => items.push(CheckoutValidity::of(edge, &watched)),
                None => not_found.push(id.clone()),
            }
        }
        Ok(Shown(CheckoutStatuses { items: List::server(items), not_found: List::server(not_found) }))
    }
}
