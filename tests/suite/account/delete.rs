//! An account is deleted: it is gone for all but RecoverKeyByAccount, and kept.

use domain::{
    account::{AccountState, delete::Delete},
    id::AccountKey,
    password::{
        access::Access, km_key_get_by_account::KmKeyGetByAccount, recover_key_by_account::RecoverKeyByAccount,
        version_get::VersionGet,
    },
    problem::Code,
};
use suite::{people::again, store::Bench, vault::opened};

use super::refused;

fn delete(account: &AccountKey, revision: Option<i64>) -> Delete {
    Delete { account: account.clone(), revision }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_kept_for_recovery_only() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        let actor = bench.caller("ann", "recoverpwd").await;
        bench.grant("ann", "V", "view-properties").await;
        assert_eq!(refused(bench.store.transact(again(&actor), delete(&account.key, None)).await).1, Code::PermissionMissing);
        bench.grant("ann", "V", "modify-properties preapproved-checkout access-history").await;
        assert_eq!(refused(bench.store.transact(again(&actor), delete(&account.key, Some(7))).await).1, Code::RevisionStale);
        let deleted = bench.store.transact(again(&actor), delete(&account.key, Some(1))).await.unwrap();
        assert_eq!((deleted.state, deleted.policy, deleted.last_policy), (AccountState::Deleted, None, Some("V".into())));
        assert_eq!(bench.last().await, ("account.deleted".into(), "done".into(), None));
        assert_eq!(refused(bench.store.transact(again(&actor), delete(&account.key, None)).await).1, Code::AccountNotFound);

        let (resource, name) = (account.resource.clone(), account.account.clone());
        let ask = KmKeyGetByAccount { resource: resource.clone(), account: name.clone(), access: Access::default() };
        assert_eq!(refused(bench.store.transact(again(&actor), ask).await).1, Code::AccountNotFound);
        let ask = VersionGet { account: account.key.clone(), version: 1 };
        assert_eq!(refused(bench.store.transact(again(&actor), ask).await).1, Code::AccountNotFound);
        let recovered = bench
            .store
            .transact(again(&actor), RecoverKeyByAccount { resource, account: name, access: Access::default() })
            .await
            .unwrap();
        assert_eq!(opened(&recovered.sealed), "first");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn not_while_the_server_logs_in_with_it() {
    for bench in Bench::both().await {
        let account = bench.vault().await.account;
        let actor = bench.caller("ann", "").await;
        bench.grant("ann", "V", "modify-properties").await;
        bench.execute("UPDATE managed_system SET administrator_account_key = (SELECT account_key FROM managed_account)").await;
        assert_eq!(refused(bench.store.transact(again(&actor), delete(&account.key, None)).await).1, Code::ObjectInUse);
    }
}
