//! The managing node of a policy changes its passwords; others stand in for it when it is silent or drained, and may.

use std::time::Duration;

use serde_json::{Value, json};
use suite::{
    Engine,
    client::Client,
    push::{PUSH, Push, randomizing},
    wait,
};

use crate::command::printed;

const TAKEN_OVER_TIME_MAX: Duration = Duration::from_secs(40);
const NOT_TAKEN_TIME: u32 = 3;

async fn confirmed(push: &Push, client: &Client, change: &str) -> Value {
    wait::until("the change is made", TAKEN_OVER_TIME_MAX, async || {
        let shown = push.change(client, change).await;
        (shown.text("/status") == "confirmed").then(|| shown.json())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_managing_node_is_there_for_waits_for_it_unless_others_may() {
    let push = Push::new(Engine::Postgres).await;
    let twin = push.scene.installation.twin("node-2");
    let other = twin.serve().await;
    let manager = push.manager().await;
    let (role, _) = push.account().await;
    let manage = json!({ "managingNode": "node-2" });
    push.admin().patch(&format!("/v1/managed-system-policies/{PUSH}")).json(&manage).send().await.is(200);
    let made_by = async |change: &str| {
        const BY_ONE: &str = "SELECT COUNT(*) FROM journal WHERE event = 'password.change-armed' AND node_id = 'node-1' AND arguments LIKE '%' || $1 || '%'";
        const BY_TWO: &str = "SELECT COUNT(*) FROM journal WHERE event = 'password.change-armed' AND node_id = 'node-2' AND arguments LIKE '%' || $1 || '%'";
        let installation = &push.scene.installation;
        (installation.number(BY_ONE, change).await, installation.number(BY_TWO, change).await)
    };
    let ask = async |wait_seconds| randomizing(&manager, &role, wait_seconds).send().await;

    // Asked of the one, made by the other.
    let asked = ask(30).await.expect(200).text("/changeId");
    assert_eq!(made_by(&asked).await, (0, 1));

    // It is drained: its work goes to whoever is there.
    printed(&twin, &["node", "drain", "node-2"]);
    wait::until("it has heard", TAKEN_OVER_TIME_MAX, async || {
        (other.client().get("/readyz").send().await.status == 503).then_some(())
    })
    .await;
    let asked = ask(30).await.expect(200).text("/changeId");
    assert_eq!(made_by(&asked).await, (1, 0));
    printed(&twin, &["node", "resume", "node-2"]);
    wait::until("it has heard", TAKEN_OVER_TIME_MAX, async || {
        (other.client().get("/readyz").send().await.status == 200).then_some(())
    })
    .await;

    // It is dead, and nobody may stand in: what is asked for waits until it is there again.
    let fallback = |may: &str| {
        let set = push.admin().put("/v1/system-variables/IDARCHIVE_RANDOMIZE_LOCAL_FALLBACK");
        set.json(&json!({ "value": may }))
    };
    fallback("false").send().await.is(200);
    other.kill().await;
    let asked = ask(NOT_TAKEN_TIME).await.expect(202).text("/changeId");
    let instances = push.admin().get("/v1/instances");
    wait::until("it is known to be silent", TAKEN_OVER_TIME_MAX, async || {
        (instances.send().await.text("/items/1/state") == "cut-off").then_some(())
    })
    .await;
    assert_eq!(instances.send().await.json()["items"][1]["queueLength"], 1);
    assert_eq!(push.change(&manager, &asked).await.text("/status"), "queued");
    let other = twin.serve().await;
    confirmed(&push, &manager, &asked).await;
    assert_eq!(made_by(&asked).await, (0, 1));

    // It is dead, and others may: ten seconds later they do.
    fallback("true").send().await.is(200);
    other.kill().await;
    let asked = ask(0).await.expect(202).text("/changeId");
    confirmed(&push, &manager, &asked).await;
    assert_eq!(made_by(&asked).await, (1, 0));
}
