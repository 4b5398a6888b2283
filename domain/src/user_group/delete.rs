//! UserGroupDelete: a group goes, and with it what it granted and denied.

use serde::Serialize;

use super::{Concerned, Described, edit};
use crate::{
    id::GroupId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
};

/// Which group.
#[derive(Clone, Debug, Serialize)]
pub struct Delete {
    /// Its name.
    pub group_id: GroupId,
    /// The revision that the caller knows.
    pub revision: Option<i64>,
}

/// What was read.
pub struct DeleteView {
    /// The actor.
    pub acting: Acting,
    /// The group.
    pub group: Option<Described>,
    /// Whom it concerns.
    pub concerned: Concerned,
}

/// It is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deleted {
    /// As it was.
    pub described: Described,
}

impl Delete {
    fn rule(&self, stamp: &Stamp, view: &DeleteView) -> Result<Deleted, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::MngAcl)?;
        let described = view.group.as_ref().ok_or(Code::UserGroupNotFound)?;
        if self.revision.is_some_and(|known| known != described.group.revision) {
            return Err(Code::RevisionStale.into());
        }
        if described.group.is_built_in {
            return Err(Refusal::from(Code::ObjectInUse).at("", "built-in", "The group belongs to the product."));
        }
        edit::check(rights, Some(&edit::seen(described)), None, &view.concerned)?;
        Ok(Deleted { described: described.clone() })
    }
}

impl Procedure for Delete {
    const NAME: &'static str = "user-group-delete";
    type View = DeleteView;
    type Effect = Deleted;

    fn decide(&self, stamp: &Stamp, view: &DeleteView) -> Decision<Deleted> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Deleted>) -> &'static str {
        if decision.is_accepted() { "user-group.deleted" } else { "user-group.refused" }
    }

    fn subject(&self, _: Option<&Deleted>) -> Subject {
        Subject::default()
    }
}
