//! CheckoutList: check-outs, newest first.

use domain::checkout::Viewer;
use domain::id::{CheckoutId, UserId};
use storage::checkout::list;
use storage::checkout::seen::{IsRevoker, Look};

use super::seen::party;
use super::wire::{Checkout, CheckoutFilter, CheckoutPage};
use crate::operation::{Any, Granted, Has, Inside, On, Operation, Owner, Page, Route, Shown, get, permission, privilege};
use crate::problem::Problem;

/// Lists check-outs.
#[derive(Debug)]
pub enum CheckoutList {}

impl Operation for CheckoutList {
    const ID: &'static str = "CheckoutList";
    const ROUTE: Route = get("/v1/checkouts");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "List check-outs";
    const DESCRIPTION: &'static str = "Newest first. Shows one's own, as requester or as recipient; all of them to the privilege `workflow` \
        and to members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`; and, where `RES_PWD_CICO_VIEW_DETAILS` is set, those of accounts on \
        whose policy one has `view-properties`. `status=checkin-failed` is the list of accounts that came back and whose password could not \
        be changed.";
    const EXAMPLE: &'static str = include_str!("list.json");

    type Input = Page<CheckoutFilter>;
    type Object = ();
    type Right = Inside<Any<(Owner, Has<privilege::Workflow>, On<permission::ViewProperties>)>>;
    type Answer = Shown<CheckoutPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, page, caller) = (&granted.edge, &granted.input, &granted.caller);
        let party = party(caller);
        let is_revoker = edge.store.read(IsRevoker(party.clone())).await?;
        let viewer = Viewer { party: &party, rights: &caller.rights, is_revoker };
        let filter = &page.filter;
        let rows = list::Page {
            before: page.after.as_deref().map(CheckoutId::from),
            limit: i64::try_from(page.rows_max()).unwrap_or(i64::MAX),
            resource: filter.resource_id.as_ref().map(Into::into),
            account: filter.account_id.as_ref().map(Into::into),
            status: filter.status.map(|status| status.0),
            recipient: filter.recipient_user_id.as_ref().map(UserId::from),
            is_open: filter.open,
            part: (!viewer.sees_others()).then(|| party.clone()),
        };
        let mut found = edge.store.scan(rows).await?;
        let next = page.next(&mut found, |look| look.checkout.id.as_str());
        let settings = edge.settings.overrides();
        let is_seen = |look: &&Look| viewer.sees(&look.checkout, look.lending(&settings));
        let items = found.iter().filter(is_seen).map(|look| Checkout::seen(look, &settings)).collect();
        Ok(Shown(page.turn(edge, items, next.as_deref())?))
    }
}
