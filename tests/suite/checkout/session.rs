//! Real sessions on a real OpenSSH server, opened by a gateway that never shows a password: they end when the check-out does.

use std::time::Duration;

use serde_json::json;
use suite::{
    Engine,
    gateway::Session,
    push::{DATABASE, Push, installation, randomizing},
    random,
    scene::{CLASS, Scene},
    ssh::Sshd,
};
use tokio::time::timeout;

use super::desk::{REVOKERS, returning, revoking};

/// A gateway asks every half second here; then the session ends at once.
const SOON: Duration = Duration::from_secs(3);

#[tokio::test(flavor = "multi_thread")]
async fn it_ends_with_its_check_out() {
    let sshd = Sshd::default();
    for engine in Engine::ALL {
        let push = Push::over_ssh(Scene::on(installation(engine).await).await, &sshd, "127.0.0.1", sshd.address().port()).await;
        let (ann, eve) = (push.scene.stranger("ann", "apicaller").await, push.scene.stranger("eve", "apicaller").await);
        let gateway = push.scene.stranger("gateway", "guacamolecaller").await;
        push.admin().put(&format!("/v1/user-classes/{CLASS}/members/ann")).send().await.is(204);
        let revokers = json!({ "classId": REVOKERS, "explicitUsers": ["eve"] });
        push.admin().post("/v1/user-classes").json(&revokers).send().await.is(201);
        let (account, robot) = (random::name("user"), push.robot().await);
        sshd.account(&account, "before");
        let key = push.manage(&account, Some("before")).await;
        randomizing(&robot.client, &account, 30).send().await.is(200);

        let open = async || {
            // the password of the one before is changed before anybody has the account again
            let body = json!({ "resourceId": DATABASE, "accountId": account, "durationMinutes": 60 });
            let lent = suite::wait::until("the account is to be had", Duration::from_secs(20), async || {
                let lent = ann.post("/v1/checkouts").json(&body).send().await;
                (lent.status == 201).then_some(lent)
            })
            .await;
            let id = lent.text("/checkout/checkoutId");
            let ticket = json!({ "accountKey": key, "plugin": "guacamole-ssh" });
            let ticket = ann.post(&format!("/v1/checkouts/{id}/tickets")).json(&ticket).send().await.expect(201).text("/ticket");
            let lent = lent.text("/passwords/0/password");
            (id.clone(), Session::open(&gateway, &id, &ticket).await, lent)
        };

        let (id, session, known) = open().await;
        let watching = tokio::spawn(session.watch_over());
        returning(&ann, &id).send().await.is(200);
        assert_eq!(timeout(SOON, watching).await.unwrap().unwrap().as_deref(), Some("checked-in"), "{engine:?}");

        let (id, session, next) = open().await;
        assert_ne!(known, next);
        assert!(!sshd.opens(&account, &known), "what was lent before opens nothing");
        let watching = tokio::spawn(session.watch_over());
        revoking(&eve, &id).send().await.is(200);
        assert_eq!(timeout(SOON, watching).await.unwrap().unwrap().as_deref(), Some("revoked"), "{engine:?}");

        let (_, session, _) = open().await;
        let watching = tokio::spawn(session.watch_over());
        assert!(push.scene.server.stop().await.success());
        assert_eq!(timeout(2 * SOON, watching).await.unwrap().unwrap(), None, "{engine:?}: nobody says that it may go on");
    }
}
