//! The confused connector: whoever may change where a system is must not get what was meant for another, and no name leads to where the
//! configuration forbids to go. A trap listens, and hears nothing.

use std::{net::SocketAddr, time::Duration};

use serde_json::{Value, json};
use suite::{
    Engine, Installation,
    gate::Gate,
    push::{DATABASE, Push, fetching, randomizing, target},
    scene::{NO_LIMITS, Scene, secret},
};

/// Longer than the worker takes to look at what is due.
const SOON: u32 = 4;

async fn trap() -> Gate {
    let (host, port) = target();
    Gate::open(SocketAddr::new(host.parse().unwrap(), port)).await
}

/// What was asked for before goes nowhere, what is asked for now is refused.
#[tokio::test(flavor = "multi_thread")]
async fn a_system_that_was_moved_hears_nothing() {
    for engine in Engine::ALL {
        let (push, mut gate) = Push::behind_a_gate(engine).await;
        let (robot, manager, trap) = (push.robot().await, push.manager().await, trap().await);
        let (role, _) = push.account().await;
        gate.shut();
        let waiting = randomizing(&robot.client, &role, 0).send().await.expect(202).text("/changeId");
        let system = format!("/v1/managed-systems/{DATABASE}");
        let moved = json!({ "port": trap.address().port() });
        let moved = manager.patch(&system).json(&moved).send().await.expect(200).json();
        assert_eq!((&moved["state"], &moved["administrator"]["kind"]), (&json!("untrusted"), &json!("none")));
        let waits = robot.client.get(&format!("/v1/password-changes/{waiting}?waitSeconds={SOON}")).send().await.expect(202);
        assert_ne!(waits.text("/status"), "confirmed");
        randomizing(&robot.client, &role, 0).send().await.refuses(409, "system-untrusted");
        manager.post(&format!("{system}/test")).send().await.refuses(409, "system-untrusted");
        let (other, key) = push.account().await;
        randomizing(&robot.client, &other, 0).send().await.refuses(409, "system-untrusted");
        manager.post(&format!("/v1/managed-accounts/{key}/verify-password")).send().await.refuses(404, "password-not-found");
        assert_eq!(trap.connections(), 0, "something was said to another target");

        // Trusted again without a new credential it is spoken to, and hears no administrator.
        manager.post(&format!("{system}/trust")).send().await.is(204);
        let failed = suite::wait::until("it has its turn", Duration::from_secs(40), async || {
            let shown = push.change(&robot.client, &waiting).await;
            (shown.status == 200).then_some(shown)
        })
        .await;
        assert_eq!(
            (failed.text("/status"), failed.text("/failureCode")),
            ("failed".into(), "administrator-refused".into()),
            "{failed}"
        );
        assert_eq!(trap.connections(), 0, "without an administrator there is nothing to say");
    }
}

/// Whatever says where it is, or who logs in there: a change of it voids the credential and the trust.
#[tokio::test(flavor = "multi_thread")]
async fn each_part_of_a_target_is_bound_to_its_credential() {
    let (push, gate) = Push::behind_a_gate(Engine::Sqlite).await;
    let (robot, manager) = (push.robot().await, push.manager().await);
    for (number, change) in [
        json!({ "address": "localhost" }),
        json!({ "port": 1 }),
        json!({ "tls": "verify-full", "caPem": "PEM" }),
        json!({ "tlsServerName": "other.example" }),
        json!({ "caPem": "PEM" }),
    ]
    .into_iter()
    .enumerate()
    {
        let resource = format!("BOUND-{number}");
        push.admin()
            .post("/v1/managed-systems")
            .json(&push.system(&resource, "127.0.0.1", gate.address().port()))
            .send()
            .await
            .is(201);
        let account = json!({ "resourceId": resource, "accountId": "app", "policyId": suite::push::PUSH });
        push.admin().post("/v1/managed-accounts").json(&account).send().await.is(201);
        let changed = manager.patch(&format!("/v1/managed-systems/{resource}")).json(&change).send().await.expect(200).json();
        assert_eq!((&changed["state"], &changed["administrator"]["kind"]), (&json!("untrusted"), &json!("none")), "{change}");
        let body = json!({ "resourceId": resource, "accountId": "app" });
        robot.client.post("/v1/password-changes/randomize").json(&body).send().await.refuses(409, "system-untrusted");
    }
    // Another name needs another credential; with it comes no trust.
    let system = format!("/v1/managed-systems/{DATABASE}");
    let renamed = json!({ "administrator": { "userName": "another", "password": secret() } });
    let renamed = manager.patch(&system).json(&renamed).send().await.expect(200).json();
    assert_eq!(renamed["state"], "untrusted");
    assert_eq!(gate.connections(), 0, "something was said to a target that nobody trusts");
}

