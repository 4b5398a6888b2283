//! Rows that a database administrator has edited, swapped or rolled back are found when they are read (cases 53 to 55). That a swapped
//! cipher text doesn't open is shown where it is opened.

use domain::password::{access::Access, km_key_get_by_account::KmKeyGetByAccount, version_get::VersionGet};
use storage::{StoreError, TransactError};
use suite::{people::again, store::Bench};

#[tokio::test(flavor = "multi_thread")]
async fn every_edit_is_found() {
    for bench in Bench::both().await {
        let key = bench.vault().await.account.key;
        bench.account("S", "other", "V", Some("second")).await;
        bench.override_password("S", "app", "A-new-one-that-is-1-strong").await;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "preapproved-checkout access-history").await;
        bench.execute("CREATE TABLE a AS SELECT * FROM managed_account").await;
        bench.execute("CREATE TABLE v AS SELECT * FROM password_version").await;
        bench.execute("CREATE TABLE g AS SELECT * FROM access_control").await;
        let get = async || {
            bench
                .store
                .transact(
                    again(&actor),
                    KmKeyGetByAccount { resource: "S".into(), account: "app".into(), access: Access::default() },
                )
                .await
        };
        for edit in [
            "UPDATE managed_account SET policy_id = NULL WHERE account_id = 'app'",
            "UPDATE managed_account SET password_state = 'confirmed' WHERE account_id = 'app'",
            "UPDATE managed_account SET password_version = 1 WHERE account_id = 'app'",
            "UPDATE managed_account SET state = 'historical' WHERE account_id = 'app'",
            "UPDATE managed_account SET mac = (SELECT mac FROM a WHERE account_id = 'other') WHERE account_id = 'app'",
            "UPDATE password_version SET certainty = 'confirmed' WHERE version = 2",
            "UPDATE password_version SET secret_id = (SELECT secret_id FROM v WHERE version = 1 AND certainty = 'stored' LIMIT 1),
                sealed = (SELECT sealed FROM v WHERE version = 1 AND certainty = 'stored' LIMIT 1) WHERE version = 2",
            "UPDATE password_version SET fingerprint = mac WHERE version = 2",
            "DELETE FROM password_version WHERE version = 2",
            "UPDATE access_control SET grants = 'view-properties preapproved-checkout access-history'",
        ] {
            get().await.unwrap();
            assert!(bench.execute(edit).await > 0, "{edit}");
            let found = get().await;
            assert!(matches!(found, Err(TransactError::Store(StoreError::Integrity(_)))), "{:?}: {edit}: {found:?}", bench.engine);
            for restore in [
                "UPDATE managed_account SET policy_id = (SELECT policy_id FROM a WHERE a.account_key = managed_account.account_key),
                    password_state = (SELECT password_state FROM a WHERE a.account_key = managed_account.account_key),
                    password_version = (SELECT password_version FROM a WHERE a.account_key = managed_account.account_key),
                    state = (SELECT state FROM a WHERE a.account_key = managed_account.account_key),
                    mac = (SELECT mac FROM a WHERE a.account_key = managed_account.account_key)",
                "DELETE FROM password_version",
                "INSERT INTO password_version SELECT * FROM v",
                "DELETE FROM access_control",
                "INSERT INTO access_control SELECT * FROM g",
            ] {
                bench.execute(restore).await;
            }
        }
        let asked = bench.store.transact(again(&actor), VersionGet { account: key, version: 1 }).await;
        asked.unwrap();
        bench.execute("UPDATE password_version SET state = 'previous' WHERE version = 2").await;
        assert!(matches!(get().await, Err(TransactError::Store(StoreError::Integrity("password_version")))));
    }
}

/// The account's row of yesterday, whole and with its seal: it names a password that is no longer in force.
#[tokio::test(flavor = "multi_thread")]
async fn case_55_an_account_rolled_back_alone_is_found() {
    for bench in Bench::both().await {
        bench.vault().await;
        bench.execute("CREATE TABLE yesterday AS SELECT * FROM managed_account").await;
        bench.override_password("S", "app", "A-new-one-that-is-1-strong").await;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "preapproved-checkout").await;
        bench
            .execute(
                "UPDATE managed_account SET password_version = (SELECT password_version FROM yesterday), mac = (SELECT mac FROM yesterday),
                    revision = (SELECT revision FROM yesterday), last_change_id = (SELECT last_change_id FROM yesterday)",
            )
            .await;
        let found = bench
            .store
            .transact(again(&actor), KmKeyGetByAccount { resource: "S".into(), account: "app".into(), access: Access::default() })
            .await;
        assert!(
            matches!(found, Err(TransactError::Store(StoreError::Integrity("password_version")))),
            "{:?}: {found:?}",
            bench.engine
        );
    }
}
