//! AdminGroupUpdate: other privileges, other classes.

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

/// What is to be different.
#[derive(Clone, Debug, Serialize)]
pub struct Update {
    /// Of which group.
    pub group_id: AdminGroupId,
    /// The revision that the caller knows.
    pub revision: Option<i64>,
    /// For people.
    pub description: Option<String>,
    /// What its members get.
    pub privileges: Option<Privileges>,
    /// Whose members come into question.
    pub class_ids: Option<Vec<ClassId>>,
    /// Who of these is a member.
    pub class_match: Option<ClassMatch>,
}

/// What was read.
pub struct UpdateView {
    /// The actor.
    pub acting: Acting,
    /// The classes that the actor is in.
    pub own: BTreeSet<ClassId>,
    /// Places of `class_ids` that name none.
    pub unknown_classes: Vec<usize>,
    /// The group.
    pub group: Option<AdministratorGroup>,
}

impl Update {
    fn rule(&self, stamp: &Stamp, view: &UpdateView) -> Result<AdministratorGroup, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::Console)?;
        edit::references(&view.unknown_classes)?;
        let before = view.group.as_ref().ok_or(Code::AdministratorGroupNotFound)?;
        if self.revision.is_some_and(|known| known != before.revision) {
            return Err(Code::RevisionStale.into());
        }
        if let Some(privileges) = self.privileges {
            law::of_group(privileges)?;
        }
        let after = AdministratorGroup {
            description: self.description.clone().unwrap_or_else(|| before.description.clone()),
            privileges: self.privileges.unwrap_or(before.privileges),
            class_ids: self.class_ids.as_ref().map_or_else(|| before.class_ids.clone(), |classes| edit::distinct(classes)),
            class_match: self.class_match.unwrap_or(before.class_match),
            revision: before.revision + 1,
            updated_at: stamp.at,
            ..before.clone()
        };
        edit::check(rights, Some(before), Some(&after), &view.own)?;
        Ok(after)
    }
}

impl Procedure for Update {
    const NAME: &'static str = "administrator-group-update";
    type View = UpdateView;
    type Effect = AdministratorGroup;

    fn decide(&self, stamp: &Stamp, view: &UpdateView) -> Decision<AdministratorGroup> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<AdministratorGroup>) -> &'static str {
        if decision.is_accepted() { "administrator-group.updated" } else { "administrator-group.refused" }
    }

    fn subject(&self, _: Option<&AdministratorGroup>) -> Subject {
        Subject::default()
    }
}
