//! Random lives of one caller, held against a model of the table: the same answers, the same state, and the promises.

mod model;

use std::{collections::BTreeSet, sync::Mutex};

use domain::{
    id::{SessionId, UserId},
    procedure::{CallerKind, Stamp},
    session::{
        login_ex::{LoginExEffect, OtpChange},
        login_ex_confirm::LoginExConfirm,
        otp::{OnReplay, OtpSettings},
    },
    time::Moment,
};
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use storage::{Errand, StoreError, TransactError, Tx, administrator::row as administrator, session::sweep::Sweep};
use suite::{
    Engine,
    store::{Bench, HERE, NOW, id, stamp, stamp_of},
};

use self::model::{Answer, Model, Place, Punishment, Settings, Try};
use super::fixture::{Give, OtpCaller, chosen, fingerprint, login_ex, made, see};

/// One thing that happens.
#[derive(Clone, Debug)]
enum Step {
    /// So many seconds pass.
    Wait(i64),
    /// LoginEx with the OTP that was current so many rotations ago, or with one that never was.
    LogIn { back: Option<usize>, next: Next, key: Option<u8>, from: Place },
    /// LoginExConfirm in the session opened so many logins ago.
    Confirm { back: usize },
    /// Enabled by an administrator.
    Enable,
    /// Given a new initial password by an administrator.
    Reset,
    /// The sweeper comes by.
    Sweep,
}

/// What a LoginEx asks to come next.
#[derive(Clone, Copy, Debug)]
enum Next {
    Made,
    /// What the client has just stored.
    Staged,
    /// What it stored, and sent, the last time.
    StagedBefore,
    /// What was current so many rotations ago.
    Old(usize),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let wait = prop_oneof![3 => 1..20i64, 2 => 100..140i64, 1 => 600..1000i64, 1 => 3000..4000i64, 1 => 86_000..87_000i64];
    let back = prop_oneof![5 => Just(Some(0)), 5 => Just(Some(1)), 2 => (2..5usize).prop_map(Some), 1 => Just(None)];
    let next = prop_oneof![4 => Just(Next::Made), 2 => Just(Next::Staged), 3 => Just(Next::StagedBefore), 1 => (0..3usize).prop_map(Next::Old)];
    let key = prop_oneof![3 => Just(None), 2 => Just(Some(1)), 1 => Just(Some(2))];
    let from = prop_oneof![8 => Just(Place::Home), 2 => Just(Place::Away), 1 => Just(Place::Outside)];
    let log_in = (back, next, key, from).prop_map(|(back, next, key, from)| Step::LogIn { back, next, key, from });
    let step = prop_oneof![
        4 => wait.prop_map(Step::Wait),
        12 => log_in,
        3 => (0..3usize).prop_map(|back| Step::Confirm { back }),
        1 => Just(Step::Enable),
        1 => Just(Step::Reset),
        1 => Just(Step::Sweep),
    ];
    prop::collection::vec(step, 1..50)
}

fn settings() -> impl Strategy<Value = Settings> {
    let punishment =
        prop_oneof![3 => Just(Punishment::Alarm), 1 => Just(Punishment::EndSessions), 1 => Just(Punishment::Disable)];
    let old_max = prop_oneof![3 => Just(0), 1 => 1..=5i64];
    (prop_oneof![3 => Just(0), 1 => Just(1i64), 1 => Just(24)], old_max, punishment)
        .prop_map(|(rotation_hours, old_max, punishment)| Settings { rotation_hours, old_max, punishment })
}

/// A caller on a real store, and its model beside it.
struct Life<'b> {
    bench: &'b Bench,
    user: String,
    settings: Settings,
    model: Model,
    /// Every OTP that was ever current, in order.
    otps: Vec<String>,
    staged: String,
    made: usize,
    reached: &'b Reached,
}

/// Events and true codes: the rows of the table that came up.
type Reached = Mutex<BTreeSet<(&'static str, &'static str)>>;

