//! A password of the history is disclosed.

use domain::{
    id::AccountKey,
    password::{version::Certainty, version::VersionState, version_get::VersionGet},
    problem::Code,
};
use storage::password::version_list::Page;
use suite::{people::again, store::Bench, vault::opened};

use super::refused;

fn ask(account: &AccountKey, version: i64) -> VersionGet {
    VersionGet { account: account.clone(), version }
}

#[tokio::test(flavor = "multi_thread")]
async fn former_ones_by_one_permission_and_the_present_one_by_two() {
    for bench in Bench::both().await {
        let key = bench.vault().await.account.key;
        bench.override_password("S", "app", "A-new-one-that-is-1-strong").await;
        let actor = bench.caller("app1", "").await;
        let get = async |version| bench.store.transact(again(&actor), ask(&key, version)).await;
        assert_eq!(refused(get(1).await), (Code::PermissionMissing, Code::AccountNotFound));
        bench.grant("app1", "V", "view-properties").await;
        assert_eq!(refused(get(1).await).1, Code::PermissionMissing);
        assert_eq!(refused(get(99).await).1, Code::PermissionMissing, "before what is there");
        bench.grant("app1", "V", "access-history").await;
        let former = get(1).await.unwrap();
        assert_eq!((opened(&former.sealed), former.version, former.certainty), ("first", 1, Certainty::Stored));
        assert_eq!(bench.last().await, ("password.disclosed".into(), "done".into(), None));
        assert_eq!(refused(get(2).await).1, Code::PermissionMissing, "the present one");
        assert_eq!(refused(get(3).await).1, Code::PasswordNotFound);
        bench.grant("app1", "V", "access-history preapproved-checkout").await;
        assert_eq!(get(2).await.unwrap().version, 2);
        // case 45: a version of somebody else's account
        assert_eq!(
            refused(bench.store.transact(again(&actor), ask(&"00000000-0000-7000-8000-000000000000".into(), 1)).await).1,
            Code::AccountNotFound
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_tells_of_all_and_shows_none() {
    for bench in Bench::both().await {
        let key = bench.vault().await.account.key;
        for n in 0..3 {
            bench.override_password("S", "app", &format!("A-new-one-that-is-1-strong-{n}")).await;
        }
        let page = async |after| bench.store.scan(Page { account: key.clone(), after, limit: 3 }).await.unwrap();
        let first: Vec<_> = page(0).await.into_iter().map(|version| (version.number, version.state)).collect();
        assert_eq!(first, [(1, VersionState::Previous), (2, VersionState::Previous), (3, VersionState::Previous)]);
        assert_eq!(
            page(3).await.into_iter().map(|version| (version.number, version.state)).collect::<Vec<_>>(),
            [(4, VersionState::Current)]
        );
    }
}
