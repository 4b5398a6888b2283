//! A system comes to be, or comes back with its accounts.

use std::sync::Arc;

use domain::{
    problem::Code,
    system::{Credential, NewAdministrator, State, add::Add},
};
use storage::{StoreError, system::read};
use suite::{
    people::again,
    store::{Bench, stamp_of_machine},
};
use tokio::sync::Barrier;

use super::fixture::{add, administrator, delete, vault};
use crate::policy::fixture::{refusal, shown};

#[tokio::test(flavor = "multi_thread")]
async fn a_new_one_joins_policies_that_one_may_change() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "createres").await;
        let stranger = bench.caller("stranger", "groupmgmt").await;
        for policy in ["MINE", "SEEN", "MANAGED", "HIDDEN"] {
            bench.policy(policy, if policy == "MINE" { "maker" } else { "stranger" }).await;
        }
        bench.grant("maker", "SEEN", "view-properties").await;
        bench.grant("maker", "MANAGED", "manage-systems").await;
        assert_eq!(shown(bench.store.transact(again(&stranger), add("S", &["X"])).await), Code::PrivilegeMissing);
        for (policies, code, place) in [
            (["MINE", "HIDDEN"], Code::ReferenceNotFound, "/policyIds/1"),
            (["NONE", "MINE"], Code::ReferenceNotFound, "/policyIds/0"),
            (["MINE", "SEEN"], Code::PermissionMissing, "/policyIds"),
        ] {
            let refused = refusal(bench.store.transact(again(&maker), add("S", &policies)).await);
            assert_eq!((refused.shown, refused.faults[0].pointer.as_str()), (code, place), "{policies:?}");
        }
        let system = bench.store.transact(again(&maker), add("S", &["MINE", "MANAGED"])).await.unwrap();
        assert_eq!(bench.last().await, ("system.added".into(), "done".into(), None));
        assert_eq!(
            (system.state, system.revision, system.administrator.credential.clone()),
            (State::Active, 1, Credential::None)
        );
        assert_eq!(bench.store.read(read::Find("S".into())).await.unwrap().as_ref(), Some(&system));
        assert_eq!(bench.store.scan(read::List { after: Some("R".into()), limit: 5 }).await.unwrap(), [system]);
        assert_eq!(bench.count("SELECT COUNT(*) FROM system_policy").await, 2);
        assert_eq!(shown(bench.store.transact(again(&maker), add("S", &[])).await), Code::SystemExists);
        bench.execute("UPDATE managed_system SET address = 'evil.example'").await;
        let found = bench.store.read(read::Find("S".into())).await;
        assert!(matches!(found, Err(StoreError::Integrity("managed_system"))), "{found:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vault_reaches_nothing_and_other_connectors_are_unknown() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "resource").await;
        let with = |change: fn(&mut Add)| {
            let mut add = add("S", &[]);
            change(&mut add);
            add
        };
        for (add, code, place) in [
            (with(|add| add.target.connector = "telepathy".into()), Code::ConnectorUnknown, "/connector"),
            (with(|add| add.target.address = "host".into()), Code::ConnectorOptionInvalid, "/address"),
            (with(|add| add.target.port = 5432), Code::ConnectorOptionInvalid, "/port"),
            (
                with(|add| drop(add.connector_options.insert("database".into(), "d".into()))),
                Code::ConnectorOptionInvalid,
                "/connectorOptions/database",
            ),
        ] {
            let refused = refusal(bench.store.transact(again(&maker), add).await);
            assert_eq!((refused.shown, refused.faults[0].pointer.as_str()), (code, place));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_credential_is_for_one_target_and_stays_out_of_the_journal() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "createres").await;
        let other = NewAdministrator { name: "root".into(), ..administrator("toor", "S", &vault()) };
        let refused = bench.store.transact(again(&maker), Add { administrator: Some(other), ..add("S", &[]) }).await;
        assert_eq!(shown(refused), Code::RevisionStale, "sealed for somebody else");
        let root = administrator("root", "S", &vault());
        let made = bench.store.transact(again(&maker), Add { administrator: Some(root.clone()), ..add("S", &[]) }).await.unwrap();
        assert_eq!(made.administrator.credential, root.credential);
        assert_eq!(bench.store.read(read::Find("S".into())).await.unwrap(), Some(made));
        let told =
            "SELECT COUNT(*) FROM journal WHERE arguments LIKE '%bytes%' OR effect LIKE '%bytes%' OR effect LIKE '%cipher text%'";
        assert_eq!(bench.count(told).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_is_no_account_that_one_may_not_have() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "createres").await;
        bench.people(&["other"]).await;
        bench.policy("P", "other").await;
        bench.put_system("VICTIM", &["P"]).await;
        let victim = bench.account("VICTIM", "root", "P", None).await.account.key;
        let with = |account: &str| {
            let credential = Credential::ManagedAccount(account.into());
            let administrator = NewAdministrator { credential, ..administrator("root", "S", &vault()) };
            Add { administrator: Some(administrator), ..add("S", &[]) }
        };
        let place = "/administrator/accountKey";
        let refused = |result| {
            let refused = refusal(result);
            assert_eq!(refused.faults[0].pointer, place);
            refused.shown
        };
        assert_eq!(refused(bench.store.transact(again(&maker), with("nothing")).await), Code::ReferenceNotFound);
        assert_eq!(refused(bench.store.transact(again(&maker), with(victim.as_str())).await), Code::ReferenceNotFound);
        bench.grant("maker", "P", "view-properties manage-systems").await;
        assert_eq!(refused(bench.store.transact(again(&maker), with(victim.as_str())).await), Code::PermissionMissing);
        bench.grant("maker", "P", "preapproved-checkout").await;
        let made = bench.store.transact(again(&maker), with(victim.as_str())).await.unwrap();
        assert_eq!(bench.store.read(read::Find("S".into())).await.unwrap(), Some(made));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_one_comes_back_with_its_history_to_who_could_have_moved_it() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "createres").await;
        let thief = bench.caller("thief", "createres mngorphanres").await;
        bench.policy("OLD", "maker").await;
        bench.policy("LOOT", "thief").await;
        let both = "manage-systems preapproved-checkout modify-properties";
        bench.grant("maker", "OLD", both).await;
        bench.grant("thief", "LOOT", both).await;
        let made = bench.store.transact(again(&maker), add("S", &["OLD"])).await.unwrap();
        bench.account("S", "root", "OLD", None).await;
        bench.store.transact(again(&maker), delete("S")).await.unwrap();

        assert_eq!(shown(bench.store.transact(again(&thief), add("S", &["LOOT"])).await), Code::SystemExists);
        assert_eq!(bench.last().await.2.as_deref(), Some("permission-missing"));
        let revived = bench.store.transact(again(&maker), add("S", &["OLD"])).await.unwrap();
        assert_eq!(bench.last().await.0, "system.revived");
        assert_eq!((revived.revision, revived.created_at, revived.state), (made.revision + 2, made.created_at, State::Untrusted));
        assert_eq!(bench.count("SELECT COUNT(*) FROM managed_account WHERE resource_id = 'S'").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_with_one_name_one_is_made() {
    for bench in Bench::founded().await {
        let maker = bench.caller("maker", "createres").await;
        let second = bench.beside().await;
        for round in 0..10 {
            let barrier = Arc::new(Barrier::new(2));
            let tries = [bench.store.clone(), second.clone()].map(|store| {
                let (barrier, stamp) = (barrier.clone(), again(&maker));
                tokio::spawn(async move {
                    barrier.wait().await;
                    store.transact(stamp, add("S", &[])).await
                })
            });
            let mut made = Vec::new();
            for one in tries {
                match one.await.unwrap() {
                    Ok(system) => made.push(system.revision),
                    refused => assert_eq!(shown(refused), Code::SystemExists),
                }
            }
            // The first is made, every later one comes back.
            assert_eq!(made, [1 + 2 * round], "{:?}", bench.engine);
            bench.store.transact(stamp_of_machine(), delete("S")).await.unwrap();
        }
    }
}
