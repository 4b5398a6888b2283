//! UserClassMemberAdd and UserClassMemberRemove.

use domain::problem::Code;
use suite::{
    people::{again, code},
    store::Bench,
};

use super::{given, member_add, member_remove, shown, users};

#[tokio::test(flavor = "multi_thread")]
async fn one_comes_and_goes_alone() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        bench.people(&["Bob", "carl"]).await;
        given(&bench, "OPS", &["carl"]).await;
        let added = bench.store.transact(again(&ada), member_add("OPS", "bob")).await.unwrap();
        assert_eq!((added.is_new, added.class.revision, added.user.as_str()), (true, 2, "Bob"));
        assert_eq!(bench.last().await, ("user-class.member-added".into(), "done".into(), None));
        let added = bench.store.transact(again(&ada), member_add("OPS", "BOB")).await.unwrap();
        assert_eq!((added.is_new, added.class.revision), (false, 2), "done already");
        assert_eq!(shown(&bench, "OPS").await.unwrap().explicit_users, users(&["bob", "carl"]));
        bench.store.transact(again(&ada), member_remove("OPS", "carl")).await.unwrap();
        assert_eq!(bench.last().await, ("user-class.member-removed".into(), "done".into(), None));
        let now = shown(&bench, "OPS").await.unwrap();
        assert_eq!((now.explicit_users, now.class.revision), (users(&["bob"]), 3));
        assert_eq!(code(bench.store.transact(again(&ada), member_remove("OPS", "carl")).await), Code::AdministratorNotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_refused_to_whom_it_must_be() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        let reader = bench.caller("reader", "viewuc").await;
        given(&bench, "OPS", &["ada"]).await;
        assert_eq!(code(bench.store.transact(again(&reader), member_add("OPS", "reader")).await), Code::PrivilegeMissing);
        assert_eq!(code(bench.store.transact(again(&reader), member_remove("OPS", "ada")).await), Code::PrivilegeMissing);
        assert_eq!(code(bench.store.transact(again(&ada), member_add("ELSE", "nobody")).await), Code::UserClassNotFound);
        assert_eq!(code(bench.store.transact(again(&ada), member_add("OPS", "nobody")).await), Code::AdministratorNotFound);
        assert_eq!(shown(&bench, "OPS").await.unwrap().class.revision, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_class_takes_nobody_more() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        bench.people(&["bob"]).await;
        given(&bench, "OPS", &["ada"]).await;
        let filler = "INSERT INTO administrator SELECT 'f' || n, 'f' || n, name, privileges, allowed, otp_rotation_hours,
                password_never_expires, is_enabled, is_built_in, credential, credential_version, credential_changed_at,
                credential_made_by, password_hash, revision, created_at, updated_at, mac FROM administrator,
                (WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 9999) SELECT n FROM c) AS numbers
            WHERE user_key = 'ada'";
        assert_eq!(bench.execute(filler).await, 9_999);
        let members = "INSERT INTO user_class_member SELECT 'OPS', user_key, mac FROM administrator WHERE user_key LIKE 'f%'";
        assert_eq!(bench.execute(members).await, 9_999);
        assert_eq!(code(bench.store.transact(again(&ada), member_add("OPS", "bob")).await), Code::ObjectFull);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_editors_of_one_class_lose_nothing() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        let names: Vec<String> = (0..24).map(|n| format!("user{n:02}")).collect();
        bench.people(&names.iter().map(String::as_str).collect::<Vec<_>>()).await;
        given(&bench, "OPS", &[]).await;
        let all = names.iter().map(|name| bench.store.transact(again(&ada), member_add("OPS", name)));
        assert!(futures_util::future::join_all(all).await.into_iter().all(|added| added.unwrap().is_new));
        let now = shown(&bench, "OPS").await.unwrap();
        assert_eq!((now.explicit_user_count, now.class.revision), (24, 25), "{:?}", bench.engine);
    }
}
