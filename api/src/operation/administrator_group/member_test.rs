//! AdminGroupMemberTest: whether somebody is in an administrator group.

use storage::administrator_group::read::Member;

use super::Manager;
use super::wire::AdminGroupPath;
use crate::operation::membership::{MemberQuery, MemberTest};
use crate::operation::{Granted, Operation, Path, Query, Route, Shown, get};
use crate::problem::{Code, Problem};

/// Tells whether somebody is in an administrator group.
#[derive(Debug)]
pub enum AdminGroupMemberTest {}

impl Operation for AdminGroupMemberTest {
    const ID: &'static str = "AdminGroupMemberTest";
    const ROUTE: Route = get("/v1/administrator-groups/{adminGroupId}/member-test");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Tell whether a user is in an administrator group, and by which classes";
    const REFUSALS: &'static [Code] = &[Code::AdministratorGroupNotFound];
    const EXAMPLE: &'static str = include_str!("member_test.json");

    type Input = (Path<AdminGroupPath>, Query<MemberQuery>);
    type Object = ();
    type Right = Manager;
    type Answer = Shown<MemberTest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), Query(query)) = &granted.input;
        let asked = Member { group_id: (&path.admin_group_id).into(), user_id: (&query.user_id).into() };
        let found = granted.edge.store.read(asked).await?.ok_or(Code::AdministratorGroupNotFound)?;
        Ok(Shown(MemberTest::new(query.user_id.clone(), found.is_member, found.matched)))
    }
}
