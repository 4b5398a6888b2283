//! Administrator groups: classes, and the privileges of their members.

pub mod add;
pub mod delete;
mod edit;
pub mod update;

use serde::Serialize;

use crate::{
    id::{AdminGroupId, ClassId},
    right::{ClassMatch, privilege::Privileges},
    time::Moment,
};

/// An administrator group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AdministratorGroup {
    /// Never changes.
    pub group_id: AdminGroupId,
    /// For people.
    pub description: String,
    /// What its members have. Never a way in.
    pub privileges: Privileges,
    /// Who its members are made of.
    pub class_ids: Vec<ClassId>,
    /// How.
    pub class_match: ClassMatch,
    /// Made with the installation; can't be deleted.
    pub is_built_in: bool,
    /// Grows with every change.
    pub revision: i64,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
}
