//! AdminGroupUpdate: changes an administrator group.

use domain::administrator_group::update::Update;
use domain::id::AdminGroupId;

use super::Manager;
use super::wire::{AdminGroupPath, AdministratorGroup, AdministratorGroupChange};
use crate::operation::administrator::wire::privileges;
use crate::operation::{Body, Granted, IfMatch, Operation, Path, Route, Shown, patch};
use crate::problem::{Code, Problem};

/// Changes an administrator group.
#[derive(Debug)]
pub enum AdminGroupUpdate {}

impl Operation for AdminGroupUpdate {
    const ID: &'static str = "AdminGroupUpdate";
    const ROUTE: Route = patch("/v1/administrator-groups/{adminGroupId}");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Change an administrator group";
    const DESCRIPTION: &'static str = "Nobody changes a group that it is in, or would be in, or that gives or gave what it lacks. \
        API_ADMINISTRATORS is changed on the machine only; its members are those of its classes.";
    const EVENT: Option<&'static str> = Some("administrator-group.updated");
    const REFUSALS: &'static [Code] = &[
        Code::ReferenceNotFound,
        Code::AdministratorGroupNotFound,
        Code::PrivilegeNotCombinable,
        Code::GroupOwnMembership,
        Code::PrivilegeNotHeld,
    ];
    const EXAMPLE: &'static str = include_str!("update.json");

    type Input = (Path<AdminGroupPath>, IfMatch, Body<AdministratorGroupChange>);
    type Object = ();
    type Right = Manager;
    type Answer = Shown<AdministratorGroup>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision), Body(change)) = &granted.input;
        let update = change.to_update((&path.admin_group_id).into(), *revision);
        granted.transact(update, |group| Shown(AdministratorGroup::from(group))).await
    }
}

impl AdministratorGroupChange {
    /// The procedure that makes a group, as it was at `revision`, what this says.
    pub fn to_update(&self, group_id: AdminGroupId, revision: Option<i64>) -> Update {
        Update {
            group_id,
            revision,
            description: self.description.as_ref().map(|text| text.as_str().to_owned()),
            privileges: self.privileges.as_ref().map(privileges),
            class_ids: self.class_ids.as_ref().map(|classes| classes.iter().map(Into::into).collect()),
            class_match: self.class_match.map(Into::into),
        }
    }
}
