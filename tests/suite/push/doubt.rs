//! Doubts, and how people come out of them; waits, and how long they last.

use std::time::Duration;

use serde_json::{Value, json};
use suite::{
    Engine, postgres,
    push::{PUSH, Push, fetching, overriding, randomizing},
    random,
    scene::{CLASS, secret},
};

/// Longer than two tries on a target must be apart.
const PAUSE: Duration = Duration::from_secs(15);

async fn set_behind_our_back(role: &str, password: &str) {
    postgres::run("postgres", &format!("ALTER ROLE \"{role}\" PASSWORD '{password}'")).await;
}

/// What has drifted is found, said and not given out; who asks for it gets out of it, by the old password or by a new one.
#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_drifted_is_a_doubt_that_people_can_end() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let (robot, manager) = (push.robot().await, push.manager().await);
        let (role, key) = push.account().await;
        randomizing(&robot.client, &role, 30).send().await.is(200);
        let ours = fetching(&robot.client, &role).send().await.expect(200).text("/password");
        let verify = format!("/v1/managed-accounts/{key}/verify-password");
        let verified = manager.post(&verify).send().await.expect(200);
        assert_eq!((verified.json()["valid"].clone(), verified.text("/certainty")), (json!(true), "confirmed".into()));

        set_behind_our_back(&role, &secret()).await;
        assert_eq!(manager.post(&verify).send().await.expect(200).json()["valid"], json!(false));
        fetching(&robot.client, &role).send().await.refuses(409, "password-in-doubt");
        randomizing(&robot.client, &role, 0).send().await.is(202);
        let account = push.shown(&key).await;
        assert_eq!((&account["passwordState"], &account["quarantineReason"]), (&json!("in-doubt"), &json!("in-doubt")));
        let change = account["openChangeId"].as_str().unwrap().to_owned();
        let listed = manager.get("/v1/password-changes?status=in-doubt").send().await.expect(200).json();
        assert_eq!(listed["items"][0]["changeId"], change.as_str(), "{listed}");
        assert_eq!(listed["items"][0]["cause"], "doubt");
        manager.post(&format!("/v1/password-changes/{change}/cancel")).send().await.refuses(409, "password-in-doubt");

        let resolve = async |way: &str| {
            suite::wait::until("it may be tried again", PAUSE, async || {
                let path = format!("/v1/password-changes/{change}/resolve?waitSeconds=20");
                let reply = manager.post(&path).json(&json!({ "way": way })).send().await;
                (reply.status != 409).then_some(reply)
            })
            .await
        };
        // None of ours is in force: it stays a doubt.
        assert_eq!(resolve("prove").await.expect(202).text("/status"), "in-doubt");
        if engine == Engine::Sqlite {
            set_behind_our_back(&role, &ours).await;
            assert_eq!(resolve("prove").await.expect(200).text("/status"), "confirmed");
        } else {
            assert_eq!(resolve("replace").await.expect(200).text("/status"), "confirmed");
        }
        // The randomization that waited behind the doubt has its turn now.
        suite::wait::until("the next change", Duration::from_secs(20), async || {
            (push.shown(&key).await["openChangeId"] == json!(null)).then_some(())
        })
        .await;
        let fetched = fetching(&robot.client, &role).send().await.expect(200).text("/password");
        assert!(fetched != ours && postgres::opens(&role, &fetched).await);
        manager
            .post(&format!("/v1/password-changes/{change}/resolve"))
            .json(&json!({ "way": "prove" }))
            .send()
            .await
            .refuses(409, "password-change-settled");
        let events = push.scene.journal(&format!("accountId={role}&event=password.drifted")).await;
        assert_eq!(events.len(), 1);
    }
}

