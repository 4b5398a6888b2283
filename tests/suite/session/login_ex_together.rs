//! Many callers at once: their logins are carried out together.

use std::time::{Duration, Instant};

use domain::{
    administrator::Credential,
    problem::Code,
    session::{login_ex::OtpChange, otp::OnReplay},
};
use futures_util::future::join_all;
use suite::{
    Engine,
    held::{Held, Row},
    store::{Bench, HERE, NOW, stamp},
};

use super::fixture::{OtpCaller, concealed, let_in, login_ex, made, see};

const CALLERS: usize = 30;
const ROUNDS: usize = 4;

/// One is let in, another again, a third guesses, and so on: each gets what it would get by itself.
#[tokio::test(flavor = "multi_thread")]
async fn each_gets_its_own() {
    for bench in Bench::both().await {
        let engine = bench.engine;
        for round in 0..ROUNDS {
            for number in 0..CALLERS {
                let mut bot = OtpCaller::new(&format!("bot{round}-{number}"));
                match number % 6 {
                    1 => bot.administrator.otp_rotation_hours = 24,
                    2 => {
                        bot.administrator.credential = Credential::OtpUnused;
                        bot.state.as_mut().unwrap().is_initial = true;
                    }
                    _ => {}
                }
                bench.store.errand(bot).await.unwrap();
            }
            let logins = (0..CALLERS).map(async |number| {
                let user = if number % 6 == 3 { format!("nobody{number}") } else { format!("bot{round}-{number}") };
                let next = format!("next of {user}");
                let login = |otp| bench.store.transact(stamp(NOW, HERE), login_ex(&user, otp, made(&next)));
                match number % 6 {
                    0 | 2 => {
                        let logged_in = let_in(login("otp3").await);
                        assert_eq!(logged_in.user.as_str(), user, "{engine:?}");
                        assert!(matches!(logged_in.change, OtpChange::Rotated { .. }), "{engine:?} {user}");
                        assert_eq!(logged_in.otp.pending.unwrap().sealed.unwrap().bytes, next.as_bytes(), "{engine:?}");
                    }
                    1 => assert_eq!(
                        let_in(login("otp3").await).change,
                        OtpChange::Kept { was_pending: false },
                        "{engine:?} {user}"
                    ),
                    3 => assert_eq!(concealed(login("otp3").await), Code::UserUnknown, "{engine:?}"),
                    4 => assert_eq!(concealed(login("guess").await), Code::PasswordWrong, "{engine:?}"),
                    _ => {
                        let mut thief = login_ex(&user, "otp1", made(&next));
                        thief.settings.on_replay = OnReplay::Disable;
                        assert_eq!(
                            concealed(bench.store.transact(stamp(NOW, HERE), thief).await),
                            Code::OtpReplayed,
                            "{engine:?}"
                        );
                    }
                }
            });
            join_all(logins).await;
            for number in 0..CALLERS {
                let seen = see(&bench, &format!("bot{round}-{number}")).await;
                let (caller, state) = (seen.administrator.unwrap(), seen.state.unwrap());
                let is_in = number % 6 < 3;
                assert_eq!(seen.live.len(), usize::from(is_in), "{engine:?} {number}");
                assert_eq!(state.generation, if is_in && number % 6 != 1 { 4 } else { 3 }, "{engine:?} {number}");
                assert_eq!(caller.is_enabled, number % 6 != 5, "{engine:?} {number}");
                assert_ne!(caller.credential, Credential::OtpUnused, "{engine:?} {number}");
            }
        }
        let rows = bench.count("SELECT COUNT(*) FROM journal").await;
        assert_eq!(rows, i64::try_from(CALLERS * ROUNDS).unwrap(), "{engine:?}: each has its row");
    }
}

/// PostgreSQL waits for a lock two seconds.
const LOCK_MAX: Duration = Duration::from_secs(2);

/// Somebody else changes a caller: its own login waits for that, those of all others don't.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_a_caller_that_is_held() {
    let bench = Bench::new(Engine::Postgres).await; // SQLite has one writer
    let other = bench.beside().await;
    for round in 0..ROUNDS {
        for number in 0..CALLERS {
            bench.store.errand(OtpCaller::new(&format!("bot{round}-{number}"))).await.unwrap();
        }
        let login = async |number: usize| {
            let user = format!("bot{round}-{number}");
            let_in(bench.store.transact(stamp(NOW, HERE), login_ex(&user, "otp3", made(&format!("next of {user}")))).await)
        };
        let is_held = round * CALLERS / ROUNDS;
        let held = Held::by(&other, Row::Caller(format!("bot{round}-{is_held}"))).await;

        let begun = Instant::now();
        let mut its_own = std::pin::pin!(login(is_held));
        let all_others = join_all((0..CALLERS).filter(|number| *number != is_held).map(login));
        tokio::select! {
            biased;
            _ = &mut its_own => panic!("let in while somebody else holds it"),
            _ = all_others => assert!(begun.elapsed() < LOCK_MAX, "they waited"),
        }
        held.let_go().await;
        assert_eq!(its_own.await.otp.generation, 4);
    }
}