/// All rows that lives can reach; 1 also has reasons that no life changes.
const ROWS: [(&str, &str); 10] = [
    ("login.refused", "user-disabled"),
    ("login.refused", "address-not-allowed"),
    ("login.refused", "otp-expired"),
    ("login.refused", "otp-successor-reused"),
    ("otp.login", ""),
    ("otp.rotated", ""),
    ("otp.reissued", ""),
    ("otp.old-accepted", ""),
    ("otp.replayed", "otp-replayed"),
    ("login.refused", "password-wrong"),
];

impl<'b> Life<'b> {
    async fn begin(bench: &'b Bench, settings: Settings, reached: &'b Reached) -> Self {
        let user = format!("bot{}", id());
        let mut caller = OtpCaller::new(&user);
        caller.administrator.otp_rotation_hours = settings.rotation_hours;
        caller.state = None;
        caller.history.clear();
        bench.store.errand(caller).await.unwrap();
        let model = Model::new(settings, "otp0");
        let (otps, staged) = (vec!["otp0".into()], "staged".into());
        let life = Self { bench, user, settings, model, otps, staged, made: 0, reached };
        bench.store.errand(life.giving("otp0")).await.unwrap();
        life
    }

    fn at(&self) -> Moment {
        NOW.plus_seconds(self.model.now)
    }

    fn giving(&self, text: &str) -> Give {
        Give { user: UserId::from(self.user.as_str()), text: text.to_owned(), at: self.at() }
    }

    fn fresh(&mut self) -> String {
        self.made += 1;
        format!("made{}", self.made)
    }

    fn past(&self, back: usize) -> String {
        self.otps[self.otps.len().saturating_sub(back + 1)].clone()
    }

    async fn take(&mut self, step: &Step) {
        match step {
            Step::Wait(seconds) => self.model.now += seconds,
            Step::LogIn { back, next, key, from } => {
                let otp = back.map_or_else(|| "never".to_owned(), |back| self.past(back));
                let chosen = match next {
                    Next::Made => None,
                    Next::Staged => {
                        self.staged = self.fresh();
                        Some(self.staged.clone())
                    }
                    Next::StagedBefore => Some(self.staged.clone()),
                    Next::Old(back) => Some(self.past(*back)),
                };
                let made = self.fresh();
                self.log_in(Try { otp, chosen, made, key: *key, from: *from, session: id() }).await;
            }
            Step::Confirm { back } => self.confirm(*back).await,
            Step::Enable => {
                self.model.is_enabled = true;
                self.bench.store.errand(Enable(UserId::from(self.user.as_str()))).await.unwrap();
            }
            Step::Reset => {
                let text = self.fresh();
                self.model.reset(&text);
                self.bench.store.errand(self.giving(&text)).await.unwrap();
                self.otps.push(text);
            }
            Step::Sweep => drop(self.bench.store.errand(Sweep { at: self.at() }).await.unwrap()),
        }
        self.compare().await;
    }

    async fn log_in(&mut self, this: Try) {
        let successor = this.chosen.as_deref().map_or_else(|| made(&this.made), chosen);
        let mut procedure = login_ex(&self.user, &this.otp, successor);
        procedure.key = this.key.map(fingerprint);
        procedure.session.id = SessionId(this.session.clone());
        let on_replay = match self.settings.punishment {
            Punishment::Alarm => OnReplay::Alarm,
            Punishment::EndSessions => OnReplay::EndSessions,
            Punishment::Disable => OnReplay::Disable,
        };
        procedure.settings = OtpSettings { old_accepted_max: self.settings.old_max, on_replay };
        let from = match this.from {
            Place::Home => HERE,
            Place::Away => "10.9.9.9",
            Place::Outside => "11.0.0.1",
        };
        let answer = self.bench.store.transact(stamp(self.at(), from), procedure).await;
        let expected = self.model.log_in(&this);
        let (event, _, code) = self.bench.last().await;
        self.reached.lock().unwrap().insert(match &expected {
            Answer::In { event, .. } => (event, ""),
            Answer::Out { event, code } => (event, code),
        });
        match (&expected, answer) {
            (Answer::In { event: wanted, next }, Ok(LoginExEffect::In(logged_in))) => {
                assert_eq!((event.as_str(), code), (*wanted, None), "{this:?}");
                let is_kept = matches!(logged_in.change, OtpChange::Kept { .. });
                let sealed = logged_in.otp.pending.as_ref().and_then(|pending| pending.sealed.as_ref());
                let shown = sealed.filter(|_| !is_kept).map(|sealed| String::from_utf8(sealed.bytes.clone()).unwrap());
                assert_eq!(shown, *next, "{this:?}: what the client is told");
                if self.otps.last() != Some(&self.model.current) {
                    self.otps.push(self.model.current.clone());
                }
            }
            (Answer::Out { event: wanted, code: true_code }, Err(TransactError::Refused(refusal))) => {
                assert_eq!((event.as_str(), code.as_deref()), (*wanted, Some(*true_code)), "{this:?}");
                assert_eq!(refusal.code.name(), *true_code, "{this:?}");
            }
            (expected, answer) => panic!("{this:?}: {expected:?}, but {answer:?}"),
        }
    }

