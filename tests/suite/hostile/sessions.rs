//! Cases 22 to 24 and 43: sessions whose ground has gone, on this node or another.

use std::time::{Duration, Instant};

use serde_json::json;
use suite::{
    Engine,
    client::Client,
    scene::{ACCOUNT, CURRENT, HERE, OtpSession, Scene, lives, secret},
    wait,
};

/// How long a revocation may take to hold on every node.
const REVOKED_TIME_MAX: Duration = Duration::from_secs(1);

/// A scene on PostgreSQL with a second node.
async fn two_nodes() -> (Scene, suite::Installation, suite::Server) {
    let scene = Scene::new(Engine::Postgres).await;
    let twin = scene.installation.twin("node-2");
    let server = twin.serve().await;
    (scene, twin, server)
}

#[tokio::test(flavor = "multi_thread")]
async fn case_22_a_session_lives_and_ends_on_every_node() {
    let (scene, _twin, other) = two_nodes().await;
    let session = scene.robot("robot").await.otp_login(&scene.client()).await;
    let there = OtpSession::resumed(&other.client(), &session.token);
    let id = there.client.get(CURRENT).send().await.expect(200).text("/sessionId");
    there.fetch(ACCOUNT).await.is(200);
    assert!(there.lives().await, "so it is in the snapshot of that node");

    let start = Instant::now();
    scene.admin.delete(&format!("/v1/sessions/{id}")).send().await.is(204);
    assert!(!session.lives().await, "at once on the node that ended it");
    there.fetch(ACCOUNT).await.refuses(401, "session-invalid");
    wait::until("the other node refuses it", REVOKED_TIME_MAX, async || (!there.lives().await).then_some(())).await;
    assert!(start.elapsed() < REVOKED_TIME_MAX);
}

#[tokio::test(flavor = "multi_thread")]
async fn case_23_a_narrower_list_ends_the_session() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let set = async |user: &str, list: &[&str]| {
            let change = json!({ "allowedAddresses": list });
            scene.admin.patch(&format!("/v1/product-administrators/{user}")).json(&change).send().await.is(200);
        };
        let session = scene.robot("robot").await.otp_login(&scene.client()).await;
        let elsewhere = OtpSession::resumed(&scene.client().from_address([127, 0, 0, 9]), &session.token);
        assert!(session.lives().await && elsewhere.lives().await, "{engine:?}: all of its list may use it");
        set("robot", &["127.0.0.9/32"]).await;
        assert!(!session.lives().await && !elsewhere.lives().await, "{engine:?}");
        set("robot", &[HERE]).await;
        assert!(!session.lives().await, "{engine:?}: what has ended stays so");
        let refused = "SELECT COUNT(*) FROM journal WHERE code = 'session-revoked' AND client LIKE $1";
        assert!(scene.installation.number(refused, "127.%").await > 0);
        // 34: nobody
        let stranger = scene.stranger("stranger", "apicaller").await;
        set("stranger", &[]).await;
        assert!(!lives(&stranger).await, "{engine:?}");
    }
}

/// What time does is tried where time is an argument (`suite/session`); here: a session that rested ends, and nobody makes it last
/// longer by editing its row.
#[tokio::test(flavor = "multi_thread")]
async fn case_24_a_session_that_rested_ends_and_no_edit_prolongs_one() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let rested = scene.stranger("rested", "apicaller").await;
        let edited = scene.stranger("edited", "apicaller").await;
        scene.installation.execute("UPDATE session SET last_used_at = last_used_at - 601000 WHERE user_key = 'rested'").await;
        scene.installation.execute("UPDATE session SET expires_at = expires_at + 1 WHERE user_key = 'edited'").await;
        let scene = scene.restarted().await;
        let here = |client: &Client| scene.client().with_token(client.token().unwrap());
        here(&rested).get(CURRENT).send().await.refuses(401, "session-invalid");
        let idle = "SELECT COUNT(*) FROM journal WHERE code = 'session-idle' AND client LIKE $1";
        assert_eq!(scene.installation.number(idle, "127.%").await, 1, "{engine:?}");
        here(&edited).get(CURRENT).send().await.refuses(500, "integrity-broken");
    }
}

/// Whoever decides, decides again where the secret leaves: no snapshot of another node is believed for that.
#[tokio::test(flavor = "multi_thread")]
async fn case_43_a_right_taken_away_holds_at_the_next_disclosure() {
    let (scene, _twin, other) = two_nodes().await;
    let session = scene.robot("robot").await.otp_login(&scene.client()).await;
    let there: OtpSession = OtpSession::resumed(&other.client(), &session.token);
    for _ in 0..5 {
        there.fetch(ACCOUNT).await.is(200);
        let access = "/v1/user-groups/ROBOTS/access-controls/VAULT";
        let client: &Client = &scene.admin;
        client.put(access).json(&json!({ "grant": [], "deny": [] })).send().await.is(200);
        let refused = there.fetch(ACCOUNT).await;
        assert!(matches!(refused.status, 403 | 404), "{refused}");
        there.overriding(ACCOUNT, &secret()).send().await.refuses(404, "account-not-found");
        let grant = json!({ "grant": ["preapproved-checkout", "randomize-override"], "deny": [] });
        client.put(access).json(&grant).send().await.is(200);
        wait::until("the other node sees it", REVOKED_TIME_MAX, async || {
            (there.fetch(ACCOUNT).await.status == 200).then_some(())
        })
        .await;
    }
}
