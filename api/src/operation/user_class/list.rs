//! UserClassList: the user classes.

use storage::user_class::read::List;

use super::Reader;
use super::wire::{UserClass, UserClassPage};
use crate::operation::{Granted, Operation, Page, Route, Shown, get};
use crate::problem::Problem;

/// Lists the user classes.
#[derive(Debug)]
pub enum UserClassList {}

impl Operation for UserClassList {
    const ID: &'static str = "UserClassList";
    const ROUTE: Route = get("/v1/user-classes");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "List the user classes";

    type Input = Page<()>;
    type Object = ();
    type Right = Reader;
    type Answer = Shown<UserClassPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let page = &granted.input;
        let limit = i64::try_from(page.rows_max()).unwrap_or(i64::MAX);
        let rows = granted.edge.store.scan(List { after: page.after.as_deref().map(Into::into), limit }).await?;
        Ok(Shown(page.answer(&granted.edge, rows, |row| row.class.class_id.as_str(), |row| UserClass::from(&row))?))
    }
}
