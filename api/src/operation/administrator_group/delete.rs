//! AdminGroupDelete: deletes an administrator group.

use domain::administrator_group::delete::Delete;

use super::Manager;
use super::wire::AdminGroupPath;
use crate::operation::{Granted, IfMatch, NoContent, Operation, Path, Route, delete};
use crate::problem::{Code, Problem};

/// Deletes an administrator group.
#[derive(Debug)]
pub enum AdminGroupDelete {}

impl Operation for AdminGroupDelete {
    const ID: &'static str = "AdminGroupDelete";
    const ROUTE: Route = delete("/v1/administrator-groups/{adminGroupId}");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Delete an administrator group";
    const DESCRIPTION: &'static str =
        "With what it gives. Built-in groups stay; nobody deletes a group that it is in, or that gives what it lacks.";
    const EVENT: Option<&'static str> = Some("administrator-group.deleted");
    const REFUSALS: &'static [Code] =
        &[Code::AdministratorGroupNotFound, Code::ObjectInUse, Code::GroupOwnMembership, Code::PrivilegeNotHeld];

    type Input = (Path<AdminGroupPath>, IfMatch);
    type Object = ();
    type Right = Manager;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision)) = &granted.input;
        granted.transact(Delete { group_id: (&path.admin_group_id).into(), revision: *revision }, |_| NoContent).await
    }
}
