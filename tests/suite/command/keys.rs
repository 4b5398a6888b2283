//! `strongroom keys rotate`: beside a running server, which goes on; and what was sealed before opens after it.

use std::{fs, time::Duration};

use suite::{
    Engine,
    scene::{ACCOUNT, Scene},
    wait,
};

use super::{printed, refused, verifies};

/// Longest time until a running server has taken a new KEK over: it looks every ten seconds.
const TAKEN_OVER_TIME_MAX: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread")]
async fn a_running_server_takes_over_new_keys_and_a_new_kek() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let (installation, data) = (&scene.installation, scene.installation.data());
        let mut robot = scene.robot("robot").await;

        let first = printed(installation, &["keys", "rotate"]);
        assert!(first["newKeys"].as_u64() >= Some(1), "{first}");
        let second = printed(installation, &["keys", "rotate", "--kek-file", "kek-2"]);
        assert_ne!(first["kekId"], second["kekId"]);
        let new = fs::metadata(data.join("kek-2")).unwrap();
        assert_eq!((new.len(), std::os::unix::fs::PermissionsExt::mode(&new.permissions()) & 0o7777), (32, 0o400));
        let said = refused(installation, &["keys", "rotate"]);
        assert!(said.contains("the wrong KEK") && said.contains(second["kekId"].as_str().unwrap()), "{said}");

        // The server works on with what it has, and takes the new one over as soon as the configuration names it.
        let session = robot.otp_login(&scene.client()).await;
        assert_eq!(session.fetch(ACCOUNT).await.expect(200).text("/password"), scene.password);
        let file = data.join("strongroom.toml");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(&file, text.replace("file = \"kek\"", "file = \"kek-2\"")).unwrap();
        wait::until("the server has taken the new KEK over", TAKEN_OVER_TIME_MAX, async || {
            scene.server.log().contains("another KEK has taken over").then_some(())
        })
        .await;

        // Everything that was sealed opens under it, and the old one opens nothing.
        fs::remove_file(data.join("kek")).unwrap();
        let scene = scene.restarted().await;
        let session = robot.otp_login(&scene.client()).await;
        assert_eq!(session.fetch(ACCOUNT).await.expect(200).text("/password"), scene.password);
        let rows = scene.journal("event=key.rewrapped").await;
        assert_eq!((rows.len(), rows[0]["actorUserId"].as_str()), (1, Some("superuser")));
        assert!(scene.server.stop().await.success());
        verifies(&scene.installation);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kek_file_that_cannot_be_had_changes_nothing() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        fs::write(scene.installation.data().join("short"), b"too short").unwrap();
        let said = refused(&scene.installation, &["keys", "rotate", "--kek-file", "short"]);
        assert!(said.contains("mode") || said.contains("holds 9 bytes"), "{said}");
        refused(&scene.installation, &["keys", "rotate", "--kek-file", "no/such/folder/kek"]);
        assert!(scene.journal("event=key.rotated").await.is_empty());
        printed(&scene.installation, &["keys", "rotate"]);
    }
}
