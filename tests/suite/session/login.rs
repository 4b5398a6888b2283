//! Login: who gets in, and how guessing ends.

use domain::{
    administrator::Administrator,
    problem::Code,
    procedure::CallerKind,
    right::privilege::{Privilege, Privileges},
    secret::PasswordHash,
    session::login::{LoggedIn, Login, LoginEffect, Verdict},
    time::Moment,
};
use storage::{
    TransactError,
    session::read::{AllowedAnywhere, FindCredential},
};
use suite::store::{Bench, HERE, NOW, stamp};

use super::fixture::{OtpCaller, Plain, after_ms, caller, concealed, login, see};

async fn add(bench: &Bench, user: &str, change: impl FnOnce(&mut Administrator)) {
    let mut administrator = caller(user, Privilege::ApiCaller);
    change(&mut administrator);
    bench.store.errand(Plain(administrator)).await.unwrap();
}

async fn try_at(bench: &Bench, at: Moment, from: &str, login: Login) -> Result<LoginEffect, TransactError> {
    bench.store.transact(stamp(at, from), login).await
}

fn let_in(answer: Result<LoginEffect, TransactError>) -> LoggedIn {
    match answer {
        Ok(LoginEffect::In(logged_in)) => *logged_in,
        other => panic!("not let in: {other:?}"),
    }
}

