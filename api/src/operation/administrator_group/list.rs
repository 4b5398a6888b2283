//! AdminGroupList: the administrator groups.

use storage::administrator_group::read::List;

use super::Manager;
use super::wire::{AdministratorGroup, AdministratorGroupPage};
use crate::operation::{Granted, Operation, Page, Route, Shown, get};
use crate::problem::Problem;

/// Lists the administrator groups.
#[derive(Debug)]
pub enum AdminGroupList {}

impl Operation for AdminGroupList {
    const ID: &'static str = "AdminGroupList";
    const ROUTE: Route = get("/v1/administrator-groups");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "List the administrator groups";

    type Input = Page<()>;
    type Object = ();
    type Right = Manager;
    type Answer = Shown<AdministratorGroupPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let page = &granted.input;
        let limit = i64::try_from(page.rows_max()).unwrap_or(i64::MAX);
        let rows = granted.edge.store.scan(List { after: page.after.as_deref().map(Into::into), limit }).await?;
        Ok(Shown(page.answer(&granted.edge, rows, |row| row.group_id.as_str(), |row| AdministratorGroup::from(&row))?))
    }
}
