//! Requests are kept as they were decided, and read back with all that was said to them.

use domain::{
    checkout_request::{OnConflict, State, Status, Verdict, cancel::Cancel, deny::Deny, modify::Modify},
    policy::Terms,
    problem::Code,
};
use storage::checkout_request::read::ById;
use suite::{
    people::again,
    store::{Bench, NOW},
};

use super::fixture::{approve, lending, refusal, submit, terms};

#[tokio::test(flavor = "multi_thread")]
async fn one_is_asked_changed_approved_and_read_back() {
    for bench in Bench::both().await {
        lending(&bench, terms(1)).await;
        let (ann, eve) = (bench.caller("Ann", "").await, bench.caller("eve", "").await);
        bench.grant("ann", "V", "request-checkout").await;
        let request = bench.store.transact(again(&ann), submit(OnConflict::Fail)).await.unwrap().request;
        assert_eq!(bench.last().await, ("checkout.requested".into(), "done".into(), None));
        assert_eq!(request.status(NOW), Status::Pending);
        let stale = approve(&request);
        let modify = Modify {
            id: request.id.clone(),
            content_hash: request.content_hash(),
            reason: Some("another incident".into()),
            ticket: None,
            starts_at: None,
            minutes: None,
            settings: std::sync::Arc::default(),
        };
        let changed = bench.store.transact(again(&ann), modify).await.unwrap();
        assert_eq!(refusal(bench.store.transact(again(&eve), stale).await).shown, Code::CheckoutRequestChanged);
        let approved = bench.store.transact(again(&eve), approve(&changed)).await.unwrap();
        assert_eq!((approved.state, approved.decisions.len()), (State::Approved, 1));
        assert_eq!(bench.last().await, ("checkout.approved".into(), "done".into(), None));
        let read = bench.store.read(ById(request.id.clone())).await.unwrap().unwrap();
        assert_eq!(read, approved);
        assert_eq!((read.decisions[0].verdict, &read.decisions[0].comment[..]), (Verdict::Approved, "fine"));
        assert_eq!(read.requester.user.as_str(), "Ann", "as it is spelt");
        let cancel = Cancel { id: request.id.clone(), comment: String::new() };
        assert_eq!(bench.store.transact(again(&ann), cancel).await.unwrap().state, State::Canceled);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_is_denied_and_a_new_one_begins_from_nothing() {
    for bench in Bench::both().await {
        lending(&bench, terms(1)).await;
        let (ann, eve) = (bench.caller("ann", "").await, bench.caller("eve", "").await);
        bench.grant("ann", "V", "request-checkout").await;
        let first = bench.store.transact(again(&ann), submit(OnConflict::Fail)).await.unwrap().request;
        let second = refusal(bench.store.transact(again(&ann), submit(OnConflict::Fail)).await);
        assert_eq!(second.shown, Code::CheckoutRequestExists);
        let reused = bench.store.transact(again(&ann), submit(OnConflict::Reuse)).await.unwrap();
        assert!(reused.is_reused && reused.request.id == first.id);
        let renewed = bench.store.transact(again(&ann), submit(OnConflict::Renew)).await.unwrap();
        let old = bench.store.read(ById(first.id.clone())).await.unwrap().unwrap();
        assert_eq!((old.state, renewed.request.status(NOW)), (State::Canceled, Status::Pending));
        let deny = Deny { id: renewed.request.id.clone(), comment: "no".into() };
        assert_eq!(bench.store.transact(again(&eve), deny).await.unwrap().state, State::Denied);
        assert!(!bench.store.transact(again(&ann), submit(OnConflict::Fail)).await.unwrap().is_reused);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_named_by_a_class_may_decide_as_long_as_they_are_enabled() {
    for bench in Bench::both().await {
        let mut terms = terms(1);
        terms.authorizer_users.clear();
        terms.authorizer_classes = vec!["EVE-V".into(), "LATE".into()];
        lending(&bench, terms).await;
        let (ann, eve) = (bench.caller("ann", "").await, bench.caller("eve", "").await);
        let denied = bench.store.transact(again(&ann), submit(OnConflict::Fail)).await.unwrap().request;
        assert_eq!((denied.state, denied.state_reason), (State::Denied, Some(Code::AuthorizerMissing)));
        bench.grant("eve", "V", "view-properties").await; // by the class EVE-V
        let request = bench.store.transact(again(&ann), submit(OnConflict::Fail)).await.unwrap().request;
        bench.put_class("LATE", &["ann"]).await;
        let refused = refusal(bench.store.transact(again(&ann), approve(&request)).await);
        assert_eq!(refused.shown, Code::ApprovalByRequester, "a group that is joined afterwards");
        assert_eq!(bench.store.transact(again(&eve), approve(&request)).await.unwrap().state, State::Approved);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_approves_what_is_his_by_a_program_that_acts_as_him() {
    for bench in Bench::both().await {
        let authorizer_users = ["eve", "portal", "ann"].map(Into::into).into();
        lending(&bench, Terms { authorizer_users, ..terms(1) }).await;
        let (ann, eve, portal) = (bench.caller("ann", "").await, bench.caller("eve", "").await, bench.caller("portal", "").await);
        for user in ["ann", "portal"] {
            bench.grant(user, "V", "request-checkout").await;
        }
        let (as_ann, as_eve) = (bench.session_as("portal", "ann").await, bench.session_as("portal", "eve").await);
        // asked by the person, and by the program in its name: its own are the person, the program, and whomever that acts as
        for asking in [&ann, &as_ann] {
            let request = bench.store.transact(again(asking), submit(OnConflict::Renew)).await.unwrap().request;
            assert_eq!(request.recipient.as_str(), "ann");
            for own in [&ann, &as_ann] {
                let refused = refusal(bench.store.transact(again(own), approve(&request)).await);
                assert_eq!(refused.shown, Code::ApprovalByRequester, "{:?}", bench.engine);
            }
        }
        let request = bench.store.transact(again(&as_ann), submit(OnConflict::Renew)).await.unwrap().request;
        for program in [&portal, &as_eve] {
            let refused = refusal(bench.store.transact(again(program), approve(&request)).await);
            assert_eq!(refused.shown, Code::ApprovalByRequester, "{:?}", bench.engine);
        }
        assert_eq!(bench.store.transact(again(&eve), approve(&request)).await.unwrap().state, State::Approved);
        let said = "SELECT COUNT(*) FROM journal WHERE actor = 'portal' AND acting_as = 'ann' AND outcome = 'done'";
        assert_eq!(bench.count(said).await, 2, "{:?}: the journal knows both", bench.engine);
    }
}
