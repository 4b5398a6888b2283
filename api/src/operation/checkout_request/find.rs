//! WFRequestFind: the requests that one may see.

use domain::id::CheckoutRequestId;
use domain::right::privilege::Privilege;
use storage::checkout_request::find::{self, Found};

use super::seen::{Sees, party};
use super::wire::{CheckoutRequest, CheckoutRequestFilter, CheckoutRequestPage};
use crate::operation::{Granted, Inside, Operation, Page, Route, Shown, get};
use crate::problem::Problem;

/// Lists requests.
#[derive(Debug)]
pub enum WFRequestFind {}

impl Operation for WFRequestFind {
    const ID: &'static str = "WFRequestFind";
    const ROUTE: Route = get("/v1/checkout-requests");
    const TAG: &'static str = "checkout-requests";
    const SUMMARY: &'static str = "Find requests for check-outs";
    const DESCRIPTION: &'static str = "Newest first. Shows one's own (asked for by oneself, for oneself, or changed by oneself), and those of the \
        policies whose authorizer one is; with the privilege `workflow` all. `awaiting=true` is the list of an authorizer: what waits for \
        his word.";
    const EXAMPLE: &'static str = include_str!("find.json");

    type Input = Page<CheckoutRequestFilter>;
    type Object = ();
    type Right = Inside<Sees>;
    type Answer = Shown<CheckoutRequestPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, page, rights) = (&granted.edge, &granted.input, &granted.caller.rights);
        let (filter, finder, at) = (&page.filter, party(&granted.caller), edge.clock.now());
        let is_awaiting = filter.awaiting.unwrap_or(false);
        let rows = find::Page {
            before: page.after.as_deref().map(CheckoutRequestId::from),
            limit: i64::try_from(page.rows_max()).unwrap_or(i64::MAX),
            finder: finder.clone(),
            is_everything: rights.has(Privilege::Workflow),
            at,
            resource: filter.resource_id.as_ref().map(Into::into),
            account: filter.account_id.as_ref().map(Into::into),
            requester: filter.requester_user_id.as_ref().map(Into::into),
            recipient: filter.recipient_user_id.as_ref().map(Into::into),
            status: filter.status.map(|status| status.0),
            is_waiting: is_awaiting,
        };
        let mut found = edge.store.scan(rows).await?;
        let next = page.next(&mut found, |last| last.request.id.as_str());
        let is_shown = |Found { request, authorizers }: &&Found| {
            request.is_seen_by(&finder, authorizers, rights) && (!is_awaiting || request.awaits(&finder, authorizers, rights, at))
        };
        let items = found.iter().filter(is_shown).map(|found| CheckoutRequest::of(&found.request, at)).collect();
        Ok(Shown(page.turn(edge, items, next.as_deref())?))
    }
}
