//! Reads of administrators.

use domain::{
    administrator::{API_ADMINISTRATORS, effective::Origin},
    right::privilege::{Privilege, Privileges},
};
use storage::administrator::read::{Find, Origins, Page};
use suite::store::Bench;

#[tokio::test(flavor = "multi_thread")]
async fn pages_follow_each_other() {
    for bench in Bench::founded().await {
        bench.people(&["bob", "Ada", "carl"]).await;
        let mut after = None;
        let mut seen = Vec::new();
        loop {
            let page = bench.store.scan(Page { after: after.clone(), limit: 3 }).await.unwrap();
            let Some(last) = page.last() else { break };
            after = Some(last.profile.administrator.user_id.clone());
            seen.extend(page.iter().map(|found| found.profile.administrator.user_id.as_str().to_owned()));
        }
        let expected =
            ["_api_user", "_API_USER_GUACAMOLE", "_API_USER_TPM", "_IDMSUITE_USER_ANONYMOUS", "Ada", "bob", "carl", "superuser"];
        assert!(seen.iter().map(|one| one.to_lowercase()).eq(expected.iter().map(|one| one.to_lowercase())), "{seen:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn privileges_say_where_they_come_from() {
    for bench in Bench::founded().await {
        let found = bench.store.read(Origins("_api_user".into())).await.unwrap().unwrap();
        assert_eq!(found[&Privilege::ApiCaller], [Origin::Direct]);
        assert_eq!(found[&Privilege::Console], [Origin::Group(API_ADMINISTRATORS.into())]);
        assert_eq!(found.len(), Privileges::API_ADMINISTRATION.len() + 1);
        assert!(bench.store.read(Origins("nobody".into())).await.unwrap().is_none());
        assert!(bench.store.read(Find("nobody".into())).await.unwrap().is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_row_denies() {
    for bench in Bench::founded().await {
        bench.execute("UPDATE administrator SET privileges = 'console' WHERE user_key = '_api_user_tpm'").await;
        assert!(bench.store.read(Find("_API_USER_TPM".into())).await.is_err());
        for (edit, back) in [
            ("UPDATE admin_group SET is_built_in = 0", "UPDATE admin_group SET is_built_in = 1"),
            ("UPDATE admin_group SET revision = revision + 1", "UPDATE admin_group SET revision = revision - 1"),
        ] {
            bench.execute(edit).await;
            assert!(bench.store.read(Find("_API_USER".into())).await.is_err(), "{:?}: {edit}", bench.engine);
            bench.execute(back).await;
            assert!(bench.store.read(Find("_API_USER".into())).await.unwrap().is_some());
        }
        bench.execute("UPDATE admin_group SET privileges = 'console recoverpwd' WHERE group_id = 'API_ADMINISTRATORS'").await;
        assert!(bench.store.read(Find("_API_USER".into())).await.is_err());
    }
}
