//! Passwords over HTTP: shown, given, recovered, and never shown where they don't open.

use std::time::Duration;

use serde_json::{Value, json};
use suite::Engine;

use super::scene::{Scene, account, get, give, session};

const STRONG: &str = "kV7#mZ2pL0qT9wXr4YbN";

#[tokio::test(flavor = "multi_thread")]
async fn a_program_fetches_a_password_and_gives_another() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine, "preapproved-checkout randomize-override").await;
        let server = scene.installation.serve().await;
        let admin = server.api_user().await;
        let added = account(&admin, "app", "V", "CANARY-first").await;
        let robot = session(&server, "robot").await;

        let reply = get(&robot, "app").send().await.expect(200);
        assert_eq!(reply.header("cache-control"), Some("no-store"));
        let shown = reply.json();
        assert_eq!(
            (&shown["password"], &shown["version"], &shown["certainty"]),
            (&json!("CANARY-first"), &json!(1), &json!("stored"))
        );
        assert_eq!((&shown["accountKey"], &shown["systemDeleted"]), (&added["accountKey"], &json!(false)));
        assert_eq!((&shown["changedAt"], &shown["verifiedAt"]), (&added["passwordChangedAt"], &Value::Null));

        let weak = give(&robot, "app", "short").send().await;
        weak.refuses(422, "password-too-weak");
        let rules: Vec<_> = weak.json()["errors"].as_array().unwrap().iter().map(|error| error["code"].clone()).collect();
        assert!(rules.contains(&json!("too-short")) && rules.contains(&json!("few-digits")), "{rules:?}");
        give(&robot, "app", "CANARY-first").send().await.refuses(422, "password-too-weak");
        let done = give(&robot, "app", STRONG).header("Idempotency-Key", "key-of-16-letters").send().await.expect(200).json();
        assert_eq!((&done["status"], &done["settled"], &done["joined"]), (&json!("confirmed"), &json!(true), &json!(false)));
        assert_eq!((&done["version"], &done["requestedBy"], &done["kind"]), (&json!(2), &json!("robot"), &json!("override")));
        give(&robot, "app", STRONG).send().await.refuses(422, "password-reused");
        let repeated = give(&robot, "app", STRONG).header("Idempotency-Key", "key-of-16-letters").send().await.expect(200);
        assert_eq!((repeated.header("idempotency-replayed"), repeated.json()), (Some("true"), done.clone()));
        assert_eq!(get(&robot, "app").send().await.expect(200).json()["password"], STRONG);

        let change = format!("/v1/password-changes/{}?waitSeconds=0", done["changeId"].as_str().unwrap());
        assert_eq!(robot.get(&change).send().await.expect(200).json(), done);
        assert_eq!(admin.get(&change).send().await.expect(200).json(), done, "view-properties");
        session(&server, "other").await.get(&change).send().await.refuses(404, "password-change-not-found");
        server.stop().await;
        let disclosed = "SELECT COUNT(*) FROM journal WHERE event = 'password.disclosed' AND function = 'KMKeyGetByAccount'";
        assert_eq!(scene.count(disclosed).await, 2);
        assert_eq!(scene.count("SELECT COUNT(*) FROM journal WHERE event = 'password.overridden'").await, 1);
        assert_eq!(
            scene.count("SELECT COUNT(*) FROM journal WHERE effect LIKE '%CANARY%' OR arguments LIKE '%CANARY%'").await,
            0
        );
        let log = scene.installation.log();
        assert!(!log.contains("CANARY") && !log.contains(STRONG));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_function_is_for_its_callers() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine, "preapproved-checkout").await;
        let server = scene.installation.serve().await;
        let admin = server.api_user().await;
        let key = account(&admin, "app", "V", "first").await["accountKey"].as_str().unwrap().to_owned();
        account(&admin, "pushed", "P", "first").await;
        let robot = session(&server, "robot").await;
        get(&admin, "app").send().await.refuses(403, "function-not-allowed");
        let recover = "/v1/passwords/last-known?resourceId=S&accountId=app";
        admin.get(recover).send().await.refuses(403, "function-not-allowed");
        robot.get(recover).send().await.refuses(403, "privilege-missing");
        give(&robot, "app", STRONG).send().await.refuses(403, "permission-missing");
        let versions = format!("/v1/managed-accounts/{key}/password-versions");
        robot.get(&versions).send().await.refuses(403, "function-not-allowed");
        robot.get(&format!("{versions}/1")).send().await.refuses(403, "function-not-allowed");
        robot.get(&format!("/v1/managed-accounts/{key}")).send().await.refuses(403, "function-not-allowed");
        admin.get(&format!("{versions}/1")).send().await.refuses(403, "permission-missing");
        let listed = admin.get(&versions).send().await.expect(200).json();
        assert_eq!((&listed["items"][0]["state"], &listed["nextCursor"]), (&json!("current"), &Value::Null));
        assert!(listed["items"][0].get("password").is_none());

        // cases 44 and 45: of others, and not there, look alike
        for account in ["pushed", "nothing"] {
            get(&robot, account).send().await.refuses(404, "account-not-found");
            give(&robot, account, STRONG).send().await.refuses(404, "account-not-found");
        }
        for target in ["resourceId=s&accountId=app", "resourceId=S&accountId=a%0Ab", "resourceId=S&accountId="] {
            robot.get(&format!("/v1/passwords/current?{target}")).send().await.refuses(400, "parameter-invalid");
        }
        robot.get("/v1/passwords/current?resourceId=S").send().await.refuses(400, "parameter-missing");
        robot
            .get("/v1/password-changes/00000000-0000-7000-8000-000000000000")
            .send()
            .await
            .refuses(404, "password-change-not-found");
    }
}

