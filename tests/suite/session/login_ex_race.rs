//! Many at once, with one OTP.

use std::{collections::BTreeSet, sync::Arc};

use domain::session::{
    login_ex::{LoginExEffect, OtpChange},
    otp::REISSUES_MAX,
};
use storage::{StoreError, TransactError};
use suite::store::{Bench, HERE, NOW, stamp};
use tokio::sync::Barrier;

use super::fixture::{OtpCaller, login_ex, made, see};

const RACERS: i64 = 64;
const ROUNDS: i64 = 100;

#[tokio::test(flavor = "multi_thread")]
async fn case_10_sixty_four_get_one_successor_and_one_session() {
    for bench in Bench::both().await {
        let engine = bench.engine;
        let other = bench.beside().await;
        for round in 0..ROUNDS {
            let user = format!("bot{round}");
            bench.store.errand(OtpCaller::new(&user)).await.unwrap();
            let barrier = Arc::new(Barrier::new(usize::try_from(RACERS).unwrap()));
            let racers: Vec<_> = (0..RACERS)
                .map(|n| {
                    let store = if n % 2 == 0 { bench.store.clone() } else { other.clone() };
                    let (user, barrier) = (user.clone(), barrier.clone());
                    tokio::spawn(async move {
                        barrier.wait().await;
                        loop {
                            let login = login_ex(&user, "otp3", made(&format!("next{n}")));
                            match store.transact(stamp(NOW, HERE), login).await {
                                // nothing was done: on a slow machine so many wait for longer than they may
                                Err(TransactError::Store(StoreError::Busy)) => {}
                                answer => return answer,
                            }
                        }
                    })
                })
                .collect();
            let mut successors = BTreeSet::new();
            let (mut rotated, mut reissued, mut refused) = (0, 0, 0);
            for racer in racers {
                match racer.await.unwrap() {
                    Ok(LoginExEffect::In(logged_in)) => {
                        match logged_in.change {
                            OtpChange::Rotated { .. } => rotated += 1,
                            OtpChange::Reissued => reissued += 1,
                            OtpChange::Kept { .. } => panic!("{engine:?}"),
                        }
                        successors.insert(logged_in.otp.pending.unwrap().sealed.unwrap().bytes);
                    }
                    Err(TransactError::Refused(refusal)) => {
                        assert_eq!(refusal.shown.name(), "credentials-invalid", "{engine:?}");
                        refused += 1;
                    }
                    other => panic!("{engine:?}: {other:?}"),
                }
            }
            let others = RACERS - 1 - REISSUES_MAX;
            assert_eq!((rotated, reissued, refused, successors.len()), (1, REISSUES_MAX, others, 1), "{engine:?} {round}");
            let live = see(&bench, &user).await.live;
            assert_eq!((live.len(), live[0].generation), (1, Some(4)), "{engine:?} {round}");
        }
        let rows = bench.count("SELECT COUNT(*) FROM journal").await;
        assert_eq!(rows, RACERS * ROUNDS, "{engine:?}: every try has its row");
    }
}
