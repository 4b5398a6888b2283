//! An account is added: nothing but the table is touched, and whoever adds it gains nothing.

use domain::{
    account::{AccountState, PasswordState, delete::Delete},
    password::version::{Certainty, VersionState},
    policy::{AuthenticationType, Mode, Policy},
    problem::Code,
};
use futures_util::future::join_all;
use storage::{TransactError, account::read::ByName};
use suite::{
    people::again,
    store::{Bench, stamp_of_machine},
    vault::{addition, all_but, opened, vault_policy},
};
use tokio::sync::Barrier;

use super::refused;

async fn found(bench: &Bench, resource: &str, account: &str) -> storage::account::Look {
    bench.store.read(ByName { resource: resource.into(), account: account.into() }).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_imported_is_as_sure_as_its_policy_allows() {
    for bench in Bench::both().await {
        bench.vault().await;
        bench.put_policy(Policy { mode: Mode::Push, ..vault_policy("P") }).await;
        bench.put_system("T", &["P", "V"]).await;
        for (account, policy, password, state, certainty) in [
            ("stored", "V", Some("a"), PasswordState::Stored, Some(Certainty::Stored)),
            ("pushed", "P", Some("b"), PasswordState::Unverified, Some(Certainty::Unverified)),
            ("unbound", "", Some("c"), PasswordState::Unverified, Some(Certainty::Unverified)),
            ("without", "V", None, PasswordState::None, None),
        ] {
            let added = bench.account("T", account, policy, password).await;
            assert_eq!((added.account.password_state, added.account.state), (state, AccountState::Managed), "{account}");
            let look = found(&bench, "T", account).await;
            assert_eq!(look.found.account, added.account);
            assert_eq!(look.current.as_ref().map(|version| version.certainty), certainty);
            assert_eq!(look.current.as_ref().map(|version| opened(&version.sealed)), password);
            assert_eq!(look.found.account.password_version, i64::from(password.is_some()));
        }
        assert_eq!(bench.last().await, ("account.added".into(), "done".into(), None));
        // DOMAIN\user, an LDAP name, quotes and line ends of a log are only a text
        for name in ["DOMAIN\\user", "cn=x,ou=y+z=1/#%", "a'b\"c;--", "\u{202e}x"] {
            bench.account("T", name, "V", Some("x")).await;
            assert_eq!(found(&bench, "T", name).await.found.account.account.as_str(), name);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_come_in_order() {
    for bench in Bench::both().await {
        bench.vault().await;
        bench.put_policy(vault_policy("W")).await;
        bench.put_system("OTHER", &["W"]).await;
        bench.put_system("ORPHAN", &[]).await;
        let actor = bench.caller("ann", "").await;
        let add = async |resource: &str, account: &str, policy: &str| {
            refused(bench.store.transact(again(&actor), addition(resource, account, policy, Some("x"))).await)
        };
        assert_eq!(add("S", "x", "V").await, (Code::ReferenceNotFound, Code::ReferenceNotFound), "the system isn't to be seen");
        bench.grant("ann", "V", "run-reports").await;
        assert_eq!(add("NONE", "x", "V").await.1, Code::ReferenceNotFound);
        assert_eq!(add("ORPHAN", "x", "").await.1, Code::ReferenceNotFound);
        assert_eq!(add("S", "x", "NONE").await, (Code::PolicyNotFound, Code::PolicyNotFound));
        assert_eq!(add("S", "x", "W").await, (Code::PermissionMissing, Code::PolicyNotFound), "concealed");
        assert_eq!(add("S", "app", "V").await, (Code::PermissionMissing, Code::PermissionMissing), "before what is there");
        assert_eq!(add("S", "x", "").await.1, Code::PermissionMissing, "unbound: the primary policy decides");
        assert_eq!(bench.last().await, ("account.refused".into(), "refused".into(), Some("permission-missing".into())));
        bench.grant("ann", "V", "modify-properties").await;
        bench.grant("ann", "W", "modify-properties").await;
        assert_eq!(add("S", "app", "V").await.1, Code::AccountExists);
        assert_eq!(add("S", "x", "W").await.1, Code::ReferenceNotFound, "a policy takes accounts of its own systems only");
        let mut keys = vault_policy("V");
        keys.terms.authentication_types = [AuthenticationType::SshKey].into();
        bench.replace_policy(keys).await;
        assert_eq!(add("S", "x", "V").await.1, Code::AuthenticationTypeUnsupported);
        assert_eq!(bench.count("SELECT COUNT(*) FROM managed_account").await, 1);
        assert_eq!(bench.count("SELECT COUNT(*) FROM journal WHERE event = 'account.refused'").await, 10);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn orphans_are_of_who_looks_after_orphans() {
    for bench in Bench::both().await {
        bench.people(&["superuser"]).await;
        bench.put_system("ORPHAN", &[]).await;
        let actor = bench.caller("ann", "mngorphanres").await;
        let added = bench.store.transact(again(&actor), addition("ORPHAN", "x", "", None)).await.unwrap();
        assert_eq!((added.account.policy, added.account.last_policy), (None, None));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_additions_one_wins() {
    for bench in Bench::both().await {
        bench.vault().await;
        let barrier = std::sync::Arc::new(Barrier::new(8));
        let adding: Vec<_> = (0..8)
            .map(|n| {
                let (store, barrier) = (bench.store.clone(), barrier.clone());
                tokio::spawn(async move {
                    barrier.wait().await;
                    store.transact(stamp_of_machine(), addition("S", "new", "V", Some(&format!("p{n}")))).await
                })
            })
            .collect();
        let mut won = 0;
        for one in adding {
            match one.await.unwrap() {
                Ok(_) => won += 1,
                refusal => assert_eq!(refused(refusal).1, Code::AccountExists),
            }
        }
        assert_eq!(won, 1, "{:?}", bench.engine);
        assert_eq!(bench.count("SELECT COUNT(*) FROM managed_account WHERE account_id = 'new'").await, 1);
        assert_eq!(bench.count("SELECT COUNT(*) FROM password_version").await, 2);
        assert_eq!(bench.count("SELECT COUNT(*) FROM journal WHERE code = 'account-exists'").await, 7);
    }
}

/// Accounts are added side by side; who deletes their system finds all that were added before, and none comes after.
#[tokio::test(flavor = "multi_thread")]
async fn none_comes_on_a_deleted_system() {
    const ADDERS: usize = 4;
    for bench in Bench::both().await {
        bench.vault().await;
        let second = bench.beside().await;
        for round in 0..12 {
            let system = format!("T{round}");
            bench.put_system(&system, &["V"]).await;
            let barrier = Barrier::new(ADDERS + 1);
            let adding = join_all((0..ADDERS).map(async |number| {
                let store = if number % 2 == 0 { &bench.store } else { &second };
                barrier.wait().await;
                store.transact(stamp_of_machine(), addition(&system, &format!("a{number}"), "V", Some("x"))).await
            }));
            let deleting = async {
                barrier.wait().await;
                bench.store.transact(stamp_of_machine(), crate::system::fixture::delete(&system)).await
            };
            let (added, deleted) = tokio::join!(adding, deleting);
            let before = added.into_iter().filter(|one| match one {
                Ok(_) => true,
                Err(TransactError::Refused(refusal)) => {
                    assert_eq!(refusal.shown, Code::ReferenceNotFound, "{:?} round {round}", bench.engine);
                    false
                }
                Err(other) => panic!("{:?} round {round}: {other}", bench.engine),
            });
            // a system that is gone stays under its policies as long as something is left on it
            let has_found_some = !deleted.unwrap().policy_ids.is_empty();
            assert_eq!(has_found_some, before.count() > 0, "{:?} round {round}", bench.engine);
        }
    }
}

/// Connections remember rights, but from no version of all of them to the next.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_away_is_gone_at_once() {
    for bench in Bench::both().await {
        bench.execute("INSERT INTO installation (one, founded_at, rights_version) VALUES (1, 1, 1)").await;
        bench.vault().await;
        let actor = bench.caller("ann", "").await;
        for round in 0..20 {
            let add = async |account: String| bench.store.transact(again(&actor), addition("S", &account, "V", Some("x"))).await;
            bench.grant("ann", "V", "view-properties modify-properties").await;
            add(format!("new{round}")).await.unwrap();
            bench.grant("ann", "V", "view-properties").await;
            assert_eq!(refused(add(format!("never{round}")).await).1, Code::PermissionMissing, "{:?}", bench.engine);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_account_comes_back_with_its_key_and_history() {
    for bench in Bench::both().await {
        let first = bench.vault().await.account;
        bench.store.transact(stamp_of_machine(), Delete { account: first.key.clone(), revision: None }).await.unwrap();
        // the edge has not seen that it was there: sealed for a key that can't be used
        let blind = bench.store.transact(stamp_of_machine(), addition("S", "app", "V", Some("second"))).await;
        assert_eq!(refused(blind).1, Code::RevisionStale);
        let mut seeing = addition("S", "app", "V", Some("second"));
        seeing.key = first.key.clone();
        let back = bench.store.transact(stamp_of_machine(), seeing).await.unwrap();
        assert!(back.is_back);
        assert_eq!((back.account.key.clone(), back.account.password_version), (first.key, 2));
        assert_eq!(back.account.created_at, first.created_at);
        assert!(back.account.revision > first.revision);
        let states = "SELECT COUNT(*) FROM password_version WHERE (version = 1 AND state = 'previous') OR (version = 2 AND state = 'current')";
        assert_eq!(bench.count(states).await, 2);
        assert_eq!(back.former.map(|version| version.state), Some(VersionState::Current), "as it was");
        assert_eq!(
            found(&bench, "S", "app").await.current.map(|version| opened(&version.sealed).to_owned()),
            Some("second".into())
        );
    }
}

/// Whoever adds a deleted account again, under a policy where he may read passwords, would read those of its past.
#[tokio::test(flavor = "multi_thread")]
async fn coming_back_gives_nobody_a_history() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        bench.put_policy(vault_policy("MINE")).await;
        bench.store.transact(stamp_of_machine(), Delete { account: account.key.clone(), revision: None }).await.unwrap();
        let actor = bench.caller("ann", "").await;
        bench.grant("ann", "V", &all_but("access-history")).await;
        bench.grant("ann", "MINE", "modify-properties access-history").await;
        bench.put_under("S", &["V", "MINE"]).await;
        let mut again_under = addition("S", "app", "MINE", None);
        again_under.key = account.key.clone();
        assert_eq!(refused(bench.store.transact(again(&actor), again_under).await).1, Code::AdministratorOwnRights);
        bench.grant("ann", "MINE", "modify-properties").await;
        let mut again_under = addition("S", "app", "MINE", None);
        again_under.key = account.key;
        let back = bench.store.transact(again(&actor), again_under).await.unwrap();
        assert_eq!((back.account.password_version, back.account.password_state), (1, PasswordState::Stored), "it is kept");
    }
}
