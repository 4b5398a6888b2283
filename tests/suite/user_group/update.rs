//! UserGroupUpdate.

use domain::{problem::Code, right::ClassMatch, user_group::update::Update};
use suite::{
    people::{again, code},
    store::Bench,
};

use super::{add, control, given, shown, update};
use crate::user_class::given as given_class;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_is_replaced_and_the_rest_stays() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl").await;
        for class in ["A", "B"] {
            given_class(&bench, class, &[]).await;
        }
        for policy in ["P", "Q"] {
            bench.policy(policy, "superuser").await;
        }
        let (p, q) = (control("P", "view-properties", ""), control("Q", "", "access-history"));
        given(&bench, add("G", &["A"], std::slice::from_ref(&p))).await;

        let classes =
            Update { revision: Some(1), class_ids: Some(vec!["B".into()]), class_match: Some(ClassMatch::Any), ..update("G") };
        let now = bench.store.transact(again(&ada), classes).await.unwrap().described;
        assert_eq!((&now.access_controls[..], now.group.revision), (&[p][..], 2));
        assert_eq!((&now.group.class_ids[..], now.group.class_match), (&["B".into()][..], ClassMatch::Any));
        assert_eq!(shown(&bench, "G").await, Some(now));

        let controls = Update { access_controls: Some(vec![q.clone()]), description: Some("others".into()), ..update("G") };
        let now = bench.store.transact(again(&ada), controls).await.unwrap().described;
        assert_eq!((&now.access_controls[..], now.group.description.as_str()), (&[q][..], "others"));
        assert_eq!(shown(&bench, "G").await, Some(now));
        assert_eq!(bench.last().await, ("user-group.updated".into(), "done".into(), None));

        let emptied = Update { access_controls: Some(Vec::new()), class_ids: Some(Vec::new()), ..update("G") };
        let now = bench.store.transact(again(&ada), emptied).await.unwrap().described;
        assert!(now.access_controls.is_empty() && now.group.class_ids.is_empty());
        assert_eq!(shown(&bench, "G").await, Some(now));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_refused_and_stays_as_it_is() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl").await;
        let other = bench.caller("other", "policy").await;
        bench.policy("P", "superuser").await;
        let before = given(&bench, add("G", &[], &[])).await;
        assert_eq!(code(bench.store.transact(other, update("G")).await), Code::PrivilegeMissing);
        let unknown = Update { class_ids: Some(vec!["NONE".into()]), ..update("NONE") };
        assert_eq!(code(bench.store.transact(again(&ada), unknown).await), Code::ReferenceNotFound, "before the object");
        assert_eq!(code(bench.store.transact(again(&ada), update("NONE")).await), Code::UserGroupNotFound);
        let contradictory = Some(vec![control("P", "run-reports", "run-reports")]);
        let stale = Update { revision: Some(3), access_controls: contradictory.clone(), ..update("G") };
        assert_eq!(code(bench.store.transact(again(&ada), stale).await), Code::RevisionStale, "before the rule");
        let contradictory = Update { access_controls: contradictory, ..update("G") };
        assert_eq!(code(bench.store.transact(again(&ada), contradictory).await), Code::AccessControlContradictory);
        assert_eq!(shown(&bench, "G").await, Some(before));
    }
}
