//! ManagedSystemPolicyAdd: a policy comes to be, owned by whoever made it.

use serde::Serialize;

use super::{Change, Found, Mode, Policy, Terms};
use crate::{
    id::PolicyId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
    variable::Overrides,
};

/// Make a policy.
#[derive(Serialize)]
pub struct Add {
    /// Its name.
    pub policy_id: PolicyId,
    /// How passwords reach the targets.
    pub mode: Mode,
    /// What was sent; the rest is as in [`Terms::default`].
    pub terms: Change,
}

/// What must be known.
pub struct AddView {
    /// Who asks.
    pub acting: Acting,
    /// What the request names.
    pub found: Found,
    /// Is there a policy of this name, or was there one that governed an account? That is kept, and who takes the name of its policy
    /// would see it.
    pub is_taken: bool,
    /// The settings of the installation.
    pub global: Overrides,
}

impl Procedure for Add {
    const NAME: &'static str = "managed-system-policy-add";
    type View = AddView;
    type Effect = Policy;

    fn decide(&self, stamp: &Stamp, view: &AddView) -> Decision<Policy> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Policy>) -> &'static str {
        if decision.is_accepted() { "policy.added" } else { "policy.refused" }
    }

    fn subject(&self, _: Option<&Policy>) -> Subject {
        Subject { policy: Some(self.policy_id.clone()), ..Subject::default() }
    }
}

impl Add {
    fn rule(&self, stamp: &Stamp, view: &AddView) -> Result<Policy, Refusal> {
        act(stamp, &view.acting)?.need(Privilege::CreateGroup)?;
        view.found.check()?;
        if view.is_taken {
            return Err(Code::PolicyExists.into());
        }
        self.terms.check(self.mode, &view.global)?;
        let owner = stamp.actor.as_ref().ok_or(Code::SessionInvalid)?.person().clone();
        let mut terms = Terms::default();
        self.terms.apply(view.found.users(), &mut terms);
        Ok(Policy {
            policy_id: self.policy_id.clone(),
            owner,
            mode: self.mode,
            terms,
            is_built_in: false,
            revision: 1,
            created_at: stamp.at,
            updated_at: stamp.at,
        })
    }
}
