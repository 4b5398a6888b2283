//! AdminList: the administrators.

use storage::administrator::read::Page as Rows;

use super::Manager;
use super::seen::SeenAdministrator;
use super::wire::{ProductAdministrator, ProductAdministratorPage};
use crate::operation::{Granted, Operation, Page, Route, Shown, get};
use crate::problem::Problem;

/// Lists the administrators.
#[derive(Debug)]
pub enum AdminList {}

impl Operation for AdminList {
    const ID: &'static str = "AdminList";
    const ROUTE: Route = get("/v1/product-administrators");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "List the administrators and callers";
    const DESCRIPTION: &'static str = "Who holds what the caller lacks is left out, so a page may be short.";

    type Input = Page<()>;
    type Object = ();
    type Right = Manager;
    type Answer = Shown<ProductAdministratorPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (page, edge) = (&granted.input, &granted.edge);
        let limit = i64::try_from(page.rows_max()).unwrap_or(i64::MAX);
        let mut found = edge.store.scan(Rows { after: page.after.as_deref().map(Into::into), limit }).await?;
        let is_last = found.len() <= page.limit();
        found.truncate(page.limit());
        let next = found.last().filter(|_| !is_last).map(|last| last.profile.administrator.user_id.canonical());
        let at = edge.clock.now();
        let seen = found.iter().filter(|found| SeenAdministrator::is_seen(found, &granted.caller));
        let items = seen.map(|found| ProductAdministrator::of(&found.profile, at)).collect();
        Ok(Shown(page.turn(edge, items, next.as_deref())?))
    }
}
