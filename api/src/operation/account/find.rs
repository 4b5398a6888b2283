//! ManagedAccountFind: the accounts that one may see.

use domain::id::AccountKey;
use domain::right::permission::Permission;
use storage::account::read::{self, Listed};

use super::seen::RightOn;
use super::wire::{AccountFilter, KnownTerms, ManagedAccount, ManagedAccountPage};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{Granted, Inside, Operation, Page, Route, Shown, get, permission};
use crate::problem::Problem;

/// Lists accounts.
#[derive(Debug)]
pub enum ManagedAccountFind {}

impl Operation for ManagedAccountFind {
    const ID: &'static str = "ManagedAccountFind";
    const ROUTE: Route = get("/v1/managed-accounts");
    const TAG: &'static str = "accounts";
    const SUMMARY: &'static str = "Find managed accounts";
    const DESCRIPTION: &'static str = "By `accountKey`, ascending: the oldest first. Shows those on whose policy one has \
        `view-properties`. Deleted ones only with `state`.";
    const EXAMPLE: &'static str = include_str!("find.json");

    type Input = Page<AccountFilter>;
    type Object = ();
    type Right = Inside<RightOn<permission::ViewProperties>>;
    type Answer = Shown<ManagedAccountPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let filter = &granted.input.filter;
        let rows = read::Page {
            resource: filter.resource_id.as_ref().map(Into::into),
            account: filter.account_id.as_ref().map(Into::into),
            policy: filter.policy_id.as_ref().map(Into::into),
            state: filter.state.map(|state| state.0),
            password_state: filter.password_state.map(|state| state.0),
            ..read::Page::default()
        };
        page(&granted.edge, &granted.caller, &granted.input, rows).await.map(Shown)
    }
}

/// The page of a list of accounts: of the rows that come next, those that this caller may see.
pub(super) async fn page<Filter>(
    edge: &Edge,
    caller: &Principal,
    page: &Page<Filter>,
    rows: read::Page,
) -> Result<ManagedAccountPage, Problem> {
    let after = page.after.as_deref().map(AccountKey::from);
    let limit = i64::try_from(page.rows_max()).unwrap_or(i64::MAX);
    let mut listed: Vec<Listed> = edge.store.scan(read::Page { after, limit, ..rows }).await?;
    let next = page.next(&mut listed, |listed| listed.found.account.key.as_str());
    let mut known = KnownTerms::default();
    let mut items = Vec::with_capacity(listed.len());
    let is_seen = |listed: &&Listed| listed.found.need(&caller.rights, Permission::ViewProperties).is_ok();
    for Listed { found, open_checkouts } in listed.iter().filter(is_seen) {
        let terms = known.under(edge, found.account.policy.as_ref()).await?;
        items.push(ManagedAccount::of(&found.account, &terms, *open_checkouts));
    }
    page.turn(edge, items, next.as_deref())
}
