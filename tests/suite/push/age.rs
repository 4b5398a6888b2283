//! What is due: changes by age, with their spread; proofs; whose turn it is. On the store, with moments of the test's own.

use std::sync::Arc;

use domain::{
    account::{Account, PasswordState},
    checkout::{
        checkin::Checkin,
        open::{Ground, Open},
    },
    id::{AccountKey, ChangeId, CheckoutId, NodeId},
    node::{
        Report, Role, SILENT_SECONDS, SKEW_MILLIS_MAX,
        change::{Change, Way},
    },
    password::{
        change::{Cause, ChangeStatus},
        change_cancel::CancelChange,
        override_password::OverridePassword,
        randomize_password::RandomizePassword,
        work::{FAILED_SECONDS, IMMINENT_SECONDS},
    },
    policy::{Mode, Policy, Terms},
    problem::Code,
    procedure::Stamp,
    time::{DAY_SECONDS, Moment},
    variable::Overrides,
};
use storage::{
    TransactError,
    account::read::ByKey,
    journal::Chain,
    node::Register,
    password::{
        change::ById,
        due::{Changes, Late, LentLong, Looking, Old, Plan, Planning, Proofs, Unplanned},
        work::Claim,
    },
};
use suite::{
    store::{Bench, NOW, id, stamp, stamp_of_machine},
    vault::{addition, overriding, vault_policy},
};

const POLICY: &str = "PUSH";
const SYSTEM: &str = "DB";

fn push_policy() -> Policy {
    Policy { mode: Mode::Push, ..vault_policy(POLICY) }
}

async fn bench(bench: &Bench, terms: Terms) {
    bench.put_policy(Policy { terms, ..push_policy() }).await;
    bench.put_target(SYSTEM, &[POLICY]).await;
}

async fn account(bench: &Bench, name: &str) -> AccountKey {
    let add = addition(SYSTEM, name, POLICY, Some("Imported-1-password"));
    bench.store.transact(stamp_of_machine(), add).await.unwrap().account.key
}

async fn shown(bench: &Bench, key: &AccountKey) -> Account {
    bench.store.read(ByKey(key.clone())).await.unwrap().unwrap().found.account
}

/// The server itself.
fn server(at: Moment) -> Stamp {
    Stamp { client: None, peer: None, ..stamp(at, "127.0.0.1") }
}

async fn plan(bench: &Bench, at: Moment) {
    plan_of(bench, at, false).await;
}

async fn plan_of(bench: &Bench, at: Moment, of_all: bool) {
    let planning = Planning { stamp: server(at), settings: Arc::default() };
    let unplanned = Unplanned { of_all, after: String::new(), limit: 100, planning: planning.clone() };
    let (accounts, rest) = bench.store.scan(unplanned).await.unwrap();
    assert_eq!(rest, None);
    bench.store.errand(Plan { accounts, planning }).await.unwrap();
}

fn scheduled(name: &str, cause: Cause) -> RandomizePassword {
    RandomizePassword {
        resource: SYSTEM.into(),
        account: name.into(),
        change: ChangeId(id()),
        cause,
        performer: None,
        settings: Arc::default(),
    }
}

fn code<T: std::fmt::Debug>(result: Result<T, TransactError>) -> Code {
    match result {
        Err(TransactError::Refused(refusal)) => refusal.code,
        other => panic!("{other:?}"),
    }
}

