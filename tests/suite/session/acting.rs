//! Acting as a person: who may, as whom, with what rights, and for how long.

use domain::{
    administrator::Administrator,
    id::UserId,
    problem::Code,
    procedure::Stamp,
    right::privilege::{Privilege, Privileges},
    session::{
        login::{LoggedIn, Login, LoginEffect},
        logout::Logout,
    },
};
use storage::{StoreError, TransactError, Tx, session::principal::Find};
use suite::{
    Engine,
    held::{Held, Hold, until_waited_for},
    people::{again, code, refusal},
    store::{Bench, HERE, NOW, stamp, stamp_of_machine},
};

use super::fixture::{Plain, after_ms, caller, fingerprint, login, refused};
use crate::administrator::{delete, disable, enable, password, privileges};

/// A program, and people: `ann` may nothing, `max` what the program may too, `eva` more. And what comes in by other doors.
async fn scene(bench: &Bench) {
    let add = async |user: &str, way_in: Privilege, change: fn(&mut Administrator)| {
        let mut administrator = caller(user, way_in);
        change(&mut administrator);
        bench.store.errand(Plain(administrator)).await.unwrap();
    };
    add("portal", Privilege::ApiCaller, |_| ()).await;
    add("other", Privilege::ApiCaller, |_| ()).await;
    add("gateway", Privilege::GuacamoleCaller, |_| ()).await;
    add("robot", Privilege::OtpCaller, |_| ()).await;
    add("Ann", Privilege::Console, |it| it.privileges = Privileges::EMPTY).await;
    add("eva", Privilege::Console, |_| ()).await;
    add("off", Privilege::Console, |it| (it.privileges, it.is_enabled) = (Privileges::EMPTY, false)).await;
}

fn login_as(user: &str, person: &str) -> Login {
    Login { acting_as: Some(person.into()), ..login(user, true) }
}

async fn ask(bench: &Bench, login: Login) -> Result<LoginEffect, TransactError> {
    bench.store.transact(stamp(NOW, HERE), login).await
}

