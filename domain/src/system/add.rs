//! ManagedSystemAdd: a system comes to be, or comes back with its accounts.

use serde::Serialize;

use super::{
    Administrator, Named, NewAdministrator, Reach, State, System, Target, connector,
    reach::{go, join},
};
use crate::{
    id::{PolicyId, ResourceId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, Rights, act, permission::Permission, privilege::Privilege},
    variable::Overrides,
};

/// Make a system.
#[derive(Serialize)]
#[expect(missing_docs, reason = "as in `System`")]
pub struct Add {
    pub resource_id: ResourceId,
    pub description: String,
    pub target: Target,
    pub connector_options: Overrides,
    pub administrator: Option<NewAdministrator>,
    pub policy_ids: Vec<PolicyId>,
}

/// What must be known.
pub struct AddView {
    /// Who asks.
    pub acting: Acting,
    /// What the request names.
    pub named: Named,
    /// The system of this name, deleted or not.
    pub former: Option<System>,
    /// Of the former one.
    pub reach: Reach,
}

impl Procedure for Add {
    const NAME: &'static str = "managed-system-add";
    type View = AddView;
    type Effect = System;

    fn decide(&self, stamp: &Stamp, view: &AddView) -> Decision<System> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<System>) -> &'static str {
        match decision.effect() {
            Some(system) if system.revision > 1 => "system.revived",
            Some(_) => "system.added",
            None => "system.refused",
        }
    }

    fn subject(&self, _: Option<&System>) -> Subject {
        Subject { resource: Some(self.resource_id.clone()), policy: self.policy_ids.first().cloned(), ..Subject::default() }
    }
}

impl Add {
    fn rule(&self, stamp: &Stamp, view: &AddView) -> Result<System, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::CreateRes).or_else(|refusal| rights.need(Privilege::Resource).map_err(|_| refusal))?;
        view.named.check(rights)?;
        join(rights, &self.policy_ids)?;
        if let Some(former) = &view.former {
            self.revive(rights, former, &view.reach)?;
        }
        connector::check(&self.target, &self.connector_options)?;
        let administrator = match &self.administrator {
            Some(new) => new.at(stamp.at, &self.resource_id, &self.target)?,
            None => Administrator::default(),
        };
        Ok(System {
            resource_id: self.resource_id.clone(),
            description: self.description.clone(),
            target: self.target.clone(),
            target_since: view.former.as_ref().map(|_| stamp.at),
            connector_options: self.connector_options.clone(),
            administrator,
            policy_ids: self.policy_ids.clone(),
            // Passwords that were meant for the former one wait until somebody vouches for where they would go now.
            state: if view.reach.has_accounts() { State::Untrusted } else { State::Active },
            last_test_at: None,
            last_test_code: None,
            revision: view.former.as_ref().map_or(1, |former| former.revision + 1),
            created_at: view.former.as_ref().map_or(stamp.at, |former| former.created_at),
            updated_at: stamp.at,
        })
    }

    /// A name that is taken, but by a deleted system, comes back with its accounts: to whoever may move that system, and may manage the
    /// systems of all policies that govern its accounts. To everybody else it is taken.
    fn revive(&self, rights: &Rights, former: &System, reach: &Reach) -> Result<(), Refusal> {
        if former.state != State::Deleted {
            return Err(Code::SystemExists.into());
        }
        if !reach.has_accounts() {
            return Ok(());
        }
        let manages = |policy| rights.may(Permission::ManageSystems, policy);
        let is_his = former.need(rights, Permission::ManageSystems).is_ok() && reach.account_policies.iter().all(manages);
        if !is_his {
            return Err(Refusal::concealed(Code::PermissionMissing, Code::SystemExists));
        }
        go(rights, &former.policy_ids, &self.policy_ids, reach)
    }
}