/// An account gets its plan without being touched, the plans are spread, and what is due is asked for once.
#[tokio::test(flavor = "multi_thread")]
async fn passwords_are_changed_by_age_with_a_spread_and_once() {
    for store in Bench::founded().await {
        bench(&store, Terms::default()).await;
        let mut keys = Vec::new();
        for number in 0..40 {
            keys.push(account(&store, &format!("a{number}")).await);
        }
        let before = shown(&store, &keys[0]).await;
        assert_eq!(
            (before.next_change_at, before.password_state),
            (None, PasswordState::Unverified),
            "onboarding touches nothing"
        );
        plan(&store, NOW).await;
        let mut due = Vec::new();
        for key in &keys {
            let account = shown(&store, key).await;
            assert_eq!(account.revision, before.revision, "a plan is no change by somebody");
            let change = account.next_change_at.unwrap();
            assert!(change <= NOW.plus_seconds(DAY_SECONDS) && change > NOW.plus_seconds(DAY_SECONDS * 9 / 10 - 1), "{change:?}");
            assert!(account.next_proof_at.is_some());
            due.push(change);
        }
        due.sort();
        let different = due.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert!(different > 30, "{different} of 39 differ");

        let first = due[0];
        let (_, resource, name) = store.store.read(Old { at: first, limit: 10 }).await.unwrap()[0].clone();
        assert_eq!(store.store.read(Old { at: Moment(first.0 - 1), limit: 10 }).await.unwrap().len(), 0);
        let ask = |at: Moment| {
            let randomize = RandomizePassword { resource: resource.clone(), ..scheduled(name.as_str(), Cause::Scheduled) };
            store.store.transact(server(at), randomize)
        };
        assert_eq!(code(ask(Moment(first.0 - 1)).await), Code::RevisionStale, "it isn't due yet");
        let requested = ask(first).await.unwrap();
        assert!(!requested.is_joined && requested.change.cause == Cause::Scheduled && requested.change.requested_by.is_none());
        assert!(requested.account.next_change_at.unwrap() > first, "the next one is planned");
        assert_eq!(code(ask(first).await), Code::RevisionStale, "another node was first");
        assert_eq!(store.store.read(Old { at: first, limit: 10 }).await.unwrap().len(), 0);
    }
}

/// An interval of 0 is never, and switched-off changes wait.
#[tokio::test(flavor = "multi_thread")]
async fn never_is_never_and_what_is_switched_off_waits() {
    for store in Bench::founded().await {
        let never = Overrides::from([("RESOURCE_PASSWORD_CHANGE_INTERVAL".to_owned(), "0".to_owned())]);
        bench(&store, Terms { options: never, ..Terms::default() }).await;
        let key = account(&store, "a").await;
        plan(&store, NOW).await;
        assert_eq!(shown(&store, &key).await.next_change_at, None);
        store.replace_policy(push_policy()).await;
        plan(&store, NOW).await;
        let due = shown(&store, &key).await.next_change_at.unwrap();
        let off = Terms { is_randomization_enabled: false, ..Terms::default() };
        store.replace_policy(Policy { terms: off, revision: 2, ..push_policy() }).await;
        let refused = store.store.transact(server(due), scheduled("a", Cause::Scheduled)).await;
        assert_eq!(code(refused), Code::RandomizationDisabled);
        assert_eq!(shown(&store, &key).await.next_change_at, Some(due), "it is due still");
    }
}

/// A policy that is changed later counts for what was planned before.
#[tokio::test(flavor = "multi_thread")]
async fn a_plan_follows_its_policy() {
    for store in Bench::founded().await {
        let days = |days: &str| {
            let options = Overrides::from([("RESOURCE_PASSWORD_CHANGE_INTERVAL".to_owned(), days.to_owned())]);
            Policy { terms: Terms { options, ..Terms::default() }, ..push_policy() }
        };
        bench(&store, days("365").terms).await;
        let key = account(&store, "a").await;
        plan(&store, NOW).await;
        let far = shown(&store, &key).await.next_change_at.unwrap();
        assert!(far > NOW.plus_seconds(300 * DAY_SECONDS));
        let after = async |revision: i64, interval: &str, at: Moment| {
            store.replace_policy(Policy { revision, ..days(interval) }).await;
            plan_of(&store, at, true).await;
            shown(&store, &key).await.next_change_at
        };
        let soon = after(1, "1", NOW).await.unwrap();
        assert!(soon <= NOW.plus_seconds(DAY_SECONDS), "{soon:?}");
        assert_eq!(after(2, "1", NOW.plus_seconds(10 * DAY_SECONDS)).await, Some(soon), "it is due, and stays so");
        assert!(after(3, "30", soon).await.unwrap() > soon.plus_seconds(20 * DAY_SECONDS), "it has more time now");
        assert_eq!(after(4, "0", soon).await, None, "never is never");
    }
}

