//! Somebody vouches for where a system's secrets will go.

use domain::{
    problem::Code,
    system::{Change, State, Tls},
};
use suite::{people::again, store::Bench};

use super::fixture::{trust, update};
use crate::policy::fixture::shown;

#[tokio::test(flavor = "multi_thread")]
async fn who_vouches_may_have_every_password_that_goes_there() {
    for bench in Bench::founded().await {
        let manager = bench.caller("manager", "").await;
        bench.people(&["other"]).await;
        for policy in ["P", "Q", "ACCOUNTS"] {
            bench.policy(policy, "other").await;
        }
        bench.put_system("S", &["P", "Q", "ACCOUNTS"]).await;
        bench.account("S", "a", "ACCOUNTS", None).await;
        bench.put_under("S", &["P", "Q"]).await;
        assert_eq!(shown(bench.store.transact(again(&manager), trust("S")).await), Code::SystemNotFound);
        bench.grant("manager", "P", "manage-systems").await;
        let moved = Change { tls: Some(Tls::Off), ..Change::default() };
        bench.store.transact(again(&manager), update("S", moved)).await.unwrap();
        for policy in ["P", "Q", "ACCOUNTS"] {
            assert_eq!(shown(bench.store.transact(again(&manager), trust("S")).await), Code::PermissionMissing, "{policy}");
            bench.grant("manager", policy, "manage-systems preapproved-checkout").await;
        }
        let trusted = bench.store.transact(again(&manager), trust("S")).await.unwrap();
        assert_eq!((trusted.state, trusted.revision), (State::Active, 3));
        assert_eq!(bench.last().await, ("system.trusted".into(), "done".into(), None));
        assert_eq!(bench.store.transact(again(&manager), trust("S")).await.unwrap(), trusted, "done already is done");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_orphan_is_vouched_for_by_its_keeper() {
    for bench in Bench::founded().await {
        let keeper = bench.caller("keeper", "mngorphanres").await;
        bench.put_system("S", &[]).await;
        let moved = Change { tls: Some(Tls::Off), ..Change::default() };
        bench.store.transact(again(&keeper), update("S", moved)).await.unwrap();
        assert_eq!(bench.store.transact(again(&keeper), trust("S")).await.unwrap().state, State::Active);
    }
}
