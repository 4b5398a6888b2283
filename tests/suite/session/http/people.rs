//! People over HTTP: administrators without a way in, by their passwords and what they may themselves.

use serde_json::json;
use suite::{
    Engine,
    client::Client,
    http::Reply,
    scene::{CURRENT, HERE, Scene, lives, secret},
};

const PERSON: &str = "/v1/product-administrators/grace";

async fn login(client: &Client, password: &str) -> Reply {
    client.post("/v1/sessions").json(&json!({ "userId": "Grace", "password": password })).send().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_comes_in_and_has_its_own_rights() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let password = secret();
        let more = json!({ "privileges": ["maintain"], "password": password, "allowedAddresses": [] });
        scene.caller("grace", "", more).await;
        login(&scene.client(), &password).await.refuses(401, "credentials-invalid"); // an empty list is nobody
        scene.admin.patch(PERSON).json(&json!({ "allowedAddresses": [HERE] })).send().await.is(200);

        let begun = login(&scene.client(), &password).await.expect(201);
        assert_eq!((begun.text("/userId"), begun.text("/callerKind")), ("grace".into(), "user".into()), "{engine:?}");
        let grace = scene.client().with_token(begun.text("/token"));
        assert_eq!(grace.get(CURRENT).send().await.expect(200).text("/callerKind"), "user");
        grace.get("/v1/system-variables").send().await.is(200);
        grace.get("/v1/product-administrators").send().await.refuses(403, "privilege-missing");
        let fetched = grace.get("/v1/passwords/current?resourceId=TARGET&accountId=scott").send().await;
        fetched.refuses(403, "function-not-allowed");
        let row = &scene.journal("event=login.accepted&subjectUserId=grace").await[0];
        assert_eq!(row["effect"]["in"]["opened"]["kind"], "user", "{engine:?}: {row}");

        // what the list admits no more ends the session
        scene.admin.patch(PERSON).json(&json!({ "allowedAddresses": ["127.0.0.9/32"] })).send().await.is(200);
        assert!(!lives(&grace).await, "{engine:?}");
        login(&scene.client(), &password).await.refuses(401, "credentials-invalid");
        let elsewhere = scene.client().from_address([127, 0, 0, 9]);
        let begun = login(&elsewhere, &password).await.expect(201);
        let token = begun.text("/token");
        assert!(lives(&elsewhere.clone().with_token(token.clone())).await);
        assert!(!lives(&scene.client().with_token(token)).await, "{engine:?}: the list counts at each use");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_sets_its_own_password_with_the_current_one() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let (first, second) = (secret(), secret());
        scene.caller("grace", "", json!({ "password": first })).await;
        let path = format!("{PERSON}/password");
        let set = async |client: &Client, current: &str| {
            client.put(&path).json(&json!({ "password": second, "currentPassword": current })).send().await
        };
        let grace = scene.client().login("grace", &first).await;
        set(&grace, &second).await.refuses(422, "password-current-required");
        assert!(!lives(&grace).await, "{engine:?}: whoever guesses has one try for each session");
        let grace = scene.client().login("grace", &first).await;
        set(&grace, &first).await.is(204);
        assert!(!lives(&grace).await, "{engine:?}");
        login(&scene.client(), &first).await.refuses(401, "credentials-invalid");
        login(&scene.client(), &second).await.is(201);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_at_a_person_close_the_address() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let password = secret();
        scene.caller("grace", "", json!({ "password": password })).await;
        for _ in 0..10 {
            login(&scene.client(), "guess").await.refuses(401, "credentials-invalid");
        }
        login(&scene.client(), &password).await.refuses(401, "credentials-invalid");
        login(&scene.client().from_address([127, 0, 0, 9]), &password).await.is(201);
        scene.admin.post(&format!("{PERSON}/disable")).send().await.is(204);
        login(&scene.client().from_address([127, 0, 0, 9]), &password).await.refuses(401, "credentials-invalid");
    }
}
