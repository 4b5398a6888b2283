//! Acting as a person over HTTP: `authConsoleUser` at Login, and what the session is then.

use serde_json::{Value, json};
use suite::{
    Engine,
    client::Client,
    http::Reply,
    scene::{CURRENT, Scene, lives, secret},
};

use super::face;

/// `portal`, a program that may read the journal and set variables, and `Ann`, a person without a password who may set variables.
async fn scene(engine: Engine) -> (Scene, String) {
    let (scene, password) = (Scene::new(engine).await, secret());
    scene.caller("portal", "apicaller", json!({ "password": password })).await;
    scene.caller("Ann", "", json!({ "privileges": ["maintain"], "allowedAddresses": [] })).await;
    let class = json!({ "classId": "PORTAL", "explicitUsers": ["portal"] });
    scene.admin.post("/v1/user-classes").json(&class).send().await.is(201);
    group(&scene, &["maintain", "runreport"]).await.is(201);
    (scene, password)
}

/// What the program holds.
async fn group(scene: &Scene, privileges: &[&str]) -> Reply {
    let path = "/v1/administrator-groups";
    let body = json!({ "adminGroupId": "PORTAL", "privileges": privileges, "classIds": ["PORTAL"] });
    scene.admin.post(path).json(&body).send().await
}

async fn login_as(client: &Client, user: &str, password: &str, person: &str) -> Reply {
    let body = json!({ "userId": user, "password": password, "authConsoleUser": person });
    client.post("/v1/sessions").json(&body).send().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_acts_as_a_person_with_the_rights_of_both() {
    for engine in Engine::ALL {
        let (scene, password) = scene(engine).await;
        let begun = login_as(&scene.client(), "portal", &password, "ANN").await.expect(201);
        let told = |reply: &Reply| [reply.text("/userId"), reply.text("/callerKind"), reply.text("/actingAs")];
        assert_eq!(told(&begun), ["portal", "idapi", "Ann"], "{engine:?}");
        let client = scene.client().with_token(begun.text("/token"));
        assert_eq!(told(&client.get(CURRENT).send().await.expect(200)), ["portal", "idapi", "Ann"]);
        let sessions = scene.admin.get("/v1/sessions").send().await.expect(200).json();
        let shown = sessions["items"].as_array().unwrap().iter().find(|session| session["userId"] == "portal").unwrap().clone();
        assert_eq!(shown["actingAs"], "Ann", "{engine:?}");

        client.get("/v1/system-variables").send().await.is(200);
        client.get("/v1/journal").send().await.refuses(403, "privilege-missing");
        client.put("/v1/system-variables/RES_CHECKOUT_LIMIT").json(&json!({ "value": "2" })).send().await.is(200);
        let row = &scene.journal("function=SystemVariableSet").await[0];
        assert_eq!((&row["actorUserId"], &row["actingAs"]), (&json!("portal"), &json!("Ann")), "{engine:?}: {row}");
        assert_eq!(client.get("/v1/product-administrators/ann/effective-privileges").send().await.status, 200, "one's own");

        // without the name it is itself
        let plain = scene.client().login("portal", &password).await;
        assert_eq!(plain.get(CURRENT).send().await.expect(200).json()["actingAs"], Value::Null);
        plain.get("/v1/journal").send().await.is(200);

        // what the program loses is lost in this session too
        scene.admin.delete("/v1/administrator-groups/PORTAL").send().await.is(204);
        client.get("/v1/system-variables").send().await.refuses(403, "privilege-missing");
        assert!(lives(&client).await, "{engine:?}");
        login_as(&scene.client(), "portal", &password, "ann").await.refuses(403, "acting-as-refused");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_knows_the_password_learns_that_somebody_cannot_be_acted_as() {
    for engine in Engine::ALL {
        let (scene, password) = scene(engine).await;
        scene.caller("officer", "", json!({ "privileges": ["console"] })).await;
        scene.caller("gateway", "guacamolecaller", json!({ "password": password })).await;
        scene.caller("off", "", json!({ "enabled": false })).await;
        let client = scene.client();
        let refused = [
            login_as(&client, "portal", &password, "nobody").await,
            login_as(&client, "portal", &password, "off").await,
            login_as(&client, "portal", &password, "officer").await,
            login_as(&client, "portal", &password, "gateway").await,
            login_as(&client, "portal", &password, "portal").await,
            login_as(&client, "gateway", &password, "ann").await,
        ];
        for reply in &refused {
            reply.refuses(403, "acting-as-refused");
            assert_eq!(face(reply), face(&refused[0]), "{engine:?}: whoever is named, it tells nothing of him");
        }
        let strange = [
            login_as(&client, "portal", "guess", "ann").await,
            login_as(&client, "portal", "guess", "nobody").await,
            login_as(&client, "nobody", "guess", "ann").await,
            client.post("/v1/sessions").json(&json!({ "userId": "portal", "password": "guess" })).send().await,
        ];
        for reply in &strange {
            reply.refuses(401, "credentials-invalid");
            assert_eq!(face(reply), face(&strange[0]), "{engine:?}");
        }
        login_as(&client, "portal", &password, "-ann").await.refuses(400, "body-invalid");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_session_ends_with_its_person_and_knows_the_programs_addresses() {
    for engine in Engine::ALL {
        let (scene, password) = scene(engine).await;
        let token = async |person: &str| login_as(&scene.client(), "portal", &password, person).await.expect(201).text("/token");
        let person = "/v1/product-administrators/ann";
        let client = scene.client().with_token(token("ann").await);
        scene.admin.post(&format!("{person}/disable")).send().await.is(204);
        assert!(!lives(&client).await, "{engine:?}");
        scene.admin.post(&format!("{person}/enable")).send().await.is(204);
        assert!(!lives(&client).await, "{engine:?}");
        let client = scene.client().with_token(token("ann").await);
        scene.admin.delete(person).send().await.is(204);
        assert!(!lives(&client).await, "{engine:?}");

        scene.caller("ann2", "", json!({ "allowedAddresses": ["127.0.0.9/32"] })).await;
        let client = scene.client().with_token(token("ann2").await);
        assert!(lives(&client).await, "{engine:?}: the person isn't there");
        let list = json!({ "allowedAddresses": ["127.0.0.1/32"] });
        scene.admin.patch("/v1/product-administrators/portal").json(&list).send().await.is(200);
        let away = scene.client().from_address([127, 0, 0, 9]).with_token(token("ann2").await);
        assert!(!lives(&away).await, "{engine:?}: only the program's list counts");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_of_one_person_is_no_key_of_another() {
    for engine in Engine::ALL {
        let (scene, password) = scene(engine).await;
        scene.caller("bob", "", json!({})).await;
        let set = async |person: &str| {
            let begun = login_as(&scene.client(), "portal", &password, person).await.expect(201);
            let client = scene.client().with_token(begun.text("/token"));
            let put = client.put("/v1/system-variables/RES_CHECKOUT_LIMIT").json(&json!({ "value": "3" }));
            put.header("Idempotency-Key", "key-of-the-portal-1").send().await
        };
        set("ann").await.is(200);
        set("bob").await.refuses(403, "privilege-missing");
        scene.admin.patch("/v1/product-administrators/bob").json(&json!({ "privileges": ["maintain"] })).send().await.is(200);
        let done = set("bob").await.expect(200);
        assert_eq!(done.header("idempotency-replayed"), None, "{engine:?}: it is done, not repeated");
        assert!(set("bob").await.header("idempotency-replayed").is_some(), "{engine:?}");
        assert_eq!(scene.journal("function=SystemVariableSet&outcome=done").await.len(), 2, "{engine:?}");
    }
}
