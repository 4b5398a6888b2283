//! Policies, systems and accounts with passwords, and who may do what with them, for tests of stores.

use std::{collections::BTreeSet, sync::Arc};

use domain::{
    account::{
        Account,
        add::{Add, Added, Imported},
    },
    administrator::API_ADMINISTRATORS,
    administrator_group::AdministratorGroup,
    id::{AccountKey, ChangeId, PolicyId, ResourceId, SecretId, UserId},
    password::{
        dictionary::Dictionary,
        override_password::{Given, Overridden, OverridePassword},
        strength::weaknesses,
    },
    policy::{Mode, Policy, Terms},
    right::{ClassMatch, permission::Permissions, privilege::Privileges},
    secret::{Fingerprint, Sealed},
    system::{Administrator, State, System, Target},
    user_class::{Kind, UserClass},
    user_group::{AccessControl, UserGroup},
    variable::Overrides,
};
use sha2::{Digest as _, Sha256};
use storage::{Errand, StoreError, Tx, account::read::ByName};

use crate::store::{Bench, NOW, id, stamp_of_machine};

/// A password as the edge hands it over; this one is not encrypted.
pub fn sealed(password: &str) -> Sealed {
    Sealed { id: SecretId(id()), bytes: password.as_bytes().to_vec() }
}

/// What a sealed password of [`sealed`] is.
pub fn opened(sealed: &Sealed) -> &str {
    std::str::from_utf8(&sealed.bytes).unwrap()
}

/// As the edge makes them, but without a key.
pub fn fingerprint(password: &str) -> Fingerprint {
    Fingerprint(Sha256::digest(password).into())
}

/// A vault-only policy of the superuser.
pub fn vault_policy(policy: &str) -> Policy {
    Policy {
        policy_id: policy.into(),
        owner: "superuser".into(),
        mode: Mode::VaultOnly,
        terms: Terms::default(),
        is_built_in: false,
        revision: 1,
        created_at: NOW,
        updated_at: NOW,
    }
}

/// A system of the connector `vault` under these policies.
pub fn vault_system(resource: &str, policies: &[&str]) -> System {
    System {
        resource_id: ResourceId::from(resource),
        description: String::new(),
        target: Target { connector: "vault".into(), ..Target::default() },
        connector_options: Overrides::new(),
        administrator: Administrator::default(),
        policy_ids: policies.iter().copied().map(PolicyId::from).collect(),
        state: State::Active,
        last_test_at: None,
        last_test_code: None,
        target_since: None,
        revision: 1,
        created_at: NOW,
        updated_at: NOW,
    }
}

/// The addition of an account, with a password or without.
pub fn addition(resource: &str, account: &str, policy: &str, password: Option<&str>) -> Add {
    Add {
        key: AccountKey(id()),
        resource: resource.into(),
        account: account.into(),
        policy: Some(PolicyId::from(policy)).filter(|policy| !policy.as_str().is_empty()),
        description: String::new(),
        password: password.map(|password| Imported { sealed: sealed(password), fingerprint: fingerprint(password) }),
    }
}

/// A password given to an account, judged by its policy as the edge does.
pub fn overriding(account: &Account, policy: &Policy, password: &str) -> OverridePassword {
    let dictionary = Dictionary::embedded();
    let weaknesses = weaknesses(&policy.terms.password_policy, password, account.account.as_str(), false, dictionary);
    OverridePassword {
        resource: account.resource.clone(),
        account: account.account.clone(),
        change: ChangeId(id()),
        password: Some(Given {
            account_key: account.key.clone(),
            sealed: sealed(password),
            fingerprint: fingerprint(password),
            policy: (policy.policy_id.clone(), policy.revision),
            weaknesses,
        }),
        settings: Arc::default(),
    }
}

impl Bench {
    /// Adds a policy; the superuser must be there.
    pub async fn put_policy(&self, policy: Policy) {
        self.store.errand(Put::Policy(Box::new(policy), false)).await.unwrap();
    }

    /// Changes a policy, with its next revision.
    pub async fn replace_policy(&self, policy: Policy) {
        let policy = Policy { revision: policy.revision + 1, ..policy };
        self.store.errand(Put::Policy(Box::new(policy), true)).await.unwrap();
    }

