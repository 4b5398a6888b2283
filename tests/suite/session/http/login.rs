//! Login over HTTP.

use domain::right::privilege::Privilege;
use serde_json::json;
use suite::{Engine, Installation, client::Client, http::Reply};

use super::{Wanted, add, face};

async fn login(client: &Client, user: &str, password: &str) -> Reply {
    client.post("/v1/sessions").json(&json!({ "userId": user, "password": password })).send().await
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_1_5_and_9_all_refusals_have_one_face() {
    for engine in Engine::ALL {
        let installation = Installation::with_arguments(engine, &["--api-user-address", "127.0.0.2/32"]).await;
        let mut off = Wanted::new("off", Privilege::ApiCaller, &[]);
        off.administrator.is_enabled = false;
        let mut empty = Wanted::new("empty", Privilege::ApiCaller, &[]);
        empty.administrator.password_hash = None;
        add(&installation, vec![off, empty, Wanted::new("bot", Privilege::OtpCaller, &["otp"])]).await;
        let right = installation.first_passwords().api_user.clone();
        let server = installation.serve().await;
        let inside = server.client().from_address([127, 0, 0, 2]);
        let (elsewhere, nowhere) = (server.client().from_address([127, 0, 0, 3]), server.client().from_address([127, 0, 0, 2]));

        drop(login(&inside, "_api_user", &right).await.expect(201));
        let faces = [
            login(&inside, "_API_USER", "wrong").await,
            login(&inside, "nobody", "wrong").await,
            login(&inside, "nobody", &right).await,
            login(&inside, "off", "hash").await,
            login(&inside, "empty", "hash").await,
            login(&inside, "empty", " ").await,
            login(&inside, "bot", "otp").await,
            login(&inside, "superuser", &installation.first_passwords().superuser).await,
            login(&elsewhere, "_API_USER", &right).await,
            login(&nowhere, "_API_USER", &format!("{right} ")).await,
        ];
        for reply in &faces {
            reply.refuses(401, "credentials-invalid");
            assert_eq!(face(reply), face(&faces[0]), "{engine:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cases_2_and_6_what_is_no_user_id_or_password_is_400() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let client = server.client();
        for user in ["", "bob ", " bob", "b\u{43e}b", "bob\0", "bob\n", "-bob", &"b".repeat(129)] {
            login(&client, user, "password").await.refuses(400, "body-invalid");
        }
        for password in ["", "a\0b", &"a".repeat(1025), &"\u{1f511}".repeat(257)] {
            login(&client, "bob", password).await.refuses(400, "body-invalid");
        }
        for password in [&"a".repeat(1024), &"\u{1f511}".repeat(256), "\t \u{202e}\"'"] {
            login(&client, "bob", password).await.refuses(401, "credentials-invalid");
        }
        for body in [r#"{"userId":"bob"}"#, r#"{"userId":"bob","password":null}"#, r#"{"userId":"bob","password":"a","more":1}"#]
        {
            client.post("/v1/sessions").json(&serde_json::from_str(body).unwrap()).send().await.refuses(400, "body-invalid");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_close_one_address_and_are_written_down() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let right = installation.first_passwords().api_user.clone();
        let server = installation.serve().await;
        let (here, there) = (server.client().from_address([127, 0, 0, 2]), server.client().from_address([127, 0, 0, 3]));
        for _ in 0..10 {
            login(&here, "_API_USER", "guess").await.refuses(401, "credentials-invalid");
        }
        login(&here, "_API_USER", &right).await.refuses(401, "credentials-invalid");
        drop(login(&there, "_API_USER", &right).await.expect(201));
        let log = server.log();
        assert!(log.contains("password-wrong") && log.contains("user-locked"), "the log knows the reason: {log}");
        assert!(!log.contains("guess") && !log.contains(&right), "and no password");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_3_a_source_that_guesses_is_told_to_wait_before_its_body_is_read() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        installation.configure("[limits]\nlogins = { burst = 5, per_minute = 1 }");
        let right = installation.first_passwords().api_user.clone();
        let server = installation.serve().await;
        let (here, there) = (server.client().from_address([127, 0, 0, 2]), server.client().from_address([127, 0, 0, 3]));
        for _ in 0..8 {
            drop(login(&here, "_API_USER", &right).await.expect(201)); // a good login costs nothing
        }
        for n in 0..5 {
            drop(login(&here, "_API_USER", &right).await.expect(201)); // and pays for no bad one
            super::login_ex(&here, &format!("nobody{n}"), "guess").await.refuses(401, "credentials-invalid");
        }
        for path in ["/v1/sessions", "/v1/sessions/otp"] {
            let reply = here.post(path).header("Content-Type", "text/plain").body("{").send().await;
            reply.refuses(429, "login-rate-exceeded");
            let wait: u64 = reply.header("retry-after").and_then(|seconds| seconds.parse().ok()).unwrap();
            assert!((1..=60).contains(&wait), "{wait}");
        }
        drop(login(&there, "_API_USER", &right).await.expect(201));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_7_many_at_once_are_served_or_told_to_come_again() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let right = installation.first_passwords().api_user.clone();
        let server = installation.serve().await;
        let client = server.client();
        let tries = (0..100).map(|_| login(&client, "_API_USER", &right));
        let replies = futures_util::future::join_all(tries).await;
        for reply in &replies {
            if reply.status != 201 {
                reply.refuses(503, "server-busy");
                assert!(reply.header("retry-after").is_some());
            }
        }
        assert!(replies.iter().filter(|reply| reply.status == 201).count() >= 32);
    }
}
