//! Many additions at once: they are carried out together.

use std::time::{Duration, Instant};

use domain::{account::delete::Delete, id::AccountKey, problem::Code};
use futures_util::future::join_all;
use storage::account::read::ByName;
use suite::{
    Engine,
    held::{Held, Row},
    store::{Bench, stamp_of_machine},
    vault::{addition, opened, vault_policy},
};

use super::refused;

const ACCOUNTS: usize = 48;
const ROUNDS: usize = 4;

/// What an addition is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    New,
    NewToo,
    There,
    Back,
    UnknownPolicy,
    UnknownSystem,
}

impl Kind {
    fn of(number: usize) -> Self {
        [Self::New, Self::NewToo, Self::There, Self::Back, Self::UnknownPolicy, Self::UnknownSystem][number % 6]
    }
}

/// One is new, another there already, a third comes back, and so on: each gets what it would get by itself.
#[tokio::test(flavor = "multi_thread")]
async fn each_gets_its_own() {
    for bench in Bench::both().await {
        let engine = bench.engine;
        bench.vault().await;
        for round in 0..ROUNDS {
            let name = |number: usize| format!("{round}-{number}");
            let mut keys: Vec<Option<AccountKey>> = vec![None; ACCOUNTS];
            for number in (0..ACCOUNTS).filter(|number| matches!(Kind::of(*number), Kind::There | Kind::Back)) {
                let key = bench.account("S", &name(number), "V", Some("before")).await.account.key;
                if Kind::of(number) == Kind::Back {
                    let delete = Delete { account: key.clone(), revision: None };
                    bench.store.transact(stamp_of_machine(), delete).await.unwrap();
                }
                keys[number] = Some(key);
            }
            let rows = bench.count("SELECT COUNT(*) FROM journal").await;
            join_all((0..ACCOUNTS).map(async |number| {
                let kind = Kind::of(number);
                let system = if kind == Kind::UnknownSystem { "NONE" } else { "S" };
                let policy = if kind == Kind::UnknownPolicy { "NONE" } else { "V" };
                let mut add = addition(system, &name(number), policy, Some(&format!("of {}", name(number))));
                if kind == Kind::Back {
                    add.key.clone_from(keys[number].as_ref().unwrap());
                }
                let added = bench.store.transact(stamp_of_machine(), add).await;
                match kind {
                    Kind::New | Kind::NewToo => assert!(!added.unwrap().is_back, "{engine:?} {number}"),
                    Kind::Back => assert!(added.unwrap().is_back, "{engine:?} {number}"),
                    Kind::There => assert_eq!(refused(added).1, Code::AccountExists, "{engine:?} {number}"),
                    Kind::UnknownPolicy => assert_eq!(refused(added).1, Code::PolicyNotFound, "{engine:?} {number}"),
                    Kind::UnknownSystem => assert_eq!(refused(added).1, Code::ReferenceNotFound, "{engine:?} {number}"),
                }
            }))
            .await;
            for number in 0..ACCOUNTS {
                let by_name = ByName { resource: "S".into(), account: name(number).as_str().into() };
                let look = bench.store.read(by_name).await.unwrap();
                let password =
                    look.as_ref().and_then(|look| look.current.as_ref()).map(|version| opened(&version.sealed).to_owned());
                let expected = match Kind::of(number) {
                    Kind::New | Kind::NewToo | Kind::Back => Some(format!("of {}", name(number))),
                    Kind::There => Some("before".into()),
                    Kind::UnknownPolicy | Kind::UnknownSystem => None,
                };
                assert_eq!(password, expected, "{engine:?} {number}");
            }
            let written = bench.count("SELECT COUNT(*) FROM journal").await - rows;
            assert_eq!(written, i64::try_from(ACCOUNTS).unwrap(), "{engine:?}: each has its row");
        }
    }
}

/// Each name twice, in two orders, on two servers: one of the two has it.
#[tokio::test(flavor = "multi_thread")]
async fn of_two_of_one_name_one_wins() {
    for bench in Bench::both().await {
        bench.vault().await;
        let other = bench.beside().await;
        for round in 0..ROUNDS {
            let add = async |store: &storage::Store, number: usize| {
                store.transact(stamp_of_machine(), addition("S", &format!("{round}-{number}"), "V", Some("x"))).await.is_ok()
            };
            let (here, mut there) = tokio::join!(
                join_all((0..ACCOUNTS).map(|number| add(&bench.store, number))),
                join_all((0..ACCOUNTS).rev().map(|number| add(&other, number))),
            );
            there.reverse();
            let once = here.iter().zip(&there).filter(|(here, there)| *here != *there);
            assert_eq!(once.count(), ACCOUNTS, "{:?} round {round}", bench.engine);
        }
        let refusals = bench.count("SELECT COUNT(*) FROM journal WHERE code = 'account-exists'").await;
        assert_eq!(refusals, i64::try_from(ACCOUNTS * ROUNDS).unwrap(), "{:?}", bench.engine);
    }
}

/// PostgreSQL waits for a lock two seconds.
const LOCK_MAX: Duration = Duration::from_secs(2);

/// Somebody changes a policy: what comes under it waits for that, what comes under another doesn't.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_a_policy_that_is_not_its_own() {
    let bench = Bench::new(Engine::Postgres).await; // SQLite has one writer
    bench.vault().await;
    bench.put_policy(vault_policy("HELD")).await;
    bench.put_under("S", &["V", "HELD"]).await;
    let other = bench.beside().await;
    for round in 0..ROUNDS {
        let add = async |number: usize, policy: &str| {
            bench
                .store
                .transact(stamp_of_machine(), addition("S", &format!("{round}-{number}"), policy, Some("x")))
                .await
                .unwrap()
        };
        let held = Held::by(&other, Row::Policy("HELD".into())).await;

        let begun = Instant::now();
        let mut its_own = std::pin::pin!(add(0, "HELD"));
        let all_others = join_all((1..ACCOUNTS).map(|number| add(number, "V")));
        tokio::select! {
            biased;
            _ = &mut its_own => panic!("added while somebody else changes its policy"),
            _ = all_others => assert!(begun.elapsed() < LOCK_MAX, "they waited"),
        }
        held.let_go().await;
        assert_eq!(its_own.await.account.policy, Some("HELD".into()));
    }
}
