//! Somebody stays who can administer over the API.

use domain::{problem::Code, user_class::update::Update};
use storage::TransactError;
use suite::{
    people::{again, code},
    store::{Bench, stamp_of_machine},
};

use crate::{
    administrator::{add, add_open, allowed, delete, disable, privileges},
    user_class::{member_add, member_remove, update as class},
};

const CLASS: &str = "_EXPLICIT_API_ADMINISTRATORS_";

/// Every way to lose `user` as an API administrator, each tried by `actor`.
async fn each_loss(bench: &Bench, actor: &domain::procedure::Stamp, user: &str) -> Vec<Result<(), TransactError>> {
    let store = &bench.store;
    let emptied = || Update { explicit_users: Some(Vec::new()), ..class(CLASS) };
    vec![
        store.transact(again(actor), disable(user)).await.map(drop),
        store.transact(again(actor), allowed(user, &[])).await.map(drop),
        store.transact(again(actor), privileges(user, "guacamolecaller")).await.map(drop),
        store.transact(again(actor), privileges(user, "otpcaller")).await.map(drop),
        store.transact(again(actor), member_remove(CLASS, user)).await.map(drop),
        store.transact(again(actor), emptied()).await.map(drop),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_the_last_one_goes() {
    for bench in Bench::founded().await {
        let api_user = bench.session("_API_USER").await;
        let mut own = each_loss(&bench, &api_user, "_API_USER").await;
        for by_class in own.split_off(4) {
            assert_eq!(code(by_class), Code::GroupOwnMembership);
        }
        for directly in own {
            assert_eq!(code(directly), Code::AdministratorBuiltIn);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_the_others_are_only_there_for_show() {
    for bench in Bench::founded().await {
        let api_user = bench.session("_API_USER").await;
        // one that has no credential, one from nowhere, one of another door, one that is disabled
        bench.store.transact(again(&api_user), add("mute", "apicaller")).await.unwrap();
        bench.store.transact(again(&api_user), add_open("nowhere", "apicaller")).await.unwrap();
        bench.store.transact(again(&api_user), allowed("nowhere", &[])).await.unwrap();
        bench.store.transact(again(&api_user), add("robot", "otpcaller")).await.unwrap();
        bench.store.transact(again(&api_user), add_open("off", "apicaller")).await.unwrap();
        bench.store.transact(again(&api_user), disable("off")).await.unwrap();
        for user in ["mute", "nowhere", "robot", "off"] {
            bench.store.transact(again(&api_user), member_add(CLASS, user)).await.unwrap();
        }
        let robot = bench.session("mute").await; // were it able to come in, it could not do it either
        for loss in each_loss(&bench, &robot, "_API_USER").await.into_iter().take(5) {
            assert_eq!(code(loss), Code::AdministratorBuiltIn);
        }
        // one that can, a person too: then the first may go
        bench.store.transact(again(&api_user), add_open("second", "")).await.unwrap();
        bench.store.transact(again(&api_user), member_add(CLASS, "second")).await.unwrap();
        let second = bench.session("second").await;
        bench.store.transact(again(&second), disable("_API_USER")).await.unwrap();
        for loss in each_loss(&bench, &robot, "second").await.into_iter().take(5) {
            assert_eq!(code(loss), Code::AdministratorBuiltIn);
        }
        assert_eq!(code(bench.store.transact(again(&robot), delete("second")).await), Code::AdministratorBuiltIn);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_two_disable_each_other_at_once() {
    for bench in Bench::founded().await {
        for _ in 0..8 {
            let (one, two) = (suite::store::id(), suite::store::id());
            for user in [&one, &two] {
                bench.store.transact(stamp_of_machine(), add_open(user, "apicaller")).await.unwrap();
                bench.store.transact(stamp_of_machine(), member_add(CLASS, user)).await.unwrap();
            }
            bench.store.transact(stamp_of_machine(), member_remove(CLASS, "_API_USER")).await.map(drop).unwrap_or_default();
            let (first, second) = (bench.session(&one).await, bench.session(&two).await);
            let (by_first, by_second) = tokio::join!(
                bench.store.transact(again(&first), disable(&two)),
                bench.store.transact(again(&second), disable(&one)),
            );
            assert!(by_first.is_ok() ^ by_second.is_ok(), "{:?}", bench.engine);
            for user in [&one, &two] {
                bench.store.transact(stamp_of_machine(), delete(user)).await.unwrap();
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_an_ordinary_administrator_makes_an_api_administrator() {
    for bench in Bench::founded().await {
        let all = domain::right::privilege::Privileges::ALL.rights().to_words();
        let ada = bench.caller("ada", &all).await;
        bench.people(&["bob"]).await;
        assert_eq!(code(bench.store.transact(again(&ada), member_add(CLASS, "bob")).await), Code::PrivilegeNotHeld);
        assert_eq!(code(bench.store.transact(again(&ada), member_add(CLASS, "ada")).await), Code::GroupOwnMembership);
        assert_eq!(code(bench.store.transact(again(&ada), member_remove(CLASS, "_API_USER")).await), Code::PrivilegeNotHeld);
    }
}
