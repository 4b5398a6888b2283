//! Another value for the installation.

use std::sync::Arc;

use domain::{
    policy::{Change, Mode},
    problem::Code,
    variable::{
        Overrides,
        set::{REVISION_UNSET, Set},
    },
};
use storage::{StoreError, variable::read::All};
use suite::{
    people::again,
    store::{Bench, NOW},
};
use tokio::sync::Barrier;

use crate::policy::fixture::{add, nothing, refusal, shown};

fn set(name: &str, value: &str) -> Set {
    Set { name: name.into(), value: value.into(), revision: None, of_file: Overrides::new() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_value_is_kept_with_its_revision() {
    for bench in Bench::founded().await {
        let keeper = bench.caller("keeper", "maintain").await;
        let other = bench.caller("other", "console").await;
        assert_eq!(shown(bench.store.transact(again(&other), set("NOTHING", "1")).await), Code::PrivilegeMissing);
        assert_eq!(shown(bench.store.transact(again(&keeper), set("NOTHING", "1")).await), Code::VariableNotFound);
        let stale = |revision| Set { revision: Some(revision), ..set("OTP_MAXIMUM", "2") };
        assert_eq!(shown(bench.store.transact(again(&keeper), stale(2)).await), Code::RevisionStale);
        let stored = bench.store.transact(again(&keeper), stale(REVISION_UNSET)).await.unwrap();
        assert_eq!(bench.last().await, ("variable.set".into(), "done".into(), None));
        assert_eq!((stored.value.as_str(), stored.revision, stored.updated_at), ("2", 2, NOW));
        assert_eq!(shown(bench.store.transact(again(&keeper), stale(1)).await), Code::RevisionStale);
        let stored = bench.store.transact(again(&keeper), set("OTP_MAXIMUM", "0")).await.unwrap();
        assert_eq!(stored.revision, 3);
        assert_eq!(bench.store.read(All).await.unwrap(), [stored]);

        bench.execute("UPDATE system_variable SET value = '5'").await;
        assert!(matches!(bench.store.read(All).await, Err(StoreError::Integrity("system_variable"))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_meant_is_refused() {
    for bench in Bench::founded().await {
        let keeper = bench.caller("keeper", "maintain creategroup").await;
        let options = Change { options: Some([("RES_MAXIMUM_CHECKOUT_INTERVAL".into(), "250".into())].into()), ..nothing() };
        bench.store.transact(again(&keeper), add("P", Mode::VaultOnly, options)).await.unwrap();
        for (name, value, code) in [
            ("OTP_MAXIMUM", "6", Code::OptionValueInvalid),
            ("RES_MINIMUM_CHECKOUT_INTERVAL", "241", Code::OptionContradictory),
            ("RES_DEFAULT_CHECKOUT_INTERVAL", "251", Code::OptionContradictory), // with the policy
            ("ACCESS_EXTENSIONS_USERCLASS", "NOBODY", Code::ReferenceNotFound),
        ] {
            let refused = refusal(bench.store.transact(again(&keeper), set(name, value)).await);
            assert_eq!((refused.shown, refused.faults[0].pointer.as_str()), (code, "/value"), "{name}");
        }
        let class = set("ACCESS_EXTENSIONS_USERCLASS", "_EXPLICIT_API_ADMINISTRATORS_");
        bench.store.transact(again(&keeper), class).await.unwrap();
    }
}

/// A variable and an option that contradict each other, set at once: one of them is refused.
#[tokio::test(flavor = "multi_thread")]
async fn no_contradiction_slips_in_between() {
    for bench in Bench::founded().await {
        let keeper = bench.caller("keeper", "maintain creategroup").await;
        let second = bench.beside().await;
        for round in 0..10 {
            let barrier = Arc::new(Barrier::new(2));
            let (store, stamp, wait) = (second.clone(), again(&keeper), barrier.clone());
            let options = Change { options: Some([("RES_MAXIMUM_CHECKOUT_INTERVAL".into(), "250".into())].into()), ..nothing() };
            let adding = tokio::spawn(async move {
                wait.wait().await;
                store.transact(stamp, add("P", Mode::VaultOnly, options)).await
            });
            barrier.wait().await;
            let is_set = bench.store.transact(again(&keeper), set("RES_DEFAULT_CHECKOUT_INTERVAL", "300")).await.is_ok();
            let is_added = adding.await.unwrap().is_ok();
            assert!(is_set != is_added, "{:?} round {round}", bench.engine);
            bench.execute("DELETE FROM system_variable").await;
            bench.execute("DELETE FROM policy").await;
        }
    }
}
