//! ManagedSystemUpdate: what is known of a system changes; where it goes to, with it its credential and its trust.

use serde::Serialize;

use super::{Change, Named, Reach, State, System, connector, reach::go};
use crate::{
    id::ResourceId,
    policy::is_current,
    problem::Refusal,
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
};

/// Change a system.
#[derive(Serialize)]
pub struct Update {
    /// Which.
    pub resource_id: ResourceId,
    /// The revision that the change was made for.
    pub revision: Option<i64>,
    /// What was sent.
    pub change: Change,
}

/// What must be known.
pub struct UpdateView {
    /// Who asks.
    pub acting: Acting,
    /// What the request names.
    pub named: Named,
    /// The system, if it is there.
    pub system: Option<System>,
    /// Of the system, when it is to be moved.
    pub reach: Reach,
}

impl Procedure for Update {
    const NAME: &'static str = "managed-system-update";
    type View = UpdateView;
    type Effect = System;

    fn decide(&self, stamp: &Stamp, view: &UpdateView) -> Decision<System> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<System>) -> &'static str {
        if decision.is_accepted() { "system.changed" } else { "system.refused" }
    }

    fn subject(&self, _: Option<&System>) -> Subject {
        Subject { resource: Some(self.resource_id.clone()), ..Subject::default() }
    }
}

impl Update {
    fn rule(&self, stamp: &Stamp, view: &UpdateView) -> Result<System, Refusal> {
        let rights = act(stamp, &view.acting)?;
        view.named.check(rights)?;
        let system = System::living(view.system.as_ref())?;
        system.need(rights, Permission::ManageSystems)?;
        is_current(self.revision, system.revision)?;
        if let Some(policies) = &self.change.policy_ids {
            go(rights, &system.policy_ids, policies, &view.reach)?;
        }
        let mut next = self.next(stamp, system)?;
        connector::check(&next.target, &next.connector_options)?;
        next.revision += 1;
        next.updated_at = stamp.at;
        Ok(next)
    }

    fn next(&self, stamp: &Stamp, system: &System) -> Result<System, Refusal> {
        let mut next = system.clone();
        next.target = self.change.target(&system.target);
        if let Some(description) = &self.change.description {
            next.description.clone_from(description);
        }
        if let Some(options) = &self.change.connector_options {
            next.connector_options.clone_from(options);
        }
        if let Some(policies) = &self.change.policy_ids {
            next.policy_ids.clone_from(policies);
        }
        if let Some(new) = &self.change.administrator {
            next.administrator = new.at(stamp.at, &system.resource_id, &next.target)?;
        } else if next.target != system.target {
            next.administrator.void(stamp.at);
        }
        // The first administrator is nobody else than before.
        let is_renamed = next.administrator.name != system.administrator.name && !system.administrator.name.is_empty();
        if next.target != system.target {
            next.target_since = Some(stamp.at);
        }
        if next.target != system.target || is_renamed {
            next.state = State::Untrusted;
        }
        Ok(next)
    }
}
