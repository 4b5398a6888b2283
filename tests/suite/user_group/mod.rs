//! User groups, on both engines.

mod access_control;
mod add;
mod delete;
mod http;
mod law;
mod model;
mod read;
mod update;

use domain::{
    right::{ClassMatch, permission::Permissions},
    user_group::{
        AccessControl, Described, access_control_delete::AccessControlDelete, access_control_set::AccessControlSet, add::Add,
        delete::Delete, update::Update,
    },
};
use storage::user_group::read::Find;
use suite::store::{Bench, stamp_of_machine};

pub(crate) fn control(policy: &str, grant: &str, deny: &str) -> AccessControl {
    let words = |words| Permissions::from_words(words).unwrap();
    AccessControl { policy_id: policy.into(), grant: words(grant), deny: words(deny) }
}

pub(crate) fn add(group: &str, classes: &[&str], controls: &[AccessControl]) -> Add {
    Add {
        group_id: group.into(),
        description: "for tests".into(),
        class_ids: classes.iter().map(|&class| class.into()).collect(),
        class_match: ClassMatch::All,
        access_controls: controls.to_vec(),
    }
}

fn update(group: &str) -> Update {
    Update {
        group_id: group.into(),
        revision: None,
        description: None,
        class_ids: None,
        class_match: None,
        access_controls: None,
    }
}

fn delete(group: &str) -> Delete {
    Delete { group_id: group.into(), revision: None }
}

pub(crate) fn set(group: &str, control: AccessControl) -> AccessControlSet {
    AccessControlSet { group_id: group.into(), control }
}

fn unset(group: &str, policy: &str) -> AccessControlDelete {
    AccessControlDelete { group_id: group.into(), policy_id: policy.into() }
}

/// A group, made on the machine.
async fn given(bench: &Bench, group: Add) -> Described {
    bench.store.transact(stamp_of_machine(), group).await.unwrap()
}

async fn shown(bench: &Bench, group: &str) -> Option<Described> {
    bench.store.read(Find(group.into())).await.unwrap()
}