/// An account that somebody has, by a policy that lends what it doesn't change.
async fn lent(store: &Bench) -> (AccountKey, CheckoutId) {
    let untouched = Terms { is_randomization_enabled: false, lends_while_randomization_disabled: true, ..Terms::default() };
    bench(store, untouched).await;
    let key = account(store, "a").await;
    let ground = Ground::Permission { resource: SYSTEM.into(), account: "a".into(), minutes: None };
    let lend = Open { id: CheckoutId(id()), ground, settings: Arc::default() };
    (key, store.store.transact(stamp_of_machine(), lend).await.unwrap().checkout.id)
}

/// While somebody has an account its password stays, for the days that MAX_CHECKOUT_PASSWORD_CHANGE_INTERVAL says; given back as it was, it
/// is due at once.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_lent_keeps_its_password_but_not_for_ever() {
    for store in Bench::founded().await {
        let with = |revision: i64, options: &[(&str, &str)]| {
            let options = options.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect();
            Policy { revision, terms: Terms { options, ..Terms::default() }, ..push_policy() }
        };
        let (key, lent) = lent(&store).await;
        store.replace_policy(with(1, &[])).await;
        plan(&store, NOW).await;
        let due = shown(&store, &key).await.next_change_at.unwrap();
        let old = async |at: Moment| store.store.read(Old { at, limit: 10 }).await.unwrap().len();
        let lent_long = async |at: Moment| {
            let look = LentLong { at, settings: Arc::default(), after: String::new(), limit: 10 };
            let (due, rest) = store.store.scan(look).await.unwrap();
            assert_eq!(rest, None);
            due.len()
        };
        let days = |days: i64| NOW.plus_seconds(days * DAY_SECONDS);
        let late = store.store.scan(Late { before: days(100) }).await.unwrap();
        assert_eq!((old(due).await, old(days(100)).await, late), (0, 0, 0), "{:?}", store.engine);
        assert_eq!(code(store.store.transact(server(due), scheduled("a", Cause::Scheduled)).await), Code::RevisionStale);

        assert_eq!((lent_long(days(1)).await, lent_long(days(2)).await), (0, 1), "{:?}: two days, by default", store.engine);
        store.replace_policy(with(2, &[("MAX_CHECKOUT_PASSWORD_CHANGE_INTERVAL", "0")])).await;
        assert_eq!(lent_long(days(100)).await, 0, "not before it is given back");
        let kept = [("MAX_CHECKOUT_PASSWORD_CHANGE_INTERVAL", "3"), ("RES_CHECKIN_RANDOMIZE", "false")];
        store.replace_policy(with(3, &kept)).await;
        assert_eq!((lent_long(days(2)).await, lent_long(days(3)).await), (0, 1));
        let early = store.store.transact(server(days(2)), scheduled("a", Cause::Scheduled)).await;
        assert_eq!(code(early), Code::RevisionStale);

        let back = Checkin { id: lent, change: id().as_str().into(), settings: Arc::default() };
        store.store.transact(stamp_of_machine(), back).await.unwrap();
        assert_eq!((old(due).await, lent_long(days(100)).await), (1, 0), "{:?}", store.engine);
        store.store.transact(server(due), scheduled("a", Cause::Scheduled)).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_is_lent_for_too_long_is_changed_once() {
    for store in Bench::founded().await {
        lent(&store).await;
        store.replace_policy(push_policy()).await;
        let at = NOW.plus_seconds(2 * DAY_SECONDS);
        let asked = store.store.transact(server(at), scheduled("a", Cause::Scheduled)).await.unwrap();
        assert!(!asked.is_joined && asked.change.cause == Cause::Scheduled, "{:?}", store.engine);
        let due = async |at| {
            let look = LentLong { at, settings: Arc::default(), after: String::new(), limit: 10 };
            store.store.scan(look).await.unwrap().0.len()
        };
        assert_eq!(due(at).await, 0, "it is asked for");
        // Somebody calls it off, or it fails: it isn't asked for again and again.
        let cancel = CancelChange { change: asked.change.id.clone() };
        store.store.transact(Stamp { at, ..stamp_of_machine() }, cancel).await.unwrap();
        assert_eq!((due(at).await, due(at.plus_seconds(FAILED_SECONDS)).await), (0, 1), "{:?}", store.engine);
    }
}

/// Whoever may change passwords under a policy can't take the role over that the server itself logs in with.
#[tokio::test(flavor = "multi_thread")]
async fn the_systems_administrator_is_nobodys_account() {
    for store in Bench::founded().await {
        bench(&store, Terms::default()).await;
        account(&store, "root").await;
        store.put_administrator(SYSTEM, "root").await;
        assert_eq!(code(store.store.transact(stamp_of_machine(), scheduled("root", Cause::Asked)).await), Code::ObjectInUse);
    }
}

/// Shortly before a scheduled change nobody sets a password that would not last.
#[tokio::test(flavor = "multi_thread")]
async fn an_override_is_refused_shortly_before_a_scheduled_change() {
    for store in Bench::founded().await {
        bench(&store, Terms::default()).await;
        let key = account(&store, "a").await;
        plan(&store, NOW).await;
        let account = shown(&store, &key).await;
        let due = account.next_change_at.unwrap();
        let given = |at: Moment| {
            let given: OverridePassword = overriding(&account, &push_policy(), "Qv7!mzKp2#wLr9z-Ht5xB");
            store.store.transact(Stamp { at, ..stamp_of_machine() }, given)
        };
        assert_eq!(code(given(due.plus_seconds(-IMMINENT_SECONDS)).await), Code::PasswordChangeImminent);
        assert_eq!(code(given(due).await), Code::PasswordChangeImminent);
        let staged = given(due.plus_seconds(-IMMINENT_SECONDS - 1)).await.unwrap();
        assert_eq!((staged.change.status, staged.change.work.candidate), (ChangeStatus::Queued, Some(2)));
        assert_eq!(shown(&store, &key).await.password_version, 1, "it is a candidate, and not in force");
    }
}

/// A randomization joins a randomization, waits behind an override, and the third joins the second.
#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_joined_is_waited_for() {
    for store in Bench::founded().await {
        bench(&store, Terms::default()).await;
        let (first, second) = (account(&store, "a").await, account(&store, "b").await);
        let ask = |name: &str| store.store.transact(stamp_of_machine(), scheduled(name, Cause::Asked));
        let open = ask("a").await.unwrap();
        let joined = ask("a").await.unwrap();
        assert!(joined.is_joined && joined.change.id == open.change.id);

        let account = shown(&store, &second).await;
        let given = overriding(&account, &push_policy(), "Qv7!mzKp2#wLr9z-Ht5xB");
        let given = store.store.transact(stamp_of_machine(), given).await.unwrap();
        let behind = ask("b").await.unwrap();
        assert!(!behind.is_joined && behind.change.work.is_behind);
        let third = ask("b").await.unwrap();
        assert!(third.is_joined && third.change.id == behind.change.id);
        let again = overriding(&account, &push_policy(), "Qv7!mzKp2#wLr9z-Ht5xC");
        assert_eq!(code(store.store.transact(stamp_of_machine(), again).await), Code::PasswordChangeOpen);

        let due = |of_system| store.store.read(Changes { looking: looking("n", true), of_system, is_enabled: true });
        let found: Vec<ChangeId> = due(10).await.unwrap().into_iter().map(|(change, _)| change).collect();
        assert_eq!(found, [open.change.id, given.change.id], "what waits behind another has no turn yet");
        assert_eq!(shown(&store, &first).await.open_change, Some(found[0].clone()));
        assert_eq!(due(1).await.unwrap().len(), 1, "one system doesn't take all the places");
    }
}

