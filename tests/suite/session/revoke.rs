//! An administrator ends somebody's session, and sees which there are.

use domain::{
    id::{EntryId, SessionId},
    problem::Code,
    procedure::{CallerKind, Stamp},
    right::privilege::{Privilege, Privileges},
    session::{login::LoginEffect, revoke::Revoke},
    time::Moment,
};
use storage::session::read::Page;
use suite::store::{Bench, HERE, NOW, stamp, stamp_of, stamp_of_machine};

use super::fixture::{OtpCaller, Plain, caller, let_in, login, login_ex, made, refused, see};

/// The same caller, asking once more.
fn again(stamp: &Stamp) -> Stamp {
    Stamp { entry: EntryId(suite::store::id()), ..stamp.clone() }
}

/// Somebody with these privileges, and a way in, in a session.
async fn admin(bench: &Bench, user: &str, privileges: &[Privilege]) -> Stamp {
    let mut admin = caller(user, Privilege::ApiCaller);
    admin.privileges = admin.privileges.union(privileges.iter().copied().collect::<Privileges>());
    bench.store.errand(Plain(admin)).await.unwrap();
    let answer = bench.store.transact(stamp(NOW, HERE), login(user, true)).await;
    let Ok(LoginEffect::In(logged_in)) = answer else { panic!("{answer:?}") };
    stamp_of(user, CallerKind::Idapi, &logged_in.opened.id)
}

#[tokio::test(flavor = "multi_thread")]
async fn with_console_only_and_only_what_lives() {
    for bench in Bench::both().await {
        bench.store.errand(OtpCaller::new("Bot")).await.unwrap();
        let session = let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("next"))).await).opened.id;
        let revoke = |session: &SessionId| Revoke { session: session.clone() };
        let nobody = admin(&bench, "nobody", &[Privilege::Policy]).await;
        let boss = admin(&bench, "boss", &[Privilege::Console]).await;

        for unknown in [&session, &SessionId::from("none")] {
            let refusal = refused(bench.store.transact(again(&nobody), revoke(unknown)).await);
            assert_eq!(refusal.shown, Code::PrivilegeMissing, "{:?}: says nothing of the session", bench.engine);
        }
        let revoked = bench.store.transact(again(&boss), revoke(&session)).await.unwrap();
        assert_eq!((revoked.user.as_str(), bench.last().await.0.as_str()), ("Bot", "session.revoked"));
        assert!(see(&bench, "Bot").await.live.is_empty(), "{:?}", bench.engine);
        for gone in [&session, &SessionId::from("none")] {
            assert_eq!(refused(bench.store.transact(again(&boss), revoke(gone)).await).shown, Code::SessionNotFound);
        }
        // Law (b): the session of who holds more is not there.
        let chief = admin(&bench, "chief", &[Privilege::Console, Privilege::Security]).await;
        let chiefs = chief.actor.as_ref().and_then(|actor| actor.session.clone()).unwrap();
        let refusal = refused(bench.store.transact(again(&boss), revoke(&chiefs)).await);
        assert_eq!((refusal.code, refusal.shown), (Code::PrivilegeNotHeld, Code::SessionNotFound), "{:?}", bench.engine);
        let bosses = boss.actor.as_ref().and_then(|actor| actor.session.clone()).unwrap();
        assert!(bench.store.transact(again(&boss), revoke(&chiefs)).await.is_err());
        bench.store.transact(again(&chief), revoke(&bosses)).await.unwrap();
        let boss = chief;
        let own = boss.actor.as_ref().and_then(|actor| actor.session.clone()).unwrap();
        bench.store.transact(stamp_of_machine(), revoke(&own)).await.unwrap();
        assert_eq!(refused(bench.store.transact(again(&boss), revoke(&own)).await).shown, Code::SessionInvalid);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_holds_what_lives() {
    for bench in Bench::both().await {
        let mut bot = OtpCaller::new("Bot");
        bot.administrator.otp_rotation_hours = 24;
        bench.store.errand(bot).await.unwrap();
        let mut opened = Vec::new();
        for _ in 0..5 {
            opened.push(let_in(bench.store.transact(stamp(NOW, HERE), login_ex("Bot", "otp3", made("next"))).await).opened.id);
        }
        bench.store.transact(stamp_of_machine(), Revoke { session: opened.remove(2) }).await.unwrap();
        let page = async |after: Option<&SessionId>, limit, at: Moment| {
            let page = bench.store.scan(Page { after: after.cloned(), limit, at }).await.unwrap();
            assert!(page.iter().all(|shown| shown.user.as_str() == "Bot"));
            page.into_iter().map(|shown| shown.session.id).collect::<Vec<_>>()
        };
        assert_eq!(page(None, 3, NOW).await, opened[..3], "{:?}", bench.engine);
        assert_eq!(page(Some(&opened[2]), 3, NOW).await, opened[3..], "{:?}", bench.engine);
        assert_eq!(page(None, 3, NOW.plus_seconds(3600)).await, [], "{:?}: idle for long", bench.engine);
    }
}
