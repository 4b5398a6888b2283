//! Rank: whoever touches an administrator holds all that it holds, the permissions included.

use domain::problem::Code;
use storage::TransactError;
use suite::{
    people::{again, code, refusal},
    store::Bench,
};

use crate::{
    administrator::{add, allowed, delete, disable, enable, otp, password, privileges, row, unlock, update},
    user_class::{given as given_class, given_group},
    user_group::{add as group, control},
};

/// Every way to touch an administrator, each tried.
async fn each_touch(bench: &Bench, actor: &domain::procedure::Stamp, user: &str) -> Vec<Result<(), TransactError>> {
    let store = &bench.store;
    vec![
        store.transact(again(actor), update(user)).await.map(drop),
        store.transact(again(actor), privileges(user, "")).await.map(drop),
        store.transact(again(actor), allowed(user, &["10.0.0.0/8"])).await.map(drop),
        store.transact(again(actor), enable(user)).await.map(drop),
        store.transact(again(actor), disable(user)).await.map(drop),
        store.transact(again(actor), unlock(user)).await.map(drop),
        store.transact(again(actor), password(user)).await.map(drop),
        store.transact(again(actor), otp(user, "stolen")).await.map(drop),
        store.transact(again(actor), delete(user)).await.map(drop),
    ]
}

async fn none_may(bench: &Bench, actor: &domain::procedure::Stamp, user: &str) {
    let before = row(bench, user).await;
    for touch in each_touch(bench, actor, user).await {
        let refused = refusal(touch);
        assert_eq!((refused.code, refused.shown), (Code::PrivilegeNotHeld, Code::AdministratorNotFound));
    }
    assert_eq!(row(bench, user).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_take_a_stronger_administrator_over() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console policy").await;
        bench.caller("own", "recoverpwd").await;
        none_may(&bench, &ada, "own").await;
        // by a group
        bench.people(&["member"]).await;
        given_class(&bench, "STRONG", &["member"]).await;
        let strong = crate::administrator_group::add("STRONG", "maintain", &["STRONG"]);
        bench.store.transact(suite::store::stamp_of_machine(), strong).await.unwrap();
        none_may(&bench, &ada, "member").await;
        none_may(&bench, &ada, "superuser").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_take_a_caller_over_that_has_more_permissions() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(suite::store::stamp_of_machine(), add("robot", "otpcaller")).await.unwrap();
        bench.policy("P", "superuser").await;
        given_class(&bench, "ROBOTS", &["robot"]).await;
        given_group(&bench, group("ROBOTS", &["ROBOTS"], &[control("P", "preapproved-checkout", "")])).await;
        none_may(&bench, &ada, "robot").await;
        // an owner holds permissions, too
        bench.people(&["owner"]).await;
        bench.policy("Q", "owner").await;
        none_may(&bench, &ada, "owner").await;
        // who holds them may
        given_class(&bench, "ADAS", &["ada"]).await;
        given_group(&bench, group("ADAS", &["ADAS"], &[control("P", "preapproved-checkout", "")])).await;
        bench.store.transact(again(&ada), otp("robot", "new")).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_take_an_api_administrator_over_by_holding_its_keywords() {
    for bench in Bench::founded().await {
        let all = domain::right::privilege::Privileges::ALL.rights().to_words();
        let ada = bench.caller("ada", &all).await;
        none_may(&bench, &ada, "_API_USER").await; // it is spared by laws that ada isn't
        bench.people(&["weak"]).await;
        bench.store.transact(again(&ada), disable("weak")).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_touches_itself() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        let mut touches = each_touch(&bench, &ada, "ADA").await;
        let own_password = touches.remove(6);
        assert_eq!(code(own_password), Code::PasswordCurrentRequired);
        for touch in touches {
            assert_eq!(code(touch), Code::AdministratorOwnRights);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_the_right_goes_while_the_request_comes() {
    for bench in Bench::founded().await {
        let api_user = bench.session("_API_USER").await;
        for round in 0..8 {
            let (ada, robot) = (format!("ada{round}"), format!("robot{round}"));
            let stamp = bench.caller(&ada, "console").await;
            bench.people(&[&robot]).await;
            let (taken, touched) = tokio::join!(
                bench.store.transact(again(&api_user), privileges(&ada, "")),
                bench.store.transact(again(&stamp), password(&robot)),
            );
            taken.unwrap();
            // either it came first, or it is refused; nothing between
            let is_changed = row(&bench, &robot).await.credential_version > 1;
            assert_eq!(touched.is_ok(), is_changed);
            let later = refusal(bench.store.transact(again(&stamp), password(&robot)).await);
            assert_eq!(later.shown, Code::SessionInvalid);
        }
    }
}
