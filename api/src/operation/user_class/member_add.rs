//! UserClassMemberAdd: puts somebody into a user class, whoever edits it meanwhile.

use domain::user_class::member_add::MemberAdd;

use super::Editor;
use super::wire::ClassMemberPath;
use crate::operation::{Granted, NoContent, Operation, Path, Route, put};
use crate::problem::{Code, Problem};

/// Puts a user into a class.
#[derive(Debug)]
pub enum UserClassMemberAdd {}

impl Operation for UserClassMemberAdd {
    const ID: &'static str = "UserClassMemberAdd";
    const ROUTE: Route = put("/v1/user-classes/{classId}/members/{userId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Put a user into a user class";
    const DESCRIPTION: &'static str =
        "Who is in it already stays. Nobody puts itself in where a group has the class, nor gives by it what it may not give.";
    const EVENT: Option<&'static str> = Some("user-class.member-added");
    const REFUSALS: &'static [Code] = &[
        Code::UserClassNotFound,
        Code::AdministratorNotFound,
        Code::ObjectFull,
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
        let procedure = MemberAdd { class_id: (&path.class_id).into(), user_id: (&path.user_id).into() };
        granted.transact(procedure, |_| NoContent).await
    }
}
