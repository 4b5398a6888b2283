//! Accounts are found page by page.

use domain::account::{AccountState, PasswordState, delete::Delete};
use storage::account::read::{Listed, Page};
use suite::{
    store::{Bench, stamp_of_machine},
    vault::vault_policy,
};

#[tokio::test(flavor = "multi_thread")]
async fn every_filter_counts_and_pages_follow_each_other() {
    for bench in Bench::both().await {
        bench.vault().await;
        bench.put_policy(vault_policy("W")).await;
        bench.put_system("T", &["W", "V"]).await;
        bench.account("T", "app", "W", None).await;
        bench.account("T", "db", "V", Some("x")).await;
        let gone = bench.account("T", "gone", "W", Some("x")).await.account;
        bench.store.transact(stamp_of_machine(), Delete { account: gone.key, revision: None }).await.unwrap();
        let page = async |page: Page| {
            let found = bench.store.scan(Page { limit: if page.limit == 0 { 10 } else { page.limit }, ..page }).await.unwrap();
            found
                .into_iter()
                .map(|Listed { found, .. }| format!("{}/{}", found.account.resource, found.account.account))
                .collect::<Vec<_>>()
        };
        assert_eq!(page(Page::default()).await, ["S/app", "T/app", "T/db"], "deleted ones only when they are asked for");
        assert_eq!(page(Page { resource: Some("T".into()), ..Page::default() }).await, ["T/app", "T/db"]);
        assert_eq!(page(Page { account: Some("app".into()), ..Page::default() }).await, ["S/app", "T/app"]);
        assert_eq!(page(Page { policy: Some("V".into()), ..Page::default() }).await, ["S/app", "T/db"]);
        assert_eq!(page(Page { state: Some(AccountState::Deleted), ..Page::default() }).await, ["T/gone"]);
        assert_eq!(page(Page { password_state: Some(PasswordState::None), ..Page::default() }).await, ["T/app"]);
        let none = Page { policy: Some("V".into()), account: Some("gone".into()), ..Page::default() };
        assert_eq!(page(none).await, [] as [&str; 0]);

        let mut after = None;
        let mut all = Vec::new();
        while let Some(found) =
            bench.store.scan(Page { after: after.clone(), limit: 1, ..Page::default() }).await.unwrap().into_iter().next()
        {
            after = Some(found.found.account.key);
            all.push(found.found.account.account.0);
        }
        assert_eq!(all, ["app", "app", "db"]);
    }
}
