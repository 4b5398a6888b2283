//! UserGroupMemberTest: whether somebody is in a user group.

use storage::user_group::read::Member;

use super::Manager;
use super::wire::GroupPath;
use crate::operation::membership::{MemberQuery, MemberTest};
use crate::operation::{Granted, Operation, Path, Query, Route, Shown, get};
use crate::problem::{Code, Problem};

/// Tells whether somebody is in a user group.
#[derive(Debug)]
pub enum UserGroupMemberTest {}

impl Operation for UserGroupMemberTest {
    const ID: &'static str = "UserGroupMemberTest";
    const ROUTE: Route = get("/v1/user-groups/{groupId}/member-test");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Tell whether a user is in a user group, and by which classes";
    const REFUSALS: &'static [Code] = &[Code::UserGroupNotFound];
    const EXAMPLE: &'static str = include_str!("member_test.json");

    type Input = (Path<GroupPath>, Query<MemberQuery>);
    type Object = ();
    type Right = Manager;
    type Answer = Shown<MemberTest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), Query(query)) = &granted.input;
        let asked = Member { group_id: (&path.group_id).into(), user_id: (&query.user_id).into() };
        let found = granted.edge.store.read(asked).await?.ok_or(Code::UserGroupNotFound)?;
        Ok(Shown(MemberTest::new(query.user_id.clone(), found.is_member, found.matched)))
    }
}
