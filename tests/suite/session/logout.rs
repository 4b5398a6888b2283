//! A session ends itself.

use domain::{problem::Code, procedure::CallerKind, session::logout::Logout};
use suite::store::{Bench, HERE, NOW, stamp, stamp_of};

use super::fixture::{OtpCaller, let_in, login_ex, made, refused, see};

#[tokio::test(flavor = "multi_thread")]
async fn case_26_it_ends_once_and_no_other() {
    for bench in Bench::both().await {
        let mut bot = OtpCaller::new("Bot");
        bot.administrator.otp_rotation_hours = 24;
        bench.store.errand(bot).await.unwrap();
        let mut sessions = Vec::new();
        for _ in 0..2 {
            sessions.push(let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("next"))).await).opened.id);
        }
        bench.store.transact(stamp_of("Bot", CallerKind::Otp, &sessions[0]), Logout {}).await.unwrap();
        assert_eq!(bench.last().await.0, "session.ended");
        let live: Vec<_> = see(&bench, "Bot").await.live.into_iter().map(|live| live.id).collect();
        assert_eq!(live, sessions[1..], "{:?}", bench.engine);
        let again = refused(bench.store.transact(stamp_of("Bot", CallerKind::Otp, &sessions[0]), Logout {}).await);
        assert_eq!((again.code, again.shown), (Code::SessionRevoked, Code::SessionInvalid), "{:?}", bench.engine);
    }
}
