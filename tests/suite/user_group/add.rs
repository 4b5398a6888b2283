//! UserGroupAdd.

use domain::{problem::Code, right::ClassMatch, user_group::add::Add};
use suite::{
    people::{again, code, refusal},
    store::{Bench, NOW},
};

use super::{add, control, shown};
use crate::user_class::given as given_class;

#[tokio::test(flavor = "multi_thread")]
async fn a_group_is_as_it_was_asked_for() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl").await;
        for class in ["A", "B"] {
            given_class(&bench, class, &[]).await;
        }
        for policy in ["P", "Q"] {
            bench.policy(policy, "superuser").await;
        }
        let (p, q) = (control("P", "view-properties manage-systems", "access-history"), control("Q", "", ""));
        let asked = Add { class_match: ClassMatch::Any, ..add("G", &["B", "A", "B"], &[q.clone(), p.clone()]) };
        let before = bench.count("SELECT rights_version FROM installation").await;
        let made = bench.store.transact(again(&ada), asked).await.unwrap();
        assert_eq!(shown(&bench, "G").await.as_ref(), Some(&made));
        assert_eq!(made.group.class_ids, ["B".into(), "A".into()], "each once, in their order");
        assert_eq!(made.access_controls, [p, q], "by policy");
        assert_eq!((made.group.class_match, made.group.revision, made.group.created_at), (ClassMatch::Any, 1, NOW));
        assert_eq!(bench.last().await, ("user-group.added".into(), "done".into(), None));
        assert!(bench.count("SELECT rights_version FROM installation").await > before);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_refused_and_nothing_is_there() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl").await;
        let other = bench.caller("other", "policy viewuc console").await;
        given_class(&bench, "A", &[]).await;
        bench.policy("P", "superuser").await;
        assert_eq!(code(bench.store.transact(other, add("G", &["NONE"], &[])).await), Code::PrivilegeMissing);

        let contradictory = control("P", "view-properties", "view-properties manage-systems");
        let unknown = add("G", &["A", "NONE"], &[contradictory.clone(), control("NONE", "", "")]);
        let unknown = refusal(bench.store.transact(again(&ada), unknown).await);
        let places: Vec<_> = unknown.faults.iter().map(|fault| fault.pointer.as_str()).collect();
        assert_eq!((unknown.code, &places[..]), (Code::ReferenceNotFound, &["/classIds/1", "/accessControls/1/policyId"][..]));

        let refused = refusal(bench.store.transact(again(&ada), add("G", &[], &[contradictory, control("P", "", "")])).await);
        let places: Vec<_> = refused.faults.iter().map(|fault| fault.pointer.as_str()).collect();
        assert_eq!(refused.code, Code::AccessControlContradictory);
        assert_eq!(places, ["/accessControls/0/deny", "/accessControls/1/policyId"]);
        assert_eq!(shown(&bench, "G").await, None);

        bench.store.transact(again(&ada), add("G", &["A"], &[])).await.unwrap();
        assert_eq!(code(bench.store.transact(again(&ada), add("G", &[], &[])).await), Code::UserGroupExists);
        assert_eq!(bench.last().await, ("user-group.refused".into(), "refused".into(), Some("user-group-exists".into())));
    }
}
