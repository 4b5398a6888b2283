//! AdminGroupDelete: a group goes, and with it what it gave.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{AdministratorGroup, edit};
use crate::{
    id::{AdminGroupId, ClassId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
};

/// Which group.
#[derive(Clone, Debug, Serialize)]
pub struct Delete {
    /// Its name.
    pub group_id: AdminGroupId,
    /// The revision that the caller knows.
    pub revision: Option<i64>,
}

/// What was read.
pub struct DeleteView {
    /// The actor.
    pub acting: Acting,
    /// The classes that the actor is in.
    pub own: BTreeSet<ClassId>,
    /// The group.
    pub group: Option<AdministratorGroup>,
}

/// It is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deleted {
    /// As it was.
    pub group: AdministratorGroup,
}

impl Delete {
    fn rule(&self, stamp: &Stamp, view: &DeleteView) -> Result<Deleted, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::Console)?;
        let group = view.group.as_ref().ok_or(Code::AdministratorGroupNotFound)?;
        if self.revision.is_some_and(|known| known != group.revision) {
            return Err(Code::RevisionStale.into());
        }
        if group.is_built_in {
            return Err(Refusal::from(Code::ObjectInUse).at("", "built-in", "The group belongs to the product."));
        }
        edit::check(rights, Some(group), None, &view.own)?;
        Ok(Deleted { group: group.clone() })
    }
}

impl Procedure for Delete {
    const NAME: &'static str = "administrator-group-delete";
    type View = DeleteView;
    type Effect = Deleted;

    fn decide(&self, stamp: &Stamp, view: &DeleteView) -> Decision<Deleted> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Deleted>) -> &'static str {
        if decision.is_accepted() { "administrator-group.deleted" } else { "administrator-group.refused" }
    }

    fn subject(&self, _: Option<&Deleted>) -> Subject {
        Subject::default()
    }
}
