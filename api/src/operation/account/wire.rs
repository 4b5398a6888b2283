//! The words of accounts.

use std::collections::BTreeMap;

use domain::account::Account;
use domain::checkout::open::quarantine;
use domain::id::PolicyId as DomainPolicyId;
use domain::policy::Policy;
use domain::variable::{Overrides, Settings, table};
use serde::{Deserialize, Serialize};
use storage::policy::read;
use utoipa::ToSchema;

use crate::edge::Edge;
use crate::operation::Shape;
use crate::problem::Problem;
use crate::wire::{
    AccountId, AccountStateName, Id, Int, PasswordStateName, PolicyId, PolicyIdOrEmpty, QuarantineName, ResourceId, Revision,
    SecretText, Text, Time, VersionNumberOrNone,
};

/// Which account.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccountPath {
    /// Stands for one account of one system for ever.
    pub account_key: Id,
}

/// Which system's accounts.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SystemPath {
    /// The system.
    pub resource_id: ResourceId,
}

/// Which accounts; all of what is said must fit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccountFilter {
    /// Of this system.
    pub resource_id: Option<ResourceId>,
    /// Of this name.
    pub account_id: Option<AccountId>,
    /// Under this policy.
    pub policy_id: Option<PolicyId>,
    /// In this state; when absent, all but deleted ones.
    pub state: Option<AccountStateName>,
    /// With a password in this state.
    pub password_state: Option<PasswordStateName>,
}

/// An account to be managed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ManagedAccountNew {
    /// Its system.
    pub resource_id: ResourceId,
    /// Its name there. Compared exactly.
    pub account_id: AccountId,
    /// The policy to be under, one of its system's; `""` = unbound.
    pub policy_id: PolicyIdOrEmpty,
    /// For people; `""` when absent.
    pub description: Option<Text<0, 500>>,
    /// Its present password. Nothing is sent to the target.
    pub password: Option<SecretText<1, 1024>>,
}

/// What changes of an account. Absent = unchanged.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ManagedAccountChange {
    /// The policy to be under, one of its system's; `""` = unbound. Nobody may do more with the account afterwards than before.
    pub policy_id: Option<PolicyIdOrEmpty>,
    /// For people.
    pub description: Option<Text<0, 500>>,
}

/// A managed account, without its password.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ManagedAccount {
    /// Stands for one account of one system for ever, also after it was deleted and added again.
    account_key: Id,
    /// Its system.
    resource_id: ResourceId,
    /// Its name there.
    account_id: AccountId,
    /// The policy that it is under; `""` = unbound.
    policy_id: PolicyIdOrEmpty,
    /// For people.
    description: Text<0, 500>,
    /// How sure its password is.
    password_state: PasswordStateName,
    /// Grows with each password that comes into force; 0 = none.
    password_version: VersionNumberOrNone,
    /// When its password came into force.
    password_changed_at: Option<Time>,
    /// When the target last proved it.
    password_verified_at: Option<Time>,
    /// When it will be changed.
    next_change_at: Option<Time>,
    /// The change that isn't settled.
    open_change_id: Option<Id>,
    /// The last change that was.
    last_change_id: Option<Id>,
    /// Not null = not lent, and why.
    quarantine_reason: Option<QuarantineName>,
    /// How often it is lent now; what came back counts until its password is changed.
    open_checkouts: Int<0, 1000>,
    /// How often it may be lent at once.
    checkout_limit: Int<1, 1000>,
    /// What has become of it.
    state: AccountStateName,
    /// Grows with every change; what If-Match takes.
    revision: Revision,
    /// When it was made.
    created_at: Time,
    /// When it was last changed.
    updated_at: Time,
}

impl ManagedAccount {
    /// As answers show it; `open_checkouts`: by how many it is held.
    pub fn of(account: &Account, terms: &Terms, open_checkouts: i64) -> Self {
        let quarantine = terms.policy.as_ref().map_or(account.quarantine, |policy| quarantine(account, policy));
        Self {
            account_key: (&account.key).into(),
            resource_id: (&account.resource).into(),
            account_id: (&account.account).into(),
            policy_id: account.policy.clone().into(),
            description: Text::server(account.description.clone()),
            password_state: PasswordStateName(account.password_state),
            password_version: Int::server(account.password_version),
            password_changed_at: account.password_changed_at.map(Time::from),
            password_verified_at: account.password_verified_at.map(Time::from),
            next_change_at: account.next_change_at.map(Time::from),
            open_change_id: account.open_change.as_ref().map(Id::from),
            last_change_id: account.last_change.as_ref().map(Id::from),
            quarantine_reason: quarantine.map(QuarantineName),
            open_checkouts: Int::server(open_checkouts),
            checkout_limit: Int::server(terms.checkout_limit),
            state: AccountStateName(account.state),
            revision: Int::server(account.revision),
            created_at: account.created_at.into(),
            updated_at: account.updated_at.into(),
        }
    }
}

impl Shape for ManagedAccount {
    const REVISED: bool = true;

    fn revision(&self) -> i64 {
        self.revision.get()
    }
}

crate::page! {
    /// A page of managed accounts.
    ManagedAccountPage of ManagedAccount
}

/// What the policy of an account says of lending it.
#[derive(Clone)]
pub struct Terms {
    policy: Option<Policy>,
    checkout_limit: i64,
}

/// The terms of policies, each looked up once.
#[derive(Default)]
pub struct KnownTerms(BTreeMap<Option<DomainPolicyId>, Terms>);

impl KnownTerms {
    /// For an account under this policy.
    pub async fn under(&mut self, edge: &Edge, id: Option<&DomainPolicyId>) -> Result<Terms, Problem> {
        let id = id.cloned();
        if let Some(known) = self.0.get(&id) {
            return Ok(known.clone());
        }
        let policy = match &id {
            Some(id) => edge.store.read(read::Find(id.clone())).await?,
            None => None,
        };
        let none = Overrides::new();
        let options = policy.as_ref().map_or(&none, |policy| &policy.terms.options);
        let checkout_limit = Settings::of_policy(&edge.settings.overrides(), options).get(table::RES_CHECKOUT_LIMIT);
        let terms = Terms { policy, checkout_limit };
        self.0.insert(id, terms.clone());
        Ok(terms)
    }
}
