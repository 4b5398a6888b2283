//! The words of managed system policies.

use domain::id::NodeId;
use domain::policy::{AuthenticationType, Change, Mode, Policy};
use domain::variable::Overrides;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::disclosure_plugin::{DisclosurePlugin, DisclosurePluginNew};
use super::password::{PasswordPolicy, PasswordPolicyNew};
use crate::operation::Shape;
use crate::wire::{ClassId, Int, List, NodeIdOrEmpty, PolicyId, Revision, Set, Text, TextMap, Time, UserId};

crate::choice_of! {
    /// How passwords reach the targets: the server changes them, an agent calls home, or they are only kept.
    PolicyMode as "_PolicyMode" of Mode
}

crate::choice_of! {
    /// What an account logs in with.
    AuthenticationTypeName as "_AuthenticationType" of AuthenticationType
}

/// Which policy.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyPath {
    /// Its name.
    pub policy_id: PolicyId,
}

/// A policy to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ManagedSystemPolicyNew {
    /// Its name.
    pub policy_id: PolicyId,
    /// For people; empty.
    description: Option<Text<0, 500>>,
    /// It never changes.
    pub mode: PolicyMode,
    /// `ssh-key` only with mode `push`, `group-set` not with `vault-only`.
    authentication_types: Set<AuthenticationTypeName, 1, 3>,
    /// The node that changes its passwords; empty for any.
    managing_node: Option<NodeIdOrEmpty>,
    /// Whether passwords are changed; if not, changes are refused and the scheduled ones wait. True.
    randomization_enabled: Option<bool>,
    /// Whether accounts are lent although their passwords aren't changed afterwards. False.
    checkout_while_randomization_disabled: Option<bool>,
    /// Whether given passwords must keep the password policy; only a vault-only policy may say no. True.
    enforce_password_policy: Option<bool>,
    /// What passwords are made of.
    password_policy: Option<PasswordPolicyNew>,
    /// System variables that have another value here.
    options: Option<TextMap<64>>,
    /// How many authorizers must agree; 0 for none.
    minimum_approvals: Option<Int<0, 20>>,
    /// How many may disagree; 0 for none.
    maximum_rejections: Option<Int<0, 20>>,
    /// Who is asked.
    authorizer_user_ids: Option<List<UserId, 0, 100>>,
    /// Whose members are asked.
    authorizer_class_ids: Option<List<ClassId, 0, 100>>,
    /// By which ways lent accounts are reached through a gateway; none.
    disclosure_plugins: Option<List<DisclosurePluginNew, 0, 5>>,
}

/// What is to change of a policy; what isn't sent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ManagedSystemPolicyChange {
    /// For people.
    description: Option<Text<0, 500>>,
    /// Whoever gives it away must have both permissions that come with it, `view-properties` and `modify-properties`.
    pub owner_user_id: Option<UserId>,
    /// `password` stays while there are accounts.
    authentication_types: Option<Set<AuthenticationTypeName, 1, 3>>,
    /// The node that changes its passwords; empty for any.
    managing_node: Option<NodeIdOrEmpty>,
    /// Whether passwords are changed; if not, changes are refused and the scheduled ones wait.
    randomization_enabled: Option<bool>,
    /// Whether accounts are lent although their passwords aren't changed afterwards.
    checkout_while_randomization_disabled: Option<bool>,
    /// Whether given passwords must keep the password policy; only a vault-only policy may say no.
    enforce_password_policy: Option<bool>,
    /// What passwords are made of; replaced whole, what isn't sent in it has its default.
    password_policy: Option<PasswordPolicyNew>,
    /// System variables that have another value here; replaced whole.
    options: Option<TextMap<64>>,
    /// How many authorizers must agree.
    minimum_approvals: Option<Int<0, 20>>,
    /// How many may disagree.
    maximum_rejections: Option<Int<0, 20>>,
    /// Who is asked; replaced whole.
    authorizer_user_ids: Option<List<UserId, 0, 100>>,
    /// Whose members are asked; replaced whole.
    authorizer_class_ids: Option<List<ClassId, 0, 100>>,
    /// By which ways lent accounts are reached through a gateway; replaced whole.
    disclosure_plugins: Option<List<DisclosurePluginNew, 0, 5>>,
}

