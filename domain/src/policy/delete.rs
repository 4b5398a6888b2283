//! ManagedSystemPolicyDelete: a policy goes that nothing refers to.

use serde::Serialize;

use super::{Policy, is_current, need};
use crate::{
    id::PolicyId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
};

/// Delete a policy.
#[derive(Serialize)]
pub struct Delete {
    /// Which.
    pub policy_id: PolicyId,
    /// The revision that is meant.
    pub revision: Option<i64>,
}

/// What must be known.
pub struct DeleteView {
    /// Who asks.
    pub acting: Acting,
    /// The policy, if it is there.
    pub policy: Option<Policy>,
    /// Does an account, a system or an access control refer to it, or a kept password of an account that it governed last?
    pub is_in_use: bool,
}

impl Procedure for Delete {
    const NAME: &'static str = "managed-system-policy-delete";
    type View = DeleteView;
    type Effect = Policy;

    fn decide(&self, stamp: &Stamp, view: &DeleteView) -> Decision<Policy> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Policy>) -> &'static str {
        if decision.is_accepted() { "policy.deleted" } else { "policy.refused" }
    }

    fn subject(&self, _: Option<&Policy>) -> Subject {
        Subject { policy: Some(self.policy_id.clone()), ..Subject::default() }
    }
}

impl Delete {
    fn rule(&self, stamp: &Stamp, view: &DeleteView) -> Result<Policy, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let policy = need(stamp, rights, view.policy.as_ref(), Permission::ModifyProperties)?;
        is_current(self.revision, policy.revision)?;
        if view.is_in_use {
            return Err(Code::ObjectInUse.into());
        }
        Ok(policy.clone())
    }
}