/// Whoever must get in while nobody knows sees what may be in force; and no randomization joins what somebody has seen.
#[tokio::test(flavor = "multi_thread")]
async fn the_candidates_are_shown_to_who_may_recover_and_to_nobody_else() {
    for engine in Engine::ALL {
        let (push, mut gate) = Push::behind_a_gate(engine).await;
        let robot = push.robot().await;
        let (role, password) = (random::name("role"), secret());
        push.role_with(&role, &password).await;
        let key = push.manage(&role, Some(&password)).await;
        gate.lose_next_answer();
        gate.hold();
        let asked = randomizing(&robot.client, &role, 0).send().await.expect(202);
        suite::wait::until("the command is on its way", Duration::from_secs(10), async || (gate.held() == 1).then_some(())).await;
        gate.shut();
        let doubt = push.change(&robot.client, &asked.text("/changeId")).await.expect(202);
        assert_eq!(doubt.text("/status"), "in-doubt", "{doubt}");
        fetching(&robot.client, &role).send().await.refuses(409, "password-in-doubt");

        let path = format!("/v1/managed-accounts/{key}/password-candidates");
        robot.client.get(&path).send().await.refuses(403, "privilege-missing");
        let rescuer = push.robot().await;
        let group = ["admin", "group", "RESCUERS", "--privileges", "recoverpwd", "--classes", CLASS];
        assert!(push.scene.installation.run(group).status.success());
        let shown = suite::wait::until("the privilege is there", Duration::from_secs(5), async || {
            let shown = rescuer.client.get(&path).send().await;
            (shown.status == 200).then(|| shown.json())
        })
        .await;
        let states: Vec<&Value> = shown["candidates"].as_array().unwrap().iter().map(|one| &one["state"]).collect();
        assert_eq!(states, ["candidate", "current"], "{shown}");
        assert_eq!((&shown["candidates"][1]["password"], &shown["certainty"]), (&json!(password), &json!("in-doubt")));
        let rows = push.scene.journal(&format!("accountId={role}&event=password.candidates-disclosed")).await;
        assert_eq!(rows[0]["entryId"], shown["disclosureId"]);
        assert!(!rows[0].to_string().contains(&password));
        // What somebody has seen is nobody's new password: who asks for one waits for another, and may give that up again.
        let behind = randomizing(&robot.client, &role, 0).send().await.expect(202);
        assert_eq!(behind.json()["joined"], json!(false));
        assert_ne!(behind.text("/changeId"), asked.text("/changeId"));
        robot.client.post(&format!("/v1/password-changes/{}/cancel", behind.text("/changeId"))).send().await.is(204);

        gate.let_go();
        gate.reopen().await;
        let settled = suite::wait::until("the doubt ends", Duration::from_secs(7), async || {
            let shown = push.change(&robot.client, &asked.text("/changeId")).await;
            (shown.status == 200).then_some(shown)
        })
        .await;
        assert_eq!(settled.text("/status"), "confirmed", "{settled}");
        let fetched = fetching(&robot.client, &role).send().await.expect(200).text("/password");
        assert_eq!(fetched, shown["candidates"][0]["password"].as_str().unwrap(), "the same candidate was sent again");
        assert!(postgres::opens(&role, &fetched).await);
    }
}

/// Who asks while a password is being changed waits, and gets the new one.
#[tokio::test(flavor = "multi_thread")]
async fn a_fetch_waits_for_the_end_of_a_change_and_not_for_ever() {
    let (push, gate) = Push::behind_a_gate(Engine::Sqlite).await;
    let robot = push.robot().await;
    let (role, _) = push.account().await;
    randomizing(&robot.client, &role, 30).send().await.is(200);
    let old = fetching(&robot.client, &role).send().await.expect(200).text("/password");
    gate.hold();
    let asked = randomizing(&robot.client, &role, 0).send().await.expect(202);
    suite::wait::until("the command is on its way", Duration::from_secs(10), async || (gate.held() == 1).then_some(())).await;
    let begun = std::time::Instant::now();
    fetching(&robot.client, &role).send().await.refuses(409, "password-changing");
    assert!((4..9).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
    let fetch = tokio::spawn({
        let request = fetching(&robot.client, &role);
        async move { request.send().await }
    });
    gate.let_go();
    let new = fetch.await.unwrap().expect(200).text("/password");
    assert!(new != old && postgres::opens(&role, &new).await);
    assert_eq!(push.change(&robot.client, &asked.text("/changeId")).await.expect(200).text("/status"), "confirmed");
}

/// A target that isn't there is asked again and again, and at once when it is there; meanwhile the old password is the one in force.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_waits_for_its_target_and_can_be_given_up() {
    for engine in Engine::ALL {
        let (push, mut gate) = Push::behind_a_gate(engine).await;
        let (robot, manager) = (push.robot().await, push.manager().await);
        let (role, _) = push.account().await;
        randomizing(&robot.client, &role, 30).send().await.is(200);
        let old = fetching(&robot.client, &role).send().await.expect(200);
        gate.shut();
        let given_up = randomizing(&robot.client, &role, 0).send().await.expect(202).text("/changeId");
        let retrying = async |change: &str| {
            suite::wait::until("it is tried again", Duration::from_secs(10), async || {
                let shown = robot.client.get(&format!("/v1/password-changes/{change}?waitSeconds=0")).send().await;
                (shown.json()["status"] == "retrying").then_some(shown)
            })
            .await
        };
        let shown = retrying(&given_up).await;
        assert_eq!(shown.text("/failureCode"), "target-unreachable", "{shown}");
        assert!(shown.json()["nextAttemptAt"].is_string() && shown.json()["attempts"].as_i64().unwrap() >= 1);
        let fetched = fetching(&robot.client, &role).send().await.expect(200);
        assert_eq!((fetched.text("/password"), fetched.text("/certainty")), (old.text("/password"), "confirmed".into()));
        overriding(&robot.client, &role, &secret()[..24], 0).send().await.refuses(409, "password-change-open");

        let cancel = format!("/v1/password-changes/{given_up}/cancel");
        suite::wait::until("it is not just being tried", Duration::from_secs(5), async || {
            (manager.post(&cancel).send().await.status == 204).then_some(())
        })
        .await;
        manager.post(&cancel).send().await.is(204);
        let canceled = robot.client.get(&format!("/v1/password-changes/{given_up}")).send().await.expect(200);
        assert_eq!(canceled.text("/status"), "canceled");

        let asked = randomizing(&robot.client, &role, 0).send().await.expect(202).text("/changeId");
        assert_ne!(asked, given_up);
        retrying(&asked).await;
        gate.reopen().await;
        let begun = std::time::Instant::now();
        let settled = push.change(&robot.client, &asked).await.expect(200);
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
        assert_eq!(settled.text("/status"), "confirmed");
        manager.post(&format!("/v1/password-changes/{asked}/cancel")).send().await.refuses(409, "password-change-settled");
        let now = fetching(&robot.client, &role).send().await.expect(200).text("/password");
        assert!(postgres::opens(&role, &now).await);
    }
}

