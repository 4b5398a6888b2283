//! The words of administrator groups.

use domain::administrator_group;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::operation::Shape;
use crate::operation::administrator::wire::{PrivilegeNames, names};
use crate::operation::membership::ClassMatch;
use crate::wire::{AdminGroupId, ClassId, List, Revision, Text, Time};

/// Which group.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AdminGroupPath {
    /// The group.
    pub admin_group_id: AdminGroupId,
}

/// An administrator group to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AdministratorGroupNew {
    /// Its name.
    pub admin_group_id: AdminGroupId,
    /// For people; empty when absent.
    pub description: Option<Text<0, 500>>,
    /// What its members get; never a way in.
    pub privileges: PrivilegeNames,
    /// Whose members come into question. Without a class the group has no members.
    pub class_ids: List<ClassId, 0, 64>,
    /// Who of these is a member; `all` when absent.
    pub class_match: Option<ClassMatch>,
}

/// What is to be different about an administrator group.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AdministratorGroupChange {
    /// For people.
    pub description: Option<Text<0, 500>>,
    /// In place of all its privileges.
    pub privileges: Option<PrivilegeNames>,
    /// In place of all its classes.
    pub class_ids: Option<List<ClassId, 0, 64>>,
    /// Who of these is a member.
    pub class_match: Option<ClassMatch>,
}

/// An administrator group.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AdministratorGroup {
    /// Its name.
    admin_group_id: AdminGroupId,
    /// For people.
    description: Text<0, 500>,
    /// What its members get.
    privileges: PrivilegeNames,
    /// Whose members come into question.
    class_ids: List<ClassId, 0, 64>,
    /// Who of these is a member.
    class_match: ClassMatch,
    /// It belongs to the product and can't be deleted.
    built_in: bool,
    /// Grows with every change; what If-Match takes.
    revision: Revision,
    /// When it was made.
    created_at: Time,
    /// When it was last changed.
    updated_at: Time,
}

impl Shape for AdministratorGroup {
    const REVISED: bool = true;

    fn revision(&self) -> i64 {
        self.revision.get()
    }
}

impl From<&administrator_group::AdministratorGroup> for AdministratorGroup {
    fn from(group: &administrator_group::AdministratorGroup) -> Self {
        Self {
            admin_group_id: (&group.group_id).into(),
            description: Text::server(&group.description),
            privileges: names(group.privileges),
            class_ids: List::server(group.class_ids.iter().map(ClassId::from)),
            class_match: group.class_match.into(),
            built_in: group.is_built_in,
            revision: Revision::server(group.revision),
            created_at: group.created_at.into(),
            updated_at: group.updated_at.into(),
        }
    }
}

crate::page! {
    /// A page of administrator groups, by id.
    AdministratorGroupPage of AdministratorGroup
}
