//! UserGroupAdd: a new group with its access controls.

use serde::Serialize;

use super::{AccessControl, Concerned, Described, UserGroup, edit};
use crate::{
    id::{ClassId, GroupId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, ClassMatch, act, privilege::Privilege},
};

/// The group to be.
#[derive(Clone, Debug, Serialize)]
pub struct Add {
    /// Its name.
    pub group_id: GroupId,
    /// For people.
    pub description: String,
    /// Whose members come into question.
    pub class_ids: Vec<ClassId>,
    /// Who of these is a member.
    pub class_match: ClassMatch,
    /// One for each policy.
    pub access_controls: Vec<AccessControl>,
}

/// What was read.
pub struct AddView {
    /// The actor.
    pub acting: Acting,
    /// Places of `class_ids` that name none.
    pub unknown_classes: Vec<usize>,
    /// Places of `access_controls` whose policy isn't there.
    pub unknown_policies: Vec<usize>,
    /// Is the name taken?
    pub is_taken: bool,
    /// Whom it concerns.
    pub concerned: Concerned,
}

impl Add {
    fn rule(&self, stamp: &Stamp, view: &AddView) -> Result<Described, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::MngAcl)?;
        edit::references(&view.unknown_classes, &view.unknown_policies)?;
        if view.is_taken {
            return Err(Code::UserGroupExists.into());
        }
        let access_controls = edit::consistent(&self.access_controls)?;
        let group = UserGroup {
            group_id: self.group_id.clone(),
            description: self.description.clone(),
            class_ids: edit::distinct(&self.class_ids),
            class_match: self.class_match,
            is_built_in: false,
            revision: 1,
            created_at: stamp.at,
            updated_at: stamp.at,
        };
        let described = Described { group, access_controls };
        edit::check(rights, None, Some(&edit::seen(&described)), &view.concerned)?;
        Ok(described)
    }
}

impl Procedure for Add {
    const NAME: &'static str = "user-group-add";
    type View = AddView;
    type Effect = Described;

    fn decide(&self, stamp: &Stamp, view: &AddView) -> Decision<Described> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Described>) -> &'static str {
        if decision.is_accepted() { "user-group.added" } else { "user-group.refused" }
    }

    fn subject(&self, _: Option<&Described>) -> Subject {
        Subject::default()
    }
}
