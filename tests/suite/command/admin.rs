//! `strongroom admin`: superuser makes, changes, opens and closes; what it does holds in the running server, and stands in the journal.

use std::time::Duration;

use serde_json::json;
use suite::{
    Engine, Installation,
    client::Client,
    scene::{ACCOUNT, CLASS, HERE, RESOURCE, Scene, lives},
    wait,
};

use super::{printed, refused, verifies};

/// Longest time until a running server knows.
const KNOWN_TIME_MAX: Duration = Duration::from_secs(5);

async fn ends(client: &Client) {
    wait::until("the session has ended", KNOWN_TIME_MAX, async || (!lives(client).await).then_some(())).await;
}

async fn stays_out(client: &Client, user: &str, password: &str) {
    let reply = client.post("/v1/sessions").json(&json!({ "userId": user, "password": password })).send().await;
    reply.refuses(401, "credentials-invalid");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_is_made_changed_closed_and_opened_beside_the_server() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let installation = &scene.installation;
        let made = printed(installation, &["admin", "set", "auditor", "--privileges", "apicaller", "--addresses", HERE]);
        assert_eq!((&made["userId"], &made["name"], &made["credential"]), (&json!("auditor"), &json!("auditor"), &json!("none")));
        let given = printed(installation, &["admin", "password", "auditor"]);
        let password = given["password"].as_str().unwrap();
        let auditor = scene.client().login("auditor", password).await;

        printed(installation, &["admin", "disable", "auditor"]);
        ends(&auditor).await;
        stays_out(&scene.client(), "auditor", password).await;
        printed(installation, &["admin", "enable", "auditor"]);
        let auditor = scene.client().login("auditor", password).await;

        let changed = printed(installation, &["admin", "set", "auditor", "--name", "The auditor", "--addresses", "10.0.0.0/8"]);
        assert_eq!((&changed["name"], &changed["privileges"]), (&json!("The auditor"), &json!(["apicaller"])));
        ends(&auditor).await;

        let rows = scene.journal("subjectUserId=auditor&limit=200").await;
        let rows: Vec<_> = rows.iter().filter(|row| row["actorUserId"] == "superuser").rev().collect();
        let events: Vec<_> = rows.iter().map(|row| row["event"].as_str().unwrap()).collect();
        assert_eq!(
            events,
            [
                "administrator.added",
                "administrator.password-set",
                "administrator.disabled",
                "administrator.enabled",
                "administrator.updated"
            ]
        );
        assert!(!format!("{rows:?}").contains(password));
        assert!(scene.server.stop().await.success());
        verifies(installation);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_api_would_refuse_is_refused_and_changes_nothing() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        for (command, why) in [
            (&["admin", "set", "x", "--privileges", "king"][..], "privileges"),
            (&["admin", "set", "a b"], "userId"),
            (&["admin", "set", "x", "--name", ""], "name"),
            (&["admin", "set", "x", "--addresses", "10.0.0.1/8"], "address-entry-invalid"),
            (&["admin", "set", "x", "--addresses", "0.0.0.0/0"], "address-entry-invalid"),
            (&["admin", "set", "x", "--privileges", "otpcaller,console"], "privilege-not-combinable"),
            (&["admin", "set", "x", "--otp-rotation-hours", "25"], "otpRotationHours"),
            (&["admin", "enable", "x"], "administrator-not-found"),
            (&["admin", "password", "x"], "administrator-not-found"),
            (&["admin", "group", "G", "--classes", "NONE"], "reference-not-found"),
            (&["admin", "group", "G", "--privileges", "apicaller"], "privilege-not-combinable"),
            (&["admin", "group", "G", "--match", "some"], "classMatch"),
            (&["otp", "reset", "_API_USER"], "administrator-password-unsupported"),
        ] {
            let said = refused(&installation, command);
            assert!(said.contains(why), "{command:?}: {said}");
        }
        let server = installation.serve().await;
        let admin = server.api_user().await;
        admin.get("/v1/product-administrators/x").send().await.refuses(404, "administrator-not-found");
        admin.get("/v1/administrator-groups/G").send().await.refuses(404, "administrator-group-not-found");
        assert!(server.stop().await.success());
        verifies(&installation);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_password_of_the_first_caller_is_replaced_without_a_server() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let given = printed(&installation, &["admin", "password", "_API_USER"]);
        verifies(&installation); // vouched for by the command itself
        let server = installation.serve().await;
        let client = server.client();
        stays_out(&client, "_API_USER", &installation.first_passwords().api_user).await;
        assert!(lives(&client.login("_API_USER", given["password"].as_str().unwrap()).await).await);
    }
}

/// `recoverpwd`, which no administrator may grant over the API, is granted here; then a caller recovers.
#[tokio::test(flavor = "multi_thread")]
async fn a_group_gives_what_nobody_can_give_over_the_api() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let mut rescuer = scene.robot("rescuer").await;
        let session = rescuer.otp_login(&scene.client()).await;
        let path = format!("/v1/passwords/last-known?resourceId={RESOURCE}&accountId={ACCOUNT}");
        session.client.get(&path).send().await.refuses(403, "privilege-missing");

        let body = json!({ "adminGroupId": "RESCUERS", "privileges": ["recoverpwd"], "classIds": [CLASS] });
        scene.admin.post("/v1/administrator-groups").json(&body).send().await.refuses(403, "privilege-not-held");
        let group = ["admin", "group", "RESCUERS", "--privileges", "recoverpwd", "--classes", CLASS, "--match", "any"];
        let made = printed(&scene.installation, &group);
        assert_eq!((&made["privileges"], &made["classMatch"]), (&json!(["recoverpwd"]), &json!("any")));

        let recovered = wait::until("the server knows", KNOWN_TIME_MAX, async || {
            let reply = session.client.get(&path).send().await;
            (reply.status == 200).then_some(reply)
        })
        .await;
        assert_eq!(recovered.text("/password"), scene.password);
        printed(&scene.installation, &["admin", "group", "RESCUERS", "--privileges", ""]);
        wait::until("the server knows", KNOWN_TIME_MAX, async || {
            (session.client.get(&path).send().await.status == 403).then_some(())
        })
        .await;
    }
}
