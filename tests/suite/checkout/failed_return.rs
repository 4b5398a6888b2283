//! A password that can't be changed after it was lent: the account is kept from everybody until it is, which one call does; or it is
//! deleted, where its system will never come back.

use std::time::Duration;

use serde_json::{Value, json};
use suite::{
    Engine,
    client::Client,
    http::Reply,
    postgres,
    push::{DATABASE, Push, randomizing},
    wait,
};

use super::desk::returning;

/// As long as a return is tried here, and a little more.
const GIVEN_UP: Duration = Duration::from_secs(80);
const SOON: Duration = Duration::from_secs(20);

/// An account that came back while its target was silent.
struct Returned {
    role: String,
    key: String,
    checkout: String,
    /// The password that was lent.
    known: String,
}

async fn taking(client: &Client, role: &str) -> Reply {
    client.post("/v1/checkouts").json(&json!({ "resourceId": DATABASE, "accountId": role })).send().await
}

async fn status(client: &Client, checkout: &str, status: &str, time: Duration) {
    wait::until(status, time, async || {
        let shown = client.get(&format!("/v1/checkouts/{checkout}")).send().await.expect(200);
        (shown.text("/status") == status).then_some(())
    })
    .await;
}

async fn failed(engine: Engine) {
    let (push, mut gate) = Push::behind_a_gate(engine).await;
    let (ann, bob, robot) = (push.manager().await, push.manager().await, push.robot().await);
    let timeout = push.admin().put("/v1/system-variables/PAM_ACTION_CI_RETRY_TIMEOUT");
    timeout.json(&json!({ "value": "1" })).send().await.is(200);
    let mut returned = Vec::new();
    for _ in 0..2 {
        let (role, key) = push.account().await;
        randomizing(&robot.client, &role, 30).send().await.is(200);
        let lent = taking(&ann, &role).await.expect(201);
        let (checkout, known) = (lent.text("/checkout/checkoutId"), lent.text("/passwords/0/password"));
        returned.push(Returned { role, key, checkout, known });
    }
    gate.shut();
    for one in &returned {
        assert_eq!(returning(&ann, &one.checkout).send().await.expect(200).text("/status"), "checking-in");
        taking(&bob, &one.role).await.refuses(409, "checkout-limit-reached");
        push.admin().delete(&format!("/v1/managed-accounts/{}", one.key)).send().await.refuses(409, "password-change-open");
    }
    for one in &returned {
        status(&ann, &one.checkout, "checkin-failed", GIVEN_UP).await;
        assert_eq!(push.shown(&one.key).await["quarantineReason"], "checkin-failed", "{engine:?}");
        taking(&ann, &one.role).await.refuses(409, "account-quarantined");
        assert!(postgres::opens(&one.role, &one.known).await, "nobody has reached it");
    }
    let listed = push.admin().get("/v1/checkouts?status=checkin-failed").send().await.expect(200).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);

    let [mended, gone] = &returned[..] else { panic!("two") };
    let change = push.shown(&gone.key).await["openChangeId"].as_str().unwrap().to_owned();
    robot.client.post(&format!("/v1/password-changes/{change}/cancel")).send().await.is(204);
    push.admin().delete(&format!("/v1/managed-accounts/{}", gone.key)).send().await.is(204);
    status(&ann, &gone.checkout, "closed", SOON).await;

    gate.reopen().await;
    randomizing(&robot.client, &mended.role, 30).send().await.is(200);
    status(&ann, &mended.checkout, "closed", SOON).await;
    assert!(!postgres::opens(&mended.role, &mended.known).await, "{engine:?}: who had it has it no more");
    assert_eq!(push.shown(&mended.key).await["quarantineReason"], Value::Null);
    let next = taking(&ann, &mended.role).await.expect(201).text("/passwords/0/password");
    assert!(postgres::opens(&mended.role, &next).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_call_resolves_it() {
    tokio::join!(failed(Engine::Sqlite), failed(Engine::Postgres));
}
