//! InstanceList and ReplicationStatusGet: who serves, and how the database stands.

use std::time::Duration;

use serde_json::{Value, json};
use suite::{Engine, Installation, client::Client, replicated::Replicated, wait};

use crate::command::printed;

/// Longest until what a node says of itself is read by others: it says so each second, or each five.
const SAID_TIME_MAX: Duration = Duration::from_secs(20);

async fn instances(client: &Client) -> Vec<Value> {
    let page = client.get("/v1/instances").send().await.expect(200);
    page.json()["items"].as_array().unwrap().clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lone_server_is_shown_as_it_is() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        let root = server.api_user().await;
        let shown = instances(&root).await;
        assert_eq!(shown.len(), 1);
        let [node, state, role] = ["nodeId", "state", "role"].map(|name| shown[0][name].as_str().unwrap().to_owned());
        assert_eq!([node.as_str(), &state, &role], ["node-1", "serving", "single"], "{}", shown[0]);
        assert_eq!((&shown[0]["lagBytes"], &shown[0]["lagSeconds"], &shown[0]["queueLength"]), (&json!(0), &json!(0), &json!(0)));
        let heartbeat = async || instances(&root).await[0]["heartbeatAt"].as_str().unwrap().to_owned();
        let first = heartbeat().await;
        wait::until("it is heard of again", SAID_TIME_MAX, async || (heartbeat().await > first).then_some(())).await;

        let status = root.get("/v1/replication/status").send().await.expect(200).json();
        let is_postgres = engine == Engine::Postgres;
        assert_eq!(status["engine"], if is_postgres { "postgresql" } else { "sqlite" });
        assert_eq!((&status["leaderReachable"], &status["quorum"]), (&json!(true), &json!(true)));
        assert_eq!(status["members"].as_array().unwrap().len(), usize::from(is_postgres), "{status}");
        let ready = server.client().get("/readyz").send().await.expect(200).json();
        assert_eq!(ready, json!({ "status": "ready", "leaderReachable": true, "quorum": true, "drained": false }));

        assert!(server.stop().await.success());
        let listed = printed(&installation, &["node", "list"]);
        assert_eq!((&listed[0]["nodeId"], &listed[0]["state"]), (&json!("node-1"), &json!("stopped")));
    }
}

/// Two servers on a cluster, each with its own member beside it: roles, lag, and what they do when the standby falls silent.
#[tokio::test(flavor = "multi_thread")]
async fn servers_on_a_cluster_say_what_is_beside_them_and_refuse_what_would_not_be_kept() {
    let cluster = Replicated::start(1).await;
    let installation = Installation::on_database(cluster.url(0));
    let twin = installation.twin("node-2");
    let hosts = |order: &[usize]| cluster.hosts(order).into_iter().map(|host| format!("{host:?}")).collect::<Vec<_>>().join(", ");
    installation.on_hosts(&hosts(&[0, 1]));
    twin.on_hosts(&hosts(&[1, 0]));
    let (one, two) = (installation.serve().await, twin.serve().await);
    let root = two.api_user().await;
    let roles = async || {
        let shown = instances(&root).await;
        let role = |at: usize| shown.get(at).map(|instance| instance["role"].as_str().unwrap().to_owned());
        (role(0)? == "leader" && role(1)? == "standby").then_some(())
    };
    wait::until("both have said what is beside them", SAID_TIME_MAX, roles).await;
    let status = root.get("/v1/replication/status").send().await.expect(200).json();
    let of = |at: usize| (status["members"][at]["host"].clone(), status["members"][at]["role"].clone());
    assert_eq!(of(0), (json!(cluster.hosts(&[1])[0]), json!("standby")), "{status}");
    assert_eq!(of(1), (json!(cluster.hosts(&[0])[0]), json!("primary")), "{status}");

    cluster.members[1].pause();
    for server in [&one, &two] {
        wait::until("it isn't ready", SAID_TIME_MAX, async || {
            let reply = server.client().get("/readyz").send().await;
            (reply.status == 503 && reply.text("/detail").contains("no-quorum (leader reachable: yes; quorum: no")).then_some(())
        })
        .await;
        // A login is a change, and so is the disclosure of a password. Who is in already may look.
        let refused = server.client().post("/v1/sessions").json(&installation.credentials()).send().await;
        assert_eq!((refused.status, refused.text("/code")), (503, "store-unavailable".into()), "{refused}");
        assert!(refused.header("retry-after").is_some());
    }
    let status = root.get("/v1/replication/status").send().await.expect(200).json();
    assert_eq!((&status["leaderReachable"], &status["quorum"]), (&json!(true), &json!(false)));
    cluster.members[1].resume();
    for server in [&one, &two] {
        wait::until("it is ready again", SAID_TIME_MAX, async || {
            (server.client().get("/readyz").send().await.status == 200).then_some(())
        })
        .await;
        server.api_user().await;
    }
}
