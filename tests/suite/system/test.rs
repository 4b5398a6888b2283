//! What a trial of a system has shown is kept.

use domain::{
    problem::Code,
    system::{
        Change, Tls,
        test::{Test, Trial},
    },
};
use storage::system::read;
use suite::{
    people::again,
    store::{Bench, NOW},
};

use super::fixture::update;
use crate::policy::fixture::shown;

#[tokio::test(flavor = "multi_thread")]
async fn a_trial_is_no_change() {
    for bench in Bench::founded().await {
        let keeper = bench.caller("keeper", "mngorphanres").await;
        let stranger = bench.caller("stranger", "createres").await;
        bench.put_system("S", &[]).await;
        let trial = Trial { code: Some("target-unreachable".into()), duration_milliseconds: 7, ..Trial::default() };
        let test = || Test { resource_id: "S".into(), trial: trial.clone() };
        assert_eq!(shown(bench.store.transact(again(&stranger), test()).await), Code::SystemNotFound);
        let tested = bench.store.transact(again(&keeper), test()).await.unwrap();
        assert_eq!(bench.last().await, ("system.tested".into(), "done".into(), None));
        assert_eq!((tested.trial, tested.system.revision), (trial.clone(), 1));
        assert_eq!(
            (tested.system.last_test_at, tested.system.last_test_code.as_deref()),
            (Some(NOW), Some("target-unreachable"))
        );
        assert_eq!(bench.store.read(read::Find("S".into())).await.unwrap(), Some(tested.system));

        let moved = Change { tls: Some(Tls::Off), ..Change::default() };
        bench.store.transact(again(&keeper), update("S", moved)).await.unwrap();
        assert_eq!(shown(bench.store.transact(again(&keeper), test()).await), Code::SystemUntrusted);
    }
}
