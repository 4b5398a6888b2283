//! User classes, on both engines.

mod add;
mod cache;
mod delete;
mod http;
mod law;
mod member;
mod read;
mod update;

use domain::{
    id::UserId,
    user_class::{Described, Kind, add::Add, member_add::MemberAdd, member_remove::MemberRemove, update::Update},
    user_group::add::Add as AddGroup,
};
use storage::user_class::read::Find;
use suite::store::{Bench, stamp_of_machine};

pub(crate) fn users(named: &[&str]) -> Vec<UserId> {
    named.iter().copied().map(UserId::from).collect()
}

pub(crate) fn add(class: &str, explicit_users: &[&str]) -> Add {
    Add { class_id: class.into(), description: "for tests".into(), kind: Kind::Single, explicit_users: users(explicit_users) }
}

pub(crate) fn update(class: &str) -> Update {
    Update { class_id: class.into(), revision: None, description: None, explicit_users: None }
}

pub(crate) fn member_add(class: &str, user: &str) -> MemberAdd {
    MemberAdd { class_id: class.into(), user_id: user.into() }
}

pub(crate) fn member_remove(class: &str, user: &str) -> MemberRemove {
    MemberRemove { class_id: class.into(), user_id: user.into() }
}

/// A class, made on the machine.
pub(crate) async fn given(bench: &Bench, class: &str, explicit_users: &[&str]) -> Described {
    bench.store.transact(stamp_of_machine(), add(class, explicit_users)).await.unwrap().described
}

/// A user group, made on the machine.
pub(crate) async fn given_group(bench: &Bench, group: AddGroup) {
    bench.store.transact(stamp_of_machine(), group).await.unwrap();
}

async fn shown(bench: &Bench, class: &str) -> Option<Described> {
    bench.store.read(Find(class.into())).await.unwrap()
}