/// Of every caller: failures of all sources, and in a row.
async fn failures(bench: &Bench) -> (i64, i64) {
    (
        bench.count("SELECT CAST(COALESCE(SUM(failures), 0) AS BIGINT) FROM login_failure").await,
        bench.count("SELECT CAST(SUM(failures_in_row) AS BIGINT) FROM administrator_login").await,
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn who_gets_in() {
    for bench in Bench::both().await {
        let engine = bench.engine;
        for (user, privileges, kind) in [
            ("api", Privilege::ApiCaller.into(), CallerKind::Idapi),
            ("gateway", Privilege::GuacamoleCaller.into(), CallerKind::Guacamole),
            ("officer", Privilege::Console.into(), CallerKind::User),
            ("person", Privileges::EMPTY, CallerKind::User),
        ] {
            add(&bench, user, |it| it.privileges = privileges).await;
            let logged_in = let_in(try_at(&bench, NOW, HERE, login(&user.to_uppercase(), true)).await);
            assert_eq!(
                (logged_in.user.as_str(), logged_in.opened.kind, logged_in.opened.generation),
                (user, kind, None),
                "{engine:?}"
            );
            assert_eq!(bench.last().await, ("login.accepted".into(), "done".into(), None), "{engine:?}");
        }
        bench.store.errand(OtpCaller::new("bot")).await.unwrap();
        let of_the_machine = |it: &mut Administrator| (it.privileges, it.is_built_in) = (Privilege::Console.into(), true);
        add(&bench, "machine", of_the_machine).await;
        add(&bench, "off", |it| it.is_enabled = false).await;
        add(&bench, "changed", |it| it.credential_version = 2).await;
        for (user, from, code) in [
            ("nobody", HERE, Code::UserUnknown),
            ("bot", HERE, Code::CallerPrivilegeMissing),
            ("machine", HERE, Code::CallerPrivilegeMissing),
            ("off", HERE, Code::UserDisabled),
            ("api", "11.0.0.1", Code::AddressNotAllowed),
            ("changed", HERE, Code::PasswordWrong),
        ] {
            for is_right in [true, false] {
                assert_eq!(concealed(try_at(&bench, NOW, from, login(user, is_right)).await), code, "{engine:?} {user}");
                let (event, _, true_code) = bench.last().await;
                assert_eq!((event.as_str(), true_code.as_deref()), ("login.refused", Some(code.name())), "{engine:?} {user}");
            }
        }
        assert_eq!(failures(&bench).await, (0, 0), "{engine:?}: none of these counts");
        assert_eq!(bench.count("SELECT COUNT(*) FROM session").await, 4, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_can_come_from_nowhere_is_not_looked_at() {
    for bench in Bench::both().await {
        add(&bench, "api", |_| ()).await;
        let unseen = Login { verdict: None, ..login("api", true) };
        assert_eq!(concealed(try_at(&bench, NOW, HERE, unseen).await), Code::AddressNotAllowed, "{:?}", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_failures_close_one_source_for_a_quarter_of_an_hour() {
    for bench in Bench::both().await {
        let engine = bench.engine;
        add(&bench, "api", |_| ()).await;
        for n in 1..=10 {
            assert_eq!(
                concealed(try_at(&bench, after_ms(n), HERE, login("API", false)).await),
                Code::PasswordWrong,
                "{engine:?} {n}"
            );
        }
        let quarter = 15 * 60 * 1000;
        assert_eq!(concealed(try_at(&bench, after_ms(11), HERE, login("api", true)).await), Code::UserLocked, "{engine:?}");
        assert_eq!(concealed(try_at(&bench, after_ms(10 + quarter - 1), HERE, login("api", true)).await), Code::UserLocked);
        let_in(try_at(&bench, after_ms(12), "10.1.2.4", login("api", true)).await);
        assert_eq!(concealed(try_at(&bench, after_ms(13), HERE, login("api", true)).await), Code::UserLocked, "another source's");
        let_in(try_at(&bench, after_ms(10 + quarter), HERE, login("api", true)).await);
        assert_eq!(bench.count("SELECT COUNT(*) FROM login_failure").await, 0, "{engine:?}: a login forgives");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ipv6_customer_is_one_source() {
    for bench in Bench::both().await {
        add(&bench, "api", |it| it.allowed = AllowListOf("2001:db8::/32").into()).await;
        for n in 0..10 {
            concealed(try_at(&bench, NOW, &format!("2001:db8:1:2::{n}"), login("api", false)).await);
        }
        let refused = concealed(try_at(&bench, NOW, "2001:db8:1:2:ffff::", login("api", true)).await);
        assert_eq!(refused, Code::UserLocked, "{:?}", bench.engine);
        let_in(try_at(&bench, NOW, "2001:db8:1:3::", login("api", true)).await);
    }
}

struct AllowListOf(&'static str);

impl From<AllowListOf> for domain::address::AllowList {
    fn from(words: AllowListOf) -> Self {
        Self::from_words(words.0).unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_4_a_hundred_failures_in_a_row_lock_everywhere() {
    for bench in Bench::both().await {
        let engine = bench.engine;
        add(&bench, "api", |_| ()).await;
        let wrong =
            async |n: i64| concealed(try_at(&bench, after_ms(n), &format!("10.0.0.{}", n % 200), login("api", false)).await);
        for n in 1..=100 {
            assert_eq!(wrong(n).await, Code::PasswordWrong, "{engine:?} {n}");
        }
        let quarter = 15 * 60 * 1000;
        for at in [101, 100 + quarter - 1] {
            assert_eq!(concealed(try_at(&bench, after_ms(at), HERE, login("api", true)).await), Code::UserLocked, "{engine:?}");
        }
        assert_eq!(wrong(100 + quarter).await, Code::PasswordWrong, "{engine:?}: one more");
        assert_eq!(wrong(101 + quarter).await, Code::UserLocked, "{engine:?}: locks again");
        let_in(try_at(&bench, after_ms(100 + 2 * quarter), HERE, login("api", true)).await);
        assert_eq!(failures(&bench).await.1, 0, "{engine:?}: a login ends the row");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_5_who_is_elsewhere_moves_no_counter() {
    for bench in Bench::both().await {
        add(&bench, "api", |_| ()).await;
        for _ in 0..20 {
            concealed(try_at(&bench, NOW, "11.0.0.1", login("api", false)).await);
        }
        assert_eq!(failures(&bench).await, (0, 0), "{:?}", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_are_forgotten_after_a_day() {
    for bench in Bench::both().await {
        add(&bench, "api", |_| ()).await;
        for n in 0..9 {
            concealed(try_at(&bench, after_ms(n), HERE, login("api", false)).await);
        }
        concealed(try_at(&bench, NOW.plus_seconds(24 * 3600 + 1), HERE, login("api", false)).await);
        assert_eq!(failures(&bench).await, (1, 10), "{:?}", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_at_once_are_all_counted() {
    const GUESSES: usize = 40;
    for bench in Bench::both().await {
        add(&bench, "api", |_| ()).await;
        let tries = (0..GUESSES).map(|_| try_at(&bench, NOW, HERE, login("api", false)));
        let codes: Vec<_> = futures_util::future::join_all(tries).await.into_iter().map(concealed).collect();
        let wrong = codes.iter().filter(|code| **code == Code::PasswordWrong).count();
        assert_eq!((wrong, failures(&bench).await), (10, (0, 10)), "{:?}", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_weak_hash_is_replaced_and_nothing_else() {
    for bench in Bench::both().await {
        add(&bench, "api", |_| ()).await;
        let before = see(&bench, "api").await.administrator.unwrap();
        let stronger = PasswordHash("stronger".into());
        let_in(try_at(&bench, NOW, HERE, Login { rehash: Some(stronger.clone()), ..login("api", true) }).await);
        let after = see(&bench, "api").await.administrator.unwrap();
        assert_eq!(after, Administrator { password_hash: Some(stronger), ..before }, "{:?}", bench.engine);
        let verdict = Some(Verdict { credential_version: 1, is_right: false });
        let worse = Login { verdict, rehash: Some(PasswordHash("worse".into())), ..login("api", false) };
        concealed(try_at(&bench, NOW, HERE, worse).await);
        assert_eq!(see(&bench, "api").await.administrator.unwrap(), after, "{:?}", bench.engine);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_edge_reads_first() {
    for bench in Bench::both().await {
        add(&bench, "api", |_| ()).await;
        add(&bench, "off", |it| (it.is_enabled, it.allowed) = (false, AllowListOf("192.0.2.0/24").into())).await;
        add(&bench, "far", |it| it.allowed = AllowListOf("2001:db8::/32 10.0.0.0/8").into()).await;
        let anywhere = bench.store.scan(AllowedAnywhere).await.unwrap();
        assert_eq!(anywhere.to_words(), "10.0.0.0/8 2001:db8::/32", "{:?}", bench.engine);
        let found = bench.store.read(FindCredential("API".into())).await.unwrap().unwrap();
        assert_eq!((found.version, found.hash), (1, Some(PasswordHash("hash".into()))), "{:?}", bench.engine);
        assert!(bench.store.read(FindCredential("nobody".into())).await.unwrap().is_none(), "{:?}", bench.engine);
    }
}
