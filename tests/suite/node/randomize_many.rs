//! Several passwords changed by one request, whose policies name managing nodes: who makes the changes is said before, and is so.

use std::time::Duration;

use serde_json::{Value, json};
use suite::{
    Engine, Server,
    client::Client,
    http::Reply,
    push::{DATABASE, PUSH, Push, randomizing_many},
    wait,
};

use crate::command::printed;

const MADE_TIME_MAX: Duration = Duration::from_mins(1);

/// Nobody stands in for a managing node.
async fn without_fallback(push: &Push) {
    let set = push.admin().put("/v1/system-variables/IDARCHIVE_RANDOMIZE_LOCAL_FALLBACK");
    set.json(&json!({ "value": "false" })).send().await.is(200);
}

async fn managed_by(push: &Push, policy: &str, node: &str) {
    let manage = json!({ "managingNode": node });
    push.admin().patch(&format!("/v1/managed-system-policies/{policy}")).json(&manage).send().await.is(200);
}

/// The changes that were accepted.
fn accepted(reply: &Reply) -> Vec<String> {
    let items = reply.json()["items"].as_array().unwrap().clone();
    items.iter().filter_map(|item| item["changes"][0]["changeId"].as_str().map(str::to_owned)).collect()
}

async fn confirmed(push: &Push, client: &Client, changes: &[String]) {
    for change in changes {
        wait::until("the change is made", MADE_TIME_MAX, async || {
            (push.change(client, change).await.text("/status") == "confirmed").then_some(())
        })
        .await;
    }
}

/// How many of the changes each of two nodes has made.
async fn made_by(push: &Push, changes: &[String]) -> (i64, i64) {
    const BY_ONE: &str = "SELECT COUNT(*) FROM journal WHERE event = 'password.change-armed' AND node_id = 'node-1' AND arguments LIKE '%' || $1 || '%'";
    const BY_TWO: &str = "SELECT COUNT(*) FROM journal WHERE event = 'password.change-armed' AND node_id = 'node-2' AND arguments LIKE '%' || $1 || '%'";
    let (installation, mut made) = (&push.scene.installation, (0, 0));
    for change in changes {
        made.0 += installation.number(BY_ONE, change).await;
        made.1 += installation.number(BY_TWO, change).await;
    }
    made
}

