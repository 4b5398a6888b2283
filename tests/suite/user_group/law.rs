//! What nobody gets by way of a group: the laws of rights, each with the attack that it closes.

use domain::{
    administrator::Administrator,
    problem::Code,
    procedure::Stamp,
    right::ClassMatch,
    user_group::{AccessControl, add::Add, update::Update},
};
use storage::TransactError;
use suite::{
    people::{administrator, again, code},
    store::Bench,
};

use super::{add, control, delete, given, set, shown, unset, update};
use crate::user_class::given as given_class;

fn grants(policy: &str) -> AccessControl {
    control(policy, "preapproved-checkout", "")
}

/// Every edit of group G that changes what its members may, and some that don't, each tried.
async fn each_edit(bench: &Bench, actor: &Stamp) -> Vec<Result<(), TransactError>> {
    let store = &bench.store;
    let controls = Update { access_controls: Some(vec![grants("P")]), ..update("G") };
    let described = Update { description: Some("harmless".into()), ..update("G") };
    vec![
        store.transact(again(actor), set("G", grants("P"))).await.map(drop),
        store.transact(again(actor), unset("G", "Q")).await.map(drop),
        store.transact(again(actor), controls).await.map(drop),
        store.transact(again(actor), described).await.map(drop),
        store.transact(again(actor), delete("G")).await.map(drop),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_edits_a_group_that_it_is_in() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl policy console").await;
        for policy in ["P", "Q"] {
            bench.policy(policy, "superuser").await;
        }
        given_class(&bench, "A", &["ada"]).await;
        let before = given(&bench, add("G", &["A"], &[control("Q", "", "access-history")])).await;
        for refused in each_edit(&bench, &ada).await {
            assert_eq!(code(refused), Code::GroupOwnMembership);
        }
        assert_eq!(shown(&bench, "G").await, Some(before));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_edits_itself_into_a_group() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl").await;
        bench.policy("P", "superuser").await;
        given_class(&bench, "A", &["ada"]).await;
        given_class(&bench, "B", &[]).await;
        assert_eq!(code(bench.store.transact(again(&ada), add("NEW", &["A"], &[])).await), Code::GroupOwnMembership);
        let before = given(&bench, add("G", &["A", "B"], &[grants("P")])).await;
        for change in [
            Update { class_ids: Some(vec!["A".into()]), ..update("G") },
            Update { class_match: Some(ClassMatch::Any), ..update("G") },
        ] {
            assert_eq!(code(bench.store.transact(again(&ada), change).await), Code::GroupOwnMembership);
        }
        assert_eq!(shown(&bench, "G").await, Some(before));
        // it is in A, but not in B: no member, so it may
        bench.store.transact(again(&ada), set("G", control("P", "", ""))).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_grants_to_a_caller_whose_credential_it_made() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "mngacl").await;
        bench.person(Administrator { credential_made_by: Some("ADA".into()), ..administrator("puppet", "") }).await;
        for policy in ["P", "Q"] {
            bench.policy(policy, "superuser").await;
        }
        given_class(&bench, "A", &["puppet"]).await;
        given_class(&bench, "B", &["puppet", "ada"]).await;
        let denies = control("Q", "", "access-history");
        let before = given(&bench, add("G", &["A"], std::slice::from_ref(&denies))).await;
        let own = Code::AdministratorOwnRights;
        let mut tried = each_edit(&bench, &ada).await;
        tried.remove(3).unwrap(); // only the description
        for refused in tried {
            assert_eq!(code(refused), own);
        }
        let classless = Update { class_ids: Some(Vec::new()), ..update("G") };
        assert_eq!(code(bench.store.transact(again(&ada), classless).await), own, "denied no longer");
        let by_any = Add { class_match: ClassMatch::Any, ..add("NEW", &["A"], &[grants("P")]) };
        assert_eq!(code(bench.store.transact(again(&ada), by_any).await), own);
        assert_eq!(shown(&bench, "G").await.unwrap().access_controls, before.access_controls);

        // to deny more, or to grant where it is no member, gives it nothing
        bench.store.transact(again(&ada), set("G", control("P", "", "run-reports"))).await.unwrap();
        given_class(&bench, "C", &[]).await;
        bench.store.transact(again(&ada), add("BOTH", &["A", "C"], &[grants("P")])).await.unwrap();
        // others may grant to it, and so may an API administrator who made it
        let bob = bench.caller("bob", "mngacl").await;
        bench.store.transact(again(&bob), set("G", grants("P"))).await.unwrap();
        bench.person(Administrator { credential_made_by: Some("_API_USER".into()), ..administrator("made", "") }).await;
        given_class(&bench, "D", &["made"]).await;
        let api_user = bench.session("_API_USER").await;
        bench.store.transact(again(&api_user), add("ITS", &["D"], &[grants("P")])).await.unwrap();
    }
}
