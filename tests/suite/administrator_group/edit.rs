//! AdminGroupAdd, AdminGroupUpdate, AdminGroupDelete.

use domain::{administrator_group::update::Update, problem::Code, right::ClassMatch};
use storage::administrator_group::read::Find;
use suite::{
    people::{again, code},
    store::{Bench, stamp_of_machine},
};

use super::{add, delete, ids, update};
use crate::administrator::words;

#[tokio::test(flavor = "multi_thread")]
async fn a_group_is_made_changed_and_deleted() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console viewuc").await;
        crate::user_class::given(&bench, "A", &[]).await;
        let made = bench.store.transact(again(&ada), add("G", "viewuc", &["A", "A"])).await.unwrap();
        assert_eq!(made.class_ids, ids(&["A"]));
        assert_eq!(bench.store.read(Find("G".into())).await.unwrap(), Some(made));
        assert_eq!(bench.last().await.0, "administrator-group.added");
        let wish = Update { privileges: Some(words("viewuc console")), class_match: Some(ClassMatch::Any), ..update("G") };
        let changed = bench.store.transact(again(&ada), wish).await.unwrap();
        assert_eq!((changed.revision, changed.class_ids.len()), (2, 1));
        assert_eq!(bench.store.read(Find("G".into())).await.unwrap(), Some(changed));
        bench.store.transact(again(&ada), delete("G")).await.unwrap();
        assert_eq!(bench.count("SELECT COUNT(*) FROM admin_group_class WHERE group_id = 'G'").await, 0);
        assert_eq!(code(bench.store.transact(again(&ada), delete("G")).await), Code::AdministratorGroupNotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_refused() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console viewuc").await;
        let eve = bench.caller("eve", "policy").await;
        crate::user_class::given(&bench, "A", &[]).await;
        bench.store.transact(again(&ada), add("G", "viewuc", &["A"])).await.unwrap();
        for (stamp, wish, expected) in [
            (&eve, add("NEW", "", &[]), Code::PrivilegeMissing),
            (&ada, add("NEW", "", &["A", "NONE"]), Code::ReferenceNotFound),
            (&ada, add("G", "", &[]), Code::AdministratorGroupExists),
            (&ada, add("NEW", "otpcaller", &[]), Code::PrivilegeNotCombinable),
            (&ada, add("NEW", "policy", &[]), Code::PrivilegeNotHeld),
        ] {
            assert_eq!(code(bench.store.transact(again(stamp), wish).await), expected);
            assert_eq!(
                bench.last().await,
                ("administrator-group.refused".into(), "refused".into(), Some(expected.name().into()))
            );
        }
        for (wish, expected) in [
            (Update { revision: Some(7), ..update("G") }, Code::RevisionStale),
            (Update { privileges: Some(words("apicaller")), ..update("G") }, Code::PrivilegeNotCombinable),
            (Update { class_ids: Some(ids(&["NONE"])), ..update("G") }, Code::ReferenceNotFound),
            (update("NONE"), Code::AdministratorGroupNotFound),
        ] {
            assert_eq!(code(bench.store.transact(again(&ada), wish).await), expected);
        }
        assert_eq!(code(bench.store.transact(stamp_of_machine(), delete("REPORT_READERS")).await), Code::ObjectInUse);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_edit_the_group_that_one_is_in() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console viewuc policy").await;
        crate::user_class::given(&bench, "IN", &["ada"]).await;
        crate::user_class::given(&bench, "OUT", &[]).await;
        let both = bench.store.transact(stamp_of_machine(), add("BOTH", "console", &["IN", "OUT"])).await.unwrap();
        let mine = bench.store.transact(stamp_of_machine(), add("MINE", "viewuc", &["IN"])).await.unwrap();
        for wish in [
            Update { privileges: Some(words("viewuc console")), ..update("MINE") },
            Update { class_ids: Some(Vec::new()), ..update("MINE") },
            Update { description: Some("harmless".into()), ..update("MINE") },
            Update { class_match: Some(ClassMatch::Any), ..update("BOTH") },
            Update { class_ids: Some(ids(&["IN"])), ..update("BOTH") },
        ] {
            assert_eq!(code(bench.store.transact(again(&ada), wish).await), Code::GroupOwnMembership);
        }
        assert_eq!(code(bench.store.transact(again(&ada), delete("MINE")).await), Code::GroupOwnMembership);
        assert_eq!(code(bench.store.transact(again(&ada), add("NEW", "viewuc", &["IN"])).await), Code::GroupOwnMembership);
        assert_eq!(bench.store.read(Find("BOTH".into())).await.unwrap(), Some(both));
        assert_eq!(bench.store.read(Find("MINE".into())).await.unwrap(), Some(mine));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_give_what_one_lacks_to_a_group_without_members() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console viewuc").await;
        crate::user_class::given(&bench, "EMPTY", &[]).await;
        bench.store.transact(stamp_of_machine(), add("STRONG", "recoverpwd", &[])).await.unwrap();
        let opened = Update { class_ids: Some(ids(&["EMPTY"])), ..update("STRONG") };
        let weaker = Update { privileges: Some(words("")), ..update("STRONG") };
        for refused in [
            bench.store.transact(again(&ada), opened).await.map(drop),
            bench.store.transact(again(&ada), weaker).await.map(drop),
            bench.store.transact(again(&ada), delete("STRONG")).await.map(drop),
            bench.store.transact(again(&ada), add("NEW", "policy", &["EMPTY"])).await.map(drop),
        ] {
            assert_eq!(code(refused), Code::PrivilegeNotHeld);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attack_hollow_the_api_administrators_out() {
    for bench in Bench::founded().await {
        let everything = words("console policy mngacl").union(domain::right::privilege::Privileges::API_ADMINISTRATION);
        let ada = bench.caller("ada", &everything.to_words()).await;
        let api_user = bench.session("_API_USER").await;
        for wish in [
            || Update { privileges: Some(words("")), ..update("API_ADMINISTRATORS") },
            || Update { class_ids: Some(Vec::new()), ..update("API_ADMINISTRATORS") },
            || Update { description: Some("harmless".into()), ..update("API_ADMINISTRATORS") },
        ] {
            assert_eq!(code(bench.store.transact(again(&ada), wish()).await), Code::PrivilegeNotHeld);
            assert_eq!(code(bench.store.transact(again(&api_user), wish()).await), Code::GroupOwnMembership);
        }
    }
}
