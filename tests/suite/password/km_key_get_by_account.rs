//! The password in force is disclosed: to whom, when, and never without its row.

use domain::{
    id::PolicyId,
    password::{access::Access, change::ChangeStatus, km_key_get_by_account::KmKeyGetByAccount, version::Certainty},
    problem::Code,
    right::permission::Permission,
};
use suite::{
    people::again,
    store::Bench,
    vault::{all_but, opened},
};

use super::refused;

fn ask(resource: &str, account: &str) -> KmKeyGetByAccount {
    KmKeyGetByAccount { resource: resource.into(), account: account.into(), access: Access::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_shown_with_all_that_is_known_of_it() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "preapproved-checkout").await;
        let shown = bench.store.transact(again(&actor), ask("S", "app")).await.unwrap();
        assert_eq!(opened(&shown.sealed), "first");
        assert_eq!((shown.account_key, shown.policy), (account.key.clone(), Some(PolicyId::from("V"))));
        assert_eq!((shown.version, shown.certainty, shown.verified_at), (1, Certainty::Stored, None));
        assert_eq!((shown.changed_at, shown.next_change_at, shown.is_system_deleted), (account.password_changed_at, None, false));
        assert_eq!(bench.last().await, ("password.disclosed".into(), "done".into(), None));
        let secretless = "SELECT COUNT(*) FROM journal WHERE effect LIKE '%first%' OR arguments LIKE '%first%'";
        assert_eq!(bench.count(secretless).await, 0);
        let named = "SELECT COUNT(*) FROM journal WHERE event = 'password.disclosed' AND actor = 'app1' AND resource = 'S'
            AND account = 'app' AND policy = 'V' AND effect LIKE '%\"version\":1%'";
        assert_eq!(bench.count(named).await, 1);

        let changed = bench.override_password("S", "app", "A-new-one-that-is-1-strong").await;
        assert_eq!(changed.change.status, ChangeStatus::Confirmed);
        let shown = bench.store.transact(again(&actor), ask("S", "app")).await.unwrap();
        assert_eq!((opened(&shown.sealed), shown.version), ("A-new-one-that-is-1-strong", 2));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_one_permission_shows_it() {
    for bench in Bench::both().await {
        bench.vault().await;
        bench.account("S", "empty", "V", None).await;
        let actor = bench.caller("app1", "recoverpwd").await;
        let get = async |account: &str| refused(bench.store.transact(again(&actor), ask("S", account)).await);
        assert_eq!(get("none").await, (Code::AccountNotFound, Code::AccountNotFound));
        // case 44: of another policy is as absent as what isn't there, but for the journal
        assert_eq!(get("app").await, (Code::PermissionMissing, Code::AccountNotFound));
        assert_eq!(bench.last().await, ("password.refused".into(), "refused".into(), Some("permission-missing".into())));
        for &permission in Permission::ALL.iter().filter(|permission| **permission != Permission::PreapprovedCheckout) {
            bench.grant("app1", "V", permission.word()).await;
            assert_eq!(get("app").await, (Code::PermissionMissing, Code::PermissionMissing), "{permission}");
            assert_eq!(get("empty").await.1, Code::PermissionMissing, "says nothing of passwords either");
        }
        bench.grant("app1", "V", &all_but("preapproved-checkout")).await;
        assert_eq!(get("app").await.1, Code::PermissionMissing);
        bench.grant("app1", "V", "preapproved-checkout").await;
        assert_eq!(get("empty").await.1, Code::PasswordNotFound);
        bench.store.transact(again(&actor), ask("S", "app")).await.unwrap();
        let rows = "SELECT COUNT(*) FROM journal WHERE procedure = 'km-key-get-by-account' AND outcome = 'refused'";
        assert_eq!(bench.count(rows).await, 2 + 2 * 14 + 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn grants_add_up_and_one_denial_wins() {
    for bench in Bench::both().await {
        bench.vault().await;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "view-properties").await;
        bench.share(&["app1", "other"], "V", "preapproved-checkout", "").await;
        bench.store.transact(again(&actor), ask("S", "app")).await.unwrap();
        bench.share(&["app1"], "V", "", "preapproved-checkout").await;
        assert_eq!(refused(bench.store.transact(again(&actor), ask("S", "app")).await).1, Code::PermissionMissing);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ids_are_compared_exactly() {
    for bench in Bench::both().await {
        bench.vault().await;
        bench.account("S", "DOMAIN\\\u{e9}", "V", Some("x")).await;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "preapproved-checkout").await;
        for (resource, account) in
            [("s", "app"), ("S", "App"), ("S", "app "), ("S", "DOMAIN\\e\u{301}"), ("S", "%"), ("S", "' OR '1'='1")]
        {
            assert_eq!(refused(bench.store.transact(again(&actor), ask(resource, account)).await).1, Code::AccountNotFound);
        }
        bench.store.transact(again(&actor), ask("S", "DOMAIN\\\u{e9}")).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_system_still_answers() {
    for bench in Bench::both().await {
        bench.vault().await;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "preapproved-checkout").await;
        bench.delete_system("S").await;
        let shown = bench.store.transact(again(&actor), ask("S", "app")).await.unwrap();
        assert!(shown.is_system_deleted);
    }
}

/// Those that are carried out together are read together: nobody gets what another one asked for, or is refused for another's sake.
#[tokio::test(flavor = "multi_thread")]
async fn each_of_many_at_once_gets_its_own() {
    const ACCOUNTS: usize = 20;
    const ROUNDS: usize = 10;
    for bench in Bench::both().await {
        bench.execute("INSERT INTO installation (one, founded_at, rights_version) VALUES (1, 1, 1)").await;
        bench.vault().await;
        for number in 0..ACCOUNTS {
            bench.account("S", &format!("account-{number}"), "V", Some(&format!("password-{number}"))).await;
        }
        let (may, may_not) = (bench.caller("app1", "").await, bench.caller("app2", "").await);
        bench.grant("app1", "V", "preapproved-checkout").await;
        bench.grant("app2", "V", "view-properties").await;
        for _ in 0..ROUNDS {
            let asking = (0..ACCOUNTS * 4).map(async |turn| {
                let (number, is_granted, is_there) = (turn % ACCOUNTS, turn % 3 != 0, turn % 7 != 0);
                let actor = if is_granted { &may } else { &may_not };
                let name = if is_there { format!("account-{number}") } else { format!("nobody-{number}") };
                let answer = bench.store.transact(again(actor), ask("S", &name)).await;
                match (is_there, is_granted) {
                    (true, true) => {
                        let shown = answer.unwrap();
                        assert_eq!(
                            (shown.account.as_str(), opened(&shown.sealed)),
                            (name.as_str(), format!("password-{number}").as_str())
                        );
                    }
                    (true, false) => assert_eq!(refused(answer).0, Code::PermissionMissing, "{name}"),
                    (false, _) => assert_eq!(refused(answer).0, Code::AccountNotFound, "{name}"),
                }
            });
            futures_util::future::join_all(asking).await;
        }
        let rows = bench.count("SELECT COUNT(*) FROM journal WHERE procedure = 'km-key-get-by-account'").await;
        assert_eq!(rows, i64::try_from(ACCOUNTS * 4 * ROUNDS).unwrap(), "{:?}: each has its row", bench.engine);
    }
}

/// Between a look at the rights and the disclosure they can be taken away: they are looked at in the disclosure itself (case 43).
#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_away_is_gone_at_once() {
    for bench in Bench::both().await {
        // With a version of all rights, connections remember them.
        bench.execute("INSERT INTO installation (one, founded_at, rights_version) VALUES (1, 1, 1)").await;
        bench.vault().await;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "preapproved-checkout").await;
        bench.store.transact(again(&actor), ask("S", "app")).await.unwrap();
        bench.grant("app1", "V", "view-properties").await;
        assert_eq!(refused(bench.store.transact(again(&actor), ask("S", "app")).await).1, Code::PermissionMissing);
        bench.grant("app1", "V", "preapproved-checkout").await;
        bench.execute("UPDATE session SET ended_at = 1").await;
        assert_eq!(
            refused(bench.store.transact(again(&actor), ask("S", "app")).await),
            (Code::SessionRevoked, Code::SessionInvalid)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_shown_while_the_journal_cannot_be_written() {
    for bench in Bench::both().await {
        bench.vault().await;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "preapproved-checkout").await;
        bench.execute("ALTER TABLE journal RENAME TO journal_gone").await;
        for _ in 0..3 {
            assert!(matches!(
                bench.store.transact(again(&actor), ask("S", "app")).await,
                Err(storage::TransactError::Store(storage::StoreError::Journal(_)))
            ));
        }
    }
}
