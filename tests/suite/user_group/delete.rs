//! UserGroupDelete.

use domain::{problem::Code, user_group::delete::Delete};
use suite::{
    people::{again, code, refusal},
    store::Bench,
};

use super::{add, control, delete, given, shown};
use crate::user_class::given as given_class;

#[tokio::test(flavor = "multi_thread")]
async fn it_goes_with_what_it_granted() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl").await;
        let other = bench.caller("other", "policy").await;
        given_class(&bench, "A", &[]).await;
        bench.policy("P", "superuser").await;
        given(&bench, add("G", &["A"], &[control("P", "view-properties", "")])).await;
        assert_eq!(code(bench.store.transact(other, delete("G")).await), Code::PrivilegeMissing);
        let stale = Delete { revision: Some(2), ..delete("G") };
        assert_eq!(code(bench.store.transact(again(&ada), stale).await), Code::RevisionStale);
        bench.store.transact(again(&ada), Delete { revision: Some(1), ..delete("G") }).await.unwrap();
        assert_eq!(bench.last().await, ("user-group.deleted".into(), "done".into(), None));
        assert_eq!(shown(&bench, "G").await, None);
        assert_eq!(
            bench.count("SELECT (SELECT COUNT(*) FROM access_control) + (SELECT COUNT(*) FROM user_group_class)").await,
            0
        );
        assert_eq!(code(bench.store.transact(again(&ada), delete("G")).await), Code::UserGroupNotFound);
        let built_in = refusal(bench.store.transact(again(&ada), delete("ALLREQUESTERS")).await);
        assert_eq!((built_in.code, built_in.faults[0].code), (Code::ObjectInUse, "built-in"));
    }
}
