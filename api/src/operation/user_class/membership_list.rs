//! UserclassMembershipList: who is in a user class.

use storage::user_class::read::Members;

use super::Reader;
use super::wire::ClassPath;
use crate::operation::membership::{Member, MemberPage};
use crate::operation::{Granted, Operation, Page, Path, Route, Shown, get};
use crate::problem::{Code, Problem};

/// Lists the members of a user class.
#[derive(Debug)]
pub enum UserclassMembershipList {}

impl Operation for UserclassMembershipList {
    const ID: &'static str = "UserclassMembershipList";
    const ROUTE: Route = get("/v1/user-classes/{classId}/members");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "List the members of a user class";
    const REFUSALS: &'static [Code] = &[Code::UserClassNotFound];
    const EXAMPLE: &'static str = include_str!("membership_list.json");

    type Input = (Path<ClassPath>, Page<()>);
    type Object = ();
    type Right = Reader;
    type Answer = Shown<MemberPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), page) = &granted.input;
        let members = Members {
            class_id: (&path.class_id).into(),
            after: page.after.as_deref().map(Into::into),
            limit: i64::try_from(page.rows_max()).unwrap_or(i64::MAX),
        };
        let rows = granted.edge.store.scan(members).await?.ok_or(Code::UserClassNotFound)?;
        Ok(Shown(page.answer(&granted.edge, rows, |row| row.as_str(), Member::from)?))
    }
}
