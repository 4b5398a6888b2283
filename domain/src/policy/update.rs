//! ManagedSystemPolicyUpdate: other terms, or another owner.

use serde::Serialize;

use super::{AuthenticationType, Change, Found, Policy, disclosure_plugin, is_current, need};
use crate::{
    id::{PolicyId, UserId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, Rights, act, permission::Permission},
    variable::Overrides,
};

/// Change a policy.
#[derive(Serialize)]
pub struct Update {
    /// Which.
    pub policy_id: PolicyId,
    /// The revision that the change was made for.
    pub revision: Option<i64>,
    /// Its new owner.
    pub owner: Option<UserId>,
    /// What was sent.
    pub terms: Change,
}

/// What must be known.
pub struct UpdateView {
    /// Who asks.
    pub acting: Acting,
    /// What the request names.
    pub found: Found,
    /// The policy, if it is there.
    pub policy: Option<Policy>,
    /// Has it an account?
    pub has_accounts: bool,
    /// The settings of the installation.
    pub global: Overrides,
}

impl Procedure for Update {
    const NAME: &'static str = "managed-system-policy-update";
    type View = UpdateView;
    type Effect = Policy;

    fn decide(&self, stamp: &Stamp, view: &UpdateView) -> Decision<Policy> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Policy>) -> &'static str {
        if decision.is_accepted() { "policy.changed" } else { "policy.refused" }
    }

    fn subject(&self, _: Option<&Policy>) -> Subject {
        Subject { policy: Some(self.policy_id.clone()), user: self.owner.clone(), ..Subject::default() }
    }
}

impl Update {
    fn rule(&self, stamp: &Stamp, view: &UpdateView) -> Result<Policy, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let allowed = need(stamp, rights, view.policy.as_ref(), Permission::ModifyProperties);
        // The references come after the right of the function and before the object.
        if !matches!(&allowed, Err(refusal) if refusal.code == Code::PrivilegeMissing) {
            view.found.check()?;
        }
        let policy = allowed?;
        is_current(self.revision, policy.revision)?;
        let drops = |types: &std::collections::BTreeSet<AuthenticationType>| {
            !types.contains(&AuthenticationType::Password)
                && policy.terms.authentication_types.contains(&AuthenticationType::Password)
        };
        if view.has_accounts && self.terms.authentication_types.as_ref().is_some_and(drops) {
            return Err(Code::ObjectInUse.into());
        }
        let owner = view.found.owner.as_ref().unwrap_or(&policy.owner);
        may_own(rights, policy, owner)?;
        if view.has_accounts {
            self.may_lead(rights, policy)?;
        }
        self.terms.check(policy.mode, &view.global)?;
        let mut policy = policy.clone();
        policy.owner = owner.clone();
        self.terms.apply(view.found.users(), &mut policy.terms);
        policy.revision += 1;
        policy.updated_at = stamp.at;
        Ok(policy)
    }

    /// A gateway brings the accounts' passwords to where the policy says. Who may not have them doesn't move that place, as with the address
    /// of a system (the law of no gain).
    fn may_lead(&self, rights: &Rights, policy: &Policy) -> Result<(), Refusal> {
        let sent = self.terms.disclosure_plugins.as_deref().unwrap_or(&policy.terms.disclosure_plugins);
        match disclosure_plugin::led_elsewhere(&policy.terms.disclosure_plugins, sent) {
            Some(place) if !rights.may(Permission::PreapprovedCheckout, &policy.policy_id) => {
                let message = "Passwords of this policy's accounts would go elsewhere: this needs preapproved-checkout.";
                Err(Refusal::from(Code::PermissionMissing).at(place, Code::PermissionMissing.name(), message))
            }
            _ => Ok(()),
        }
    }
}

/// An owner may see and change the policy. Who lacks one of these can't give both, to oneself or to anybody (the laws of no gain and of
/// consequence).
fn may_own(rights: &Rights, policy: &Policy, owner: &UserId) -> Result<(), Refusal> {
    let holds = |permission| rights.may(permission, &policy.policy_id);
    if *owner == policy.owner || (holds(Permission::ViewProperties) && holds(Permission::ModifyProperties)) {
        return Ok(());
    }
    let message = "An owner may see and change the policy; who lacks one of these can't give it.";
    Err(Refusal::from(Code::PrivilegeNotHeld).at("/ownerUserId", Code::PrivilegeNotHeld.name(), message))
}
