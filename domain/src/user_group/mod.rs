//! User groups: classes of users, and what these may do with what each policy manages. Here belong the group, its access controls and what changes them.

pub mod access_control_delete;
pub mod access_control_set;
pub mod add;
pub mod delete;
mod edit;
pub mod update;

use serde::Serialize;

pub use edit::Concerned;

use crate::{
    id::{ClassId, GroupId, PolicyId},
    right::{ClassMatch, permission::Permissions},
    time::Moment,
};

/// Access controls of one group, at most.
pub const ACCESS_CONTROLS_MAX: usize = 1_000;

/// A group, as the tables have it; its access controls are rows of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UserGroup {
    /// Its name.
    pub group_id: GroupId,
    /// For people.
    pub description: String,
    /// Its classes; without one it has no members.
    pub class_ids: Vec<ClassId>,
    /// Who of these classes is a member.
    pub class_match: ClassMatch,
    /// Made with the installation; can't be deleted.
    pub is_built_in: bool,
    /// Grows with every change of the group or of its access controls.
    pub revision: i64,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
}

/// What a group grants and denies its members on one policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccessControl {
    /// On which policy.
    pub policy_id: PolicyId,
    /// Grants add up over groups.
    pub grant: Permissions,
    /// One denial anywhere wins.
    pub deny: Permissions,
}

/// A group with its access controls, by policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Described {
    /// The group.
    pub group: UserGroup,
    /// All of them.
    pub access_controls: Vec<AccessControl>,
}