async fn ready(server: &Server, status: u16) {
    wait::until("it has heard", MADE_TIME_MAX, async || {
        (server.client().get("/readyz").send().await.status == status).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_managing_nodes_are_a_question_and_one_node_does_all_when_it_is_told_to() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let manager = push.manager().await;
        without_fallback(&push).await;
        // It has served, and serves no more.
        let gone = "INSERT INTO node (node_id, chain_id, version, started_at, heartbeat_at, ended_at, is_drained, role, clock_skew_millis)
            VALUES ('node-2', 'gone', '0', 0, 0, 0, 0, 'single', 0)";
        push.scene.installation.execute(gone).await;
        push.policy("ELSEWHERE", json!({ "managingNode": "node-2" }), &["randomize-override", "view-properties"]).await;
        push.policy("UNSEEN", json!({ "managingNode": "node-2" }), &[]).await;
        managed_by(&push, PUSH, "node-1").await;
        let (role, elsewhere, unseen) =
            (push.account().await.0, push.account_under("ELSEWHERE").await, push.account_under("UNSEEN").await);
        let (here, there, unseen) = ((DATABASE, &role[..]), ("ELSEWHERE", &elsewhere[..]), ("UNSEEN", &unseen[..]));

        let asked = randomizing_many(&manager, &[here, there], false).send().await;
        asked.refuses(409, "managing-nodes-several");
        let detail = asked.text("/detail");
        assert!(
            detail.contains("the nodes node-1, node-2.") && detail.contains("made by node-1, the node that answers"),
            "{detail}"
        );
        let installation = &push.scene.installation;
        assert_eq!(installation.number("SELECT COUNT(*) FROM password_change WHERE kind = $1", "randomize").await, 0);
        let rows = push.scene.journal("event=password.refused").await;
        let [row] = &rows[..] else { panic!("{rows:?}") };
        assert_eq!((row["code"].as_str(), row["accountId"].as_str()), (Some("managing-nodes-several"), None));
        assert_eq!(row["arguments"]["parts"][1]["account"], json!(elsewhere));

        // Whose account one may not have changed, whose node one doesn't hear of.
        let other = randomizing_many(&manager, &[here, unseen], false).send().await.expect(200);
        assert_eq!((&other.json()["managingNodes"], &other.json()["performedBy"]), (&json!(["node-1"]), &Value::Null));
        assert_eq!(other.text("/items/1/code"), "account-not-found");
        confirmed(&push, &manager, &accepted(&other)).await;

        let reply = randomizing_many(&manager, &[here, there], true).send().await.expect(200);
        assert_eq!(reply.json()["managingNodes"], json!(["node-1", "node-2"]), "{reply}");
        assert_eq!(reply.text("/performedBy"), "node-1");
        confirmed(&push, &manager, &accepted(&reply)).await;
        assert_eq!(made_by(&push, &accepted(&reply)).await, (2, 0), "{engine:?}");
    }
}

/// Two servers on one store, where nobody may stand in for a managing node: the one that was told to makes the changes, and not the one that
/// manages; another does when that one is drained, or has fallen silent.
#[tokio::test(flavor = "multi_thread")]
async fn a_node_makes_what_it_was_told_to_and_others_do_when_it_no_longer_serves() {
    let push = Push::new(Engine::Postgres).await;
    let twin = push.scene.installation.twin("node-2");
    let other = twin.serve().await;
    let manager = push.manager().await;
    let there = other.client().with_token(manager.token().unwrap());
    without_fallback(&push).await;
    managed_by(&push, PUSH, "node-2").await;
    let roles = [push.account().await.0, push.account().await.0, push.account().await.0];
    let roles = roles.each_ref().map(|role| (DATABASE, role.as_str()));
    let ask = async |client: &Client, is_local: bool| {
        let reply = randomizing_many(client, &roles, is_local).send().await.expect(200);
        assert_eq!(reply.json()["managingNodes"], json!(["node-2"]), "{reply}");
        (accepted(&reply), reply.json()["performedBy"].clone())
    };

    // One managing node is no question: it makes them, whoever was asked.
    let (changes, performer) = ask(&manager, false).await;
    confirmed(&push, &manager, &changes).await;
    assert_eq!((made_by(&push, &changes).await, performer), ((0, 3), Value::Null));
    // The one that was asked makes them, although the one that manages serves.
    let (changes, performer) = ask(&manager, true).await;
    confirmed(&push, &manager, &changes).await;
    assert_eq!((made_by(&push, &changes).await, performer), ((3, 0), json!("node-1")));

    // It is drained, and answers still: another makes what it was told to make.
    managed_by(&push, PUSH, "node-1").await;
    printed(&twin, &["node", "drain", "node-2"]);
    ready(&other, 503).await;
    let reply = randomizing_many(&there, &roles, true).send().await.expect(200);
    assert_eq!(reply.text("/performedBy"), "node-2");
    confirmed(&push, &manager, &accepted(&reply)).await;
    assert_eq!(made_by(&push, &accepted(&reply)).await, (3, 0));

    // It dies with its changes before it. They are no one else's, not even the managing node's, until it is known to be silent.
    managed_by(&push, PUSH, "node-2").await;
    printed(&push.scene.installation, &["node", "drain", "node-1"]);
    ready(&push.scene.server, 503).await;
    let (changes, performer) = ask(&there, true).await;
    assert_eq!(performer, json!("node-2"));
    other.kill().await;
    let instances = push.admin().get("/v1/instances").send().await.expect(200).json();
    assert_eq!((&instances["items"][0]["queueLength"], &instances["items"][1]["queueLength"]), (&json!(0), &json!(3)));
    for node in ["node-1", "node-2"] {
        printed(&push.scene.installation, &["node", "resume", node]);
    }
    confirmed(&push, &manager, &changes).await;
    assert_eq!(made_by(&push, &changes).await, (3, 0));
}
