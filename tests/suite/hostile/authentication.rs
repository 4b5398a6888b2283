//! Cases 2 and 6: names and passwords that are almost right.

use serde_json::json;
use suite::{
    Engine,
    client::Client,
    http::Reply,
    scene::{LOGIN_EX, Scene, lives, secret},
};

const LOGIN: &str = "/v1/sessions";

async fn login(client: &Client, user: &str, password: &str) -> Reply {
    client.post(LOGIN).json(&json!({ "userId": user, "password": password })).send().await
}

async fn login_ex(client: &Client, user: &str, password: &str) -> Reply {
    client.post(LOGIN_EX).json(&json!({ "userId": user, "password": password })).send().await
}

#[tokio::test(flavor = "multi_thread")]
async fn case_2_one_caller_has_one_canonical_name() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let (client, password) = (scene.client(), secret());
        scene.caller("Bob", "apicaller", json!({ "password": password })).await;
        for name in ["Bob", "bob", "BOB"] {
            assert_eq!(login(&client, name, &password).await.expect(201).text("/userId"), "Bob");
        }
        let rows = "SELECT COUNT(*) FROM journal WHERE procedure LIKE $1";
        let before = scene.installation.number(rows, "login%").await;
        for name in ["bob ", " bob", "b\u{43e}b", "bo\u{308}b", "b\u{f6}b", "bob\0", "bob\n", "", &"b".repeat(129), "b/b", "-bob"]
        {
            login(&client, name, &password).await.refuses(400, "body-invalid");
            login_ex(&client, name, &password).await.refuses(400, "body-invalid");
        }
        assert_eq!(scene.installation.number(rows, "login%").await, before, "refused before any state");
        let again = json!({ "userId": "bOB", "name": "Another", "privileges": ["apicaller"] });
        scene.admin.post("/v1/product-administrators").json(&again).send().await.refuses(409, "administrator-exists");
        // ten failures under ten spellings are ten failures
        for number in 0..10_u8 {
            let name: String = "bob"
                .bytes()
                .enumerate()
                .map(|(at, byte)| (if number >> at & 1 == 1 { byte.to_ascii_uppercase() } else { byte }) as char)
                .collect();
            login(&client, &name, "wrong").await.refuses(401, "credentials-invalid");
        }
        login(&client, "Bob", &password).await.refuses(401, "credentials-invalid");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_6_a_password_is_taken_as_it_is_up_to_1024_bytes() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let client = scene.client();
        let good = [
            " blank at both ends ".to_owned(),
            "x".repeat(65),
            "\u{1f512}".repeat(256),
            "no \"quotes\" \\ {are} %20 special; --".to_owned(),
        ];
        for (number, password) in good.iter().enumerate() {
            let user = format!("user-{number}");
            scene.caller(&user, "apicaller", json!({ "password": password })).await;
            login(&client, &user, password).await.is(201);
            login(&client, &user, password.trim()).await.is(if password.trim() == password { 201 } else { 401 });
            let cut: String = password.chars().take(password.chars().count() - 1).collect();
            login(&client, &user, &cut).await.refuses(401, "credentials-invalid");
        }
        for bad in ["x".repeat(1025), "\u{1f512}".repeat(257), "nul\0".to_owned(), String::new()] {
            login(&client, "user-0", &bad).await.refuses(400, "body-invalid");
        }
        let huge = client.post(LOGIN).json(&json!({ "userId": "user-0", "password": "x".repeat(10 << 20) }));
        // The refusal may leave before all of it is sent.
        if let Ok(reply) = huge.try_send().await {
            reply.refuses(413, "body-too-large");
        }
        assert!(lives(&scene.admin).await);
    }
}
