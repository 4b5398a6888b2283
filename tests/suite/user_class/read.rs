//! UserClassList, UserclassMembershipList and UserClassMemberTest, as the store answers them.

use domain::id::{ClassId, UserId};
use storage::{
    StoreError,
    user_class::read::{Find, List, Member, Members},
};
use suite::{
    people::again,
    store::{Bench, stamp_of_machine},
};

use super::{given, member_remove, users};

#[tokio::test(flavor = "multi_thread")]
async fn pages_hold_each_class_once() {
    for bench in Bench::founded().await {
        for n in 0..7 {
            given(&bench, &format!("C{n}"), &["superuser"]).await;
        }
        let (mut after, mut seen) = (None, Vec::new());
        loop {
            let page = bench.store.scan(List { after: after.clone(), limit: 3 }).await.unwrap();
            seen.extend(page.iter().map(|described| described.class.class_id.clone()));
            let Some(last) = page.last() else { break };
            after = Some(last.class.class_id.clone());
        }
        let own: Vec<&ClassId> = seen.iter().filter(|id| id.as_str().starts_with('C')).collect();
        assert_eq!((own.len(), seen.len()), (7, 9), "with the two built-in ones: {seen:?}");
        assert!(own.is_sorted());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn members_come_in_order_while_others_go() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        let names: Vec<String> = (0..300).map(|n| format!("User{n:03}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        bench.people(&names).await;
        let made = given(&bench, "OPS", &names).await;
        assert_eq!((made.explicit_users.len(), made.explicit_user_count), (256, 300));
        assert_eq!(bench.store.read(Find("OPS".into())).await.unwrap().as_ref(), Some(&made));
        let (mut after, mut seen): (Option<UserId>, Vec<UserId>) = (None, Vec::new());
        loop {
            let page = Members { class_id: "OPS".into(), after: after.clone(), limit: 120 };
            let page = bench.store.scan(page).await.unwrap().unwrap();
            let Some(last) = page.last() else { break };
            after = Some(last.clone());
            seen.extend(page);
            if seen.len() == 120 {
                bench.store.transact(again(&ada), member_remove("OPS", "User000")).await.unwrap();
                bench.store.transact(again(&ada), member_remove("OPS", "User200")).await.unwrap();
            }
        }
        let expected: Vec<&str> = names.iter().copied().filter(|name| *name != "User200").collect();
        assert_eq!(seen, users(&expected));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_tells_members_from_others() {
    for bench in Bench::founded().await {
        bench.people(&["Bob", "carl"]).await;
        given(&bench, "OPS", &["bob"]).await;
        let test = async |class: &str, user: &str| {
            bench.store.read(Member { class_id: class.into(), user_id: user.into() }).await.unwrap()
        };
        assert_eq!(test("OPS", "BOB").await.flatten().map(|user| user.0).as_deref(), Some("Bob"));
        assert_eq!(test("OPS", "carl").await, Some(None));
        assert_eq!(test("OPS", "nobody").await, Some(None));
        assert_eq!(test("ELSE", "bob").await, None);
        let none = Members { class_id: "ELSE".into(), after: None, limit: 1 };
        assert_eq!(bench.store.scan(none).await.unwrap(), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_writes_himself_in_is_found_out() {
    for bench in Bench::founded().await {
        bench.people(&["bob"]).await;
        given(&bench, "OPS", &["superuser"]).await;
        bench
            .execute("INSERT INTO user_class_member SELECT class_id, 'bob', mac FROM user_class_member WHERE class_id = 'OPS'")
            .await;
        let found = bench.store.read(Find("OPS".into())).await;
        assert!(matches!(found, Err(StoreError::Integrity("user_class_member"))), "{found:?}");
        let tested = bench.store.read(Member { class_id: "OPS".into(), user_id: "bob".into() }).await;
        assert!(matches!(tested, Err(StoreError::Integrity("user_class_member"))), "{tested:?}");
        let removed = bench.store.transact(stamp_of_machine(), member_remove("OPS", "bob")).await;
        assert!(removed.is_err());
    }
}
