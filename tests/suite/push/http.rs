//! Over HTTP, with the worker of a running server.

use std::{str::FromStr as _, time::Duration};

use serde_json::json;
use sqlx::postgres::PgConnectOptions;
use suite::{
    Engine,
    client::Client,
    postgres::{self, Own},
    push::{DATABASE, PUSH, Push, fetching, overriding, randomizing},
    scene::{Scene, secret},
};

/// The main job: the server changes a password, a program fetches it, and it opens the role.
#[tokio::test(flavor = "multi_thread")]
async fn a_randomized_password_opens_its_role() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let robot = push.robot().await;
        let (role, key) = push.account().await;
        fetching(&robot.client, &role).send().await.refuses(404, "password-not-found");

        let changed = randomizing(&robot.client, &role, 30).send().await.expect(200);
        assert_eq!((changed.text("/status"), changed.text("/certainty")), ("confirmed".into(), "confirmed".into()), "{changed}");
        assert_eq!(changed.json()["attempts"], 1, "{changed}");
        let fetched = fetching(&robot.client, &role).send().await.expect(200);
        assert_eq!(fetched.text("/certainty"), "confirmed");
        assert!(fetched.json()["verifiedAt"].is_string() && fetched.json()["nextChangeAt"].is_string(), "{fetched}");
        assert!(postgres::opens(&role, &fetched.text("/password")).await);

        let again = randomizing(&robot.client, &role, 30).send().await.expect(200);
        let second = fetching(&robot.client, &role).send().await.expect(200);
        assert_eq!((again.json()["version"].clone(), second.json()["version"].clone()), (json!(2), json!(2)));
        assert!(
            postgres::opens(&role, &second.text("/password")).await && !postgres::opens(&role, &fetched.text("/password")).await
        );
        assert_eq!(push.shown(&key).await["passwordState"], "confirmed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_given_password_is_in_force_when_it_is_said_to_be() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let robot = push.robot().await;
        let (role, _) = push.account().await;
        let given = secret()[..24].to_owned();
        let changed = overriding(&robot.client, &role, &given, 30).send().await.expect(200);
        assert_eq!((changed.text("/status"), changed.text("/kind")), ("confirmed".into(), "override".into()), "{changed}");
        assert!(postgres::opens(&role, &given).await);
        assert_eq!(fetching(&robot.client, &role).send().await.expect(200).text("/password"), given);
        overriding(&robot.client, &role, "short", 0).send().await.refuses(422, "password-too-weak");
    }
}

