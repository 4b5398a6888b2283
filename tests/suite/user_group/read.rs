//! UserGroupList, UserGroupMemberList and UserGroupMemberTest, as the store answers them.

use std::collections::BTreeSet;

use domain::{id::UserId, right::ClassMatch, user_class::member_remove::MemberRemove, user_group::add::Add};
use storage::{
    StoreError,
    user_group::read::{List, Member, MemberPage, Members, Membership},
};
use suite::store::{Bench, stamp_of_machine};

use super::{add, control, given};
use crate::user_class::given as given_class;

async fn page(bench: &Bench, group: &str, after: Option<UserId>, limit: usize) -> Option<MemberPage> {
    bench.store.scan(Members { group_id: group.into(), after, limit }).await.unwrap()
}

/// All members, page by page; `meanwhile` happens after the first one.
async fn all(bench: &Bench, group: &str, limit: usize, meanwhile: impl AsyncFn()) -> Vec<UserId> {
    let (mut members, mut after, mut pages) = (Vec::new(), None, 0);
    loop {
        let page = page(bench, group, after, limit).await.unwrap();
        assert!(page.members.len() <= limit);
        members.extend(page.members);
        if pages == 0 {
            meanwhile().await;
        }
        pages += 1;
        let Some(next) = page.next else { return members };
        after = Some(next);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn members_are_who_match_in_order_and_once() {
    for bench in Bench::founded().await {
        let names: Vec<String> = (0..40).map(|n| format!("User{n:02}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        bench.people(&names).await;
        let every = |step: usize| names.iter().copied().step_by(step).collect::<Vec<_>>();
        given_class(&bench, "TWOS", &every(2)).await;
        given_class(&bench, "THREES", &every(3)).await;
        given(&bench, add("SIXES", &["TWOS", "THREES"], &[])).await;
        given(&bench, Add { class_match: ClassMatch::Any, ..add("EITHER", &["TWOS", "THREES"], &[]) }).await;
        given(&bench, add("NOBODY", &[], &[])).await;

        for limit in [1, 3, 40, 200] {
            let sixes: Vec<UserId> = every(6).into_iter().map(UserId::from).collect();
            assert_eq!(all(&bench, "SIXES", limit, async || ()).await, sixes);
            let either: BTreeSet<UserId> = every(2).into_iter().chain(every(3)).map(UserId::from).collect();
            assert_eq!(all(&bench, "EITHER", limit, async || ()).await, either.into_iter().collect::<Vec<_>>());
            assert!(all(&bench, "NOBODY", limit, async || ()).await.is_empty());
        }
        assert_eq!(page(&bench, "NONE", None, 10).await, None);

        let left = all(&bench, "SIXES", 2, async || {
            for user in ["User00", "User30"] {
                let leave = MemberRemove { class_id: "TWOS".into(), user_id: user.into() };
                bench.store.transact(stamp_of_machine(), leave).await.unwrap();
            }
        });
        let expected: Vec<UserId> = ["User00", "User06", "User12", "User18", "User24", "User36"].map(UserId::from).into();
        assert_eq!(left.await, expected, "what stays unchanged appears exactly once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_with_many_classes_is_never_cut() {
    for bench in Bench::founded().await {
        let classes: Vec<String> = (0..64).map(|n| format!("C{n:02}")).collect();
        let classes: Vec<&str> = classes.iter().map(String::as_str).collect();
        bench.people(&["a", "b", "c", "d", "e"]).await;
        for class in &classes {
            given_class(&bench, class, &["a", "b", "c", "d", "e"]).await;
        }
        given(&bench, add("G", &classes, &[])).await;
        for limit in 1..6 {
            let members = all(&bench, "G", limit, async || ()).await;
            assert_eq!(members, ["a", "b", "c", "d", "e"].map(UserId::from), "{limit}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_names_the_classes_that_match() {
    for bench in Bench::founded().await {
        bench.people(&["bob", "carl"]).await;
        given_class(&bench, "A", &["bob"]).await;
        given_class(&bench, "B", &["bob", "carl"]).await;
        given_class(&bench, "OTHER", &["carl"]).await;
        given(&bench, add("G", &["B", "A"], &[])).await;
        let test = async |user: &str| bench.store.read(Member { group_id: "G".into(), user_id: user.into() }).await.unwrap();
        let expected = |is_member, classes: &[&str]| {
            Some(Membership { is_member, matched: classes.iter().map(|&class| class.into()).collect() })
        };
        assert_eq!(test("BOB").await, expected(true, &["B", "A"]));
        assert_eq!(test("carl").await, expected(false, &["B"]));
        assert_eq!(test("nobody").await, expected(false, &[]));
        let none = bench.store.read(Member { group_id: "NONE".into(), user_id: "bob".into() }).await.unwrap();
        assert_eq!(none, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_groups_ends_before_it_becomes_too_long() {
    for bench in Bench::founded().await {
        let policies: Vec<String> = (0..1_000).map(|n| format!("P{n:03}")).collect();
        for policy in &policies {
            bench.policy(policy, "superuser").await;
        }
        let controls: Vec<_> = policies.iter().map(|policy| control(policy, "view-properties", "")).collect();
        for group in ["_A", "_B", "_C", "_D"] {
            given(&bench, add(group, &[], &controls)).await;
        }
        let (mut after, mut seen) = (None, Vec::new());
        loop {
            let page = bench.store.scan(List { after: after.clone(), limit: 5 }).await.unwrap();
            assert!(page.groups.iter().map(|group| group.access_controls.len()).sum::<usize>() <= 3_000);
            seen.extend(page.groups.iter().map(|described| described.group.group_id.clone()));
            if !page.is_cut && page.groups.len() < 5 {
                break;
            }
            after = seen.last().cloned();
        }
        assert_eq!(seen.len(), 9, "with the five built-in ones: {seen:?}");
        assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 9);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_writes_rights_into_the_tables_is_found_out() {
    for bench in Bench::founded().await {
        bench.policy("P", "superuser").await;
        given_class(&bench, "A", &[]).await;
        given(&bench, add("G", &[], &[control("P", "view-properties", "")])).await;
        bench.execute("UPDATE access_control SET grants = 'preapproved-checkout'").await;
        let found = bench.store.read(storage::user_group::read::Find("G".into())).await;
        assert!(matches!(found, Err(StoreError::Integrity("access_control"))), "{found:?}");
        for edit in [
            "UPDATE user_group SET is_built_in = 1 WHERE group_id = 'G'",
            "UPDATE user_group SET is_built_in = 0, revision = 7 WHERE group_id = 'G'",
            "UPDATE user_group SET revision = 1, class_ids = 'A' WHERE group_id = 'G'",
        ] {
            bench.execute(edit).await;
            let found = bench.store.read(storage::user_group::read::Find("G".into())).await;
            assert!(matches!(found, Err(StoreError::Integrity("user_group"))), "{edit}: {found:?}");
        }
    }
}
