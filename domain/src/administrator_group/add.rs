//! AdminGroupAdd: a new group.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{AdministratorGroup, edit};
use crate::{
    id::{AdminGroupId, ClassId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{
        Acting, ClassMatch, act, law,
        privilege::{Privilege, Privileges},
    },
};

/// The group to be.
#[derive(Clone, Debug, Serialize)]
pub struct Add {
    /// Its name.
    pub group_id: AdminGroupId,
    /// For people.
    pub description: String,
    /// What its members get.
    pub privileges: Privileges,
    /// Whose members come into question.
    pub class_ids: Vec<ClassId>,
    /// Who of these is a member.
    pub class_match: ClassMatch,
}

/// What was read.
pub struct AddView {
    /// The actor.
    pub acting: Acting,
    /// The classes that the actor is in.
    pub own: BTreeSet<ClassId>,
    /// Places of `class_ids` that name none.
    pub unknown_classes: Vec<usize>,
    /// Is the name taken?
    pub is_taken: bool,
}

impl Add {
    fn rule(&self, stamp: &Stamp, view: &AddView) -> Result<AdministratorGroup, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::Console)?;
        edit::references(&view.unknown_classes)?;
        if view.is_taken {
            return Err(Code::AdministratorGroupExists.into());
        }
        law::of_group(self.privileges)?;
        let group = AdministratorGroup {
            group_id: self.group_id.clone(),
            description: self.description.clone(),
            privileges: self.privileges,
            class_ids: edit::distinct(&self.class_ids),
            class_match: self.class_match,
            is_built_in: false,
            revision: 1,
            created_at: stamp.at,
            updated_at: stamp.at,
        };
        edit::check(rights, None, Some(&group), &view.own)?;
        Ok(group)
    }
}

impl Procedure for Add {
    const NAME: &'static str = "administrator-group-add";
    type View = AddView;
    type Effect = AdministratorGroup;

    fn decide(&self, stamp: &Stamp, view: &AddView) -> Decision<AdministratorGroup> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<AdministratorGroup>) -> &'static str {
        if decision.is_accepted() { "administrator-group.added" } else { "administrator-group.refused" }
    }

    fn subject(&self, _: Option<&AdministratorGroup>) -> Subject {
        Subject::default()
    }
}
