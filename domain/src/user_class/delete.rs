//! UserClassDelete: a class that nothing refers to goes, with its memberships.

use serde::Serialize;

use super::{UserClass, Uses};
use crate::{
    id::ClassId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
};

/// Which class.
#[derive(Clone, Debug, Serialize)]
pub struct Delete {
    /// Its name.
    pub class_id: ClassId,
    /// The revision that the caller knows.
    pub revision: Option<i64>,
}

/// What was read.
pub struct DeleteView {
    /// The actor.
    pub acting: Acting,
    /// The class.
    pub class: Option<UserClass>,
    /// What hangs on it.
    pub uses: Uses,
}

/// It is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deleted {
    /// As it was.
    pub class: UserClass,
}

impl Delete {
    fn rule(&self, stamp: &Stamp, view: &DeleteView) -> Result<Deleted, Refusal> {
        act(stamp, &view.acting)?.need(Privilege::Policy)?;
        let class = view.class.as_ref().ok_or(Code::UserClassNotFound)?;
        if self.revision.is_some_and(|known| known != class.revision) {
            return Err(Code::RevisionStale.into());
        }
        if class.is_built_in {
            return Err(Refusal::from(Code::ObjectInUse).at("", "built-in", "The class belongs to the product."));
        }
        if !view.uses.groups.is_empty() {
            return Err(Refusal::from(Code::ObjectInUse).at("", "group", "A group has the class."));
        }
        if view.uses.is_authorizing {
            return Err(Refusal::from(Code::ObjectInUse).at("", "policy", "The class is among the authorizers of a policy."));
        }
        Ok(Deleted { class: class.clone() })
    }
}

impl Procedure for Delete {
    const NAME: &'static str = "user-class-delete";
    type View = DeleteView;
    type Effect = Deleted;

    fn decide(&self, stamp: &Stamp, view: &DeleteView) -> Decision<Deleted> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Deleted>) -> &'static str {
        if decision.is_accepted() { "user-class.deleted" } else { "user-class.refused" }
    }

    fn subject(&self, _: Option<&Deleted>) -> Subject {
        Subject::default()
    }
}
