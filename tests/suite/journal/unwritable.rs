//! Nobody can write the journal line: then nothing is disclosed, nobody gets in, and nothing changes, until it can be written again.

use serde_json::json;
use suite::{
    Engine, Server,
    client::Request,
    http::Reply,
    scene::{ACCOUNT, LOGIN_EX, Scene, secret},
};

use super::tables::Tables;

/// The request is refused for the journal's sake, and says nothing secret.
async fn is_refused(request: Request, secrets: &[&str]) {
    let reply: Reply = request.send().await;
    reply.refuses(503, "journal-unavailable");
    assert!(reply.header("retry-after").is_some());
    let text = String::from_utf8_lossy(&reply.body).into_owned();
    assert!(!secrets.iter().any(|secret| text.contains(secret)), "{text}");
}

/// With a journal that is gone, by all doors; then as if nothing had been.
#[tokio::test(flavor = "multi_thread")]
async fn no_secret_leaves_and_nothing_changes() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let (mut robot, new) = (scene.robot("robot").await, secret());
        let session = robot.otp_login(&scene.client()).await;
        session.confirm().await;
        let key = scene.account("other", &scene.password).await;
        let tables = Tables::of(&scene.installation).await;
        let doors = |server: &Server| {
            let client = server.client();
            let first = &scene.installation.first_passwords().api_user;
            [
                session.fetching(ACCOUNT),
                session.overriding(ACCOUNT, &new),
                client.post("/v1/sessions").json(&json!({ "userId": "_API_USER", "password": first })),
                client.post(LOGIN_EX).json(&json!({ "userId": robot.user, "password": robot.otp })),
                scene.admin.post("/v1/product-administrators/robot/otp").json(&json!({})),
                scene.admin.delete(&format!("/v1/managed-accounts/{key}")),
            ]
        };
        tables.execute("ALTER TABLE journal RENAME TO journal_gone").await;
        for _ in 0..3 {
            for door in doors(&scene.server) {
                is_refused(door, &[&scene.password, &new, "srs_"]).await;
            }
        }
        tables.execute("ALTER TABLE journal_gone RENAME TO journal").await;

        assert_eq!(session.fetch(ACCOUNT).await.expect(200).text("/password"), scene.password, "{engine:?}: not overridden");
        robot.otp_login(&scene.client()).await; // neither burnt nor replaced
        scene.admin.get(&format!("/v1/managed-accounts/{key}")).send().await.is(200);
        assert!(scene.server.stop().await.success());
        let verified = super::history::verify(&scene.installation);
        assert_eq!(verified.exit_code, Some(0), "{engine:?}: {}", verified.report);
    }
}
