//! UserClassMemberTest: whether somebody is in a user class.

use storage::user_class::read::Member;

use super::Reader;
use super::wire::ClassPath;
use crate::operation::membership::{MemberQuery, MemberTest};
use crate::operation::{Granted, Operation, Path, Query, Route, Shown, get};
use crate::problem::{Code, Problem};

/// Tells whether somebody is in a user class.
#[derive(Debug)]
pub enum UserClassMemberTest {}

impl Operation for UserClassMemberTest {
    const ID: &'static str = "UserClassMemberTest";
    const ROUTE: Route = get("/v1/user-classes/{classId}/member-test");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Tell whether a user is in a user class";
    const REFUSALS: &'static [Code] = &[Code::UserClassNotFound];
    const EXAMPLE: &'static str = include_str!("member_test.json");

    type Input = (Path<ClassPath>, Query<MemberQuery>);
    type Object = ();
    type Right = Reader;
    type Answer = Shown<MemberTest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), Query(query)) = &granted.input;
        let class_id = domain::id::ClassId::from(&path.class_id);
        let asked = Member { class_id: class_id.clone(), user_id: (&query.user_id).into() };
        let member = granted.edge.store.read(asked).await?.ok_or(Code::UserClassNotFound)?;
        let matched = member.as_ref().map(|_| class_id);
        let user = member.as_ref().map_or_else(|| query.user_id.clone(), Into::into);
        Ok(Shown(MemberTest::new(user, member.is_some(), matched)))
    }
}
