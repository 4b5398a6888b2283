//! UserClassUpdate: changes a user class.

use domain::user_class::update::Update;

use super::Editor;
use super::wire::{ClassPath, UserClass, UserClassChange};
use crate::operation::{Body, Granted, IfMatch, Operation, Path, Route, Shown, patch};
use crate::problem::{Code, Problem};

/// Changes a user class.
#[derive(Debug)]
pub enum UserClassUpdate {}

impl Operation for UserClassUpdate {
    const ID: &'static str = "UserClassUpdate";
    const ROUTE: Route = patch("/v1/user-classes/{classId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Change a user class";
    const DESCRIPTION: &'static str = "Its members have what groups give them from now on. Nobody puts itself in or out where a group \
        has the class, nor gives by it what it may not give.";
    const EVENT: Option<&'static str> = Some("user-class.updated");
    const REFUSALS: &'static [Code] = &[
        Code::ReferenceNotFound,
        Code::UserClassNotFound,
        Code::GroupOwnMembership,
        Code::PrivilegeNotHeld,
        Code::AdministratorOwnRights,
        Code::AdministratorBuiltIn,
    ];
    const EXAMPLE: &'static str = include_str!("update.json");

    type Input = (Path<ClassPath>, IfMatch, Body<UserClassChange>);
    type Object = ();
    type Right = Editor;
    type Answer = Shown<UserClass>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision), Body(change)) = &granted.input;
        let update = Update {
            class_id: (&path.class_id).into(),
            revision: *revision,
            description: change.description.as_ref().map(|text| text.as_str().to_owned()),
            explicit_users: change.explicit_users.as_ref().map(|users| users.iter().map(Into::into).collect()),
        };
        granted.transact(update, |changed| Shown(UserClass::from(&changed.described))).await
    }
}
