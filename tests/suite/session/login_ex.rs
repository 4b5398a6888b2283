//! The table of LoginEx, row by row, on both engines.

use domain::{
    address::AllowList,
    problem::Code,
    right::privilege::{Privilege, Privileges},
    secret::Sealed,
    session::{
        login_ex::{LoginEx, LoginExEffect, OtpChange},
        otp::{OnReplay, OtpState, Pending, REISSUES_MAX, Successor},
    },
    time::{HOUR_SECONDS, Moment},
};
use storage::TransactError;
use suite::store::{Bench, HERE, NOW, stamp};

use super::fixture::{OtpCaller, chosen, fingerprint, login_ex, made, see};

/// One try: what the tables say before, who asks for what from where, and what must come of it.
struct Try {
    caller: OtpCaller,
    login: LoginEx,
    from: &'static str,
    at: Moment,
}

type Row = (&'static str, &'static str, fn(&mut Try), Expected);

#[derive(Clone, Copy)]
enum Expected {
    /// Let in with this event.
    In(&'static str),
    /// Refused with this true code, and nothing moves.
    Out(Code),
    /// Refused as a replay, with this in consequence.
    Replay(OnReplay),
}
use Expected::{In, Out, Replay};

fn state(t: &mut Try) -> &mut OtpState {
    t.caller.state.as_mut().unwrap()
}

/// A rotation from `otp2` a minute ago, from here, is pending.
fn pend(t: &mut Try) -> &mut Pending {
    let sealed = Some(Sealed { id: "s".into(), bytes: b"otp3".to_vec() });
    let previous = fingerprint("otp2");
    let address = HERE.parse().unwrap();
    let pending = Pending { previous, address, since: NOW.plus_seconds(-60), key: None, sealed, reissues: 0 };
    state(t).pending.insert(pending)
}

/// The same, with a successor that the client chose.
fn pend_chosen(t: &mut Try) {
    pend(t).sealed = None;
    t.login.successor = chosen("otp3");
}

fn daily(t: &mut Try) {
    t.caller.administrator.otp_rotation_hours = 24;
}

fn initial(t: &mut Try, age_ms: i64) {
    state(t).is_initial = true;
    state(t).since = Moment(NOW.0 - age_ms);
}

fn take_old(t: &mut Try, number: i64) {
    t.login.settings.old_accepted_max = number;
}

fn punish(t: &mut Try, action: OnReplay) {
    t.login.settings.on_replay = action;
}

const DAY_MS: i64 = 24 * HOUR_SECONDS * 1000;

/// Name, OTP, scene, expectation.
#[rustfmt::skip] // a table is read by its columns
const TABLE: &[Row] = &[
    ("1 no such user", "otp3", |t| t.login.user = "nobody".into(), Out(Code::UserUnknown)),
    ("1 disabled", "otp3", |t| t.caller.administrator.is_enabled = false, Out(Code::UserDisabled)),
    ("1 another way in", "otp3", |t| t.caller.administrator.privileges = Privilege::ApiCaller.into(), Out(Code::CallerPrivilegeMissing)),
    ("1 no way in", "otp3", |t| t.caller.administrator.privileges = Privileges::default(), Out(Code::CallerPrivilegeMissing)),
    ("1 elsewhere", "otp3", |t| t.from = "11.0.0.1", Out(Code::AddressNotAllowed)),
    ("1 elsewhere, IPv6", "otp3", |t| t.from = "2001:db8::1", Out(Code::AddressNotAllowed)),
    ("1 an empty list is nobody", "otp3", |t| t.caller.administrator.allowed = AllowList::default(), Out(Code::AddressNotAllowed)),
    ("1 before 5: again, elsewhere", "otp2", |t| { pend(t); t.from = "11.0.0.1"; }, Out(Code::AddressNotAllowed)),
    ("1 before 7: a replay, elsewhere", "otp1", |t| { punish(t, OnReplay::Disable); t.from = "11.0.0.1"; }, Out(Code::AddressNotAllowed)),
    ("1 before 7: a replay, disabled", "otp1", |t| { punish(t, OnReplay::EndSessions); t.caller.administrator.is_enabled = false; }, Out(Code::UserDisabled)),
    ("1b initial, a day old", "otp3", |t| initial(t, DAY_MS), Out(Code::OtpExpired)),
    ("1b before 2", "otp3", |t| { initial(t, DAY_MS); t.login.successor = chosen("otp1"); }, Out(Code::OtpExpired)),
    ("2 successor from the history", "otp3", |t| t.login.successor = chosen("otp1"), Out(Code::OtpSuccessorReused)),
    ("2 successor is the OTP itself", "otp3", |t| t.login.successor = chosen("otp3"), Out(Code::OtpSuccessorReused)),
    ("2 before 3", "otp3", |t| { daily(t); t.login.successor = chosen("otp2"); }, Out(Code::OtpSuccessorReused)),
    ("2 with row 6", "otp2", |t| { take_old(t, 1); t.login.successor = chosen("otp1"); }, Out(Code::OtpSuccessorReused)),
    ("3 not due", "otp3", daily, In("otp.login")),
    ("3 not due by a millisecond", "otp3", |t| { daily(t); state(t).since = Moment(NOW.0 - DAY_MS + 1); }, In("otp.login")),
    ("3 ends what is pending", "otp3", |t| { daily(t); pend(t); }, In("otp.login")),
    ("3 leaves a chosen successor unused", "otp3", |t| { daily(t); t.login.successor = chosen("mine"); }, In("otp.login")),
    ("4 each login", "otp3", |_| (), In("otp.rotated")),
    ("4 name in other case", "otp3", |t| t.login.user = t.login.user.canonical().to_uppercase().as_str().into(), In("otp.rotated")),
    ("4 due to the millisecond", "otp3", |t| { daily(t); state(t).since = Moment(NOW.0 - DAY_MS); }, In("otp.rotated")),
    ("4 initial is due at once", "otp3", |t| { daily(t); initial(t, 0); }, In("otp.rotated")),
    ("4 initial, a millisecond less than a day old", "otp3", |t| initial(t, DAY_MS - 1), In("otp.rotated")),
    ("4 chosen", "otp3", |t| t.login.successor = chosen("mine"), In("otp.rotated")),
    ("4 with the successor ends what is pending", "otp3", |t| { pend(t); }, In("otp.rotated")),
    ("4 from an address at the edge of the list", "otp3", |t| t.from = "10.255.255.255", In("otp.rotated")),
    ("5 again", "otp2", |t| { pend(t); }, In("otp.reissued")),
    ("5 again, in the last millisecond", "otp2", |t| pend(t).since = Moment(NOW.0 - 119_999), In("otp.reissued")),
    ("5 again, for the last time", "otp2", |t| pend(t).reissues = REISSUES_MAX - 1, In("otp.reissued")),
    ("5 again, chosen", "otp2", pend_chosen, In("otp.reissued")),
    ("5 again, with the key", "otp2", |t| { pend(t).key = Some(fingerprint("k")); t.login.key = Some(fingerprint("k")); }, In("otp.reissued")),
    ("5 again, no key was kept", "otp2", |t| { pend(t); t.login.key = Some(fingerprint("k")); }, In("otp.reissued")),
    ("5 before 6", "otp2", |t| { pend(t); take_old(t, 1); }, In("otp.reissued")),
    ("6 one of the last", "otp2", |t| take_old(t, 1), In("otp.old-accepted")),
    ("6 one of the last two", "otp1", |t| take_old(t, 2), In("otp.old-accepted")),
    ("6 from elsewhere than row 5", "otp2", |t| { pend(t); take_old(t, 1); t.from = "10.9.9.9"; }, In("otp.old-accepted")),
    ("6 chosen", "otp2", |t| { take_old(t, 1); t.login.successor = chosen("mine"); }, In("otp.old-accepted")),
    ("6 in the last millisecond", "otp2", |t| { take_old(t, 1); t.caller.history[1].1.spent_at = Some(Moment(NOW.0 - 899_999)); }, In("otp.old-accepted")),
    ("7 not so young", "otp2", |t| { take_old(t, 1); t.caller.history[1].1.spent_at = Some(Moment(NOW.0 - 900_000)); }, Replay(OnReplay::Alarm)),
    ("7 before the last", "otp1", |t| take_old(t, 1), Replay(OnReplay::Alarm)),
    ("7 from before a reset", "otp2", |t| { take_old(t, 5); *state(t) = OtpState::initial(t.caller.state.as_ref().map(|state| state.generation), fingerprint("reset"), NOW); }, Replay(OnReplay::Alarm)),
    ("7 nothing is pending", "otp2", |_| (), Replay(OnReplay::Alarm)),
    ("7 another OTP is pending", "otp1", |t| { pend(t); punish(t, OnReplay::EndSessions); }, Replay(OnReplay::EndSessions)),
    ("7 again, another successor", "otp2", |t| { pend_chosen(t); t.login.successor = chosen("other"); punish(t, OnReplay::EndSessions); }, Replay(OnReplay::EndSessions)),
    ("7 again, one was made and one is chosen", "otp2", |t| { pend(t); t.login.successor = chosen("otp3"); }, Replay(OnReplay::Alarm)),
    ("7 again, one was chosen and one is to be made", "otp2", |t| { pend_chosen(t); t.login.successor = made("next"); }, Replay(OnReplay::Alarm)),
    ("7 again, from elsewhere", "otp2", |t| { pend(t); t.from = "10.9.9.9"; punish(t, OnReplay::EndSessions); }, Replay(OnReplay::EndSessions)),
    ("7 again, too late", "otp2", |t| { pend(t).since = Moment(NOW.0 - 120_000); punish(t, OnReplay::Disable); }, Replay(OnReplay::Disable)),
    ("7 again, too often: never punished", "otp2", |t| { pend(t).reissues = REISSUES_MAX; punish(t, OnReplay::Disable); }, Replay(OnReplay::Alarm)),
    ("7 again, without the key: never punished", "otp2", |t| { pend(t).key = Some(fingerprint("k")); punish(t, OnReplay::EndSessions); }, Replay(OnReplay::Alarm)),
    ("7 again, with another key: never punished", "otp2", |t| { pend(t).key = Some(fingerprint("k")); t.login.key = Some(fingerprint("l")); punish(t, OnReplay::Disable); }, Replay(OnReplay::Alarm)),
    ("7 ends sessions", "otp1", |t| punish(t, OnReplay::EndSessions), Replay(OnReplay::EndSessions)),
    ("7 disables", "otp1", |t| punish(t, OnReplay::Disable), Replay(OnReplay::Disable)),
    ("8 never seen", "what", |_| (), Out(Code::PasswordWrong)),
    ("8 one too many blank", "otp3 ", |_| (), Out(Code::PasswordWrong)),
    ("8 never given one", "otp3", |t| { t.caller.state = None; t.caller.history.clear(); }, Out(Code::PasswordWrong)),
    ("8 forgotten by the history", "otp1", |t| { t.caller.history.remove(0); }, Out(Code::PasswordWrong)),
];

#[tokio::test(flavor = "multi_thread")]
async fn the_table() {
    for bench in Bench::both().await {
        for (number, row) in TABLE.iter().enumerate() {
            check(&bench, &format!("Bot{number}"), row).await;
        }
        assert_eq!(
            bench.count("SELECT COUNT(*) FROM journal").await,
            i64::try_from(TABLE.len()).unwrap(),
            "each try has its row"
        );
    }
}

async fn check(bench: &Bench, user: &str, (name, otp, scene, expected): &Row) {
    let at = format!("row {name} on {:?}", bench.engine);
    let mut this = Try { caller: OtpCaller::new(user), login: login_ex(user, otp, made("next")), from: HERE, at: NOW };
    scene(&mut this);
    bench.store.errand(this.caller).await.unwrap();
    let before = see(bench, user).await;
    let successor = this.login.successor.clone();
    let answer = bench.store.transact(stamp(this.at, this.from), this.login).await;
    let after = see(bench, user).await;
    let (event, outcome, code) = bench.last().await;
    match (expected, answer) {
        (In(expected), Ok(LoginExEffect::In(logged_in))) => {
            assert_eq!((event.as_str(), outcome.as_str(), code), (*expected, "done", None), "{at}");
            assert_eq!(after.live.len(), 1, "{at}");
            assert_eq!(after.live[0].generation, logged_in.opened.generation, "{at}");
            assert_eq!(Some(&logged_in.otp), after.state.as_ref(), "{at}: the effect says what is now");
            moved(&at, before.state.as_ref().unwrap(), &logged_in.otp, &logged_in.change, &successor);
        }
        (Out(expected), Err(TransactError::Refused(refusal))) => {
            let shown = if *expected == Code::OtpSuccessorReused { *expected } else { Code::CredentialsInvalid };
            assert_eq!((refusal.code, refusal.shown), (*expected, shown), "{at}");
            assert_eq!((event.as_str(), code.as_deref()), ("login.refused", Some(expected.name())), "{at}");
            assert_eq!(after, before, "{at}: nothing moves");
        }
        (Replay(action), Err(TransactError::Refused(refusal))) => {
            assert_eq!((refusal.code, refusal.shown), (Code::OtpReplayed, Code::CredentialsInvalid), "{at}");
            assert_eq!((event.as_str(), code.as_deref()), ("otp.replayed", Some("otp-replayed")), "{at}");
            assert_eq!(after.state, before.state, "{at}: nothing moves");
            assert_eq!(after.administrator.unwrap().is_enabled, *action != OnReplay::Disable, "{at}");
        }
        (_, answer) => panic!("{at}: {answer:?}"),
    }
}

/// What a login that is let in does to the OTPs.
fn moved(at: &str, before: &OtpState, after: &OtpState, change: &OtpChange, successor: &Successor) {
    match change {
        OtpChange::Kept { .. } => assert_eq!(after, &OtpState { pending: None, ..before.clone() }, "{at}"),
        OtpChange::Rotated { spent, .. } => {
            assert_eq!(*spent, before.current, "{at}");
            assert_eq!((after.generation, after.current), (before.generation + 1, successor.fingerprint()), "{at}");
            let pending = after.pending.as_ref().unwrap();
            assert_eq!((pending.sealed.as_ref(), pending.reissues), (successor.sealed(), 0), "{at}");
        }
        OtpChange::Reissued => {
            let reissues = before.pending.as_ref().unwrap().reissues + 1;
            let pending = before.pending.clone().map(|pending| Pending { reissues, ..pending });
            assert_eq!(after, &OtpState { pending, ..before.clone() }, "{at}: the same successor");
        }
    }
}
