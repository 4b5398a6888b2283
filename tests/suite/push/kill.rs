//! SIGKILL at every step of a change, with a target that answers, that is gone when the server comes back, and whose answer is lost. Wherever
//! it is: the password in force is known, nobody is told another, and the doubt ends as soon as the target answers.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use serde_json::json;
use storage::crash::CHANGE_NAMES;
use suite::{
    Engine, Installation, Server,
    client::Client,
    gate::Gate,
    postgres,
    push::{Push, fetching, randomizing, target},
    random,
    scene::{OtpSession, Scene, secret},
};

/// How long a doubt may last once the target answers.
const DOUBT_MAX: Duration = Duration::from_secs(5);
/// The server's start and its first answers, on a busy machine.
const START_MAX: Duration = Duration::from_secs(2);

/// Installations of each engine that are killed again and again, side by side: more where there is nothing else to do.
fn lanes() -> usize {
    if suite::kills() > 1_000 { 4 } else { 2 }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Answers,
    /// It is gone when the server comes back, and comes later.
    IsGone,
    /// It hears the change, and nobody hears its answer.
    IsNotHeard,
}

/// What one lane counts.
#[derive(Default)]
struct Tally {
    kills: usize,
    slowest: Duration,
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_at_any_step_loses_no_password_and_tells_no_lie() {
    let targets = [Target::Answers, Target::IsGone, Target::IsNotHeard];
    let round = || CHANGE_NAMES.iter().flat_map(move |place| targets.map(|target| (*place, target)));
    let of_round = round().count() * Engine::ALL.len();
    let rounds = suite::kills().div_ceil(of_round);
    let side_by_side = lanes();
    let lanes = Engine::ALL.into_iter().flat_map(|engine| (0..side_by_side).map(move |lane| (engine, lane)));
    let run = |(engine, lane): (Engine, usize)| async move {
        let cases = (0..rounds).flat_map(|_| round()).skip(lane).step_by(side_by_side);
        Lane::new(engine, cases).await.run().await
    };
    let tallies = join_all(lanes.map(run)).await;
    let kills: usize = tallies.iter().map(|tally| tally.kills).sum();
    let slowest = tallies.iter().map(|tally| tally.slowest).max().unwrap();
    println!("{kills} kills at {} places: 0 lost, 0 lies, the longest doubt {slowest:?}", CHANGE_NAMES.len());
    assert!(kills >= suite::kills());
}

/// One killing.
struct Case {
    place: &'static str,
    target: Target,
    role: String,
    key: String,
}

/// A robot whose session lasts: a server that is killed each second writes nothing about when its sessions were used.
async fn patient(push: &Push) -> OtpSession {
    let variable = "/v1/system-variables/DEFAULT_API_SESS_EXPIRY_SECONDS";
    push.admin().put(variable).json(&json!({ "value": "36000" })).send().await.is(200);
    suite::wait::until("the variable holds", Duration::from_secs(5), async || {
        let robot = push.robot().await;
        let shown = robot.client.get("/v1/sessions/current").send().await;
        (shown.json()["idleTimeoutSeconds"] == 36_000).then_some(robot)
    })
    .await
}

/// One installation, and the gate before its target.
struct Lane {
    installation: Installation,
    gate: Gate,
    cases: Vec<Case>,
    /// The token of a robot that may fetch and randomize.
    robot: String,
}

impl Lane {
    /// Each case has a role whose password is known.
    async fn new(engine: Engine, places: impl Iterator<Item = (&'static str, Target)>) -> Self {
        let (host, port) = target();
        let gate = Gate::open(SocketAddr::new(host.parse().unwrap(), port)).await;
        let push = Push::at(engine, "127.0.0.1", gate.address().port()).await;
        let robot = patient(&push).await.token;
        let mut cases = Vec::new();
        for (place, target) in places {
            let (role, password) = (random::name("role"), secret());
            push.role_with(&role, &password).await;
            let key = push.manage(&role, Some(&password)).await;
            cases.push(Case { place, target, role, key });
        }
        let Scene { installation, server, .. } = push.scene;
        server.kill().await;
        Self { installation, gate, cases, robot }
    }

    async fn run(mut self) -> Tally {
        let mut tally = Tally::default();
        for case in std::mem::take(&mut self.cases) {
            let doubt = self.kill(&case).await;
            tally.kills += 1;
            tally.slowest = tally.slowest.max(doubt);
        }
        let verdict = self.installation.run(["journal", "verify"]);
        assert!(verdict.status.success(), "{}", String::from_utf8_lossy(&verdict.stdout));
        tally
    }

    /// How long the doubt lasted.
    async fn kill(&mut self, case: &Case) -> Duration {
        let Case { place, target, role, key } = case;
        let (place, target) = (*place, *target);
        let what = format!("{:?}, {place}, {target:?}, {role}", self.installation.engine());
        let lost = self.gate.lost();
        if target == Target::IsNotHeard {
            self.gate.lose_next_answer();
        }
        // Who looks up must have something to look up.
        let first = if place == "PasswordChange.looked-up" { "PasswordChange.armed" } else { place };
        let server = self.installation.serve_until(first, 1).await;
        // Whoever hears no answer asks again, by the same key.
        let key_of_wish = random::hex();
        let wish = |client: &Client| randomizing(client, role, 0).header("Idempotency-Key", &key_of_wish);
        let asked = wish(&server.client().with_token(&self.robot)).try_send().await;
        server.crashed().await;
        if first != place {
            self.installation.crash_at_work(place).await;
        }
        if target == Target::IsGone {
            self.gate.shut();
        }
        let mut begun = Instant::now();
        let server = self.installation.serve().await;
        self.is_honest(&server, role, &what).await;
        if target == Target::IsGone {
            begun = Instant::now();
            self.gate.reopen().await;
        }
        // A wish that was answered is not forgotten; one that wasn't is asked for again.
        let client = server.client().with_token(&self.robot);
        let change = match asked {
            Ok(reply) => reply.text("/changeId"),
            Err(_) => wish(&client).send().await.text("/changeId"),
        };
        let settled = suite::wait::until(&what, DOUBT_MAX + START_MAX, async || {
            let shown = client.get(&format!("/v1/password-changes/{change}?waitSeconds=1")).send().await;
            (shown.json()["settled"] == true).then(|| shown.json())
        })
        .await;
        let doubt = begun.elapsed();
        assert!(target != Target::IsGone || doubt < DOUBT_MAX, "{what}: {doubt:?}");
        assert_eq!(self.gate.lost() > lost, target == Target::IsNotHeard, "{what}: answers lost");
        assert_eq!(settled["status"], "confirmed", "{what}: {settled}");
        self.is_true(&server, role, key, &what).await;
        server.kill().await;
        doubt
    }

    /// While nobody can know: what is given out opens the role, or nothing is.
    async fn is_honest(&self, server: &Server, role: &str, what: &str) {
        let fetch = fetching(&server.client().with_token(&self.robot), role);
        // It may be changed between the answer and the login: then the next answer is another one.
        let mut told = String::new();
        for _ in 0..3 {
            let reply = fetch.clone().send().await;
            match reply.status {
                200 if postgres::opens(role, &reply.text("/password")).await => return,
                200 => {
                    assert_ne!(reply.text("/password"), told, "{what}: a lie: {}", reply.text("/certainty"));
                    told = reply.text("/password");
                }
                409 => {
                    assert!(matches!(&reply.problem_code()[..], "password-in-doubt" | "password-changing"), "{what}: {reply}");
                    return;
                }
                _ => panic!("{what}: {reply}"),
            }
        }
        panic!("{what}: three passwords, and none opens the role");
    }

    /// What is given out opens the role; and it was the first candidate that was made for it.
    async fn is_true(&self, server: &Server, role: &str, key: &str, what: &str) {
        let client = server.client().with_token(&self.robot);
        let reply = fetching(&client, role).send().await;
        assert_eq!((reply.status, reply.json()["certainty"].as_str()), (200, Some("confirmed")), "{what}: {reply}");
        assert!(postgres::opens(role, &reply.text("/password")).await, "{what}: wrong, and said to be confirmed");
        let made = "SELECT COUNT(*) FROM password_version WHERE account_key = $1";
        assert_eq!(self.installation.number(made, key).await, 2, "{what}: another candidate was made");
    }
}
