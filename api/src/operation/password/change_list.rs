//! PasswordChangeList: changes of passwords, newest first.

use domain::id::ChangeId;
use domain::right::permission::Permission;
use storage::password::change::FoundChange;
use storage::password::change_list;

use super::wire::{ChangeFilter, PasswordChange, PasswordChangePage};
use crate::operation::account::RightOn;
use crate::operation::{Granted, Inside, Operation, Page, Route, Shown, get, permission};
use crate::problem::Problem;
use crate::worker::OVERDUE_SECONDS;

/// Lists changes.
#[derive(Debug)]
pub enum PasswordChangeList {}

impl Operation for PasswordChangeList {
    const ID: &'static str = "PasswordChangeList";
    const ROUTE: Route = get("/v1/password-changes");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "List changes of passwords";
    const DESCRIPTION: &'static str = "Newest first. Shows those of accounts on whose policy one has `view-properties`. `overdue=true` \
        is the list to look at each morning: what was asked for more than an hour ago and isn't settled.";
    const EXAMPLE: &'static str = include_str!("change_list.json");

    type Input = Page<ChangeFilter>;
    type Object = ();
    type Right = Inside<RightOn<permission::ViewProperties>>;
    type Answer = Shown<PasswordChangePage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, page) = (&granted.edge, &granted.input);
        let filter = &page.filter;
        let is_overdue = filter.overdue.unwrap_or(false);
        let rows = change_list::Page {
            before: page.after.as_deref().map(ChangeId::from),
            limit: i64::try_from(page.rows_max()).unwrap_or(i64::MAX),
            resource: filter.resource_id.as_ref().map(Into::into),
            account: filter.account_id.as_ref().map(Into::into),
            status: filter.status.map(|status| status.0),
            open_since: is_overdue.then(|| edge.clock.now().plus_seconds(-OVERDUE_SECONDS)),
        };
        let mut found = edge.store.scan(rows).await?;
        let is_last = found.len() <= page.limit();
        found.truncate(page.limit());
        let next = found.last().filter(|_| !is_last).map(|last| last.change.id.0.clone());
        let rights = &granted.caller.rights;
        let is_seen = |found: &&FoundChange| found.is_under(rights, Permission::ViewProperties);
        let shown = |found: &FoundChange| PasswordChange::of((&found.resource).into(), (&found.account).into(), &found.change);
        let items = found.iter().filter(is_seen).map(shown).collect();
        Ok(Shown(page.turn(edge, items, next.as_deref())?))
    }
}
