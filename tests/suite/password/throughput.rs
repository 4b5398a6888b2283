//! How fast passwords are disclosed, by the store alone. Not a test: `cargo test -p suite -- --ignored --nocapture disclosures`.

use std::time::Instant;

use domain::password::km_key_get_by_account::KmKeyGetByAccount;
use suite::{people::again, store::Bench};

const CONNECTIONS: u32 = 64;
const ROUNDS: u32 = 200;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement"]
async fn disclosures_a_second() {
    for bench in Bench::both().await {
        bench.vault().await;
        let actor = bench.caller("app1", "").await;
        bench.grant("app1", "V", "preapproved-checkout").await;
        let begun = Instant::now();
        let asking: Vec<_> = (0..CONNECTIONS)
            .map(|_| {
                let (store, actor) = (bench.store.clone(), actor.clone());
                tokio::spawn(async move {
                    for _ in 0..ROUNDS {
                        let ask = KmKeyGetByAccount { resource: "S".into(), account: "app".into() };
                        store.transact(again(&actor), ask).await.unwrap();
                    }
                })
            })
            .collect();
        for one in asking {
            one.await.unwrap();
        }
        let seconds = begun.elapsed().as_secs_f64();
        println!("{:?}: {:.0} disclosures a second", bench.engine, f64::from(CONNECTIONS * ROUNDS) / seconds);
    }
}
