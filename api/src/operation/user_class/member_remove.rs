//! UserClassMemberRemove: takes somebody out of a user class, whoever edits it meanwhile.

use domain::user_class::member_remove::MemberRemove;

use super::Editor;
use super::wire::ClassMemberPath;
use crate::operation::{Granted, NoContent, Operation, Path, Route, delete};
use crate::problem::{Code, Problem};

/// Takes a user out of a class.
#[derive(Debug)]
pub enum UserClassMemberRemove {}

impl Operation for UserClassMemberRemove {
    const ID: &'static str = "UserClassMemberRemove";
    const ROUTE: Route = delete("/v1/user-classes/{classId}/members/{userId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Take a user out of a user class";
    const DESCRIPTION: &'static str =
        "Nobody takes itself out where a group has the class, nor takes away by it what it may not give.";
    const EVENT: Option<&'static str> = Some("user-class.member-removed");
    const REFUSALS: &'static [Code] = &[
        Code::UserClassNotFound,
        Code::AdministratorNotFound,
        Code::GroupOwnMembership,
        Code::PrivilegeNotHeld,
        Code::AdministratorOwnRights,
        Code::AdministratorBuiltIn,
    ];

    type Input = Path<ClassMemberPath>;
    type Object = ();
    type Right = Editor;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        let procedure = MemberRemove { class_id: (&path.class_id).into(), user_id: (&path.user_id).into() };
        granted.transact(procedure, |_| NoContent).await
    }
}
