//! UserClassDelete.

use domain::{
    policy::{Policy, Terms},
    problem::Code,
    user_class::delete::Delete,
};
use suite::{
    people::{again, code, refusal},
    store::Bench,
    vault::vault_policy,
};

use super::{given, given_group, shown};
use crate::user_group::add as group;

fn delete(class: &str) -> Delete {
    Delete { class_id: class.into(), revision: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_goes_with_its_memberships_and_is_gone() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        given(&bench, "OPS", &["ada"]).await;
        let stale = Delete { revision: Some(7), ..delete("OPS") };
        assert_eq!(code(bench.store.transact(again(&ada), stale).await), Code::RevisionStale);
        bench.store.transact(again(&ada), Delete { revision: Some(1), ..delete("OPS") }).await.unwrap();
        assert_eq!(bench.last().await, ("user-class.deleted".into(), "done".into(), None));
        assert_eq!(shown(&bench, "OPS").await, None);
        assert_eq!(bench.count("SELECT COUNT(*) FROM user_class_member WHERE class_id = 'OPS'").await, 0);
        assert_eq!(code(bench.store.transact(again(&ada), delete("OPS")).await), Code::UserClassNotFound);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_something_refers_to_stays() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "policy").await;
        let reader = bench.caller("reader", "viewuc").await;
        for class in ["GROUPED", "A_B", "AXB"] {
            given(&bench, class, &[]).await;
        }
        given_group(&bench, group("G", &["GROUPED"], &[])).await;
        let terms = Terms { authorizer_classes: vec!["A_B".into()], ..Terms::default() };
        bench.put_policy(Policy { terms, ..vault_policy("P") }).await;
        assert_eq!(code(bench.store.transact(reader, delete("AXB")).await), Code::PrivilegeMissing);
        for (class, kind) in [("_REPORT_READERS_", "built-in"), ("GROUPED", "group"), ("A_B", "policy")] {
            let refused = refusal(bench.store.transact(again(&ada), delete(class)).await);
            assert_eq!((refused.code, refused.faults[0].code), (Code::ObjectInUse, kind));
            assert!(shown(&bench, class).await.is_some());
        }
        bench.store.transact(again(&ada), delete("AXB")).await.unwrap();
    }
}
