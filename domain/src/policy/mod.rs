//! Managed system policies: what groups accounts, and says how their passwords are made, changed, lent and to whom.

pub mod add;
mod change;
pub mod delete;
mod reference;
pub mod update;

use std::collections::BTreeSet;

use serde::Serialize;

pub(crate) use self::reference::not_found;
pub use self::{change::Change, reference::Found};
use crate::{
    id::{ClassId, NodeId, PolicyId, UserId},
    password::policy::PasswordPolicy,
    problem::{Code, Refusal},
    procedure::Stamp,
    right::{Rights, permission::Permission, privilege::Privilege},
    time::Moment,
    variable::Overrides,
    word::words,
};

/// A policy, as the tables have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Policy {
    /// Its name.
    pub policy_id: PolicyId,
    /// May see and change it, whatever groups say; nothing else comes with it. As it was spelt at the creation.
    pub owner: UserId,
    /// How passwords reach the targets; it never changes.
    pub mode: Mode,
    /// What may be changed.
    #[serde(flatten)]
    pub terms: Terms,
    /// Made with the installation.
    pub is_built_in: bool,
    /// Grows with every change.
    pub revision: i64,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
}

/// What a policy says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Terms {
    /// For people.
    pub description: String,
    /// What its accounts log in with; never empty.
    pub authentication_types: BTreeSet<AuthenticationType>,
    /// Who changes the passwords; none: any node.
    pub managing_node: Option<NodeId>,
    /// If not, changes are refused and the scheduled ones wait.
    pub is_randomization_enabled: bool,
    /// Are accounts lent although their passwords aren't changed afterwards?
    pub lends_while_randomization_disabled: bool,
    /// Must given passwords keep the password policy?
    pub enforces_password_policy: bool,
    /// What passwords are made of.
    pub password_policy: PasswordPolicy,
    /// System variables that have another value here; only what differs.
    pub options: Overrides,
    /// How many authorizers must agree; 0: nobody is asked.
    pub minimum_approvals: i64,
    /// How many may disagree.
    pub maximum_rejections: i64,
    /// Who is asked.
    pub authorizer_users: Vec<UserId>,
    /// Whose members are asked.
    pub authorizer_classes: Vec<ClassId>,
}

words! {
    /// How passwords reach the targets.
    enum Mode {
        /// The server changes them.
        Push = "push",
        /// An agent on the target calls home.
        Local = "local",
        /// They are only kept.
        VaultOnly = "vault-only",
    }
}

words! {
    /// What an account logs in with.
    enum AuthenticationType {
        /// A password.
        Password = "password",
        /// The borrower's public key, placed for a time.
        SshKey = "ssh-key",
        /// Membership in groups, for a time.
        GroupSet = "group-set",
    }
}

/// The right on a policy: `groupmgmt` and the permission, or to be the owner, whose permissions a denial takes away like everybody's.
///
/// Without `groupmgmt` nobody but the owner learns whether the policy is there.
fn need<'v>(stamp: &Stamp, rights: &Rights, policy: Option<&'v Policy>, permission: Permission) -> Result<&'v Policy, Refusal> {
    let is_own = policy.is_some_and(|policy| stamp.actor.as_ref().is_some_and(|actor| *actor.person() == policy.owner));
    if !is_own {
        rights.need(Privilege::GroupMgmt)?;
    }
    let policy = policy.ok_or(Code::PolicyNotFound)?;
    rights.need_on(permission, &policy.policy_id, Code::PolicyNotFound)?;
    Ok(policy)
}

/// Is the revision the one that the request was made for?
pub(crate) fn is_current(asked: Option<i64>, revision: i64) -> Result<(), Refusal> {
    if asked.is_none_or(|asked| asked == revision) { Ok(()) } else { Err(Code::RevisionStale.into()) }
}