/// What was proven on one target is proven on no other, whoever vouches for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_moved_system_has_no_proven_passwords() {
    for engine in Engine::ALL {
        let (push, _gate) = Push::behind_a_gate(engine).await;
        let (robot, manager) = (push.robot().await, push.manager().await);
        let (role, key) = push.account().await;
        randomizing(&robot.client, &role, 30).send().await.is(200);
        let certainty = async || fetching(&robot.client, &role).send().await.expect(200).text("/certainty");
        assert_eq!(certainty().await, "confirmed");
        let system = format!("/v1/managed-systems/{DATABASE}");
        let (_, port) = target();
        manager.patch(&system).json(&json!({ "port": port })).send().await.is(200);
        assert_eq!(certainty().await, "unverified");
        manager.post(&format!("{system}/trust")).send().await.is(204);
        assert_eq!(certainty().await, "unverified");
        let verified = manager.post(&format!("/v1/managed-accounts/{key}/verify-password")).send().await.expect(200);
        assert_eq!(verified.json()["valid"], json!(true));
        assert_eq!(certainty().await, "confirmed");
    }
}

/// Behind the server's back: a row that says another address fails its seal, and a credential opens for no other target.
#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_was_edited_sends_nothing_there() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let (robot, trap) = (push.robot().await, trap().await);
        let (role, _) = push.account().await;
        let edit = format!("UPDATE managed_system SET port = {} WHERE resource_id = '{DATABASE}'", trap.address().port());
        push.scene.installation.execute(&edit).await;
        randomizing(&robot.client, &role, SOON).send().await.refuses(500, "integrity-broken");
        assert_eq!(trap.connections(), 0);
    }
}

/// By its address or by a name that leads there: what the configuration denies is never dialled.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_denied_is_not_dialled_however_it_is_called() {
    for engine in Engine::ALL {
        for configured in ["", "connector_allow_loopback = true\nconnector_deny = [\"127.0.0.0/8\", \"::1/128\"]\n"] {
            let installation = Installation::new(engine).await;
            installation.configure(&format!("{configured}{NO_LIMITS}"));
            let trap = trap().await;
            let push = Push::on(Scene::on(installation).await, "127.0.0.1", trap.address().port()).await;
            let (robot, manager) = (push.robot().await, push.manager().await);
            for (number, host) in
                ["127.0.0.1", "localhost", "127.1", "::ffff:127.0.0.1", "0.0.0.0", "::1"].into_iter().enumerate()
            {
                let resource = format!("TRAP-{number}");
                let system = push.system(&resource, host, trap.address().port());
                push.admin().post("/v1/managed-systems").json(&system).send().await.is(201);
                let account = json!({ "resourceId": resource, "accountId": "app", "policyId": suite::push::PUSH });
                push.admin().post("/v1/managed-accounts").json(&account).send().await.is(201);
                let body = json!({ "resourceId": resource, "accountId": "app" });
                let path = format!("/v1/password-changes/randomize?waitSeconds={SOON}");
                let asked = robot.client.post(&path).json(&body).send().await.json();
                let is_refused = matches!(asked["failureCode"].as_str(), Some("connector-failed" | "target-unreachable"));
                assert!(is_refused && asked["status"] != "confirmed", "{host}: {asked}");
                let tested = manager.post(&format!("/v1/managed-systems/{resource}/test")).send().await.expect(200).json();
                assert_eq!(
                    (&tested["reachable"], &tested["administratorAccepted"]),
                    (&json!(false), &json!(false)),
                    "{host}: {tested}"
                );
            }
            assert_eq!(trap.connections(), 0, "a denied address was dialled");
        }
    }
}

/// In clear only to this machine; with a name to verify only by an authority.
#[tokio::test(flavor = "multi_thread")]
async fn a_target_beyond_this_machine_must_prove_who_it_is() {
    let push = Push::new(Engine::Sqlite).await;
    let refused = async |change: Value, pointer: &str| {
        let mut system = push.system("OTHER", "192.0.2.1", 5432);
        system.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let reply = push.admin().post("/v1/managed-systems").json(&system).send().await.expect(422);
        assert_eq!(
            (reply.problem_code(), reply.json()["errors"][0]["pointer"].as_str()),
            ("connector-option-invalid".into(), Some(pointer))
        );
    };
    refused(json!({ "tls": "verify-full" }), "/caPem").await;
    refused(json!({ "tls": "verify-ca", "caPem": "PEM" }), "/tls").await;
    refused(json!({ "address": "" }), "/address").await;
    refused(json!({ "connectorOptions": { "nothing": "such" } }), "/connectorOptions/nothing").await;
    let trap = trap().await;
    let mut system = push.system("SECURED", "127.0.0.1", trap.address().port());
    system["tls"] = json!("verify-full");
    system["caPem"] = json!("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    push.admin().post("/v1/managed-systems").json(&system).send().await.is(201);
    let manager = push.manager().await;
    let tested = manager.post("/v1/managed-systems/SECURED/test").send().await.expect(200).json();
    assert_eq!((&tested["tlsVerified"], &tested["code"]), (&json!(false), &json!("connector-failed")), "{tested}");
}
