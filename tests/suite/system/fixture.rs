//! What tests of systems share.

use domain::{
    secret::Sealed,
    system::{
        Binding, Change, Credential, NewAdministrator, Target, add::Add, connector::VAULT, delete::Delete, trust::Trust,
        update::Update,
    },
    variable::Overrides,
};
use suite::store::id;

/// A vault: nothing that could be reached.
pub fn vault() -> Target {
    Target { connector: VAULT.into(), ..Target::default() }
}

/// Makes a vault under these policies.
pub fn add(resource: &str, policies: &[&str]) -> Add {
    Add {
        resource_id: resource.into(),
        description: String::new(),
        target: vault(),
        connector_options: Overrides::new(),
        administrator: None,
        policy_ids: policies.iter().map(|&policy| policy.into()).collect(),
    }
}

pub fn update(resource: &str, change: Change) -> Update {
    Update { resource_id: resource.into(), revision: None, change }
}

pub fn delete(resource: &str) -> Delete {
    Delete { resource_id: resource.into(), revision: None }
}

pub fn trust(resource: &str) -> Trust {
    Trust { resource_id: resource.into() }
}

/// Moves it to these policies.
pub fn policies(ids: &[&str]) -> Change {
    Change { policy_ids: Some(ids.iter().map(|&id| id.into()).collect()), ..Change::default() }
}

/// Somebody with a password that is sealed for this target.
pub fn administrator(name: &str, resource: &str, target: &Target) -> NewAdministrator {
    let sealed = Sealed { id: id().as_str().into(), bytes: b"cipher text".to_vec() };
    NewAdministrator {
        name: name.into(),
        credential: Credential::Password(sealed),
        binding: Binding::of(&resource.into(), target, name),
    }
}
