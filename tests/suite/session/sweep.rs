//! What time does to sessions and logins.

use domain::{
    secret::Sealed,
    session::otp::{HISTORY_MAX, HISTORY_SECONDS, OtpState},
    time::{DAY_SECONDS, Moment},
};
use storage::session::sweep::{OldHistories, Sweep, SweepHistory, Swept};
use suite::store::{Bench, HERE, NOW, stamp};

use super::fixture::{OtpCaller, Plain, caller, concealed, let_in, login, login_ex, made, see};
use domain::right::privilege::Privilege;

#[tokio::test(flavor = "multi_thread")]
async fn a_sealed_successor_goes_after_its_grace_and_nothing_breaks() {
    for bench in Bench::both().await {
        bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
        let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("next"))).await);
        let sweep = async |at: Moment| bench.store.errand(Sweep { at }).await.unwrap();
        assert_eq!(sweep(NOW.plus_seconds(150)).await.successors, 0, "a request within the grace may still be on its way");
        assert_eq!(sweep(NOW.plus_seconds(151)).await.successors, 1, "{:?}", bench.engine);
        assert_eq!(sweep(NOW.plus_seconds(300)).await.successors, 0, "once");
        let pending = see(&bench, "Bot").await.state.unwrap().pending.unwrap();
        assert_eq!(pending.sealed, None::<Sealed>, "{:?}: its seal still holds", bench.engine);
        let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "next", made("further"))).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn old_sessions_and_failures_go() {
    for bench in Bench::both().await {
        bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
        bench.store.errand(Plain(caller("api", Privilege::ApiCaller))).await.unwrap();
        let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("next"))).await);
        concealed(bench.store.transact(stamp(NOW, HERE), login("api", false)).await);
        let swept = |sessions, failures| Swept { successors: 0, sessions, failures };
        for (seconds, expected) in [
            (0, swept(0, 0)),
            (DAY_SECONDS, Swept { successors: 1, ..swept(0, 0) }),
            (DAY_SECONDS + 1, swept(0, 1)),
            (31 * DAY_SECONDS, swept(1, 0)),
        ] {
            let done = bench.store.errand(Sweep { at: NOW.plus_seconds(seconds) }).await.unwrap();
            assert_eq!(done, expected, "{:?} after {seconds} s", bench.engine);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_history_is_bounded_by_number_and_by_age() {
    for bench in Bench::both().await {
        for n in 0..101 {
            let mut bot = OtpCaller::new(&format!("bot{n:03}"));
            if n == 100 {
                bot.state = bot.state.map(|state| OtpState { generation: HISTORY_MAX + 2, ..state });
            }
            bench.store.errand(bot).await.unwrap();
        }
        let sweep = async |at, after| {
            let found = bench.store.scan(OldHistories { at, after }).await.unwrap();
            for history in found.old {
                assert!(!bench.store.errand(SweepHistory(history)).await.unwrap(), "there is no more");
            }
            found.last
        };
        let after = sweep(NOW, None).await;
        assert_eq!(after.as_deref(), Some("bot099"), "{:?}", bench.engine);
        assert_eq!(bench.count("SELECT COUNT(*) FROM otp").await, 303);
        assert_eq!(sweep(NOW, after).await, None);
        assert_eq!(bench.count("SELECT COUNT(*) FROM otp").await, 301, "{:?}: by number", bench.engine);
        sweep(NOW.plus_seconds(HISTORY_SECONDS - 599), None).await;
        assert_eq!(bench.count("SELECT COUNT(*) FROM otp WHERE spent_at IS NOT NULL").await, 100, "{:?}: by age", bench.engine);
        assert_eq!(
            bench.count("SELECT COUNT(*) FROM otp WHERE spent_at IS NULL").await,
            101,
            "{:?}: never the current one",
            bench.engine
        );
    }
}
