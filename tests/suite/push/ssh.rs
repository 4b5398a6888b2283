//! Unix accounts on a real OpenSSH server, changed by a running Strongroom; OpenSSH's own client tries what opens them.

use std::{net::SocketAddr, time::Duration};

use serde_json::{Value, json};
use suite::{
    Engine, Installation,
    canary::Canary,
    client::Client,
    gate::Gate,
    push::{Push, fetching, installation, overriding, randomizing},
    random,
    scene::{NO_LIMITS, Scene},
    ssh::Sshd,
};

const SYSTEM: &str = "/v1/managed-systems/DATABASE";

async fn over(sshd: &Sshd, engine: Engine) -> Push {
    at(engine, sshd, sshd.address()).await
}

async fn at(engine: Engine, sshd: &Sshd, address: SocketAddr) -> Push {
    let scene = Scene::on(installation(engine).await).await;
    Push::over_ssh(scene, sshd, "127.0.0.1", address.port()).await
}

/// What the last test of the system has shown.
async fn tested(client: &Client) -> [Value; 4] {
    let shown = client.post(&format!("{SYSTEM}/test")).send().await.expect(200).json();
    ["reachable", "tlsVerified", "administratorAccepted", "code"].map(|field| shown[field].clone())
}

/// The main job, and what is left of its passwords elsewhere: nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_randomized_password_opens_its_account() {
    let sshd = Sshd::default();
    for engine in Engine::ALL {
        let push = over(&sshd, engine).await;
        let (robot, manager) = (push.robot().await, push.manager().await);
        let (account, first) = (random::name("user"), random::hex());
        sshd.account(&account, &first);
        let key = push.manage(&account, Some(&first)).await;
        assert_eq!(tested(&manager).await, [json!(true), json!(true), json!(true), Value::Null]);

        let mut canaries = vec![Canary::of(first)];
        for version in [2, 3] {
            let changed = randomizing(&robot.client, &account, 30).send().await.expect(200);
            assert_eq!(
                (changed.text("/status"), changed.json()["version"].clone()),
                ("confirmed".into(), json!(version)),
                "{changed}"
            );
            let fetched = fetching(&robot.client, &account).send().await.expect(200).text("/password");
            assert!(sshd.opens(&account, &fetched), "the new one opens it");
            assert!(!sshd.opens(&account, canaries.last().unwrap().text()), "and the old one nothing");
            canaries.push(Canary::of(fetched));
        }
        let given = Canary::new().text()[..24].to_owned() + "aA1!";
        overriding(&robot.client, &account, &given, 30).send().await.is(200);
        assert!(sshd.opens(&account, &given));
        canaries.push(Canary::of(given));
        let verified = manager.post(&format!("/v1/managed-accounts/{key}/verify-password")).send().await;
        assert_eq!(verified.expect(200).json()["valid"], json!(true));
        push.manage("nobody-there", None).await;
        let failed = randomizing(&robot.client, "nobody-there", 30).send().await.expect(200);
        assert_eq!(failed.text("/failureCode"), "target-account-missing", "{failed}");

        let rows = push.scene.journal(&format!("accountId={account}&limit=200")).await;
        assert!(rows.iter().any(|row| row["event"] == "password.changed"));
        let (journal, log, theirs) = (serde_json::to_string(&rows).unwrap(), push.scene.server.log(), sshd.log());
        let key = sshd.key("admin-ed25519");
        canaries.push(Canary::of(key.lines().nth(2).unwrap()));
        for canary in &canaries {
            for text in [&journal, &log, &theirs] {
                assert_eq!(canary.find(text.as_bytes()), None, "{engine:?}");
            }
            assert_eq!(canary.find_below(push.scene.installation.folder()), [], "{engine:?}");
        }
    }
}

/// The password was written, and nobody heard so: nobody is told that one of both is in force, until a login has shown which.
#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_is_a_doubt_that_a_login_ends() {
    for engine in Engine::ALL {
        let sshd = Sshd::default();
        let mut gate = Gate::open(sshd.address()).await;
        let push = at(engine, &sshd, gate.address()).await;
        let (robot, account, first) = (push.robot().await, random::name("user"), random::hex());
        sshd.account(&account, &first);
        push.manage(&account, Some(&first)).await;
        sshd.hold();
        let asked = randomizing(&robot.client, &account, 0).send().await.expect(202).text("/changeId");
        suite::wait::until("it is written", Duration::from_secs(10), async || sshd.is_holding().then_some(())).await;
        gate.shut();
        let doubt = push.change(&robot.client, &asked).await.expect(202);
        assert_eq!(doubt.text("/status"), "in-doubt", "{doubt}");
        fetching(&robot.client, &account).send().await.refuses(409, "password-in-doubt");
        assert!(!sshd.opens(&account, &first), "it was changed all the same");
        sshd.let_go();
        gate.reopen().await;
        let ended = suite::wait::until("a login has shown it", Duration::from_mins(1), async || {
            let shown = push.change(&robot.client, &asked).await;
            (shown.status == 200).then_some(shown)
        })
        .await;
        assert_eq!(ended.text("/status"), "confirmed", "{ended}");
        let fetched = fetching(&robot.client, &account).send().await.expect(200).text("/password");
        assert!(sshd.opens(&account, &fetched));
    }
}