    /// Adds a system of the connector `vault` under these policies.
    pub async fn put_system(&self, resource: &str, policies: &[&str]) {
        let system = vault_system(resource, policies);
        self.store.errand(Put::System(Box::new(system))).await.unwrap();
    }

    /// Adds a system that can be reached, at an address where nobody is.
    pub async fn put_target(&self, resource: &str, policies: &[&str]) {
        let target = Target { connector: "postgresql".into(), address: "192.0.2.1".into(), port: 5432, ..Target::default() };
        let system = System { target, ..vault_system(resource, policies) };
        self.store.errand(Put::System(Box::new(system))).await.unwrap();
    }

    /// Gives a system an administrator of this name, without a credential.
    pub async fn put_administrator(&self, resource: &str, name: &str) {
        self.store.errand(Put::Root(resource.into(), name.into())).await.unwrap();
    }

    /// Puts a system under these policies.
    pub async fn put_under(&self, resource: &str, policies: &[&str]) {
        let policies = policies.iter().copied().map(PolicyId::from).collect();
        self.store.errand(Put::Under(resource.into(), policies)).await.unwrap();
    }

    /// Deletes a system, as far as its accounts see it.
    pub async fn delete_system(&self, resource: &str) {
        self.store.errand(Put::Deletion(resource.into())).await.unwrap();
    }

    /// Puts users into a class and a group of their own, which grants and denies on a policy.
    pub async fn share(&self, users: &[&str], policy: &str, grant: &str, deny: &str) {
        let [grant, deny] = [grant, deny].map(|words| Permissions::from_words(words).unwrap());
        let control = AccessControl { policy_id: policy.into(), grant, deny };
        self.people(&users.iter().copied().filter(|user| *user == "other").collect::<Vec<_>>()).await;
        let users = users.iter().map(|&user| user.into()).collect();
        self.store.errand(Put::Group(format!("G{}", crate::random::hex().to_ascii_uppercase()), users, control)).await.unwrap();
    }

    /// Adds a class of these users.
    pub async fn put_class(&self, name: &str, users: &[&str]) {
        let users = users.iter().map(|&user| user.into()).collect();
        self.store.errand(Put::Class(name.into(), users)).await.unwrap();
    }

    /// Makes a user an API administrator, without any permission.
    pub async fn administer(&self, user: &str) {
        self.store.errand(Put::Administrator(user.to_owned())).await.unwrap();
    }

    /// Lets a user have exactly these permissions on a policy, through a class and a group of its own.
    pub async fn grant(&self, user: &str, policy: &str, permissions: &str) {
        let grant = Permissions::from_words(permissions).unwrap();
        let control = AccessControl { policy_id: policy.into(), grant, deny: Permissions::EMPTY };
        let name = format!("{}-{policy}", user.to_ascii_uppercase());
        self.store.errand(Put::Group(name, vec![user.into()], control)).await.unwrap();
    }

    /// Adds an account from the machine itself.
    pub async fn account(&self, resource: &str, account: &str, policy: &str, password: Option<&str>) -> Added {
        self.store.transact(stamp_of_machine(), addition(resource, account, policy, password)).await.unwrap()
    }

    /// Gives an account a password, from the machine itself; its policy is as [`vault_policy`] makes it.
    pub async fn override_password(&self, resource: &str, account: &str, password: &str) -> Overridden {
        let key = self.store.read(ByName { resource: resource.into(), account: account.into() }).await.unwrap().unwrap();
        let account = key.found.account;
        let policy = vault_policy(account.policy.as_ref().unwrap().as_str());
        self.store.transact(stamp_of_machine(), overriding(&account, &policy, password)).await.unwrap()
    }

    /// A vault: the superuser, vault-only policy `V`, system `S` under it, and on it the account `app` with the password `first`.
    pub async fn vault(&self) -> Added {
        self.people(&["superuser"]).await;
        self.put_policy(vault_policy("V")).await;
        self.put_system("S", &["V"]).await;
        self.account("S", "app", "V", Some("first")).await
    }
}

