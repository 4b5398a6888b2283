//! What nobody gets by way of a class: the laws of rights, each with the attack that it closes.

use domain::{
    administrator::Administrator,
    administrator_group::AdministratorGroup,
    id::UserId,
    problem::Code,
    procedure::Stamp,
    right::{ClassMatch, privilege::Privileges},
    user_class::{Described, update::Update},
};
use storage::{Errand, StoreError, Tx};
use suite::{
    people::{administrator, again, code},
    store::{Bench, NOW},
};

use super::{add, given, given_group, member_add, member_remove, shown, update, users};
use crate::user_group::{add as group, control};

struct InsertGroup(AdministratorGroup);

impl Errand for InsertGroup {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        storage::administrator_group::row::insert(&self.0, tx).await
    }
}

/// An administrator group with these privileges for who is in all of `classes`.
async fn given_administrator_group(bench: &Bench, id: &str, privileges: &str, classes: &[&str]) {
    let group = AdministratorGroup {
        group_id: id.into(),
        description: String::new(),
        privileges: Privileges::from_words(privileges).unwrap(),
        class_ids: classes.iter().map(|&class| class.into()).collect(),
        class_match: ClassMatch::All,
        is_built_in: false,
        revision: 1,
        created_at: NOW,
        updated_at: NOW,
    };
    bench.store.errand(InsertGroup(group)).await.unwrap();
}

/// Both ways into a class, and both ways out of it, are refused alike; nothing changes.
async fn refused(bench: &Bench, actor: &Stamp, before: &Described, user: &str) -> Code {
    let class = before.class.class_id.as_str();
    let is_in = before.explicit_users.contains(&user.into());
    let mut others: Vec<&str> = before.explicit_users.iter().map(UserId::as_str).filter(|one| *one != user).collect();
    let alone = if is_in {
        code(bench.store.transact(again(actor), member_remove(class, user)).await)
    } else {
        others.push(user);
        code(bench.store.transact(again(actor), member_add(class, user)).await)
    };
    let whole = Update { explicit_users: Some(users(&others)), ..update(class) };
    assert_eq!(code(bench.store.transact(again(actor), whole).await), alone);
    assert_eq!(shown(bench, class).await.as_ref(), Some(before));
    alone
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_moves_itself_where_a_group_hangs_on_it() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy mngacl console").await;
        bench.people(&["bob"]).await;
        let outside = given(&bench, "OUTSIDE", &["bob"]).await;
        let inside = given(&bench, "INSIDE", &["ada"]).await;
        given_group(&bench, group("G", &["OUTSIDE", "INSIDE"], &[])).await;
        assert_eq!(refused(&bench, &ada, &outside, "ada").await, Code::GroupOwnMembership);
        assert_eq!(refused(&bench, &ada, &inside, "ada").await, Code::GroupOwnMembership);
        // what nothing hangs on is harmless
        bench.store.transact(again(&ada), add("FREE", &["ada"])).await.unwrap();
        bench.store.transact(again(&ada), member_remove("FREE", "ada")).await.unwrap();
        bench.store.transact(again(&ada), member_add("FREE", "ada")).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gives_a_keyword_that_it_lacks() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy console").await;
        bench.people(&["bob"]).await;
        let (one, two) = (given(&bench, "ONE", &[]).await, given(&bench, "TWO", &[]).await);
        given_administrator_group(&bench, "RECOVERERS", "recoverpwd", &["ONE", "TWO"]).await;
        given_administrator_group(&bench, "CONSOLES", "console", &["TWO"]).await;
        bench.store.transact(again(&ada), member_add("TWO", "bob")).await.unwrap();
        assert_eq!(refused(&bench, &ada, &one, "bob").await, Code::PrivilegeNotHeld, "bob would be in both");
        bench.store.transact(again(&ada), member_remove("TWO", "bob")).await.unwrap();
        bench.store.transact(again(&ada), member_add("ONE", "bob")).await.unwrap();
        let two = Described { class: shown(&bench, "TWO").await.unwrap().class, ..two };
        assert_eq!(refused(&bench, &ada, &two, "bob").await, Code::PrivilegeNotHeld);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_takes_a_keyword_that_it_lacks() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy console").await;
        bench.people(&["bob"]).await;
        let before = given(&bench, "ONE", &["bob"]).await;
        given_administrator_group(&bench, "RECOVERERS", "recoverpwd", &["ONE"]).await;
        assert_eq!(refused(&bench, &ada, &before, "bob").await, Code::PrivilegeNotHeld);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_api_administrators_make_and_unmake_one_and_one_who_can_log_in_stays() {
    for bench in Bench::founded().await {
        let class = "_EXPLICIT_API_ADMINISTRATORS_";
        let ada = bench.caller("ada", &Privileges::API_ADMINISTRATION.to_words()).await;
        let bob = bench.caller("bob", "").await;
        let before = shown(&bench, class).await.unwrap();
        assert_eq!(refused(&bench, &ada, &before, "bob").await, Code::PrivilegeNotHeld);
        assert_eq!(refused(&bench, &ada, &before, "_API_USER").await, Code::PrivilegeNotHeld);

        let api_user = bench.session("_API_USER").await;
        bench.store.transact(again(&api_user), member_add(class, "bob")).await.unwrap();
        let before = shown(&bench, class).await.unwrap();
        assert_eq!(refused(&bench, &api_user, &before, "_API_USER").await, Code::GroupOwnMembership);
        assert_eq!(refused(&bench, &bob, &before, "_API_USER").await, Code::AdministratorBuiltIn, "bob has no credential");
        bench.store.transact(again(&api_user), member_remove(class, "bob")).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn permissions_come_from_who_manages_them_and_never_to_ones_own_creature() {
    for bench in Bench::founded().await {
        let clerk = bench.caller("clerk", "policy").await;
        let manager = bench.caller("manager", "policy mngacl").await;
        bench.people(&["bob"]).await;
        bench.person(Administrator { credential_made_by: Some("manager".into()), ..administrator("puppet", "") }).await;
        bench.policy("P", "superuser").await;
        let granted = given(&bench, "GRANTED", &[]).await;
        let denied = given(&bench, "DENIED", &["bob", "puppet"]).await;
        given_group(&bench, group("GRANTS", &["GRANTED"], &[control("P", "preapproved-checkout", "")])).await;
        given_group(&bench, group("DENIES", &["DENIED"], &[control("P", "", "access-history")])).await;

        assert_eq!(refused(&bench, &clerk, &granted, "bob").await, Code::PrivilegeNotHeld);
        assert_eq!(refused(&bench, &clerk, &denied, "bob").await, Code::PrivilegeNotHeld, "to go out gives, too");
        assert_eq!(refused(&bench, &manager, &granted, "puppet").await, Code::AdministratorOwnRights);
        assert_eq!(refused(&bench, &manager, &denied, "puppet").await, Code::AdministratorOwnRights);
        bench.store.transact(again(&manager), member_add("GRANTED", "bob")).await.unwrap();
        bench.store.transact(again(&manager), member_remove("DENIED", "bob")).await.unwrap();
        bench.store.transact(again(&clerk), member_remove("GRANTED", "bob")).await.unwrap();
        bench.store.transact(again(&clerk), member_add("DENIED", "bob")).await.unwrap();
        let api_user = bench.session("_API_USER").await;
        bench.store.transact(again(&api_user), member_add("GRANTED", "puppet")).await.unwrap();
    }
}
