//! `strongroom otp reset`: for a caller that has lost its one-time password for good.

use serde_json::json;
use suite::{
    Engine,
    scene::{LOGIN_EX, Robot, Scene, lives},
};

use super::{printed, verifies};

#[tokio::test(flavor = "multi_thread")]
async fn a_new_one_opens_once_and_the_earlier_ones_never_again() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let mut robot = scene.robot("robot").await;
        let session = robot.otp_login(&scene.client()).await;
        let lost = robot.clone();

        let reset = printed(&scene.installation, &["otp", "reset", "ROBOT"]);
        assert_eq!(reset["userId"], json!("robot"));
        assert!(reset["validUntil"].is_string());
        let mut found = Robot { user: "robot".to_owned(), otp: reset["initialPassword"].as_str().unwrap().to_owned() };
        let initial = found.otp.clone();

        lost.login_ex(&scene.client()).send().await.refuses(401, "credentials-invalid");
        let new = found.otp_login(&scene.client()).await;
        assert!(!lives(&session.client).await, "its sessions end");
        assert_ne!(found.otp, initial, "an initial one rotates at its first use");
        new.confirm().await;
        assert!(lives(&new.client).await);
        let replay = json!({ "userId": "robot", "password": initial });
        scene.client().post(LOGIN_EX).json(&replay).send().await.refuses(401, "credentials-invalid");
        found.otp_login(&scene.client()).await;

        let rows = scene.journal("subjectUserId=robot&event=otp.reset").await;
        assert_eq!((rows.len(), &rows[0]["actorUserId"]), (2, &json!("superuser")), "the scene's own, and this one");
        assert!(scene.server.stop().await.success());
        verifies(&scene.installation);
    }
}