/// While changes are switched off, what was asked for before waits, and goes on afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn what_waits_goes_on_when_changes_are_switched_on_again() {
    let (push, mut gate) = Push::behind_a_gate(Engine::Sqlite).await;
    let robot = push.robot().await;
    let (role, _) = push.account().await;
    gate.shut();
    let asked = randomizing(&robot.client, &role, 0).send().await.expect(202).text("/changeId");
    let policy = format!("/v1/managed-system-policies/{PUSH}");
    push.admin().patch(&policy).json(&json!({ "randomizationEnabled": false })).send().await.is(200);
    gate.reopen().await;
    let waits = robot.client.get(&format!("/v1/password-changes/{asked}?waitSeconds=8")).send().await.expect(202);
    assert_ne!(waits.text("/status"), "confirmed");
    push.admin().patch(&policy).json(&json!({ "randomizationEnabled": true })).send().await.is(200);
    let settled = suite::wait::until("it has its turn", Duration::from_secs(45), async || {
        let shown = robot.client.get(&format!("/v1/password-changes/{asked}?waitSeconds=5")).send().await;
        (shown.status == 200).then_some(shown)
    })
    .await;
    assert_eq!(settled.text("/status"), "confirmed");
}

/// Where there is nothing left to find out, somebody ends the search; and nobody tries passwords faster than a target can bear.
#[tokio::test(flavor = "multi_thread")]
async fn a_doubt_can_be_given_up_and_is_not_hammered() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let (robot, manager) = (push.robot().await, push.manager().await);
        let (role, wrong) = (push.role().await, secret());
        let key = push.manage(&role, Some(&wrong)).await;
        let verified = manager.post(&format!("/v1/managed-accounts/{key}/verify-password")).send().await.expect(200);
        assert_eq!(verified.json()["valid"], json!(false));
        let change = push.shown(&key).await["openChangeId"].as_str().unwrap().to_owned();
        let resolve = async |way: &str| {
            let path = format!("/v1/password-changes/{change}/resolve?waitSeconds=10");
            manager.post(&path).json(&json!({ "way": way })).send().await
        };
        let refused = resolve("prove").await;
        refused.refuses(409, "password-in-doubt"); // it was tried just now
        assert!(refused.header("retry-after").is_some());
        let waits = "SELECT next_attempt_at - requested_at FROM password_change WHERE change_id = $1";
        assert_eq!(push.scene.installation.number(waits, &change).await, 60_000, "it waits a minute before it tries again");
        let ended = resolve("abandon").await.expect(200);
        assert_eq!(ended.text("/status"), "failed");
        let fetched = fetching(&robot.client, &role).send().await.expect(200);
        assert_eq!((fetched.text("/password"), fetched.text("/certainty")), (wrong, "unverified".into()));
        assert_eq!(push.scene.journal(&format!("accountId={role}&event=password.doubt-abandoned")).await.len(), 1);
        assert_eq!(push.shown(&key).await["openChangeId"], json!(null));
    }
}