/// Who isn't the one that is pinned, or stands where nothing is spoken to, hears nobody's name, and no password changes.
#[tokio::test(flavor = "multi_thread")]
async fn a_test_says_what_the_administrator_meets() {
    let (sshd, other) = (Sshd::default(), Sshd::default());
    let (yes, no) = (json!(true), json!(false));
    for engine in Engine::ALL {
        let push = over(&sshd, engine).await;
        let (robot, manager) = (push.robot().await, push.manager().await);
        let (account, first) = (random::name("user"), random::hex());
        sshd.account(&account, &first);
        push.manage(&account, Some(&first)).await;
        let set = async |change: Value| {
            manager.patch(SYSTEM).json(&change).send().await.is(200);
            manager.post(&format!("{SYSTEM}/trust")).send().await.is(204);
        };
        let by_key = |key: &str| json!({ "userName": "root", "privateKeyPem": key });

        set(json!({ "sshHostKeys": other.host_keys(), "administrator": by_key(&sshd.key("admin-ed25519")) })).await;
        let logins = sshd.log().matches("userauth-request").count();
        assert_eq!(tested(&manager).await, [yes.clone(), no.clone(), no.clone(), json!("connector-failed")]);
        let failed = randomizing(&robot.client, &account, 30).send().await.expect(200);
        assert_eq!(
            (failed.text("/status"), failed.text("/failureCode")),
            ("failed".into(), "connector-failed".into()),
            "{failed}"
        );
        assert_eq!(sshd.log().matches("userauth-request").count(), logins, "nobody wanted to log in");
        assert!(sshd.opens(&account, &first));

        set(json!({ "sshHostKeys": sshd.host_keys(), "administrator": { "userName": "root", "password": "wrong" } })).await;
        assert_eq!(tested(&manager).await, [yes.clone(), yes.clone(), no.clone(), json!("administrator-refused")]);
        set(json!({ "port": 1, "administrator": by_key(&sshd.key("admin-ecdsa")) })).await;
        assert_eq!(tested(&manager).await, [no.clone(), no.clone(), no.clone(), json!("target-unreachable")]);
        set(json!({ "port": sshd.address().port(), "administrator": by_key(&sshd.key("admin-ecdsa")) })).await;
        assert_eq!(tested(&manager).await, [yes.clone(), yes.clone(), yes.clone(), Value::Null]);

        for (keys, place) in [(vec![], "/sshHostKeys"), (vec!["ssh-rsa AAAA".to_owned()], "/sshHostKeys/0")] {
            let body = json!({ "resourceId": "OTHER", "connector": "ssh", "address": "host", "sshHostKeys": keys });
            let refused = push.admin().post("/v1/managed-systems").json(&body).send().await;
            refused.refuses(422, "connector-option-invalid");
            assert_eq!(refused.json()["errors"][0]["pointer"], json!(place));
        }
    }
}

/// The configuration says nothing of this machine, so this machine is not spoken to, whatever it is called.
#[tokio::test(flavor = "multi_thread")]
async fn a_denied_address_is_not_spoken_to() {
    let sshd = Sshd::default();
    let met = sshd.log().matches("Connection from").count();
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure(NO_LIMITS);
        let scene = Scene::on(installation).await;
        let push = Push::over_ssh(scene, &sshd, "127.0.0.1", sshd.address().port()).await;
        let manager = push.manager().await;
        for host in ["127.0.0.1", "localhost", "::ffff:127.0.0.1"] {
            let administrator = json!({ "userName": "root", "privateKeyPem": sshd.key("admin-ed25519") });
            let moved = json!({ "address": host, "administrator": administrator });
            manager.patch(SYSTEM).json(&moved).send().await.is(200);
            manager.post(&format!("{SYSTEM}/trust")).send().await.is(204);
            assert_eq!(tested(&manager).await, [json!(false), json!(false), json!(false), json!("connector-failed")], "{host}");
        }
    }
    assert_eq!(sshd.log().matches("Connection from").count(), met);
}
