//! Cases 53 and 54: cipher text that somebody changed in the database. The cipher itself is tried in `api/src/key`, rows in
//! `suite/password`; here: what a caller is told.

use suite::{
    Engine,
    scene::{ACCOUNT, OtpSession, Scene, secret},
};

/// The password of the scene is changed in the database; whoever fetches it is told nothing of it.
async fn edited(edits: &[&str]) {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let other = secret();
        scene.account("other", &other).await;
        let robot: OtpSession = scene.robot("robot").await.otp_login(&scene.client()).await;
        scene.installation.execute("CREATE TABLE kept AS SELECT * FROM password_version").await;
        for edit in edits {
            robot.fetch(ACCOUNT).await.is(200);
            let key = format!("(SELECT account_key FROM managed_account WHERE account_id = '{ACCOUNT}')");
            scene.installation.execute(&format!("{edit} WHERE account_key = {key}")).await;
            let reply = robot.fetch(ACCOUNT).await;
            reply.refuses(500, "integrity-broken");
            let said = format!("{reply}{:?}", reply.headers);
            assert!(!said.contains(&scene.password) && !said.contains(&other), "{said}");
            scene.installation.execute("DELETE FROM password_version; INSERT INTO password_version SELECT * FROM kept").await;
        }
        robot.fetch("other").await.is(200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn case_53_broken_cipher_text_is_an_alarm_and_no_answer() {
    edited(&[
        "UPDATE password_version SET sealed = (SELECT fingerprint FROM kept LIMIT 1)",
        "UPDATE password_version SET fingerprint = mac",
        "UPDATE password_version SET sealed = substr(sealed, 1, 40)",
        "UPDATE password_version SET secret_id = '019a0000-0000-7000-8000-000000000000'",
    ])
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn case_54_cipher_text_of_another_row_does_not_open_here() {
    edited(&[
        "UPDATE password_version SET sealed = (SELECT sealed FROM kept WHERE kept.account_key <> password_version.account_key)",
        "UPDATE password_version SET (sealed, secret_id) = (SELECT sealed, secret_id FROM kept WHERE kept.account_key <> password_version.account_key)",
        "UPDATE password_version SET (sealed, secret_id, mac) = (SELECT sealed, secret_id, mac FROM kept WHERE kept.account_key <> password_version.account_key)",
    ])
    .await;
}
