//! ManagedSystemTrust: somebody vouches for where a system's secrets will go.

use serde::Serialize;

use super::{Reach, State, System};
use crate::{
    id::ResourceId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
};

/// Trust a system.
#[derive(Serialize)]
pub struct Trust {
    /// Which.
    pub resource_id: ResourceId,
}

/// What must be known.
pub struct TrustView {
    /// Who asks.
    pub acting: Acting,
    /// The system, if it is there.
    pub system: Option<System>,
    /// Of the system.
    pub reach: Reach,
}

impl Procedure for Trust {
    const NAME: &'static str = "managed-system-trust";
    type View = TrustView;
    type Effect = System;

    fn decide(&self, stamp: &Stamp, view: &TrustView) -> Decision<System> {
        rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<System>) -> &'static str {
        if decision.is_accepted() { "system.trusted" } else { "system.refused" }
    }

    fn subject(&self, _: Option<&System>) -> Subject {
        Subject { resource: Some(self.resource_id.clone()), ..Subject::default() }
    }
}

/// Who vouches may have every password that will go there, so that he gains nothing by it: on the system's own policies, and on
/// those of its accounts.
fn rule(stamp: &Stamp, view: &TrustView) -> Result<System, Refusal> {
    let rights = act(stamp, &view.acting)?;
    let system = System::living(view.system.as_ref())?;
    system.need(rights, Permission::ManageSystems)?;
    let may = |policy| rights.may(Permission::ManageSystems, policy) && rights.may(Permission::PreapprovedCheckout, policy);
    if !system.policy_ids.iter().chain(&view.reach.account_policies).all(may) {
        return Err(Code::PermissionMissing.into());
    }
    let mut next = system.clone();
    if next.state == State::Untrusted {
        next.state = State::Active;
        next.revision += 1;
        next.updated_at = stamp.at;
    }
    Ok(next)
}
