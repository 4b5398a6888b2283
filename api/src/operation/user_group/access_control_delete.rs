//! UserGroupAccessControlDelete: a group grants and denies nothing on a policy any more.

use domain::user_group::access_control_delete::AccessControlDelete;

use super::Manager;
use super::wire::AccessControlPath;
use crate::operation::{Granted, NoContent, Operation, Path, Route, delete};
use crate::problem::{Code, Problem};

/// Deletes what a user group grants and denies on one policy.
#[derive(Debug)]
pub enum UserGroupAccessControlDelete {}

impl Operation for UserGroupAccessControlDelete {
    const ID: &'static str = "UserGroupAccessControlDelete";
    const ROUTE: Route = delete("/v1/user-groups/{groupId}/access-controls/{policyId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Delete what a user group grants and denies on one policy";
    const DESCRIPTION: &'static str = "Nobody changes a group that it is in.";
    const EVENT: Option<&'static str> = Some("user-group.access-control-deleted");
    const REFUSALS: &'static [Code] =
        &[Code::UserGroupNotFound, Code::PolicyNotFound, Code::GroupOwnMembership, Code::AdministratorOwnRights];

    type Input = Path<AccessControlPath>;
    type Object = ();
    type Right = Manager;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        let unset = AccessControlDelete { group_id: (&path.group_id).into(), policy_id: (&path.policy_id).into() };
        granted.transact(unset, |_| NoContent).await
    }
}
