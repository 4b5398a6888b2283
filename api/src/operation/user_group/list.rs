//! UserGroupList: the user groups.

use storage::user_group::read::List;

use super::Manager;
use super::wire::{UserGroup, UserGroupPage};
use crate::operation::{Granted, Operation, Page, Route, Shown, get};
use crate::problem::Problem;

/// Lists the user groups.
#[derive(Debug)]
pub enum UserGroupList {}

impl Operation for UserGroupList {
    const ID: &'static str = "UserGroupList";
    const ROUTE: Route = get("/v1/user-groups");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "List the user groups";
    const DESCRIPTION: &'static str = "A page ends early when its groups have many access controls.";

    type Input = Page<()>;
    type Object = ();
    type Right = Manager;
    type Answer = Shown<UserGroupPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let page = &granted.input;
        let limit = i64::try_from(page.rows_max()).unwrap_or(i64::MAX);
        let mut found = granted.edge.store.scan(List { after: page.after.as_deref().map(Into::into), limit }).await?;
        let is_last = !found.is_cut && found.groups.len() <= page.limit();
        found.groups.truncate(page.limit());
        let next = found.groups.last().filter(|_| !is_last).map(|described| described.group.group_id.as_str().to_owned());
        Ok(Shown(page.turn(&granted.edge, found.groups.iter().map(UserGroup::from).collect(), next.as_deref())?))
    }
}