async fn let_in(bench: &Bench, login: Login) -> LoggedIn {
    match ask(bench, login).await {
        Ok(LoginEffect::In(logged_in)) => *logged_in,
        other => panic!("not let in: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_acts_as_whom_it_holds_all_of_and_as_nobody_else() {
    for bench in Bench::founded().await {
        let engine = bench.engine;
        scene(&bench).await;
        let begun = let_in(&bench, login_as("portal", "ANN")).await;
        assert_eq!(begun.opened.acting_as.as_ref().map(UserId::as_str), Some("Ann"), "{engine:?}: as it is spelt");
        for (user, person, true_code) in [
            ("portal", "nobody", Code::UserUnknown),
            ("portal", "off", Code::ActingAsRefused),
            ("portal", "other", Code::ActingAsRefused),
            ("portal", "robot", Code::ActingAsRefused),
            ("portal", "portal", Code::ActingAsRefused),
            ("portal", "superuser", Code::ActingAsRefused),
            ("portal", "eva", Code::PrivilegeNotHeld),
            ("gateway", "ann", Code::FunctionNotAllowed),
            ("eva", "ann", Code::FunctionNotAllowed),
        ] {
            let told = refused(ask(&bench, login_as(user, person)).await);
            assert_eq!((told.code, told.shown), (true_code, Code::ActingAsRefused), "{engine:?} {user} as {person}");
            assert_eq!(bench.last().await, ("login.refused".into(), "refused".into(), Some(true_code.name().into())));
            // to who doesn't know the password it is the refusal of every login
            let guess = Login { acting_as: Some(person.into()), ..login(user, false) };
            let told = refused(ask(&bench, guess).await);
            assert_eq!((told.code, told.shown), (Code::PasswordWrong, Code::CredentialsInvalid), "{engine:?} {user} as {person}");
        }
        assert_eq!(bench.count("SELECT COUNT(*) FROM session").await, 1, "{engine:?}");
    }
}

/// What a person has of a group becomes its own, and no moment comes in which it has nothing: the program, which doesn't hold it, never acts
/// as that person. A person's own privileges are read first, and the groups wait here until both have happened.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_person_holds_is_of_one_moment() {
    let bench = Bench::founded_on(Engine::Postgres).await; // SQLite has one writer
    scene(&bench).await;
    crate::user_class::given(&bench, "GIFTED", &["ann"]).await;
    let group = crate::administrator_group::add("GIFT", "viewuc", &["GIFTED"]);
    bench.store.transact(stamp_of_machine(), group).await.unwrap();
    let other = bench.beside().await;

    let held = Held::by(&other, OutOfGroup).await;
    let changing = async {
        until_waited_for(&bench).await;
        held.let_go().await;
    };
    let (asked, ()) = tokio::join!(ask(&bench, login_as("portal", "ann")), changing);
    assert_eq!(refused(asked).code, Code::PrivilegeNotHeld);
}

/// Nobody reads what groups give, until `ann` has it of her own, and is in none.
struct OutOfGroup;

impl Hold for OutOfGroup {
    async fn take(&self, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec("LOCK TABLE admin_group IN ACCESS EXCLUSIVE MODE", &[]).await.map(drop)
    }

    async fn finish(&self, tx: &mut Tx) -> Result<(), StoreError> {
        storage::user_class::row::remove_member(&"GIFTED".into(), &"ann".into(), tx).await?;
        let mut ann = storage::administrator::row::lock("ann", tx).await?.unwrap();
        ann.privileges = Privileges::from_words("viewuc").unwrap();
        storage::administrator::row::update(&ann, tx).await?;
        storage::right::change(tx).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_person_has_sixteen_sessions() {
    for bench in Bench::founded().await {
        scene(&bench).await;
        let own = let_in(&bench, login("portal", true)).await;
        let first = let_in(&bench, login_as("portal", "ann")).await;
        for n in 1..16 {
            let next = Login { acting_as: Some("ann".into()), ..login("portal", true) };
            let effect = bench.store.transact(stamp(after_ms(n), HERE), next).await.unwrap();
            assert!(matches!(effect, LoginEffect::In(begun) if begun.ended.is_empty()), "{:?}", bench.engine);
        }
        let seventeenth = let_in(&bench, login_as("portal", "ann")).await;
        assert_eq!(seventeenth.ended, [first.opened.id], "{:?}: and not its own {}", bench.engine, own.opened.id.as_str());
    }
}

/// The stamp of `portal`, acting as `max`, who holds what it does.
async fn acting(bench: &Bench) -> Stamp {
    bench.caller("portal", "").await;
    bench.caller("max", "").await;
    bench.session_as("portal", "max").await
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_ends_the_sessions_of_the_person_ends_those_in_which_it_is_acted_as() {
    for bench in Bench::founded().await {
        let engine = bench.engine;
        let mut stamp = acting(&bench).await;
        let own = bench.session("portal").await;
        let lives = async |stamp: &Stamp| bench.store.transact(again(stamp), Logout {}).await;
        bench.store.transact(stamp_of_machine(), disable("max")).await.unwrap();
        bench.store.transact(stamp_of_machine(), enable("max")).await.unwrap();
        assert_eq!(code(lives(&stamp).await), Code::SessionRevoked, "{engine:?}: it doesn't come back");
        stamp = bench.session_as("portal", "max").await;
        bench.store.transact(stamp_of_machine(), privileges("max", "viewuc")).await.unwrap();
        assert_eq!(code(lives(&stamp).await), Code::SessionRevoked, "{engine:?}");
        stamp = bench.session_as("portal", "max").await;
        bench.store.transact(stamp_of_machine(), password("max")).await.unwrap();
        assert_eq!(code(lives(&stamp).await), Code::SessionRevoked, "{engine:?}");
        stamp = bench.session_as("portal", "max").await;
        bench.store.transact(stamp_of_machine(), delete("max")).await.unwrap();
        let told = refusal(lives(&stamp).await);
        assert_eq!((told.code, told.shown), (Code::SessionRevoked, Code::SessionInvalid), "{engine:?}");
        lives(&own).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_whose_person_is_not_fit_any_more_is_good_for_nothing() {
    for bench in Bench::founded().await {
        let stamp = acting(&bench).await;
        // as if the person had been changed past the procedures that end sessions
        let living = "UPDATE session SET ended_at = NULL";
        bench.store.transact(stamp_of_machine(), privileges("max", "apicaller")).await.unwrap();
        bench.execute(living).await;
        let told = refusal(bench.store.transact(again(&stamp), Logout {}).await);
        assert_eq!((told.code, told.shown), (Code::ActingAsRefused, Code::SessionInvalid), "{:?}", bench.engine);
        bench.store.transact(stamp_of_machine(), delete("max")).await.unwrap();
        bench.execute(living).await;
        let told = refusal(bench.store.transact(again(&stamp), Logout {}).await);
        assert_eq!((told.code, told.shown), (Code::ActingAsRefused, Code::SessionInvalid), "{:?}", bench.engine);
        // nor is it one as another, or as itself
        bench.people(&["moe"]).await;
        for person in [Some("moe".into()), None] {
            let mut other = again(&stamp);
            other.actor.as_mut().unwrap().acting_as = person;
            assert_eq!(code(bench.store.transact(other, Logout {}).await), Code::SessionInvalid);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_edge_knows_of_the_session_is_what_both_hold() {
    for bench in Bench::founded().await {
        scene(&bench).await;
        let opened = Login { acting_as: Some("ann".into()), ..login("portal", true) };
        let token = fingerprint(&opened.session.id.0);
        let_in(&bench, opened).await;
        let look = async || bench.store.read(Find(token)).await.unwrap().unwrap();
        let found = look().await;
        assert!(found.is_person_fit() && found.rights.privileges.is_empty(), "{:?}", bench.engine);
        crate::user_class::given(&bench, "BOTH", &["portal", "ann"]).await;
        crate::user_class::given(&bench, "ANN", &["ann"]).await;
        crate::user_class::given(&bench, "PORTAL", &["portal"]).await;
        for (group, gift, class) in [("BOTH", "viewuc", "BOTH"), ("ANN", "maintain", "ANN"), ("PORTAL", "runreport", "PORTAL")] {
            let group = crate::administrator_group::add(group, gift, &[class]);
            bench.store.transact(stamp_of_machine(), group).await.unwrap();
        }
        assert_eq!(look().await.rights.privileges, Privilege::ViewUc.into(), "{:?}", bench.engine);
    }
}
