//! UserGroupDelete: deletes a user group.

use domain::user_group::delete::Delete;

use super::Manager;
use super::wire::GroupPath;
use crate::operation::{Granted, IfMatch, NoContent, Operation, Path, Route, delete};
use crate::problem::{Code, Problem};

/// Deletes a user group.
#[derive(Debug)]
pub enum UserGroupDelete {}

impl Operation for UserGroupDelete {
    const ID: &'static str = "UserGroupDelete";
    const ROUTE: Route = delete("/v1/user-groups/{groupId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Delete a user group";
    const DESCRIPTION: &'static str =
        "With what it grants and denies. Built-in groups stay; nobody deletes a group that it is in.";
    const EVENT: Option<&'static str> = Some("user-group.deleted");
    const REFUSALS: &'static [Code] =
        &[Code::UserGroupNotFound, Code::ObjectInUse, Code::GroupOwnMembership, Code::AdministratorOwnRights];

    type Input = (Path<GroupPath>, IfMatch);
    type Object = ();
    type Right = Manager;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision)) = &granted.input;
        granted.transact(Delete { group_id: (&path.group_id).into(), revision: *revision }, |_| NoContent).await
    }
}
