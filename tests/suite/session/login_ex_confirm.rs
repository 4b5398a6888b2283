//! The client says that it has stored the successor.

use domain::{problem::Code, procedure::CallerKind, session::login_ex_confirm::LoginExConfirm};
use suite::store::{Bench, HERE, NOW, stamp, stamp_of};

use super::fixture::{OtpCaller, let_in, login_ex, made, refused, see};

#[tokio::test(flavor = "multi_thread")]
async fn only_a_session_of_the_generation_confirms_it() {
    for bench in Bench::both().await {
        bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
        let old = let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("next"))).await);
        let new = let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "next", made("further"))).await);
        let pending = async || see(&bench, "Bot").await.state.unwrap().pending.is_some();
        let confirm = async |session| bench.store.transact(stamp_of("Bot", CallerKind::Otp, session), LoginExConfirm {}).await;

        assert_eq!(confirm(&old.opened.id).await.unwrap().generation, None, "{:?}", bench.engine);
        assert!(pending().await, "{:?}: a session of the generation before says nothing of this one", bench.engine);
        assert_eq!(confirm(&new.opened.id).await.unwrap().generation, Some(5), "{:?}", bench.engine);
        assert!(!pending().await, "{:?}", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_does_not_stand_confirms_nothing() {
    for bench in Bench::both().await {
        bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
        let session = let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("next"))).await).opened.id;
        let stands = || stamp_of("Bot", CallerKind::Otp, &session);
        let mut others = vec![
            (stamp_of("Bot", CallerKind::Idapi, &session), Code::SessionInvalid),
            (stamp_of("Other", CallerKind::Otp, &session), Code::SessionInvalid),
            (stamp_of("Bot", CallerKind::Otp, &"none".into()), Code::SessionInvalid),
            (stamp(NOW, HERE), Code::SessionInvalid),
        ];
        let mut elsewhere = stands();
        elsewhere.client = "11.0.0.1".parse().ok();
        others.push((elsewhere, Code::AddressNotAllowed));
        let mut late = stands();
        late.at = NOW.plus_seconds(12 * 3600);
        others.push((late, Code::SessionExpired));
        for (stamp, code) in others {
            let refusal = refused(bench.store.transact(stamp, LoginExConfirm {}).await);
            assert_eq!((refusal.code, refusal.shown), (code, Code::SessionInvalid), "{:?}", bench.engine);
            assert_eq!(bench.last().await.0, "session.refused");
        }
        assert!(see(&bench, "Bot").await.state.unwrap().pending.is_some(), "{:?}", bench.engine);
    }
}
