//! An account that is put back as a whole, with its passwords and their seals, opens nothing any more: the journal knows it better.

use suite::{
    Engine,
    scene::{ACCOUNT, Scene},
};

const KEEP: &str = "CREATE TABLE a AS SELECT * FROM managed_account; CREATE TABLE v AS SELECT * FROM password_version";
const PUT_BACK: &str = "UPDATE managed_account SET password_version = (SELECT password_version FROM a),
        password_changed_at = (SELECT password_changed_at FROM a), last_change_id = (SELECT last_change_id FROM a),
        revision = (SELECT revision FROM a), updated_at = (SELECT updated_at FROM a), mac = (SELECT mac FROM a);
    DELETE FROM password_version; INSERT INTO password_version SELECT * FROM v";
const DROP: &str = "DELETE FROM password_version; DELETE FROM password_change; DELETE FROM managed_account";

#[tokio::test(flavor = "multi_thread")]
async fn case_55_an_account_rolled_back_as_a_whole_is_found() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let mut robot = scene.robot("robot").await;
        let session = robot.otp_login(&scene.client()).await;
        session.overriding(ACCOUNT, "The-1st-one-that-is-given").send().await.is(200);
        scene.installation.execute(KEEP).await;
        session.overriding(ACCOUNT, "The-2nd-one-that-is-given").send().await.is(200);
        let verify = || scene.installation.run(["journal", "verify", "--json"]);
        let good = verify();
        assert!(good.status.success(), "{engine:?}: {}", String::from_utf8_lossy(&good.stderr));

        scene.installation.execute(PUT_BACK).await;
        let shown = session.fetch(ACCOUNT).await.expect(200).text("/password");
        assert_eq!(shown, "The-1st-one-that-is-given", "{engine:?}: all its seals are good");
        scene.installation.execute("DROP TABLE a; DROP TABLE v").await;
        let found = verify();
        assert_eq!(found.status.code(), Some(2), "{engine:?}");
        assert!(String::from_utf8_lossy(&found.stdout).contains("\"account-rolled-back\""), "{engine:?}");

        scene.installation.execute(DROP).await;
        let found = verify();
        assert_eq!(found.status.code(), Some(2), "{engine:?}");
        assert!(String::from_utf8_lossy(&found.stdout).contains("\"account-missing\""), "{engine:?}");
    }
}
