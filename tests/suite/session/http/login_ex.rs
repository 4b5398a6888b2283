//! LoginEx over HTTP.

use domain::right::privilege::Privilege;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use suite::{Engine, Installation};

use super::{Wanted, add, face, login_ex};

fn hash(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

#[tokio::test(flavor = "multi_thread")]
async fn it_rotates_comes_again_and_is_confirmed() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        add(&installation, vec![Wanted::new("Bot", Privilege::OtpCaller, &["otp1"])]).await;
        let server = installation.serve().await;
        let client = server.client();
        let first = login_ex(&client, "BOT", "otp1").await.expect(201);
        let again = login_ex(&client, "bot", "otp1").await.expect(201);
        let (one, two) = (first.json(), again.json());
        assert_eq!(first.header("location"), Some("/v1/sessions/current"), "{engine:?}");
        assert_eq!((&one["userId"], &one["callerKind"], &one["passwordRotated"]), (&json!("Bot"), &json!("otp"), &json!(true)));
        assert_eq!((&one["nextPassword"], &one["confirmBefore"]), (&two["nextPassword"], &two["confirmBefore"]), "{engine:?}");
        assert_eq!(one["nextRotationAt"], Value::Null);
        assert_ne!(one["sessionId"], two["sessionId"]);

        let (lost, session) = (client.clone().with_token(first.text("/token")), client.clone().with_token(again.text("/token")));
        lost.get("/v1/sessions/current").send().await.refuses(401, "session-invalid");
        let shown = session.get("/v1/sessions/current").send().await.expect(200).json();
        assert_eq!(shown["sessionId"], two["sessionId"]);
        for _ in 0..2 {
            let confirmed = session.post("/v1/sessions/current/otp-confirmation").send().await.expect(204);
            assert!(confirmed.body.is_empty());
        }
        login_ex(&client, "Bot", "otp1").await.refuses(401, "credentials-invalid");
        assert!(server.log().contains("otp-replayed"), "{engine:?}: the log knows the reason");
        drop(login_ex(&client, "Bot", &again.text("/nextPassword")).await.expect(201));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_may_choose_what_comes_next() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        add(&installation, vec![Wanted::new("Bot", Privilege::OtpCaller, &["otp1"])]).await;
        let server = installation.serve().await;
        let client = server.client();
        let ask = |otp: &str, next: &str| {
            let body = json!({ "userId": "Bot", "password": otp, "nextPasswordHash": hash(next) });
            client.post("/v1/sessions/otp").header("Idempotency-Key", "key-of-16-letters").json(&body)
        };
        let mine = "n".repeat(43);
        ask("otp1", "otp1").send().await.refuses(422, "otp-successor-reused");
        for _ in 0..2 {
            let reply = ask("otp1", &mine).send().await.expect(201).json();
            assert_eq!((&reply["passwordRotated"], &reply["nextPassword"]), (&json!(true), &Value::Null), "{engine:?}");
            assert_ne!(reply["confirmBefore"], Value::Null);
        }
        ask("otp1", "other").send().await.refuses(401, "credentials-invalid");
        drop(ask(&mine, "further").send().await.expect(201));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn inside_the_interval_nothing_rotates() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let mut bot = Wanted::new("Bot", Privilege::OtpCaller, &["otp1"]);
        bot.administrator.otp_rotation_hours = 24;
        add(&installation, vec![bot]).await;
        let server = installation.serve().await;
        for _ in 0..2 {
            let reply = login_ex(&server.client(), "Bot", "otp1").await.expect(201).json();
            assert_eq!((&reply["passwordRotated"], &reply["nextPassword"]), (&json!(false), &Value::Null));
            assert_eq!(reply["confirmBefore"], Value::Null);
            assert!(reply["nextRotationAt"].is_string());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_1_12_14_and_15_all_refusals_have_one_face() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let mut off = Wanted::new("off", Privilege::OtpCaller, &["otp1"]);
        off.administrator.is_enabled = false;
        let mut stale = Wanted::new("stale", Privilege::OtpCaller, &["otp1"]);
        (stale.is_initial, stale.age_hours) = (true, 24);
        let mut bot = Wanted::new("Bot", Privilege::OtpCaller, &["otp1", "Otp2"]);
        bot.administrator.allowed = "127.0.0.2/32".parse().into_iter().collect();
        add(&installation, vec![off, stale, bot]).await;
        let server = installation.serve().await;
        let (inside, outside) = (server.client().from_address([127, 0, 0, 2]), server.client().from_address([127, 0, 0, 3]));
        let faces = [
            login_ex(&inside, "nobody", "Otp2").await,
            login_ex(&inside, "off", "otp1").await,
            login_ex(&inside, "_API_USER", &installation.first_passwords().api_user).await,
            login_ex(&outside, "Bot", "Otp2").await,
            login_ex(&outside, "Bot", "otp1").await,
            login_ex(&inside, "stale", "otp1").await,
            login_ex(&inside, "Bot", "otp1").await,
            login_ex(&inside, "Bot", "what").await,
            login_ex(&inside, "Bot", "otp2").await,
            login_ex(&inside, "Bot", " Otp2").await,
            login_ex(&inside, "Bot", "Otp2\n").await,
            login_ex(&inside, "Bot", "\"Otp2\"").await,
            login_ex(&inside, "Bot", "Otp2=").await,
        ];
        for reply in &faces {
            reply.refuses(401, "credentials-invalid");
            assert_eq!(face(reply), face(&faces[0]), "{engine:?}");
        }
        drop(login_ex(&inside, "Bot", "Otp2").await.expect(201)); // nothing was burnt
    }
}
