//! Cases 44, 45 and 49: ids of others, and members that nobody may send.

use serde_json::{Value, json};
use suite::{
    Engine,
    http::Reply,
    scene::{ACCOUNT, OtpSession, RESOURCE, Scene, secret},
};

/// A scene with an account under a policy that the robot may nothing with.
async fn two_policies(engine: Engine) -> (Scene, OtpSession, String) {
    let scene = Scene::new(engine).await;
    let policy = json!({
        "policyId": "OTHER", "mode": "vault-only", "authenticationTypes": ["password"], "enforcePasswordPolicy": false,
    });
    scene.admin.post("/v1/managed-system-policies").json(&policy).send().await.is(201);
    let system = json!({ "resourceId": "OTHER", "connector": "vault", "policyIds": ["OTHER"] });
    scene.admin.post("/v1/managed-systems").json(&system).send().await.is(201);
    let account = json!({ "resourceId": "OTHER", "accountId": "king", "policyId": "OTHER", "password": secret() });
    let key = scene.admin.post("/v1/managed-accounts").json(&account).send().await.expect(201).text("/accountKey");
    let session = scene.robot("robot").await.otp_login(&scene.client()).await;
    (scene, session, key)
}

fn same(one: &Reply, other: &Reply) {
    let seen = |reply: &Reply| {
        let mut body = reply.json();
        body["requestId"] = Value::Null;
        (reply.status, body)
    };
    assert_eq!(seen(one), seen(other));
}

#[tokio::test(flavor = "multi_thread")]
async fn case_44_an_account_of_another_policy_is_like_none() {
    for engine in Engine::ALL {
        let (scene, session, king) = two_policies(engine).await;
        session.fetch(ACCOUNT).await.is(200);
        let fetch = async |resource: &str, account: &str| {
            session.client.get(&format!("/v1/passwords/current?resourceId={resource}&accountId={account}")).send().await
        };
        let absent = fetch("OTHER", "nobody").await;
        absent.refuses(404, "account-not-found");
        same(&fetch("OTHER", "king").await, &absent);
        same(&fetch("NOWHERE", "king").await, &absent);
        let over = async |resource: &str, account: &str| {
            let body = json!({ "resourceId": resource, "accountId": account, "password": secret() });
            session.client.post("/v1/password-changes/override").json(&body).send().await
        };
        same(&over("OTHER", "king").await, &over("OTHER", "nobody").await);

        let stranger = scene.stranger("stranger", "apicaller").await;
        let absent_key = "019a0000-0000-7000-8000-000000000000";
        for suffix in ["", "/password-versions"] {
            let of = async |key: &str| stranger.get(&format!("/v1/managed-accounts/{key}{suffix}")).send().await;
            let absent = of(absent_key).await;
            absent.refuses(404, "account-not-found");
            same(&of(&king).await, &absent);
        }
        let delete = async |key: &str| stranger.delete(&format!("/v1/managed-accounts/{key}")).send().await;
        same(&delete(&king).await, &delete(absent_key).await);
        let found = stranger.get("/v1/managed-accounts?resourceId=OTHER").send().await.expect(200).json();
        assert_eq!(found["items"], json!([]));
        scene.admin.get(&format!("/v1/managed-accounts/{king}")).send().await.is(200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_45_what_belongs_to_another_is_not_there() {
    for engine in Engine::ALL {
        let (scene, session, king) = two_policies(engine).await;
        let changed = session.overriding(ACCOUNT, &secret()).send().await.expect(200);
        let (change, id) =
            (changed.text("/changeId"), session.client.get("/v1/sessions/current").send().await.text("/sessionId"));
        session.client.get(&format!("/v1/password-changes/{change}")).send().await.is(200);

        let visitor = scene.visitor("visitor").await.otp_login(&scene.client()).await;
        let stranger = scene.stranger("stranger", "apicaller").await;
        for other in [&visitor.client, &stranger] {
            other.get(&format!("/v1/password-changes/{change}")).send().await.refuses(404, "password-change-not-found");
        }
        stranger.get(&format!("/v1/managed-accounts/{king}/password-versions/1")).send().await.refuses(404, "account-not-found");
        // without the right of the function nobody learns whether a session is there
        stranger.delete(&format!("/v1/sessions/{id}")).send().await.refuses(403, "privilege-missing");
        let absent = "/v1/sessions/019a0000-0000-7000-8000-000000000000";
        stranger.delete(absent).send().await.refuses(403, "privilege-missing");
        scene.admin.delete(absent).send().await.refuses(404, "session-not-found");
        assert!(session.lives().await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_49_what_only_the_server_says_can_not_be_sent() {
    for engine in Engine::ALL {
        let (scene, session, king) = two_policies(engine).await;
        let posts = [
            (
                "/v1/product-administrators",
                json!({ "userId": "x", "name": "x", "privileges": ["apicaller"] }),
                &["locked", "builtIn", "credential", "revision", "isAdmin"][..],
            ),
            (
                "/v1/managed-system-policies",
                json!({ "policyId": "X", "mode": "vault-only", "authenticationTypes": ["password"] }),
                &["ownerUserId", "builtIn", "createdAt"],
            ),
            ("/v1/managed-systems", json!({ "resourceId": "X", "connector": "vault" }), &["state", "lastTestAt", "revision"]),
            (
                "/v1/managed-accounts",
                json!({ "resourceId": RESOURCE, "accountId": "x", "policyId": "VAULT" }),
                &["accountKey", "passwordState", "passwordVersion", "certainty", "state"],
            ),
            ("/v1/user-classes", json!({ "classId": "X", "explicitUsers": [] }), &["builtIn", "cacheValid"]),
            ("/v1/user-groups", json!({ "groupId": "X", "classIds": [], "accessControls": [] }), &["builtIn", "owner"]),
        ];
        for (path, body, members) in posts {
            for member in members {
                let mut body = body.clone();
                body[member] = "active".into();
                scene.admin.post(path).json(&body).send().await.refuses(400, "body-invalid");
            }
        }
        for (member, value) in [("certainty", json!("confirmed")), ("approved", json!(true)), ("version", json!(9))] {
            let mut body = json!({ "resourceId": RESOURCE, "accountId": ACCOUNT, "password": secret() });
            body[member] = value;
            session.client.post("/v1/password-changes/override").json(&body).send().await.refuses(400, "body-invalid");
        }
        for (member, value) in
            [("accountKey", json!(king)), ("resourceId", json!("OTHER")), ("passwordState", json!("confirmed"))]
        {
            let change = json!({ member: value });
            scene.admin.patch(&format!("/v1/managed-accounts/{king}")).json(&change).send().await.refuses(400, "body-invalid");
        }
        for id in ["x", "X"] {
            let made = "SELECT COUNT(*) FROM journal WHERE outcome = 'accepted' AND arguments LIKE '%\"' || $1 || '\"%'";
            assert_eq!(scene.installation.number(made, id).await, 0, "nothing was made");
        }
    }
}
