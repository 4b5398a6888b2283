//! UserGroupUpdate: other classes, or other access controls in place of all.

use serde::Serialize;

use super::{AccessControl, Concerned, Described, UserGroup, edit};
use crate::{
    id::{ClassId, GroupId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, ClassMatch, act, privilege::Privilege},
};

/// What is to be different.
#[derive(Clone, Debug, Serialize)]
pub struct Update {
    /// Of which group.
    pub group_id: GroupId,
    /// The revision that the caller knows.
    pub revision: Option<i64>,
    /// For people.
    pub description: Option<String>,
    /// In place of all classes.
    pub class_ids: Option<Vec<ClassId>>,
    /// Who of these is a member.
    pub class_match: Option<ClassMatch>,
    /// In place of all access controls.
    pub access_controls: Option<Vec<AccessControl>>,
}

/// What was read.
pub struct UpdateView {
    /// The actor.
    pub acting: Acting,
    /// Places of `class_ids` that name none.
    pub unknown_classes: Vec<usize>,
    /// Places of `access_controls` whose policy isn't there.
    pub unknown_policies: Vec<usize>,
    /// The group.
    pub group: Option<Described>,
    /// Whom it concerns.
    pub concerned: Concerned,
}

/// What became of the group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Updated {
    /// As it is now.
    pub described: Described,
    /// Were access controls sent?
    pub has_new_controls: bool,
}

impl Update {
    fn rule(&self, stamp: &Stamp, view: &UpdateView) -> Result<Updated, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::MngAcl)?;
        edit::references(&view.unknown_classes, &view.unknown_policies)?;
        let before = view.group.as_ref().ok_or(Code::UserGroupNotFound)?;
        if self.revision.is_some_and(|known| known != before.group.revision) {
            return Err(Code::RevisionStale.into());
        }
        let access_controls = match &self.access_controls {
            Some(controls) => edit::consistent(controls)?,
            None => before.access_controls.clone(),
        };
        let group = UserGroup {
            description: self.description.clone().unwrap_or_else(|| before.group.description.clone()),
            class_ids: self.class_ids.as_ref().map_or_else(|| before.group.class_ids.clone(), |classes| edit::distinct(classes)),
            class_match: self.class_match.unwrap_or(before.group.class_match),
            revision: before.group.revision + 1,
            updated_at: stamp.at,
            ..before.group.clone()
        };
        let described = Described { group, access_controls };
        edit::check(rights, Some(&edit::seen(before)), Some(&edit::seen(&described)), &view.concerned)?;
        Ok(Updated { described, has_new_controls: self.access_controls.is_some() })
    }
}

impl Procedure for Update {
    const NAME: &'static str = "user-group-update";
    type View = UpdateView;
    type Effect = Updated;

    fn decide(&self, stamp: &Stamp, view: &UpdateView) -> Decision<Updated> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Updated>) -> &'static str {
        if decision.is_accepted() { "user-group.updated" } else { "user-group.refused" }
    }

    fn subject(&self, _: Option<&Updated>) -> Subject {
        Subject::default()
    }
}
