//! `strongroom node drain`, `resume` and `remove`, and a name that two servers want.

use std::time::Duration;

use serde_json::json;
use suite::{
    Engine, Installation,
    push::{Push, randomizing},
    scene::Scene,
    wait,
};

use crate::command::{printed, refused};

/// Longest until a node has heard what is wanted of it, or is taken for silent.
const HEARD_TIME_MAX: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread")]
async fn a_drained_node_answers_and_begins_nothing() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let installation = &push.scene.installation;
        let drained = printed(installation, &["node", "drain", "node-1"]);
        assert_eq!(drained, json!({ "nodeId": "node-1", "done": "drain" }));
        let ready = async || push.scene.client().get("/readyz").send().await;
        wait::until("load balancers are told", HEARD_TIME_MAX, async || (ready().await.status == 503).then_some(())).await;
        let said = ready().await;
        assert!(said.text("/detail").starts_with("drained (leader reachable: yes; quorum: yes; drained: yes)"), "{said}");

        // Whoever asks it is answered; what has to be done waits.
        let manager = push.manager().await;
        let (role, _) = push.account().await;
        let asked = randomizing(&manager, &role, 2).send().await.expect(202);
        assert_eq!((asked.text("/status"), &asked.json()["attempts"]), ("queued".into(), &json!(0)), "{asked}");
        let shown = push.admin().get("/v1/instances").send().await.expect(200);
        assert_eq!(shown.text("/items/0/state"), "draining");

        printed(installation, &["node", "resume", "node-1"]);
        wait::until("it takes work up", HEARD_TIME_MAX, async || {
            let change = push.change(&manager, &asked.text("/changeId")).await;
            (change.text("/status") == "confirmed").then_some(())
        })
        .await;
        assert_eq!(ready().await.status, 200);
        for event in ["node.drained", "node.resumed"] {
            let rows = push.scene.journal(&format!("event={event}")).await;
            assert_eq!((rows.len(), rows[0]["actorUserId"].as_str()), (1, Some("superuser")), "{event}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_is_forgotten_when_it_has_stopped_and_nothing_waits_for_it() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let said = refused(&push.scene.installation, &["node", "remove", "node-1"]);
        assert!(said.contains("object-in-use") && said.contains("It serves"), "{said}");
        for command in ["drain", "resume", "remove"] {
            let said = refused(&push.scene.installation, &["node", command, "node-9"]);
            assert!(said.contains("reference-not-found") && said.contains("No node of this name"), "{said}");
        }
        let said = refused(&push.scene.installation, &["node", "drain", "No Name"]);
        assert!(said.contains("must match"), "{said}");
        let managed = |node: &str| json!({ "managingNode": node });
        let policy = "/v1/managed-system-policies/PUSH";
        push.admin().patch(policy).json(&managed("node-1")).send().await.is(200);
        let Scene { installation, server, .. } = push.scene;
        assert!(server.stop().await.success());
        let said = refused(&installation, &["node", "remove", "node-1"]);
        assert!(said.contains("object-in-use") && said.contains("managing node"), "{said}");
        let server = installation.serve().await;
        server.api_user().await.patch(policy).json(&managed("")).send().await.is(200);
        assert!(server.stop().await.success());
        printed(&installation, &["node", "remove", "node-1"]);
        assert_eq!(printed(&installation, &["node", "list"]), json!([]));
        let server = installation.serve().await;
        let shown = server.api_user().await.get("/v1/instances").send().await.expect(200);
        assert_eq!(shown.text("/items/0/state"), "serving", "it is there again when it serves again");
    }
}

/// The one that started first gives way: two that took each other's work for their own would be worse than one less.
#[tokio::test(flavor = "multi_thread")]
async fn two_servers_are_never_one_node() {
    let installation = Installation::new(Engine::Postgres).await;
    let copy = installation.twin("node-1");
    let first = installation.serve().await;
    let second = copy.serve().await;
    let status = first.stopped().await;
    assert_eq!(status.code(), Some(1));
    assert!(installation.log().contains("another server has started under this node's name"), "{}", installation.log());
    let shown = second.api_user().await.get("/v1/instances").send().await.expect(200);
    assert_eq!(shown.json()["items"].as_array().unwrap().len(), 1);
    assert_eq!(shown.text("/items/0/state"), "serving");
}
