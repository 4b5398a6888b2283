//! Requests that are sent, changed and approved at once: one comes before the other, and each is judged by what the other left.

use std::sync::Arc;

use domain::{
    checkout_request::{CheckoutRequest, OnConflict, State, Verdict, cancel::Cancel, modify::Modify},
    policy::Terms,
    problem::Code,
    procedure::{Procedure, Stamp},
};
use storage::{Persist, TransactError, checkout_request::read::ById};
use suite::{people::again, store::Bench};
use tokio::sync::Barrier;

use super::fixture::{approve, lending, refusal, submit, terms};

const ROUNDS: usize = 25;

/// Two procedures that are let go together.
async fn at_once<A, B>(
    bench: &Bench,
    (one, first): (&Stamp, A),
    (other, second): (&Stamp, B),
) -> (Result<A::Effect, TransactError>, Result<B::Effect, TransactError>)
where
    A: Persist + Procedure,
    B: Persist + Procedure,
{
    let barrier = Arc::new(Barrier::new(2));
    let begun = async |stamp: Stamp| {
        barrier.wait().await;
        stamp
    };
    tokio::join!(async { bench.store.transact(begun(again(one)).await, first).await }, async {
        bench.store.transact(begun(again(other)).await, second).await
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_at_once_each_is_judged_by_what_the_other_left() {
    for bench in Bench::both().await {
        let two = Terms { minimum_approvals: 2, authorizer_users: vec!["eve".into(), "oscar".into()], ..terms(1) };
        lending(&bench, two).await;
        let (ann, eve, oscar) = (bench.caller("ann", "").await, bench.caller("eve", "").await, bench.caller("oscar", "").await);
        bench.grant("ann", "V", "request-checkout").await;
        let second = bench.session("ann").await;
        for round in 0..ROUNDS {
            // one of two requests of one recipient
            let request = match at_once(&bench, (&ann, submit(OnConflict::Fail)), (&second, submit(OnConflict::Fail))).await {
                (Ok(done), lost) | (lost, Ok(done)) => {
                    assert_eq!(refusal(lost).shown, Code::CheckoutRequestExists, "round {round}");
                    done.request
                }
                neither => panic!("{neither:?}"),
            };
            // an approval, and a change of what it is for: either one or the other
            let change = Modify {
                id: request.id.clone(),
                content_hash: request.content_hash(),
                reason: Some("another".into()),
                ticket: None,
                starts_at: None,
                minutes: None,
                settings: Arc::default(),
            };
            let (approved, changed) = at_once(&bench, (&eve, approve(&request)), (&ann, change)).await;
            let now = changed.unwrap();
            if let Err(TransactError::Refused(refused)) = approved {
                assert_eq!(refused.shown, Code::CheckoutRequestChanged);
            }
            assert_eq!((now.state, now.count(Verdict::Approved)), (State::Pending, 0), "round {round}");
            // two approvals: both count
            let (one, other) = at_once(&bench, (&eve, approve(&now)), (&oscar, approve(&now))).await;
            let is_last = |request: &CheckoutRequest| request.state == State::Approved;
            assert!(is_last(&one.unwrap()) ^ is_last(&other.unwrap()), "round {round}");
            let kept = bench.store.read(ById(now.id.clone())).await.unwrap().unwrap();
            assert_eq!((kept.state, kept.count(Verdict::Approved)), (State::Approved, 2));
            bench.store.transact(again(&ann), Cancel { id: now.id, comment: String::new() }).await.unwrap();
        }
    }
}
