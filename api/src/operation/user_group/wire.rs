//! The words of user groups and of their access controls.

use domain::right::permission::Permissions;
use domain::user_group::{self, ACCESS_CONTROLS_MAX, Described};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::operation::Shape;
use crate::operation::membership::ClassMatch;
use crate::wire::{ClassId, GroupId, List, PermissionName, PolicyId, Revision, Set, Text, Time};

/// Which group.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GroupPath {
    /// The group.
    pub group_id: GroupId,
}

/// Which access control of which group.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccessControlPath {
    /// The group.
    pub group_id: GroupId,
    /// The policy.
    pub policy_id: PolicyId,
}

/// Permissions, each once.
type PermissionNames = Set<PermissionName, 0, 15>;

/// What a group is to grant and deny on one policy. A permission may not be in both.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccessControlNew {
    /// On which policy; one access control for each.
    pub policy_id: PolicyId,
    /// Grants add up over groups.
    pub grant: PermissionNames,
    /// One denial anywhere wins.
    pub deny: PermissionNames,
}

impl From<&AccessControlNew> for user_group::AccessControl {
    fn from(new: &AccessControlNew) -> Self {
        Self { policy_id: (&new.policy_id).into(), grant: permissions(&new.grant), deny: permissions(&new.deny) }
    }
}

/// What a group is to grant and deny on the policy of the path. A permission may not be in both.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccessControlChange {
    /// Grants add up over groups.
    pub grant: PermissionNames,
    /// One denial anywhere wins.
    pub deny: PermissionNames,
}

impl AccessControlChange {
    /// On a policy.
    pub fn on(&self, policy: &PolicyId) -> user_group::AccessControl {
        user_group::AccessControl { policy_id: policy.into(), grant: permissions(&self.grant), deny: permissions(&self.deny) }
    }
}

/// What a group grants and denies on one policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AccessControl {
    /// On which policy.
    policy_id: PolicyId,
    /// Grants add up over groups.
    grant: PermissionNames,
    /// One denial anywhere wins.
    deny: PermissionNames,
}

impl Shape for AccessControl {}

impl From<&user_group::AccessControl> for AccessControl {
    fn from(control: &user_group::AccessControl) -> Self {
        Self { policy_id: (&control.policy_id).into(), grant: names(control.grant), deny: names(control.deny) }
    }
}

fn permissions(names: &PermissionNames) -> Permissions {
    names.iter().map(|name| name.0).collect()
}

fn names(permissions: Permissions) -> PermissionNames {
    Set::server(permissions.iter().map(PermissionName))
}

/// A user group to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UserGroupNew {
    /// Never changes.
    pub group_id: GroupId,
    /// For people; empty when absent.
    pub description: Option<Text<0, 500>>,
    /// The classes whose users are its members; a group without a class has none.
    pub class_ids: List<ClassId, 0, 64>,
    /// Whether a member is in all of the classes or in any; `all` when absent.
    pub class_match: Option<ClassMatch>,
    /// One for each policy. More are set by UserGroupAccessControlSet.
    pub access_controls: List<AccessControlNew, 0, 100>,
}

/// What is to be different about a user group.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UserGroupChange {
    /// For people.
    pub description: Option<Text<0, 500>>,
    /// In place of all classes.
    pub class_ids: Option<List<ClassId, 0, 64>>,
    /// Whether a member is in all of the classes or in any.
    pub class_match: Option<ClassMatch>,
    /// In place of all access controls. One alone is set by UserGroupAccessControlSet.
    pub access_controls: Option<List<AccessControlNew, 0, 100>>,
}

/// A user group.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct UserGroup {
    /// Its name.
    group_id: GroupId,
    /// For people.
    description: Text<0, 500>,
    /// The classes whose users are its members.
    class_ids: List<ClassId, 0, 64>,
    /// Whether a member is in all of the classes or in any.
    class_match: ClassMatch,
    /// All of them, by policy.
    access_controls: List<AccessControl, 0, { ACCESS_CONTROLS_MAX }>,
    /// It belongs to the product and can't be deleted.
    built_in: bool,
    /// Grows with each change of the group or of its access controls.
    revision: Revision,
    /// When it was made.
    created_at: Time,
    /// When it was last changed.
    updated_at: Time,
}

impl Shape for UserGroup {
    const REVISED: bool = true;

    fn revision(&self) -> i64 {
        self.revision.get()
    }
}

impl From<&Described> for UserGroup {
    fn from(Described { group, access_controls }: &Described) -> Self {
        Self {
            group_id: (&group.group_id).into(),
            description: Text::server(&group.description),
            class_ids: List::server(group.class_ids.iter().map(ClassId::from)),
            class_match: group.class_match.into(),
            access_controls: List::server(access_controls.iter().map(AccessControl::from)),
            built_in: group.is_built_in,
            revision: Revision::server(group.revision),
            created_at: group.created_at.into(),
            updated_at: group.updated_at.into(),
        }
    }
}

crate::page! {
    /// A page of user groups, by id.
    UserGroupPage of UserGroup
}
