//! UserGroupAccessControlSet: what a group grants and denies on one policy.

use domain::user_group::access_control_set::AccessControlSet;

use super::Manager;
use super::wire::{AccessControl, AccessControlChange, AccessControlPath};
use crate::operation::{Body, Granted, Operation, Path, Route, Shown, put};
use crate::problem::{Code, Problem};

/// Sets what a user group grants and denies on one policy.
#[derive(Debug)]
pub enum UserGroupAccessControlSet {}

impl Operation for UserGroupAccessControlSet {
    const ID: &'static str = "UserGroupAccessControlSet";
    const ROUTE: Route = put("/v1/user-groups/{groupId}/access-controls/{policyId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Set what a user group grants and denies on one policy";
    const DESCRIPTION: &'static str = "Whatever it was before, and whoever edits another policy of the group meanwhile. Nobody changes a \
        group that it is in, nor grants by it to callers that may be itself.";
    const EVENT: Option<&'static str> = Some("user-group.access-control-set");
    const REFUSALS: &'static [Code] = &[
        Code::UserGroupNotFound,
        Code::PolicyNotFound,
        Code::ObjectFull,
        Code::AccessControlContradictory,
        Code::GroupOwnMembership,
        Code::AdministratorOwnRights,
    ];
    const EXAMPLE: &'static str = include_str!("access_control_set.json");

    type Input = (Path<AccessControlPath>, Body<AccessControlChange>);
    type Object = ();
    type Right = Manager;
    type Answer = Shown<AccessControl>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), Body(change)) = &granted.input;
        let set = AccessControlSet { group_id: (&path.group_id).into(), control: change.on(&path.policy_id) };
        granted.transact(set, |written| Shown(AccessControl::from(&written.control))).await
    }
}
