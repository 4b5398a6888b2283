//! A policy goes that nothing refers to.

use std::sync::Arc;

use domain::{
    policy::{Mode, delete::Delete},
    problem::Code,
};
use suite::{
    people::again,
    store::{Bench, stamp_of_machine},
};
use tokio::sync::Barrier;

use super::fixture::{Locked, add, delete, nothing, shown};
use crate::system::fixture as system;

#[tokio::test(flavor = "multi_thread")]
async fn who_may_and_when() {
    for bench in Bench::founded().await {
        let owner = bench.caller("owner", "creategroup createres").await;
        let manager = bench.caller("manager", "groupmgmt").await;
        bench.store.transact(again(&owner), add("P", Mode::VaultOnly, nothing())).await.unwrap();
        assert_eq!(shown(bench.store.transact(again(&manager), delete("P")).await), Code::PolicyNotFound);
        let stale = Delete { revision: Some(2), ..delete("P") };
        assert_eq!(shown(bench.store.transact(again(&owner), stale).await), Code::RevisionStale);

        bench.grant("manager", "P", "view-properties modify-properties").await;
        assert_eq!(shown(bench.store.transact(again(&manager), delete("P")).await), Code::ObjectInUse, "an access control");
        bench.execute("DELETE FROM access_control").await;
        bench.store.transact(again(&owner), system::add("S", &["P"])).await.unwrap();
        assert_eq!(shown(bench.store.transact(again(&owner), delete("P")).await), Code::ObjectInUse, "a system");
        bench.execute("DELETE FROM system_policy").await;
        bench.account("S", "a", "P", None).await;
        assert_eq!(shown(bench.store.transact(again(&owner), delete("P")).await), Code::ObjectInUse, "an account");
        bench.execute("DELETE FROM managed_account").await;

        bench.store.transact(again(&owner), delete("P")).await.unwrap();
        assert_eq!(bench.last().await, ("policy.deleted".into(), "done".into(), None));
        assert_eq!(bench.store.errand(Locked("P")).await.unwrap(), None);
        assert_eq!(shown(bench.store.transact(again(&owner), delete("P")).await), Code::PrivilegeMissing, "no longer his");
    }
}

/// Whoever comes second finds what the first has done: no system is left under a policy that is gone, and so no account, whose policy
/// is one of its system's.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_under_a_deleted_policy() {
    for bench in Bench::founded().await {
        let owner = bench.caller("owner", "creategroup createres").await;
        let second = bench.beside().await;
        for round in 0..12 {
            bench.store.transact(again(&owner), add("P", Mode::VaultOnly, nothing())).await.unwrap();
            let barrier = Arc::new(Barrier::new(2));
            let (store, stamp, wait) = (bench.store.clone(), again(&owner), barrier.clone());
            let deleting = tokio::spawn(async move {
                wait.wait().await;
                store.transact(stamp, delete("P")).await
            });
            barrier.wait().await;
            let added = second.transact(again(&owner), system::add("T", &["P"])).await;
            let deleted = deleting.await.unwrap();
            match (added, deleted) {
                (Ok(_), deleted) => assert_eq!(shown(deleted), Code::ObjectInUse, "{:?} round {round}", bench.engine),
                (added, Ok(_)) => assert_eq!(shown(added), Code::ReferenceNotFound, "{:?} round {round}", bench.engine),
                both => panic!("{both:?}"),
            }
            for table in ["DELETE FROM system_policy", "DELETE FROM managed_system", "DELETE FROM policy"] {
                bench.execute(table).await;
            }
        }
    }
}

/// Who took the name of a policy that is gone would see the accounts that it governed.
#[tokio::test(flavor = "multi_thread")]
async fn the_name_of_a_policy_that_governed_accounts_is_not_given_again() {
    for bench in Bench::founded().await {
        let owner = bench.caller("owner", "creategroup createres").await;
        for policy in ["P", "Q"] {
            bench.store.transact(again(&owner), add(policy, Mode::VaultOnly, nothing())).await.unwrap();
        }
        bench.store.transact(again(&owner), system::add("S", &["P"])).await.unwrap();
        let account = bench.account("S", "a", "P", None).await.account;
        let gone = domain::account::delete::Delete { account: account.key, revision: None };
        bench.store.transact(stamp_of_machine(), gone).await.unwrap();
        bench.store.transact(stamp_of_machine(), system::delete("S")).await.unwrap();
        for policy in ["P", "Q"] {
            bench.store.transact(again(&owner), delete(policy)).await.unwrap();
        }
        let thief = bench.caller("thief", "creategroup").await;
        assert_eq!(shown(bench.store.transact(again(&thief), add("P", Mode::Push, nothing())).await), Code::PolicyExists);
        bench.store.transact(again(&thief), add("Q", Mode::Push, nothing())).await.unwrap();
    }
}

/// Else the kept password would come under the primary policy of its system, and open to whoever has rights on that.
#[tokio::test(flavor = "multi_thread")]
async fn not_while_a_password_is_kept_that_it_governed() {
    for bench in Bench::founded().await {
        let owner = bench.caller("owner", "creategroup createres").await;
        bench.store.transact(again(&owner), add("P", Mode::VaultOnly, nothing())).await.unwrap();
        bench.store.transact(again(&owner), system::add("S", &["P"])).await.unwrap();
        let account = bench.account("S", "a", "P", Some("kept")).await.account;
        let gone = domain::account::delete::Delete { account: account.key, revision: None };
        bench.store.transact(stamp_of_machine(), gone).await.unwrap();
        bench.store.transact(stamp_of_machine(), system::delete("S")).await.unwrap();
        assert_eq!(shown(bench.store.transact(again(&owner), delete("P")).await), Code::ObjectInUse);
        bench.execute("DELETE FROM password_version").await;
        bench.store.transact(again(&owner), delete("P")).await.unwrap();
    }
}
