//! Ties: what one may not have, one doesn't get by callers of one's own making.

use domain::problem::Code;
use suite::{
    people::{administrator, again, code},
    store::{Bench, stamp_of_machine},
};

use crate::{
    administrator::{add, add_open, delete, otp, own_password, password},
    user_class::{given as given_class, given_group, member_add},
    user_group::{add as group, control, set},
};

/// A group that grants nothing yet to the members of class ROBOTS, and who manages grants without holding any.
async fn prepared(bench: &Bench) -> domain::procedure::Stamp {
    bench.policy("P", "superuser").await;
    given_class(bench, "ROBOTS", &[]).await;
    given_group(bench, group("ROBOTS", &["ROBOTS"], &[])).await;
    bench.person(administrator("ada", "console mngacl policy")).await;
    bench.session("ada").await
}

fn grant() -> domain::user_group::access_control_set::AccessControlSet {
    set("ROBOTS", control("P", "preapproved-checkout", ""))
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_make_a_caller_and_grant_it_what_one_lacks() {
    for bench in Bench::founded().await {
        let ada = prepared(&bench).await;
        bench.store.transact(again(&ada), add("robot", "otpcaller")).await.unwrap();
        bench.store.transact(again(&ada), member_add("ROBOTS", "robot")).await.unwrap();
        bench.store.transact(again(&ada), otp("robot", "one")).await.unwrap();
        assert_eq!(code(bench.store.transact(again(&ada), grant()).await), Code::AdministratorOwnRights);
        // somebody else gives it a credential: then ada may grant, and may not take it over any more
        bench.store.transact(stamp_of_machine(), otp("robot", "two")).await.unwrap();
        bench.store.transact(again(&ada), grant()).await.unwrap();
        assert_eq!(code(bench.store.transact(again(&ada), otp("robot", "three")).await), Code::PrivilegeNotHeld);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_let_the_caller_of_ones_own_in_later() {
    for bench in Bench::founded().await {
        let ada = prepared(&bench).await;
        bench.store.transact(again(&ada), grant()).await.unwrap();
        bench.store.transact(again(&ada), add_open("robot", "apicaller")).await.unwrap();
        let enters = bench.store.transact(again(&ada), member_add("ROBOTS", "robot")).await;
        assert_eq!(code(enters), Code::AdministratorOwnRights);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_by_somebody_between() {
    for bench in Bench::founded().await {
        let ada = prepared(&bench).await;
        bench.store.transact(again(&ada), add_open("between", "console mngacl")).await.unwrap();
        let between = bench.session("between").await;
        bench.store.transact(again(&between), add_open("robot", "apicaller")).await.unwrap();
        bench.store.transact(again(&ada), member_add("ROBOTS", "robot")).await.unwrap();
        for actor in [&ada, &between] {
            assert_eq!(code(bench.store.transact(again(actor), grant()).await), Code::AdministratorOwnRights);
        }
        bench.store.transact(again(&ada), delete("between")).await.unwrap();
        assert_eq!(
            code(bench.store.transact(again(&ada), grant()).await),
            Code::AdministratorOwnRights,
            "the deleted one still ties"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_among_siblings_and_upwards() {
    for bench in Bench::founded().await {
        let ada = prepared(&bench).await;
        bench.store.transact(again(&ada), add_open("hand", "mngacl")).await.unwrap();
        bench.store.transact(again(&ada), add_open("robot", "apicaller")).await.unwrap();
        bench.store.transact(again(&ada), member_add("ROBOTS", "robot")).await.unwrap();
        let hand = bench.session("hand").await;
        assert_eq!(code(bench.store.transact(again(&hand), grant()).await), Code::AdministratorOwnRights, "sideways");
        bench.store.transact(again(&ada), delete("robot")).await.unwrap();
        bench.store.transact(stamp_of_machine(), member_add("ROBOTS", "ada")).await.unwrap();
        assert_eq!(code(bench.store.transact(again(&hand), grant()).await), Code::AdministratorOwnRights, "upwards");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_wash_the_maker_off_by_ones_own_password() {
    for bench in Bench::founded().await {
        let ada = prepared(&bench).await;
        bench.store.transact(again(&ada), add_open("robot", "apicaller")).await.unwrap();
        bench.store.transact(again(&ada), member_add("ROBOTS", "robot")).await.unwrap();
        let robot = bench.session("robot").await;
        bench.store.transact(again(&robot), own_password("robot", 1, true)).await.unwrap();
        assert_eq!(code(bench.store.transact(again(&ada), grant()).await), Code::AdministratorOwnRights);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn api_administrators_need_nobody_between_and_tie_nobody() {
    for bench in Bench::founded().await {
        bench.policy("P", "superuser").await;
        given_class(&bench, "ROBOTS", &[]).await;
        given_group(&bench, group("ROBOTS", &["ROBOTS"], &[])).await;
        let api_user = bench.session("_API_USER").await;
        bench.store.transact(again(&api_user), add_open("robot", "apicaller")).await.unwrap();
        bench.store.transact(again(&api_user), member_add("ROBOTS", "robot")).await.unwrap();
        // both got their credentials of the same API administrator: that ties nobody
        bench.store.transact(again(&api_user), add_open("manager", "mngacl")).await.unwrap();
        let manager = bench.session("manager").await;
        bench.store.transact(again(&manager), grant()).await.unwrap();
        bench.store.transact(again(&api_user), grant()).await.unwrap();
        bench.store.transact(again(&api_user), password("robot")).await.unwrap();
    }
}
