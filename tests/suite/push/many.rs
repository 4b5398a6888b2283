//! Several passwords changed by one request: what each account comes to, and that all of it comes to be once, or none of it.

use std::time::Duration;

use serde_json::{Value, json};
use suite::{
    Engine,
    client::Client,
    http::Reply,
    postgres,
    push::{DATABASE, Push, fetching, randomizing, randomizing_many},
    random,
    scene::{ACCOUNT, RESOURCE},
    wait,
};
use tokio::sync::Barrier;

const SETTLED_TIME_MAX: Duration = Duration::from_secs(30);
const ROWS: &str = "SELECT COUNT(*) FROM journal WHERE request = $1";
const ROWS_UNPERMITTED: &str =
    "SELECT COUNT(*) FROM journal WHERE request = $1 AND code = 'permission-missing' AND outcome = 'refused'";
const CHANGES: &str = "SELECT COUNT(*) FROM password_change WHERE kind = $1";

fn items(reply: &Reply) -> Vec<Value> {
    reply.json()["items"].as_array().unwrap().clone()
}

async fn changes(push: &Push) -> i64 {
    push.scene.installation.number(CHANGES, "randomize").await
}

/// All that was accepted is in force.
async fn confirmed(push: &Push, client: &Client, reply: &Reply) {
    for item in items(reply).iter().filter(|item| item["code"].is_null()) {
        let change = item["changes"][0]["changeId"].as_str().unwrap();
        wait::until("the change is made", SETTLED_TIME_MAX, async || {
            (push.change(client, change).await.text("/status") == "confirmed").then_some(())
        })
        .await;
    }
}