fn looking(node: &str, stands_in: bool) -> Looking {
    Looking { node: NodeId(node.into()), stands_in, at: NOW, limit: 10 }
}

/// The managing node has its turn; another one only when that is silent, and only if it may.
#[tokio::test(flavor = "multi_thread")]
async fn another_node_stands_in_for_a_silent_one_if_it_may() {
    for store in Bench::founded().await {
        bench(&store, Terms { managing_node: Some("far".into()), ..Terms::default() }).await;
        account(&store, "a").await;
        store.store.transact(stamp_of_machine(), scheduled("a", Cause::Asked)).await.unwrap();
        let found =
            async |looking: Looking| store.store.read(Changes { looking, of_system: 10, is_enabled: true }).await.unwrap().len();
        let due = async |node: &str, stands_in: bool| found(looking(node, stands_in)).await;
        assert_eq!((due("far", false).await, due("near", false).await, due("near", true).await), (1, 0, 1));
        let chain = Chain { id: domain::id::ChainId(id()), node: NodeId("far".into()) };
        let report = |clock_skew_millis| Report { role: Role::Single, lag_bytes: None, lag_seconds: None, clock_skew_millis };
        let register = |report| Register { chain: chain.clone(), version: "1", at: NOW, report };
        store.store.errand(register(report(-SKEW_MILLIS_MAX))).await.unwrap();
        assert_eq!((due("far", false).await, due("near", true).await), (1, 0), "it lives");
        store.store.errand(register(report(SKEW_MILLIS_MAX + 1))).await.unwrap();
        assert_eq!(due("near", true).await, 1, "its clock is wrong");
        store.store.errand(register(report(0))).await.unwrap();
        let drain = |way| store.store.transact(stamp_of_machine(), Change { node: NodeId("far".into()), way });
        drain(Way::Drain).await.unwrap();
        assert_eq!(due("near", true).await, 1, "it is drained");
        drain(Way::Resume).await.unwrap();
        assert_eq!(due("near", true).await, 0);
        let later = Looking { at: NOW.plus_seconds(SILENT_SECONDS + 1), ..looking("near", true) };
        assert_eq!(found(later.clone()).await, 1, "it is silent");
        assert_eq!(found(Looking { stands_in: false, ..later }).await, 0, "and nobody may stand in");
        assert_eq!(store.store.read(Proofs(looking("near", true))).await.unwrap().len(), 0);
    }
}

/// However many claim at one moment: one has it, and a later claim has a higher number.
#[tokio::test(flavor = "multi_thread")]
async fn one_worker_has_a_change() {
    for store in Bench::founded().await {
        bench(&store, Terms::default()).await;
        account(&store, "a").await;
        let requested = store.store.transact(stamp_of_machine(), scheduled("a", Cause::Asked)).await.unwrap();
        let claim = |node: &str, at: Moment| Claim { change: requested.change.id.clone(), node: NodeId(node.into()), at };
        for round in 0..100_i64 {
            let at = NOW.plus_seconds(round * 1_000);
            let (one, other) = tokio::join!(store.store.errand(claim("one", at)), store.store.errand(claim("other", at)));
            let had = [one.unwrap(), other.unwrap()].into_iter().flatten().count();
            assert_eq!(had, 1, "{:?}, round {round}", store.engine);
            assert!(store.store.errand(claim("third", at.plus_seconds(89))).await.unwrap().is_none(), "the lease holds");
            let found = store.store.read(ById(requested.change.id.clone())).await.unwrap().unwrap();
            assert_eq!(found.change.work.fence, round + 1);
        }
    }
}