/// Whoever has lost the account of a machine may still have to get in there; for all others its passwords went with it.
#[tokio::test(flavor = "multi_thread")]
async fn the_passwords_of_a_deleted_account_are_for_its_rescuer_alone() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine, "preapproved-checkout").await;
        let server = scene.installation.serve().await;
        let admin = server.api_user().await;
        let key = account(&admin, "app", "V", "CANARY-first").await["accountKey"].as_str().unwrap().to_owned();
        let class = json!({ "classId": "RESCUERS", "explicitUsers": ["second"] });
        admin.post("/v1/user-classes").json(&class).send().await.is(201);
        let group = ["admin", "group", "RESCUERS", "--privileges", "recoverpwd", "--classes", "RESCUERS"];
        assert!(scene.installation.run(group).status.success());

        let path = format!("/v1/managed-accounts/{key}");
        admin.delete(&path).send().await.is(204);
        for gone in ["", "/password-versions", "/password-versions/1"] {
            admin.get(&format!("{path}{gone}")).send().await.refuses(404, "account-not-found");
        }
        get(&session(&server, "robot").await, "app").send().await.refuses(404, "account-not-found");
        let rescuer = session(&server, "second").await;
        let shown = suite::wait::until("the privilege is there", Duration::from_secs(5), async || {
            let shown = rescuer.get(&format!("{path}/password-candidates")).send().await;
            (shown.status == 200).then(|| shown.json())
        })
        .await;
        assert_eq!(shown["candidates"][0]["password"], "CANARY-first", "{shown}");
        let recovered = rescuer.get("/v1/passwords/last-known?resourceId=S&accountId=app").send().await.expect(200);
        assert_eq!(recovered.json()["password"], "CANARY-first");
    }
}

/// Cases 53 and 54: a cipher text that was cut, changed by a bit or swapped with another account's doesn't open.
#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_open_is_not_shown_and_alarms() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine, "preapproved-checkout").await;
        let server = scene.installation.serve().await;
        let admin = server.api_user().await;
        account(&admin, "app", "V", "CANARY-one").await;
        account(&admin, "other", "V", "CANARY-two").await;
        server.stop().await;
        scene.execute("CREATE TABLE kept AS SELECT * FROM password_version").await;
        scene.execute("UPDATE password_version SET sealed = (SELECT k.sealed FROM kept k WHERE k.account_key <> password_version.account_key)").await;
        let server = scene.installation.serve().await;
        let robot = session(&server, "robot").await;
        let reply = get(&robot, "app").send().await;
        reply.refuses(500, "integrity-broken");
        assert!(!String::from_utf8_lossy(&reply.body).contains("CANARY"));
        server.stop().await;
        assert_eq!(scene.count("SELECT COUNT(*) FROM journal WHERE event = 'password.unreadable'").await, 1, "{engine:?}");
        scene.execute("UPDATE password_version SET sealed = substr((SELECT k.sealed FROM kept k WHERE k.account_key = password_version.account_key), 1, 40)").await;
        let server = scene.installation.serve().await;
        get(&session(&server, "second").await, "app").send().await.refuses(500, "integrity-broken");
        server.stop().await;
        assert_eq!(scene.count("SELECT COUNT(*) FROM journal WHERE event = 'password.unreadable'").await, 2, "{engine:?}");
    }
}
