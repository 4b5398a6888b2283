//! ManagedSystemDelete: a system is hidden, and kept with its accounts.

use serde::Serialize;

use super::{Administrator, Reach, State, System};
use crate::{
    id::ResourceId,
    policy::is_current,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
};

/// Delete a system.
#[derive(Serialize)]
pub struct Delete {
    /// Which.
    pub resource_id: ResourceId,
    /// The revision that is meant.
    pub revision: Option<i64>,
}

/// What must be known.
pub struct DeleteView {
    /// Who asks.
    pub acting: Acting,
    /// The system, if it is there.
    pub system: Option<System>,
    /// Of the system.
    pub reach: Reach,
    /// Is an account of it lent, or not yet returned?
    pub is_lent: bool,
}

impl Procedure for Delete {
    const NAME: &'static str = "managed-system-delete";
    type View = DeleteView;
    type Effect = System;

    fn decide(&self, stamp: &Stamp, view: &DeleteView) -> Decision<System> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<System>) -> &'static str {
        if decision.is_accepted() { "system.deleted" } else { "system.refused" }
    }

    fn subject(&self, _: Option<&System>) -> Subject {
        Subject { resource: Some(self.resource_id.clone()), ..Subject::default() }
    }
}

impl Delete {
    fn rule(&self, stamp: &Stamp, view: &DeleteView) -> Result<System, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let system = System::living(view.system.as_ref())?;
        system.need(rights, Permission::ManageSystems)?;
        is_current(self.revision, system.revision)?;
        if view.is_lent {
            return Err(Code::ObjectInUse.into());
        }
        let mut next = system.clone();
        next.state = State::Deleted;
        next.administrator = Administrator { changed_at: Some(stamp.at), ..Administrator::default() };
        if !view.reach.has_living {
            next.policy_ids.clear(); // nothing is left that somebody may use
        }
        next.revision += 1;
        next.updated_at = stamp.at;
        Ok(next)
    }
}
