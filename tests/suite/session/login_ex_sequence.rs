//! LoginEx, several tries in a row: lost answers, replays, many sessions, tampered rows.

use domain::{
    administrator::Credential,
    problem::Code,
    procedure::{CallerKind, Stamp},
    session::{SESSIONS_MAX, login_ex_confirm::LoginExConfirm, otp::OnReplay},
};
use storage::{StoreError, TransactError, session::touch::Touch};
use suite::store::{Bench, HERE, NOW, stamp, stamp_of};

use super::fixture::{Give, OtpCaller, after_ms, concealed, let_in, login_ex, made, refused, see};

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_comes_again_until_it_is_confirmed() {
    for bench in Bench::both().await {
        let engine = bench.engine;
        bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
        let first = let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("next"))).await);
        let again = let_in(bench.store.transact(stamp(NOW, HERE), login_ex("bot", "otp3", made("never"))).await);
        let sealed = again.otp.pending.as_ref().and_then(|pending| pending.sealed.clone()).unwrap();
        assert_eq!(sealed.bytes, b"next", "{engine:?}: the same successor");
        assert_eq!(again.ended, std::slice::from_ref(&first.opened.id), "{engine:?}: the first session ends");
        let of = |session| stamp_of("Bot", CallerKind::Otp, session);
        let lost = refused(bench.store.transact(of(&first.opened.id), LoginExConfirm {}).await);
        assert_eq!((lost.code, lost.shown), (Code::SessionRevoked, Code::SessionInvalid), "{engine:?}");

        for generation in [Some(4), None] {
            let confirmed = bench.store.transact(of(&again.opened.id), LoginExConfirm {}).await.unwrap();
            assert_eq!(confirmed.generation, generation, "{engine:?}: its own answer may be lost too");
            assert_eq!(bench.last().await.0, "otp.confirmed");
        }
        let late = concealed(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("never"))).await);
        assert_eq!((late, bench.last().await.0.as_str()), (Code::OtpReplayed, "otp.replayed"), "{engine:?}");
        assert_eq!(see(&bench, "Bot").await.live.len(), 1, "{engine:?}: an alarm ends nothing");
        let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "next", made("further"))).await);
        let clear = "SELECT COUNT(*) FROM journal WHERE arguments LIKE '%bytes%' OR effect LIKE '%bytes%'";
        assert_eq!(bench.count(clear).await, 0, "{engine:?}: sealed copies stay out of the journal");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_is_punished_as_it_was_set() {
    for bench in Bench::both().await {
        for (user, action, left) in [("a", OnReplay::Alarm, 1), ("b", OnReplay::EndSessions, 0), ("c", OnReplay::Disable, 0)] {
            bench.store.errand(OtpCaller::new(user)).await.unwrap();
            let_in(bench.store.transact(stamp(NOW, HERE), login_ex(user, "otp3", made("next"))).await);
            let mut thief = login_ex(user, "otp1", made("never"));
            thief.settings.on_replay = action;
            assert_eq!(concealed(bench.store.transact(stamp(NOW, HERE), thief).await), Code::OtpReplayed);
            let seen = see(&bench, user).await;
            assert_eq!(seen.live.len(), left, "{action:?} on {:?}", bench.engine);
            assert_eq!(seen.administrator.unwrap().is_enabled, action != OnReplay::Disable);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_use_of_an_initial_password_is_written_down() {
    for bench in Bench::both().await {
        let mut bot = OtpCaller::new("Bot");
        bot.administrator.credential = Credential::OtpUnused;
        bot.state.as_mut().unwrap().is_initial = true;
        bench.store.errand(bot).await.unwrap();
        let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("next"))).await);
        let caller = see(&bench, "Bot").await.administrator.unwrap();
        assert_eq!((caller.credential, caller.revision), (Credential::Otp, 1), "{:?}: no change of the caller", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_25_of_many_sessions_the_oldest_ends() {
    for bench in Bench::both().await {
        let mut bot = OtpCaller::new("Bot");
        bot.administrator.otp_rotation_hours = 24;
        bench.store.errand(bot).await.unwrap();
        let mut opened = Vec::new();
        for (n, ms) in (0..=SESSIONS_MAX).zip(0..) {
            let at = after_ms(ms);
            let logged_in = let_in(bench.store.transact(stamp(at, HERE), login_ex("Bot", "otp3", made("next"))).await);
            let ended: &[_] = if n == SESSIONS_MAX { &opened[..1] } else { &[] };
            assert_eq!(logged_in.ended, ended, "{:?}: {n}", bench.engine);
            opened.push(logged_in.opened.id);
        }
        // those that lay idle go first, whatever their age
        let at = NOW.plus_seconds(3600);
        bench.store.errand(Touch::new(vec![(opened[1].clone(), at)])).await.unwrap();
        let logged_in = let_in(bench.store.transact(stamp(at, HERE), login_ex("Bot", "otp3", made("next"))).await);
        assert_eq!(logged_in.ended, opened[2..], "{:?}", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn replays_are_written_down_whatever_the_budget_says_and_guesses_are_not() {
    for bench in Bench::both().await {
        bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
        for (otp, code, rows) in
            [("guess", Code::PasswordWrong, 0), ("otp1", Code::OtpReplayed, 1), ("other", Code::PasswordWrong, 1)]
        {
            let stamp = Stamp { is_source_over_budget: true, ..stamp(NOW, HERE) };
            assert_eq!(concealed(bench.store.transact(stamp, login_ex("Bot", otp, made("next"))).await), code);
            assert_eq!(bench.count("SELECT COUNT(*) FROM journal").await, rows, "{:?}", bench.engine);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_somebody_else_wrote_let_nobody_in() {
    const EDITS: [&str; 5] = [
        "UPDATE otp_state SET current = (SELECT fingerprint FROM otp WHERE generation = 1), generation = 1",
        "UPDATE otp_state SET is_initial = 1 - is_initial",
        "UPDATE otp SET spent_at = 1800000000000 WHERE generation = 1",
        "UPDATE administrator SET allowed = '0.0.0.0/0'",
        "UPDATE administrator SET is_enabled = 1 - is_enabled",
    ];
    for edit in EDITS {
        for bench in Bench::both().await {
            bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
            assert_ne!(bench.execute(edit).await, 0);
            let mut login = login_ex("Bot", "otp1", made("next"));
            login.settings.old_accepted_max = 5;
            let answer = bench.store.transact(stamp(NOW, HERE), login).await;
            assert!(matches!(answer, Err(TransactError::Store(StoreError::Integrity(_)))), "{edit}: {answer:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_13_after_the_grace_only_a_reset_helps() {
    for bench in Bench::both().await {
        bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
        let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("lost"))).await);
        let late = stamp(NOW.plus_seconds(120), HERE);
        assert_eq!(concealed(bench.store.transact(late, login_ex("Bot", "otp3", made("never"))).await), Code::OtpReplayed);
        bench.store.errand(Give { user: "Bot".into(), text: "reset".to_owned(), at: NOW.plus_seconds(200) }).await.unwrap();
        let at = stamp(NOW.plus_seconds(300), HERE);
        let again = let_in(bench.store.transact(at, login_ex("Bot", "reset", made("next"))).await);
        assert_eq!(again.ended.len(), 0, "{:?}: whoever resets ends the sessions", bench.engine);
        let lost = bench.store.transact(stamp(NOW.plus_seconds(300), HERE), login_ex("Bot", "lost", made("never"))).await;
        assert_eq!(concealed(lost), Code::OtpReplayed, "{:?}: the lost one was current once", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_16_of_a_doubled_request_either_answer_will_do() {
    for bench in Bench::both().await {
        for (user, kept) in [("first", 0), ("second", 1)] {
            bench.store.errand(OtpCaller::new(user)).await.unwrap();
            let mut told = Vec::new();
            for n in 0..2 {
                let login = login_ex(user, "otp3", made(&format!("next{n}")));
                let logged_in = let_in(bench.store.transact(stamp(NOW, HERE), login).await);
                told.push(logged_in.otp.pending.and_then(|pending| pending.sealed).unwrap().bytes);
            }
            let next = String::from_utf8(told.swap_remove(kept)).unwrap();
            let_in(bench.store.transact(stamp(NOW, HERE), login_ex(user, &next, made("further"))).await);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_20_a_thief_who_comes_first_is_found_out_when_the_owner_comes() {
    for bench in Bench::both().await {
        bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
        let_in(bench.store.transact(stamp(NOW, "10.9.9.9"), login_ex("Bot", "otp3", made("stolen"))).await);
        let mut owner = login_ex("Bot", "otp3", made("never"));
        owner.settings.on_replay = OnReplay::EndSessions;
        assert_eq!(concealed(bench.store.transact(stamp(NOW.plus_seconds(10), HERE), owner).await), Code::OtpReplayed);
        assert_eq!(bench.last().await.0, "otp.replayed", "{:?}", bench.engine);
        assert!(see(&bench, "Bot").await.live.is_empty(), "{:?}: the thief's session has ended", bench.engine);
    }
}
