//! What was under way when a backup was made: an account that was lent, and a password that was on its way to its target.

use std::time::Duration;

use serde_json::json;
use suite::{
    Engine, postgres,
    push::{DATABASE, Push, fetching, randomizing},
    random,
    scene::CLASS,
    wait,
};

use super::{WAYS, back_up, count, printed};

const SETTLED_MAX: Duration = Duration::from_secs(40);
const DOUBT: &str = "SELECT COUNT(*) FROM password_change c JOIN managed_account a ON a.open_change_id = c.change_id
    WHERE a.account_key = $1 AND c.status = 'in-doubt' AND c.candidate IS NOT NULL AND c.lease_until IS NULL
        AND a.password_state = 'in-doubt' AND c.known_before IS NULL";
const ENDED: &str = "SELECT COUNT(*) FROM checkout WHERE status = 'expired' AND checkout_id <> $1";

#[tokio::test(flavor = "multi_thread")]
async fn what_was_lent_ends_and_its_password_is_changed() {
    for (from, to) in WAYS.into_iter().filter(|(from, to)| from != to) {
        let push = Push::new(from).await;
        let robot = push.robot().await;
        let (role, key) = push.account().await;
        randomizing(&robot.client, &role, 30).send().await.is(200);
        let person = push.scene.stranger("ann", "").await;
        push.admin().put(&format!("/v1/user-classes/{CLASS}/members/ann")).send().await.is(204);
        let body = json!({ "resourceId": DATABASE, "accountId": role });
        let opened = person.post("/v1/checkouts").json(&body).send().await.expect(201);
        let known = opened.text("/passwords/0/password");
        let (file, _) = back_up(&push.scene.installation, "backup");
        assert!(push.scene.server.stop().await.success());

        let (installation, output) = push.scene.installation.put_back(&file, to).await;
        assert_eq!(printed(&output)["checkouts"], 1);
        installation.configure("connector_allow_loopback = true");
        let server = installation.serve().await;
        let admin = server.api_user().await;
        wait::until("the check-out has ended and its password is another", SETTLED_MAX, async || {
            (count(&installation, ENDED).await == 1).then_some(())
        })
        .await;
        assert!(!postgres::opens(&role, &known).await, "who had it has it no more");
        let shown = admin.get(&format!("/v1/managed-accounts/{key}")).send().await.expect(200);
        assert_eq!(shown.text("/passwordState"), "confirmed");
        assert!(server.stop().await.success());
    }
}

/// The backup is made between the command and its answer: put back, nobody says that the old password is in force, and the new one is found.
#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_was_on_its_way_is_a_doubt_and_not_forgotten() {
    for engine in Engine::ALL {
        let (push, gate) = Push::behind_a_gate(engine).await;
        let mut robot = push.scene.robot(&random::name("robot")).await;
        let client = robot.otp_login(&push.scene.client()).await.client;
        let (role, key) = push.account().await;
        randomizing(&client, &role, 30).send().await.is(200);
        let old = fetching(&client, &role).send().await.expect(200).text("/password");
        gate.hold();
        let asked = randomizing(&client, &role, 0).send().await.expect(202).text("/changeId");
        wait::until("the command is on its way", Duration::from_secs(10), async || (gate.held() == 1).then_some(())).await;
        let (file, _) = back_up(&push.scene.installation, "backup");
        gate.let_go();
        assert_eq!(push.change(&client, &asked).await.expect(200).text("/status"), "confirmed");
        let new = fetching(&client, &role).send().await.expect(200).text("/password");
        assert!(new != old && postgres::opens(&role, &new).await);
        assert!(push.scene.server.stop().await.success());

        let (installation, output) = push.scene.installation.put_back(&file, engine).await;
        assert_eq!(printed(&output)["inDoubt"], 1);
        assert_eq!(installation.number(DOUBT, &key).await, 1);
        installation.configure("connector_allow_loopback = true");
        let server = installation.serve().await;
        let admin = server.api_user().await;
        let account = format!("/v1/managed-accounts/{key}");
        wait::until("the doubt ends", SETTLED_MAX, async || {
            (admin.get(&account).send().await.expect(200).text("/passwordState") == "confirmed").then_some(())
        })
        .await;
        let reset = printed(&installation.run(["otp", "reset", &robot.user]));
        robot.otp = reset["initialPassword"].as_str().unwrap().to_owned();
        let client = robot.otp_login(&server.client()).await.client;
        assert_eq!(fetching(&client, &role).send().await.expect(200).text("/password"), new);
        assert!(postgres::opens(&role, &new).await, "the same password as before");
        assert!(server.stop().await.success());
    }
}
