//! The limit holds whoever comes at once: never one more has the account than may.

use std::sync::Arc;

use domain::{checkout::Status, problem::Code, procedure::Stamp};
use storage::{StoreError, TransactError};
use suite::{people::again, store::Bench};
use tokio::sync::Barrier;

use super::fixture::{checkin, lending, take, terms};

const CALLERS: usize = 50;
/// For each limit.
const ROUNDS: usize = 100;

#[tokio::test(flavor = "multi_thread")]
async fn case_48_of_fifty_at_once_as_many_get_it_as_may() {
    for bench in Bench::both().await {
        for limit in [1, 3] {
            let bench = Bench::new(bench.engine).await;
            lending(&bench, terms(limit)).await;
            let mut callers: Vec<Stamp> = Vec::new();
            for number in 0..CALLERS {
                let user = format!("caller{number}");
                callers.push(bench.caller(&user, "").await);
                bench.grant(&user, "V", "preapproved-checkout").await;
            }
            // half of them come to another node
            let stores = [bench.store.clone(), bench.beside().await];
            for round in 0..ROUNDS {
                let barrier = Arc::new(Barrier::new(CALLERS));
                let takers: Vec<_> = callers
                    .iter()
                    .enumerate()
                    .map(|(number, caller)| {
                        let (store, barrier, stamp) = (stores[number % stores.len()].clone(), barrier.clone(), again(caller));
                        tokio::spawn(async move {
                            barrier.wait().await;
                            loop {
                                match store.transact(again(&stamp), take()).await {
                                    // nothing was done: on a slow machine so many wait for longer than they may
                                    Err(TransactError::Store(StoreError::Busy)) => {}
                                    answer => return (number, answer),
                                }
                            }
                        })
                    })
                    .collect();
                let mut lent = Vec::new();
                for taker in takers {
                    match taker.await.unwrap() {
                        (number, Ok(done)) => lent.push((number, done.checkout)),
                        (_, Err(TransactError::Refused(refusal))) => assert_eq!(refusal.shown, Code::CheckoutLimitReached),
                        (_, Err(other)) => panic!("{other}"),
                    }
                }
                assert_eq!(i64::try_from(lent.len()).unwrap(), limit, "{:?}, round {round}", bench.engine);
                let held = "SELECT COUNT(*) FROM checkout_member WHERE place IS NOT NULL";
                assert_eq!(bench.count(held).await, limit);
                for (number, checkout) in lent {
                    let back = bench.store.transact(again(&callers[number]), checkin(&checkout.id)).await.unwrap();
                    assert_eq!(back.checkout.status, Status::CheckedIn);
                }
            }
        }
    }
}