    async fn confirm(&mut self, back: usize) {
        let Some(session) = self.model.sessions.len().checked_sub(back + 1) else { return };
        let stamp = stamp_of(&self.user, CallerKind::Otp, &SessionId(self.model.sessions[session].id.clone()));
        let answer = self.bench.store.transact(Stamp { at: self.at(), ..stamp }, LoginExConfirm {}).await;
        let code = match answer {
            Ok(_) => None,
            Err(TransactError::Refused(refusal)) => Some(refusal.code.name()),
            Err(error) => panic!("{error:?}"),
        };
        assert_eq!(code, self.model.confirm(session));
    }

    /// The tables and the model say the same, and what was promised holds.
    async fn compare(&self) {
        let seen = see(self.bench, &self.user).await;
        let state = seen.state.unwrap();
        assert_eq!(state.generation, self.model.generation);
        assert_eq!(state.current, fingerprint(&self.model.current));
        assert_eq!(state.pending.is_some(), self.model.is_waiting());
        assert_eq!(seen.administrator.unwrap().is_enabled, self.model.is_enabled);
        let mut live: Vec<_> = seen.live.iter().map(|live| live.id.as_str()).collect();
        let mut expected = self.model.live();
        live.sort_unstable();
        expected.sort_unstable();
        assert_eq!(live, expected);
        let mut generations: Vec<_> = seen.live.iter().filter_map(|live| live.generation).collect();
        generations.sort_unstable();
        assert!(generations.windows(2).all(|pair| pair[0] != pair[1]), "two sessions of one generation live");
    }

    /// Whatever happened: with what is current now, the caller gets in.
    async fn end(mut self) {
        self.take(&Step::Enable).await;
        self.take(&Step::Reset).await;
        self.take(&Step::LogIn { back: Some(0), next: Next::Staged, key: None, from: Place::Home }).await;
        assert_eq!(self.model.current, self.staged, "stranded");
    }
}

struct Enable(UserId);

impl Errand for Enable {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let mut found = administrator::find(&self.0.canonical(), tx).await?.ok_or(StoreError::NotOne)?;
        found.is_enabled = true;
        administrator::update(&found, tx).await
    }
}

/// The rows that so many lives reach.
fn lives(engine: Engine, cases: u32) -> BTreeSet<(&'static str, &'static str)> {
    let reached = Reached::default();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let bench = runtime.block_on(Bench::new(engine));
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, max_shrink_iters: 2_000, ..Config::default() });
    let outcome = runner.run(&(settings(), steps()), |(settings, steps)| {
        runtime.block_on(async {
            let mut life = Life::begin(&bench, settings, &reached).await;
            for step in &steps {
                life.take(step).await;
            }
            life.end().await;
        });
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
    reached.into_inner().unwrap()
}

#[test]
fn random_lives_on_sqlite() {
    assert_eq!(lives(Engine::Sqlite, 256), BTreeSet::from(ROWS), "every row of the table, and no other");
}

#[test]
fn random_lives_on_postgresql() {
    lives(Engine::Postgres, 48);
}