/// What goes wrong at the target is a state of the change, never an error of HTTP; the old password stays the one in force.
#[tokio::test(flavor = "multi_thread")]
async fn a_target_that_refuses_leaves_the_old_password() {
    let push = Push::new(Engine::Sqlite).await;
    let robot = push.robot().await;
    let (role, password) = (push.role().await, secret());
    postgres::run("postgres", &format!("ALTER ROLE \"{role}\" PASSWORD '{password}'")).await;
    let key = push.manage(&role, Some(&password)).await;
    assert_eq!(push.shown(&key).await["passwordState"], "unverified");

    postgres::run("postgres", &format!("ALTER ROLE \"{}\" NOCREATEROLE", push.administrator)).await;
    let failed = randomizing(&robot.client, &role, 30).send().await.expect(200);
    assert_eq!(
        (failed.text("/status"), failed.text("/failureCode")),
        ("failed".into(), "administrator-refused".into()),
        "{failed}"
    );
    let fetched = fetching(&robot.client, &role).send().await.expect(200);
    assert_eq!(
        (fetched.text("/password"), fetched.text("/certainty")),
        (password, "confirmed".into()),
        "it was proven on the way"
    );

    let nobody = push.manage("nobody-there", None).await;
    let failed = randomizing(&robot.client, "nobody-there", 30).send().await.expect(200);
    assert_eq!(
        (failed.text("/status"), failed.text("/failureCode")),
        ("failed".into(), "target-account-missing".into()),
        "{failed}"
    );
    assert_eq!(push.shown(&nobody).await["openChangeId"], json!(null));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_says_what_the_administrator_meets() {
    let push = Push::new(Engine::Sqlite).await;
    let path = format!("/v1/managed-systems/{DATABASE}/test");
    let manager = push.manager().await;
    let good = manager.post(&path).send().await.expect(200).json();
    assert_eq!(
        (&good["reachable"], &good["administratorAccepted"], &good["tlsVerified"]),
        (&json!(true), &json!(true), &json!(false))
    );
    assert_eq!(good["code"], json!(null));
    postgres::run("postgres", &format!("ALTER ROLE \"{}\" PASSWORD '{}'", push.administrator, secret())).await;
    let bad = manager.post(&path).send().await.expect(200).json();
    assert_eq!((&bad["reachable"], &bad["administratorAccepted"]), (&json!(true), &json!(false)));
    assert_eq!(bad["code"], "administrator-refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_is_refused_and_nothing_is_asked_of_the_target() {
    let (push, gate) = Push::behind_a_gate(Engine::Sqlite).await;
    let robot = push.robot().await;
    let (role, key) = push.account().await;
    let stranger = push.scene.stranger("stranger", "apicaller").await;
    randomizing(&stranger, &role, 0).send().await.refuses(404, "account-not-found");
    let policy = format!("/v1/managed-system-policies/{PUSH}");
    push.admin().patch(&policy).json(&json!({ "randomizationEnabled": false })).send().await.is(200);
    randomizing(&robot.client, &role, 0).send().await.refuses(409, "randomization-disabled");
    overriding(&robot.client, &role, &secret(), 0).send().await.refuses(409, "randomization-disabled");
    push.admin().patch(&policy).json(&json!({ "randomizationEnabled": true })).send().await.is(200);
    let variable = "/v1/system-variables/RES_RANDOMIZATION_ENABLED";
    push.admin().put(variable).json(&json!({ "value": "false" })).send().await.is(200);
    suite::wait::until("the variable holds", Duration::from_secs(5), async || {
        let reply = randomizing(&robot.client, &role, 0).send().await;
        (reply.status == 409).then(|| reply.refuses(409, "randomization-disabled"))
    })
    .await;
    let shown = push.shown(&key).await;
    assert_eq!((&shown["openChangeId"], &shown["lastChangeId"]), (&json!(null), &json!(null)));
    assert_eq!(gate.connections(), 0, "adding an account, and asking in vain, touches nothing");
}

/// Over TLS the target must show a certificate for its name, signed by the authority that the system names; then all goes as it does in clear.
#[tokio::test(flavor = "multi_thread")]
async fn a_target_that_proves_its_name_is_spoken_to_over_tls() {
    let own = Own::with_settings(&[]);
    let [authority, other] = own.certify("db.example.org").await;
    own.begin_tls().await;
    let options = PgConnectOptions::from_str(own.url()).unwrap();
    let scene = Scene::on(suite::push::installation(Engine::Sqlite).await).await;
    let push = Push::on_server(scene, options.get_host(), options.get_port(), own.url()).await;
    let (robot, manager) = (push.robot().await, push.manager().await);
    let (role, _) = push.account().await;
    let system = format!("/v1/managed-systems/{DATABASE}");
    let trusting = async |name: &str, authority: &str| {
        let administrator = json!({ "userName": push.administrator, "password": push.administrator_password });
        let change = json!({ "tls": "verify-full", "tlsServerName": name, "caPem": authority, "administrator": administrator });
        manager.patch(&system).json(&change).send().await.is(200);
        manager.post(&format!("{system}/trust")).send().await.is(204);
    };
    for (name, authority) in [("db.example.org", &other), ("localhost", &authority)] {
        trusting(name, authority).await;
        let tested = manager.post(&format!("{system}/test")).send().await.expect(200).json();
        assert_eq!((&tested["tlsVerified"], &tested["administratorAccepted"]), (&json!(false), &json!(false)), "{tested}");
        let failed = randomizing(&robot.client, &role, 30).send().await.expect(200);
        assert_eq!(
            (failed.text("/status"), failed.text("/failureCode")),
            ("failed".into(), "connector-failed".into()),
            "{failed}"
        );
    }
    trusting("db.example.org", &authority).await;
    let tested = manager.post(&format!("{system}/test")).send().await.expect(200).json();
    assert_eq!((&tested["tlsVerified"], &tested["administratorAccepted"]), (&json!(true), &json!(true)), "{tested}");
    let changed = randomizing(&robot.client, &role, 30).send().await.expect(200);
    assert_eq!(changed.text("/status"), "confirmed", "{changed}");
}

/// What is open is counted, for whoever watches.
#[tokio::test(flavor = "multi_thread")]
async fn open_changes_and_doubts_are_counted() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let installation = suite::push::installation(Engine::Sqlite).await;
    let file = installation.data().join("strongroom.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(file, format!("metrics_listen = \"127.0.0.1:{port}\"\n{text}")).unwrap();
    let (host, target) = suite::push::target();
    let push = Push::on(Scene::on(installation).await, &host, target).await;
    let manager = push.manager().await;
    let role = push.role().await;
    let key = push.manage(&role, Some(&secret())).await; // not the one that it has
    let verify = format!("/v1/managed-accounts/{key}/verify-password");
    assert_eq!(manager.post(&verify).send().await.expect(200).json()["valid"], json!(false));
    let metrics = Client::new(([127, 0, 0, 1], port).into());
    suite::wait::until("the doubt is counted", Duration::from_secs(20), async || {
        let said = metrics.get("/metrics").send().await;
        let said = String::from_utf8_lossy(&said.body).into_owned();
        let is_there = said.contains("strongroom_password_changes_open{status=\"in-doubt\"} 1")
            && said.contains("strongroom_alarms_total{event=\"password.drifted\"} 1");
        is_there.then_some(())
    })
    .await;
}

/// Who joins another's change sees it.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_joined_a_change_sees_it() {
    let (push, gate) = Push::behind_a_gate(Engine::Sqlite).await;
    let (first, second) = (push.robot().await, push.robot().await);
    let (role, _) = push.account().await;
    gate.hold();
    let made = randomizing(&first.client, &role, 0).send().await.expect(202);
    let joined = randomizing(&second.client, &role, 0).send().await.expect(202);
    assert_eq!((joined.text("/changeId"), &joined.json()["joined"]), (made.text("/changeId"), &json!(true)));
    gate.let_go();
    assert_eq!(push.change(&second.client, &joined.text("/changeId")).await.expect(200).text("/status"), "confirmed");
    let stranger = push.scene.stranger("stranger", "apicaller").await;
    push.change(&stranger, &joined.text("/changeId")).await.refuses(404, "password-change-not-found");
}
