//! AdminGroupMemberList: who is in an administrator group.

use domain::id::UserId;
use storage::administrator_group::read::Members;

use super::Manager;
use super::wire::AdminGroupPath;
use crate::operation::membership::{Member, MemberPage};
use crate::operation::{Granted, Operation, Page, Path, Route, Shown, get};
use crate::problem::{Code, Problem};

/// Lists the members of an administrator group.
#[derive(Debug)]
pub enum AdminGroupMemberList {}

impl Operation for AdminGroupMemberList {
    const ID: &'static str = "AdminGroupMemberList";
    const ROUTE: Route = get("/v1/administrator-groups/{adminGroupId}/members");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "List the members of an administrator group";
    const DESCRIPTION: &'static str = "Who is in all of its classes, or in any, as the group says.";
    const REFUSALS: &'static [Code] = &[Code::AdministratorGroupNotFound];
    const EXAMPLE: &'static str = include_str!("member_list.json");

    type Input = (Path<AdminGroupPath>, Page<()>);
    type Object = ();
    type Right = Manager;
    type Answer = Shown<MemberPage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), page) = &granted.input;
        let asked = Members {
            group_id: (&path.admin_group_id).into(),
            after: page.after.as_deref().map(Into::into),
            limit: page.limit(),
        };
        let found = granted.edge.store.scan(asked).await?.ok_or(Code::AdministratorGroupNotFound)?;
        let members = found.members.into_iter().map(Member::from).collect();
        Ok(Shown(page.turn(&granted.edge, members, found.next.as_ref().map(UserId::as_str))?))
    }
}
