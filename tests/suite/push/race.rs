//! Two who do the same: workers of two nodes, requests at one moment, a worker that stands still and one that takes its place.

use std::{sync::Arc, time::Duration};

use serde_json::json;
use suite::{
    Engine, Server,
    client::Client,
    postgres,
    push::{Push, fetching, randomizing},
    random,
    scene::{Scene, secret},
};
use tokio::sync::Barrier;

const ROUNDS: i64 = 100;

/// However many ask at once, on however many nodes: one change, one new password, one command.
#[tokio::test(flavor = "multi_thread")]
async fn two_workers_make_one_change_of_what_is_asked_for_at_one_moment() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let twin = (engine == Engine::Postgres).then(|| push.scene.installation.twin("node-2"));
        let other: Option<Server> = match &twin {
            Some(twin) => Some(twin.serve().await),
            None => None,
        };
        let robot = push.robot().await;
        let there = other.as_ref().map_or_else(|| robot.client.clone(), |other| other.client().with_token(&robot.token));
        let (role, key) = push.account().await;
        for round in 1..=ROUNDS {
            let barrier = Arc::new(Barrier::new(4));
            let ask = |client: &Client| {
                let (barrier, request) = (barrier.clone(), randomizing(client, &role, 30));
                tokio::spawn(async move {
                    barrier.wait().await;
                    request.send().await.expect(200)
                })
            };
            let asked = [ask(&robot.client), ask(&there), ask(&robot.client), ask(&there)];
            for asked in asked {
                let reply = asked.await.unwrap();
                assert_eq!((reply.text("/status"), &reply.json()["attempts"]), ("confirmed".into(), &json!(1)), "{reply}");
            }
            // Who comes when it is done already gets the next one.
            let version = push.shown(&key).await["passwordVersion"].as_i64().unwrap();
            let changes =
                push.scene.installation.number("SELECT COUNT(*) FROM password_change WHERE account_key = $1", &key).await;
            assert_eq!(version, changes, "{engine:?}, round {round}: each change made one password");
            assert!(changes >= round);
        }
        if twin.is_some() {
            let armed = "SELECT COUNT(*) FROM journal WHERE event = 'password.change-armed' AND node_id = $1";
            for node in ["node-1", "node-2"] {
                assert!(push.scene.installation.number(armed, node).await > 0, "{node} has done nothing");
            }
        }
        let commands = "SELECT CAST(SUM(attempts) AS BIGINT) FROM password_change WHERE account_key = $1";
        let changes = "SELECT COUNT(*) FROM password_change WHERE account_key = $1";
        let installation = &push.scene.installation;
        assert_eq!(installation.number(commands, &key).await, installation.number(changes, &key).await, "one command for each");
        assert!(installation.number(changes, &key).await < 2 * ROUNDS, "they are joined");
        let fetched = fetching(&there, &role).send().await.expect(200);
        assert!(postgres::opens(&role, &fetched.text("/password")).await);
    }
}

/// A worker stands still with its command on the way, another takes its place, and the first goes on: no harm. Until its command can do
/// nothing any more, there is no other password.
#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_stood_still_beyond_its_lease_does_no_harm() {
    let (push, gate) = Push::behind_a_gate(Engine::Postgres).await;
    let twin = push.scene.installation.twin("node-2");
    let robot = push.robot().await;
    let (role, known) = (random::name("role"), secret());
    push.role_with(&role, &known).await;
    let key = push.manage(&role, Some(&known)).await;
    gate.hold();
    let asked = randomizing(&robot.client, &role, 0).send().await.expect(202);
    let change = asked.text("/changeId");
    suite::wait::until("the command is on its way", Duration::from_secs(10), async || (gate.held() == 1).then_some(())).await;
    push.scene.server.pause();
    // The lease ends, as it does after ninety seconds.
    push.scene.installation.execute("UPDATE password_change SET lease_until = 0").await;
    let other = twin.serve().await;
    let there = other.client().with_token(&robot.token);
    suite::wait::until("another has sent it, too", Duration::from_secs(10), async || (gate.held() == 2).then_some(())).await;
    // Nobody knows which password is in force, and nobody is told one.
    fetching(&there, &role).send().await.refuses(409, "password-changing");
    gate.let_go();
    let settled = suite::wait::until("the change is settled", Duration::from_secs(20), async || {
        let shown = push.change(&there, &change).await;
        (shown.status == 200).then_some(shown)
    })
    .await;
    assert_eq!(settled.text("/status"), "confirmed", "{settled}");
    let first = fetching(&there, &role).send().await.expect(200).text("/password");
    assert!(postgres::opens(&role, &first).await);

    let next = randomizing(&there, &role, 0).send().await.expect(202);
    push.scene.server.go_on();
    let waits = there.get(&format!("/v1/password-changes/{}?waitSeconds=3", next.text("/changeId"))).send().await.expect(202);
    assert_eq!(waits.json()["attempts"], 0, "the first one's command might still come: {waits}");
    assert!(postgres::opens(&role, &first).await);
    let settled = suite::wait::until("the quiet time is over", Duration::from_mins(1), async || {
        let shown = push.change(&there, &next.text("/changeId")).await;
        (shown.status == 200).then_some(shown)
    })
    .await;
    assert_eq!(settled.text("/status"), "confirmed", "{settled}");
    let second = fetching(&robot.client, &role).send().await.expect(200).text("/password");
    assert!(postgres::opens(&role, &second).await && !postgres::opens(&role, &first).await);
    assert_eq!(push.shown(&key).await["passwordVersion"], 3);
}

/// The dangerous pause: between the commit that says that a password is about to be sent, and the sending. What is said after it is too old
/// for the target, which refuses it by its own clock; the same password is sent again.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_worker_sends_after_a_long_pause_is_refused_by_the_target() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let robot = push.robot().await.token;
        let (role, known) = (random::name("role"), secret());
        push.role_with(&role, &known).await;
        let key = push.manage(&role, Some(&known)).await;
        let Scene { installation, server, .. } = push.scene;
        server.kill().await;
        let server = installation.serve_until_it_stops("PasswordChange.armed").await;
        let client = server.client().with_token(&robot);
        let asked = tokio::spawn({
            let request = randomizing(&client, &role, 0);
            async move { request.send().await }
        });
        server.stopped_itself().await;
        postgres::run("postgres", "SELECT pg_sleep(11)").await; // the target's ten are over, by its own clock
        server.go_on();
        let change = asked.await.unwrap().text("/changeId");
        let settled = suite::wait::until("the change is settled", Duration::from_secs(20), async || {
            let shown = client.get(&format!("/v1/password-changes/{change}?waitSeconds=5")).send().await;
            (shown.status == 200).then_some(shown)
        })
        .await;
        assert_eq!((settled.text("/status"), &settled.json()["attempts"]), ("confirmed".into(), &json!(2)), "{settled}");
        let fetched = fetching(&client, &role).send().await.expect(200).text("/password");
        assert!(postgres::opens(&role, &fetched).await);
        let tried = "SELECT COUNT(*) FROM journal WHERE event = 'password.change-tried' AND account = $1";
        assert_eq!(installation.number(tried, &role).await, 1, "the first one was refused");
        assert_eq!(installation.number("SELECT COUNT(*) FROM password_version WHERE account_key = $1", &key).await, 2);
    }
}