/// They name the same accounts in opposite orders: nobody waits in a circle.
#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_are_both_answered() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let (one, other) = (push.robot().await.client, push.robot().await.client);
        let mut roles = Vec::new();
        for _ in 0..6 {
            roles.push(push.account().await.0);
        }
        let forth: Vec<_> = roles.iter().map(|role| (DATABASE, role.as_str())).collect();
        let back: Vec<_> = forth.iter().rev().copied().collect();
        for round in 0..8 {
            let barrier = Barrier::new(2);
            let ask = async |client: &Client, names: &[(&str, &str)]| {
                barrier.wait().await;
                randomizing_many(client, names, false).send().await.expect(200)
            };
            let replies = tokio::join!(ask(&one, &forth), ask(&other, &back));
            for (client, reply) in [(&one, &replies.0), (&other, &replies.1)] {
                assert!(items(reply).iter().all(|item| item["code"].is_null()), "{engine:?} round {round}: {reply}");
                confirmed(&push, client, reply).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn several_are_changed_and_answered_in_the_order_sent() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let robot = push.robot().await.client;
        let mut roles = Vec::new();
        for _ in 0..5 {
            roles.push(push.account().await.0);
        }
        roles.reverse(); // not as they were made
        let names: Vec<_> = roles.iter().map(|role| (DATABASE, role.as_str())).collect();
        let reply = randomizing_many(&robot, &names, false).send().await.expect(200);
        let answered: Vec<_> = items(&reply).iter().map(|item| item["accountId"].as_str().unwrap().to_owned()).collect();
        assert_eq!(answered, roles, "{reply}");
        assert_eq!((&reply.json()["managingNodes"], &reply.json()["performedBy"]), (&json!([]), &Value::Null), "{reply}");
        for (item, role) in items(&reply).iter().zip(&roles) {
            let change = &item["changes"][0];
            let shown = (&item["code"], &item["resourceId"], &change["accountId"], &change["status"], &change["joined"]);
            assert_eq!(shown, (&Value::Null, &json!(DATABASE), &json!(role), &json!("queued"), &json!(false)), "{item}");
        }
        confirmed(&push, &robot, &reply).await;
        for role in &roles {
            let fetched = fetching(&robot, role).send().await.expect(200);
            assert!(postgres::opens(role, &fetched.text("/password")).await, "{engine:?}");
        }

        // Whoever looks an account up in the journal finds its change, as if it had been asked for alone.
        for role in &roles {
            let rows = push.scene.journal(&format!("event=password.change-requested&accountId={role}")).await;
            let [row] = &rows[..] else { panic!("{rows:?}") };
            let said = ["function", "procedure", "outcome", "requestId"].map(|field| row[field].as_str().unwrap_or_default());
            let request = reply.header("x-request-id").unwrap();
            let expected = ["ManagedAccountRandomizePasswordMany", "managed-account-randomize-password", "done", request];
            assert_eq!(said, expected);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_is_refused_is_told_as_alone_and_hinders_no_other() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let manager = push.manager().await;
        push.policy("HIDDEN", json!({}), &[]).await;
        push.policy("SHOWN", json!({}), &["view-properties"]).await;
        push.policy("OFF", json!({ "randomizationEnabled": false }), &["randomize-override"]).await;
        let (first, last) = (push.account().await.0, push.account().await.0);
        let hidden = push.account_under("HIDDEN").await;
        let [shown, off] = [push.account_under("SHOWN").await, push.account_under("OFF").await];
        let nobody = random::name("nobody");
        let sent = [
            (DATABASE, &first[..], ""),
            ("HIDDEN", &hidden, "account-not-found"),
            (RESOURCE, ACCOUNT, "policy-mode-unsupported"),
            ("SHOWN", &shown, "permission-missing"),
            (DATABASE, &nobody, "account-not-found"),
            ("OFF", &off, "randomization-disabled"),
            (DATABASE, &last, ""),
        ];
        let names = sent.map(|(system, account, _)| (system, account));
        let reply = randomizing_many(&manager, &names, false).send().await.expect(200);
        for (item, (system, account, code)) in items(&reply).iter().zip(sent) {
            assert_eq!((&item["resourceId"], &item["accountId"]), (&json!(system), &json!(account)), "{reply}");
            assert_eq!(item["code"].as_str().unwrap_or_default(), code, "{item}");
            assert_eq!(item["changes"] == json!([]), !code.is_empty(), "{item}");
            if !code.is_empty() {
                let body = json!({ "resourceId": system, "accountId": account });
                let alone = manager.post("/v1/password-changes/randomize").json(&body).send().await;
                assert_eq!(alone.problem_code(), code);
            }
        }
        confirmed(&push, &manager, &reply).await;
        assert_eq!(changes(&push).await, 2, "{engine:?}");

        // The journal knows the true reason of each.
        let (installation, request) = (&push.scene.installation, reply.header("x-request-id").unwrap());
        assert_eq!(installation.number(ROWS, request).await, 7);
        assert_eq!(installation.number(ROWS_UNPERMITTED, request).await, 2, "the one that is hidden, too");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_for_twice_under_one_key_is_done_once() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let manager = push.manager().await;
        let (one, other) = (push.account().await.0, push.account().await.0);
        let ask = randomizing_many(&manager, &[&one[..], &other, "unknown"].map(|role| (DATABASE, role)), false)
            .header("Idempotency-Key", &random::hex());
        let first = ask.send().await.expect(200);
        confirmed(&push, &manager, &first).await;
        let again = ask.send().await.expect(200);
        assert_eq!((again.header("idempotency-replayed"), again.json()), (Some("true"), first.json()), "{engine:?}");
        assert_eq!(changes(&push).await, 2, "{engine:?}: nothing was done twice");
        let row = "SELECT COUNT(*) FROM journal WHERE event = 'password.change-requested' AND account = $1";
        assert_eq!(push.scene.installation.number(row, &one).await, 1);

        // Without the key it is another wish.
        let next = randomizing_many(&manager, &[(DATABASE, &one)], false).send().await.expect(200);
        assert_ne!(items(&next)[0]["changes"][0]["changeId"], items(&first)[0]["changes"][0]["changeId"]);
    }
}

/// What waits for its target already is joined, whoever asked for it.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_waits_is_joined() {
    for engine in Engine::ALL {
        let (push, gate) = Push::behind_a_gate(engine).await;
        let manager = push.manager().await;
        let (waiting, new) = (push.account().await.0, push.account().await.0);
        gate.hold();
        let alone = randomizing(&manager, &waiting, 0).send().await.expect(202).text("/changeId");
        let reply = randomizing_many(&manager, &[&new[..], &waiting].map(|role| (DATABASE, role)), true).send().await.expect(200);
        let [first, second] = &items(&reply)[..] else { panic!("{reply}") };
        assert_eq!((&first["changes"][0]["joined"], &second["changes"][0]["joined"]), (&json!(false), &json!(true)), "{reply}");
        assert_eq!(second["changes"][0]["changeId"], json!(alone));
        assert_eq!(reply.text("/performedBy"), "node-1");
        gate.let_go();
        confirmed(&push, &manager, &reply).await;
        assert_eq!(changes(&push).await, 2, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_breaks_a_rule_changes_nothing() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let manager = push.manager().await;
        let (one, other) = (push.account().await.0, push.account().await.0);
        let twice = randomizing_many(&manager, &[&one[..], &other, &one].map(|role| (DATABASE, role)), false).send().await;
        twice.refuses(422, "option-contradictory");
        assert_eq!(twice.text("/errors/0/pointer"), "/accounts/2");
        let mut many = vec![one.clone(), other];
        many.extend((2..201).map(|number| format!("role-{number}")));
        let many: Vec<_> = many.iter().map(|role| (DATABASE, role.as_str())).collect();
        assert_eq!(many.len(), 201);
        for roles in [&[], &many[..]] {
            randomizing_many(&manager, roles, false).send().await.refuses(400, "body-invalid");
        }
        assert_eq!(changes(&push).await, 0, "{engine:?}");

        // As many as may be are.
        let reply = randomizing_many(&manager, &many[..200], false).send().await.expect(200);
        let unknown = items(&reply).iter().filter(|item| item["code"] == "account-not-found").count();
        assert_eq!((items(&reply).len(), unknown), (200, 198));
        confirmed(&push, &manager, &reply).await;
        assert_eq!(changes(&push).await, 2);
    }
}