/// Something put into the tables as the server would write it.
pub enum Put {
    /// A policy, and whether it is there already.
    Policy(Box<Policy>, bool),
    /// A system.
    System(Box<System>),
    /// The policies that a system is under from now on.
    Under(ResourceId, Vec<PolicyId>),
    /// The name of a system's administrator.
    Root(ResourceId, String),
    /// An API administrator.
    Administrator(String),
    /// The deletion of a system.
    Deletion(ResourceId),
    /// A class of this name, and its members.
    Class(String, Vec<UserId>),
    /// A class and a group of this name, its members, and what they may.
    Group(String, Vec<UserId>, AccessControl),
}

impl Errand for Put {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        match self {
            Self::Policy(policy, false) => storage::policy::row::insert(policy, tx).await,
            Self::Policy(policy, true) => storage::policy::row::update(policy, tx).await,
            Self::System(system) => storage::system::row::insert(system, tx).await,
            Self::Under(resource, policy_ids) => {
                let system = storage::system::row::find(resource, tx).await?.ok_or(StoreError::NotOne)?;
                storage::system::row::update(&System { policy_ids: policy_ids.clone(), ..system }, tx).await
            }
            Self::Root(resource, name) => {
                let system = storage::system::row::find(resource, tx).await?.ok_or(StoreError::NotOne)?;
                let administrator = Administrator { name: name.clone(), ..Administrator::default() };
                storage::system::row::update(&System { administrator, ..system }, tx).await
            }
            Self::Administrator(user) => administer(user, tx).await,
            Self::Deletion(resource) => {
                let system = storage::system::row::find(resource, tx).await?.ok_or(StoreError::NotOne)?;
                storage::system::row::update(&System { state: State::Deleted, ..system }, tx).await
            }
            Self::Class(name, users) => members(name, users, tx).await,
            Self::Group(name, users, control) => {
                group(name, users, control, tx).await?;
                storage::right::change(tx).await
            }
        }
    }
}

async fn administer(user: &str, tx: &mut Tx) -> Result<(), StoreError> {
    let class = class("APIADMINS");
    storage::user_class::row::insert(&class, tx).await?;
    storage::user_class::row::add_member(&class.class_id, &user.into(), tx).await?;
    let group = AdministratorGroup {
        group_id: API_ADMINISTRATORS.into(),
        description: String::new(),
        privileges: Privileges::EMPTY,
        class_ids: vec![class.class_id],
        class_match: ClassMatch::All,
        is_built_in: true,
        revision: 1,
        created_at: NOW,
        updated_at: NOW,
    };
    storage::administrator_group::row::insert(&group, tx).await
}

fn class(name: &str) -> UserClass {
    UserClass {
        class_id: name.into(),
        description: String::new(),
        kind: Kind::Single,
        is_built_in: false,
        cached_at: None,
        revision: 1,
        created_at: NOW,
        updated_at: NOW,
    }
}

async fn group(name: &str, users: &[UserId], control: &AccessControl, tx: &mut Tx) -> Result<(), StoreError> {
    let class = class(name);
    let group = UserGroup {
        group_id: name.into(),
        description: String::new(),
        class_ids: vec![class.class_id.clone()],
        class_match: ClassMatch::All,
        is_built_in: false,
        revision: 1,
        created_at: NOW,
        updated_at: NOW,
    };
    if storage::user_group::row::find(&group.group_id, tx).await?.is_none() {
        members(name, users, tx).await?;
        storage::user_group::row::insert(&group, tx).await?;
    }
    storage::user_group::row::set_control(&group.group_id, control, tx).await
}

async fn members(name: &str, users: &[UserId], tx: &mut Tx) -> Result<(), StoreError> {
    let class = class(name);
    storage::user_class::row::insert(&class, tx).await?;
    for user in users {
        storage::user_class::row::add_member(&class.class_id, user, tx).await?;
    }
    Ok(())
}

/// Every permission but these.
pub fn all_but(without: &str) -> String {
    let without: BTreeSet<_> = without.split(' ').collect();
    let words = Permissions::ALL.to_words();
    words.split(' ').filter(|word| !without.contains(word)).collect::<Vec<_>>().join(" ")
}
