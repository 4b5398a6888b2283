//! SIGKILL at every stage of taking an account and of giving it back over the API. Whatever stage it is: asked again, it is lent once, it is
//! returned once, and who gave it back doesn't know its password.

use std::time::Duration;

use serde_json::json;
use suite::{
    Engine, Installation,
    client::{Client, Request},
    postgres,
    push::{DATABASE, Push, fetching, randomizing},
    scene::{NO_LIMITS, RESOURCE, Scene, secret},
    wait,
};

/// The stages that the tables don't see yet, and those that they do.
const NOT_DONE: [&str; 5] = ["granted", "decided", "applied", "journalled", "before-commit"];
const DONE: [&str; 3] = ["committed", "opened", "answered"];
const CHECKOUTS: &str = "SELECT COUNT(*) FROM checkout_member WHERE account_id = $1";
const RETURNED: &str = "SELECT COUNT(*) FROM checkout_member m JOIN checkout c ON c.checkout_id = m.checkout_id
    WHERE m.account_id = $1 AND c.status = 'checked-in' AND m.place IS NULL";

/// The crash point of a stage.
fn place(function: &str, procedure: &str, stage: &str) -> String {
    let of = if matches!(stage, "granted" | "opened" | "answered") { function } else { procedure };
    format!("{of}.{stage}")
}

fn taking(client: &Client, resource: &str, account: &str) -> Request {
    let body = json!({ "resourceId": resource, "accountId": account });
    client.post("/v1/checkouts").json(&body).header("Idempotency-Key", &format!("take-{account:-<20}"))
}

fn returning(client: &Client, checkout: &str) -> Request {
    client.post(&format!("/v1/checkouts/{checkout}/checkin")).header("Idempotency-Key", &format!("return-{checkout}"))
}

/// The server dies there, and no answer leaves.
async fn killed(installation: &Installation, token: &str, place: &str, request: impl Fn(&Client) -> Request) {
    let server = installation.serve_until(place, 1).await;
    let told = request(&server.client().with_token(token)).try_send().await;
    server.crashed().await;
    assert!(told.is_err(), "{place}: {told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_lends_nothing_twice_and_loses_nothing() {
    for engine in Engine::ALL {
        let vault = Installation::new(engine).await;
        vault.configure(NO_LIMITS);
        let scene = Scene::on(vault).await;
        let ann = scene.stranger("ann", "apicaller").await;
        scene.admin.put("/v1/user-classes/ROBOTS/members/ann").send().await.is(204);
        let session = ann.token().unwrap().to_owned();
        let (mut taken, mut returned) = (Vec::new(), Vec::new());
        for stage in NOT_DONE.into_iter().chain(DONE) {
            let (account, password) = (format!("take-{stage}"), secret());
            scene.account(&account, &password).await;
            taken.push((place("WFRequestCheckout", "wf-request-checkout", stage), account, password, DONE.contains(&stage)));
        }
        for stage in NOT_DONE.into_iter().chain(["committed", "answered"]) {
            let account = format!("return-{stage}");
            scene.account(&account, &secret()).await;
            let checkout = taking(&ann, RESOURCE, &account).send().await.expect(201).text("/checkout/checkoutId");
            returned.push((place("WFRequestCheckin", "wf-request-checkin", stage), account, checkout, DONE.contains(&stage)));
        }
        let Scene { installation, server, .. } = scene;
        server.kill().await;
        for (place, account, _, is_done) in &taken {
            killed(&installation, &session, place, |client| taking(client, RESOURCE, account)).await;
            assert_eq!(installation.number(CHECKOUTS, account).await, i64::from(*is_done), "{place}");
        }
        for (place, account, checkout, is_done) in &returned {
            killed(&installation, &session, place, |client| returning(client, checkout)).await;
            assert_eq!(installation.number(RETURNED, account).await, i64::from(*is_done), "{place}");
        }
        let server = installation.serve().await;
        let ann = server.client().with_token(&session);
        for (place, account, password, is_done) in &taken {
            let again = taking(&ann, RESOURCE, account).send().await.expect(201);
            assert_eq!(again.header("idempotency-replayed"), is_done.then_some("true"), "{place}");
            assert_eq!(again.text("/passwords/0/password"), *password, "{place}");
            assert_eq!(installation.number(CHECKOUTS, account).await, 1, "{place}");
        }
        for (place, account, checkout, _) in &returned {
            assert_eq!(returning(&ann, checkout).send().await.expect(200).text("/status"), "checked-in", "{place}");
            assert_eq!(installation.number(RETURNED, account).await, 1, "{place}");
        }
        assert!(server.stop().await.success());
        assert!(installation.run(["journal", "verify"]).status.success());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_return_changes_the_password_on_the_target_whatever_kills_the_server() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let ann = push.manager().await;
        let (token, robot) = (ann.token().unwrap().to_owned(), push.robot().await);
        let mut lent = Vec::new();
        for place in ["", "wf-request-checkin.before-commit", "WFRequestCheckin.answered", "checkout-settle.before-commit"] {
            let (role, key) = push.account().await;
            taking(&ann, DATABASE, &role).send().await.refuses(409, "account-quarantined");
            randomizing(&robot.client, &role, 30).send().await.is(200);
            let opened = ann.post("/v1/checkouts").json(&json!({ "resourceId": DATABASE, "accountId": role })).send().await;
            let opened = opened.expect(201);
            let known = opened.text("/passwords/0/password");
            assert!(postgres::opens(&role, &known).await);
            lent.push((place, role, key, known, opened.text("/checkout/checkoutId")));
        }
        let Scene { installation, server, .. } = push.scene;
        assert!(server.stop().await.success());
        for (place, role, key, known, checkout) in lent {
            if !place.is_empty() {
                let server = installation.serve_until(place, 1).await;
                // What kills the server later than its answer leaves the answer.
                let _ = returning(&server.client().with_token(&token), &checkout).try_send().await;
                server.crashed().await;
            }
            let server = installation.serve().await;
            let ann = server.client().with_token(&token);
            let ended = returning(&ann, &checkout).send().await.expect(200);
            assert_eq!(ended.text("/closeReason"), "checked-in", "{place}");
            wait::until("it has come back", Duration::from_secs(20), async || {
                let shown = ann.get(&format!("/v1/checkouts/{checkout}")).send().await.expect(200);
                (shown.text("/status") == "checked-in").then_some(())
            })
            .await;
            assert!(!postgres::opens(&role, &known).await, "{place}: who had it has it no more");
            let robot = server.client().with_token(&robot.token);
            let fetched = fetching(&robot, &role).send().await.expect(200).text("/password");
            assert!(postgres::opens(&role, &fetched).await, "{place}");
            let causes = "SELECT COUNT(*) FROM password_change WHERE account_key = $1 AND cause = 'checkin'";
            assert_eq!(installation.number(causes, &key).await, 1, "{place}: it is changed once");
            assert!(server.stop().await.success());
        }
    }
}
