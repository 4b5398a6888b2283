//! Whoever acts as a person is bound by the laws as itself and as that person.

use domain::{policy::Mode, problem::Code, user_group::access_control_set::AccessControlSet};
use suite::{
    people::{administrator, again, code},
    store::{Bench, stamp_of_machine},
};

use crate::{
    administrator::{add, add_open, otp, own_password, password, privileges, row, update},
    policy::fixture::{add as policy, nothing, update as policy_change},
    user_class::{given as given_class, given_group, member_add},
    user_group::{add as group, control, set},
};

const HELD: &str = "console mngacl policy";

/// `portal` acts as `ada`, who manages grants without holding any.
async fn prepared(bench: &Bench) -> domain::procedure::Stamp {
    bench.policy("P", "superuser").await;
    bench.person(administrator("portal", HELD)).await;
    bench.person(administrator("ada", HELD)).await;
    bench.session_as("portal", "ada").await
}

fn grant(group: &str) -> AccessControlSet {
    set(group, control("P", "preapproved-checkout", ""))
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_change_oneself_by_a_program() {
    for bench in Bench::founded().await {
        let stamp = prepared(&bench).await;
        for user in ["ada", "portal"] {
            for change in [update(user), privileges(user, "")] {
                let touched = bench.store.transact(again(&stamp), change).await;
                assert_eq!(code(touched), Code::AdministratorOwnRights, "{:?} {user}", bench.engine);
            }
            let set = bench.store.transact(again(&stamp), password(user)).await;
            assert_eq!(code(set), Code::PasswordCurrentRequired, "{:?} {user}", bench.engine);
        }
        given_class(&bench, "ADAS", &["ada"]).await;
        given_group(&bench, group("ADAS", &["ADAS"], &[])).await;
        given_class(&bench, "PORTALS", &["portal"]).await;
        given_group(&bench, group("PORTALS", &["PORTALS"], &[])).await;
        for own in ["ADAS", "PORTALS"] {
            assert_eq!(code(bench.store.transact(again(&stamp), grant(own)).await), Code::GroupOwnMembership, "{own}");
        }
        given_class(&bench, "NOBODY", &[]).await;
        given_group(&bench, group("NOBODY", &["NOBODY"], &[])).await;
        for user in ["ada", "portal"] {
            let entered = bench.store.transact(again(&stamp), member_add("NOBODY", user)).await;
            assert_eq!(code(entered), Code::GroupOwnMembership, "{:?} {user}", bench.engine);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_grant_by_a_program_to_ones_own_creature() {
    for bench in Bench::founded().await {
        let stamp = prepared(&bench).await;
        let (ada, portal) = (bench.session("ada").await, bench.session("portal").await);
        for (maker, robot) in [(&ada, "of-ada"), (&portal, "of-portal")] {
            bench.store.transact(again(maker), add_open(robot, "apicaller")).await.unwrap();
            let class = robot.to_uppercase();
            given_class(&bench, &class, &[robot]).await;
            given_group(&bench, group(&class, &[&class], &[])).await;
            let granted = bench.store.transact(again(&stamp), grant(&class)).await;
            assert_eq!(code(granted), Code::AdministratorOwnRights, "{:?} {robot}", bench.engine);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_make_a_credential_that_two_know() {
    for bench in Bench::founded().await {
        let stamp = prepared(&bench).await;
        bench.store.transact(again(&stamp), add("quiet", "apicaller")).await.unwrap(); // without a credential
        bench.store.transact(stamp_of_machine(), add("robot", "otpcaller")).await.unwrap();
        let made = bench.store.transact(again(&stamp), add_open("loud", "apicaller")).await;
        assert_eq!(code(made), Code::ActingAsRefused);
        assert_eq!(code(bench.store.transact(again(&stamp), password("quiet")).await), Code::ActingAsRefused);
        assert_eq!(code(bench.store.transact(again(&stamp), otp("robot", "one")).await), Code::ActingAsRefused);
        // the person's own with the current one: who knows that made none
        bench.store.transact(again(&stamp), own_password("ada", 1, true)).await.unwrap();
        assert_eq!(row(&bench, "ada").await.credential_version, 2, "{:?}", bench.engine);
        assert_eq!(code(bench.store.transact(again(&stamp), update("quiet")).await), Code::SessionRevoked, "{:?}", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_is_its_persons_and_what_one_of_both_lacks_is_nobodys() {
    for bench in Bench::founded().await {
        bench.caller("portal", "creategroup").await;
        let max = bench.caller("max", "creategroup").await;
        let stamp = bench.session_as("portal", "max").await;
        let added = bench.store.transact(again(&stamp), policy("NEW", Mode::VaultOnly, nothing())).await.unwrap();
        assert_eq!(added.owner.as_str(), "max", "{:?}", bench.engine);
        let change = || policy_change("NEW", nothing());
        bench.store.transact(again(&max), change()).await.unwrap();
        // the program has no right on it
        assert_eq!(code(bench.store.transact(again(&stamp), change()).await), Code::PermissionMissing);
        bench.grant("portal", "NEW", "view-properties modify-properties").await;
        bench.store.transact(again(&stamp), change()).await.unwrap();
    }
}
