//! AdminUnlock.

use suite::{
    people::again,
    store::{Bench, NOW},
};

use super::{add_open, shown, unlock};

#[tokio::test(flavor = "multi_thread")]
async fn failures_are_forgotten_from_everywhere() {
    for bench in Bench::founded().await {
        let ada = bench.caller("ada", "console").await;
        bench.store.transact(again(&ada), add_open("robot", "apicaller")).await.unwrap();
        bench
            .execute(
                "UPDATE administrator_login SET failures_in_row = 100, locked_until = 1800000900000 WHERE user_key = 'robot'",
            )
            .await;
        for source in ["'10.1.2.3'", "'10.1.2.4'"] {
            let sql = format!("INSERT INTO login_failure (user_key, source, failures, last_at) VALUES ('robot', {source}, 9, 1)");
            bench.execute(Box::leak(sql.into_boxed_str())).await;
        }
        assert!(shown(&bench, "robot").await.unwrap().is_locked(NOW));
        let changed = bench.store.transact(again(&ada), unlock("robot")).await.unwrap();
        assert_eq!(changed.profile.login.locked_until, None);
        assert!(!shown(&bench, "robot").await.unwrap().is_locked(NOW));
        assert_eq!(bench.count("SELECT COUNT(*) FROM login_failure").await, 0);
        assert_eq!(bench.last().await.0, "administrator.unlocked");
        bench.store.transact(again(&ada), unlock("robot")).await.unwrap();
    }
}