/// A managed system policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "as the contract has it")]
pub struct ManagedSystemPolicy {
    /// Its name.
    policy_id: PolicyId,
    /// For people.
    description: Text<0, 500>,
    /// May see and change it, and nothing else by that.
    owner_user_id: UserId,
    /// How passwords reach the targets.
    mode: PolicyMode,
    /// What its accounts log in with.
    authentication_types: List<AuthenticationTypeName, 1, 3>,
    /// The node that changes its passwords; empty for any.
    managing_node: NodeIdOrEmpty,
    /// Whether passwords are changed.
    randomization_enabled: bool,
    /// Whether accounts are lent although their passwords aren't changed afterwards.
    checkout_while_randomization_disabled: bool,
    /// Whether given passwords must keep the password policy.
    enforce_password_policy: bool,
    /// What passwords are made of.
    password_policy: PasswordPolicy,
    /// System variables that have another value here. The values in force: ManagedSystemPolicyOptionList.
    options: TextMap<64>,
    /// How many authorizers must agree.
    minimum_approvals: Int<0, 20>,
    /// How many may disagree.
    maximum_rejections: Int<0, 20>,
    /// Who is asked.
    authorizer_user_ids: List<UserId, 0, 100>,
    /// Whose members are asked.
    authorizer_class_ids: List<ClassId, 0, 100>,
    /// By which ways lent accounts are reached through a gateway.
    disclosure_plugins: List<DisclosurePlugin, 0, 5>,
    /// Made with the installation.
    built_in: bool,
    /// Grows with every change.
    revision: Revision,
    /// When it was made.
    created_at: Time,
    /// When it was last changed.
    updated_at: Time,
}

impl ManagedSystemPolicy {
    /// Where it is.
    pub fn path(&self) -> String {
        format!("/v1/managed-system-policies/{}", self.policy_id)
    }
}

impl Shape for ManagedSystemPolicy {
    const REVISED: bool = true;

    fn revision(&self) -> i64 {
        self.revision.get()
    }
}

crate::page! {
    /// A page of managed system policies.
    ManagedSystemPolicyPage of ManagedSystemPolicy
}

/// Both bodies name the same terms; one must name authentication types, the other may.
macro_rules! terms {
    ($body:ident, $types:expr) => {
        Change {
            description: $body.description.clone().map(Text::into_string),
            authentication_types: $types.map(|types| types.iter().map(|one| one.0).collect()),
            managing_node: $body.managing_node.as_ref().map(|node| NodeId::from(node.as_str())),
            is_randomization_enabled: $body.randomization_enabled,
            lends_while_randomization_disabled: $body.checkout_while_randomization_disabled,
            enforces_password_policy: $body.enforce_password_policy,
            password_policy: $body.password_policy.as_ref().map(Into::into),
            options: $body.options.clone().map(TextMap::into_texts),
            minimum_approvals: $body.minimum_approvals.map(Int::get),
            maximum_rejections: $body.maximum_rejections.map(Int::get),
            authorizer_users: $body.authorizer_user_ids.as_ref().map(|users| users.iter().map(Into::into).collect()),
            authorizer_classes: $body.authorizer_class_ids.as_ref().map(|classes| classes.iter().map(Into::into).collect()),
            disclosure_plugins: $body.disclosure_plugins.as_ref().map(|plugins| plugins.iter().map(Into::into).collect()),
            of_file: Overrides::new(),
        }
    };
}

impl From<&ManagedSystemPolicyNew> for Change {
    fn from(body: &ManagedSystemPolicyNew) -> Self {
        terms!(body, Some(&body.authentication_types))
    }
}

impl From<&ManagedSystemPolicyChange> for Change {
    fn from(body: &ManagedSystemPolicyChange) -> Self {
        terms!(body, body.authentication_types.as_ref())
    }
}

impl From<&Policy> for ManagedSystemPolicy {
    fn from(policy: &Policy) -> Self {
        let terms = &policy.terms;
        Self {
            policy_id: (&policy.policy_id).into(),
            description: Text::server(&*terms.description),
            owner_user_id: (&policy.owner).into(),
            mode: PolicyMode(policy.mode),
            authentication_types: List::server(terms.authentication_types.iter().map(|&one| AuthenticationTypeName(one))),
            managing_node: terms.managing_node.clone().into(),
            randomization_enabled: terms.is_randomization_enabled,
            checkout_while_randomization_disabled: terms.lends_while_randomization_disabled,
            enforce_password_policy: terms.enforces_password_policy,
            password_policy: (&terms.password_policy).into(),
            options: TextMap::server(terms.options.clone()),
            minimum_approvals: Int::server(terms.minimum_approvals),
            maximum_rejections: Int::server(terms.maximum_rejections),
            authorizer_user_ids: List::server(terms.authorizer_users.iter().map(UserId::from)),
            authorizer_class_ids: List::server(terms.authorizer_classes.iter().map(ClassId::from)),
            disclosure_plugins: List::server(terms.disclosure_plugins.iter().map(DisclosurePlugin::from)),
            built_in: policy.is_built_in,
            revision: Revision::server(policy.revision),
            created_at: policy.created_at.into(),
            updated_at: policy.updated_at.into(),
        }
    }
}
