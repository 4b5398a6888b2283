//! Requests under an Idempotency-Key that come at one moment, or much later: done once, whatever the client is told.

use futures_util::future::join_all;
use serde_json::json;
use suite::{Engine, Installation, random, scene::Scene};

const KEY: &str = "Idempotency-Key";
/// Tries until two requests pass each other.
const ROUNDS_MAX: usize = 100;

/// Who comes second before the first is done is told so, and finds the answer when he asks again.
#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_one_is_done_and_the_others_are_told_to_wait() {
    for engine in Engine::ALL {
        let server_of = Installation::new(engine).await;
        let server = server_of.serve().await;
        let admin = server.api_user().await;
        let mut passed = 0;
        for round in 0..ROUNDS_MAX {
            let body = json!({ "classId": format!("CLASS-{round}"), "explicitUsers": [] });
            let ask = admin.post("/v1/user-classes").header(KEY, &random::hex()).json(&body);
            let replies = join_all((0..8).map(|_| ask.send())).await;
            for reply in replies.iter().filter(|reply| reply.status != 201) {
                reply.refuses(409, "idempotency-key-in-progress");
                assert!(reply.header("retry-after").is_some());
                passed += 1;
            }
            let first = replies.iter().find(|reply| reply.status == 201).expect("one is done").json();
            let again = ask.send().await.expect(201);
            assert_eq!((again.header("idempotency-replayed"), again.json()), (Some("true"), first), "{engine:?}");
            if passed > 0 {
                break;
            }
        }
        assert!(passed > 0, "{engine:?}: no request met another");
    }
}

/// A secret that was answered is no use to who comes late, and is not made again.
#[tokio::test(flavor = "multi_thread")]
async fn a_secret_answer_is_shown_again_for_ten_minutes() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        scene.caller("robot", "otpcaller", json!({})).await.is(201);
        let ask = scene.admin.post("/v1/product-administrators/robot/otp").header(KEY, &random::hex()).json(&json!({}));
        let first = ask.send().await.expect(200).text("/initialPassword");
        assert_eq!(ask.send().await.expect(200).text("/initialPassword"), first);
        scene.installation.execute("UPDATE kept_answer SET made_at = made_at - 601000").await;
        let gone = ask.send().await;
        gone.refuses(409, "idempotency-answer-gone");
        assert!(!String::from_utf8_lossy(&gone.body).contains(&first));
        let made = "SELECT COUNT(*) FROM journal WHERE function = 'OTPAPIUserPasswordUpdate' AND event = $1";
        assert_eq!(scene.installation.number(made, "otp.reset").await, 1, "{engine:?}: nothing was done twice");
    }
}
