//! UserGroupUpdate: changes a user group.

use domain::user_group::update::Update;

use super::Manager;
use super::wire::{GroupPath, UserGroup, UserGroupChange};
use crate::operation::{Body, Granted, IfMatch, Operation, Path, Route, Shown, patch};
use crate::problem::{Code, Problem};

/// Changes a user group.
#[derive(Debug)]
pub enum UserGroupUpdate {}

impl Operation for UserGroupUpdate {
    const ID: &'static str = "UserGroupUpdate";
    const ROUTE: Route = patch("/v1/user-groups/{groupId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Change a user group";
    const DESCRIPTION: &'static str =
        "Nobody changes a group that it is in, or would be in; nor grants by it to callers that may be itself.";
    const EVENT: Option<&'static str> = Some("user-group.updated");
    const REFUSALS: &'static [Code] = &[
        Code::ReferenceNotFound,
        Code::UserGroupNotFound,
        Code::AccessControlContradictory,
        Code::GroupOwnMembership,
        Code::AdministratorOwnRights,
    ];
    const EXAMPLE: &'static str = include_str!("update.json");

    type Input = (Path<GroupPath>, IfMatch, Body<UserGroupChange>);
    type Object = ();
    type Right = Manager;
    type Answer = Shown<UserGroup>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision), Body(change)) = &granted.input;
        let update = Update {
            group_id: (&path.group_id).into(),
            revision: *revision,
            description: change.description.as_ref().map(|text| text.as_str().to_owned()),
            class_ids: change.class_ids.as_ref().map(|classes| classes.iter().map(Into::into).collect()),
            class_match: change.class_match.map(Into::into),
            access_controls: change.access_controls.as_ref().map(|controls| controls.iter().map(Into::into).collect()),
        };
        granted.transact(update, |updated| Shown(UserGroup::from(&updated.described))).await
    }
}
