//! The whole life of a backup: made beside a server whose passwords are changing, checked, put back on each engine; and what is known of
//! passwords then is what can be known.

use std::{path::PathBuf, time::Duration};

use serde_json::{Value, json};
use suite::{
    Engine, Installation, Server,
    client::Client,
    postgres,
    push::{Push, fetching, randomizing},
    random,
    scene::{Robot, Scene, lives},
    wait,
};

use super::{WAYS, back_up, count, printed, said, verify, verify_alone};

/// Longest time until what is due was proven: the prover looks every five seconds.
const PROVEN_MAX: Duration = Duration::from_secs(30);
/// Accounts that are changed while the backup is made.
const BUSY: usize = 3;

const CHANGED: &str = "SELECT COUNT(*) FROM password_change WHERE status = 'confirmed' AND change_id <> $1";

/// An installation of which there is a backup, and that went on after it.
struct Lost {
    installation: Installation,
    file: PathBuf,
    made: Value,
    /// A program with one-time passwords: as it was when the backup was made, as it is now, and its session.
    robots: [Robot; 2],
    token: String,
    /// Role, key and password: the same on the target still, and changed there after the backup.
    steady: (String, String, String),
    drifted: (String, String, String),
}

impl Lost {
    async fn new(engine: Engine) -> Self {
        let push = Push::new(engine).await;
        let mut robot = push.scene.robot(&random::name("robot")).await;
        let session = robot.otp_login(&push.scene.client()).await;
        session.confirm().await;
        let client = session.client;

        let known = async || {
            let (role, key) = push.account().await;
            randomizing(&client, &role, 30).send().await.is(200);
            let password = fetching(&client, &role).send().await.expect(200).text("/password");
            (role, key, password)
        };
        let (steady, drifted) = (known().await, known().await);
        let mut busy = Vec::new();
        for _ in 0..BUSY {
            busy.push(push.account().await.0);
        }
        let changing = busy.iter().map(|role| tokio::spawn(change_again_and_again(client.clone(), role.clone())));
        let changing: Vec<_> = changing.collect();
        let installation = push.scene.installation;
        wait::until("they are being changed", PROVEN_MAX, async || {
            (count(&installation, CHANGED).await > BUSY.try_into().unwrap()).then_some(())
        })
        .await;
        let (installation, (file, made)) = tokio::task::spawn_blocking(move || {
            let made = back_up(&installation, "backup");
            (installation, made)
        })
        .await
        .unwrap();
        for changing in changing {
            changing.abort();
        }

        let before = robot.clone();
        let after = robot.otp_login(&push.scene.server.client()).await;
        after.confirm().await;
        randomizing(&after.client, &drifted.0, 30).send().await.is(200);
        assert!(!postgres::opens(&drifted.0, &drifted.2).await);
        let token = session.token;
        assert!(push.scene.server.stop().await.success());
        Self { installation, file, made, robots: [before, robot], token, steady, drifted }
    }

    /// Put back on an engine; what the command printed.
    async fn put_back(&self, engine: Engine) -> (Installation, Value) {
        let (installation, output) = self.installation.put_back(&self.file, engine).await;
        let printed = printed(&output);
        assert_eq!(printed["backupId"], self.made["backupId"]);
        assert!(said(&output).contains(&format!("{} needs a new one-time password", self.robots[0].user)), "{}", said(&output));
        (installation, printed)
    }
}

async fn change_again_and_again(client: Client, role: String) {
    loop {
        let _ = randomizing(&client, &role, 10).try_send().await;
    }
}

/// What anybody can see of the file, and what only its key shows.
fn is_good(lost: &Lost) {
    let alone = printed(&verify_alone(&lost.file));
    assert_eq!((&alone["backupId"], &alone["opens"]), (&lost.made["backupId"], &Value::Null));
    assert_eq!((&alone["kekId"], &alone["findings"]), (&lost.made["kekId"], &json!([])));
    assert!(alone["tables"]["managed_account"].as_u64().unwrap() >= 2 + BUSY as u64);
    assert!(alone["keys"].as_array().unwrap().iter().any(|key| key["purpose"] == "backup"));
    let output = verify(&lost.installation, &lost.file);
    let full = printed(&output);
    assert_eq!((&full["opens"], &full["evidenceMissing"]), (&json!(true), &Value::Null), "{}", said(&output));
    assert!(full["checkpointsLater"].as_u64() >= Some(1), "the server has made one at its end");
    for secret in [&lost.steady.2, &lost.drifted.2, &lost.robots[0].otp] {
        let found = std::fs::read(&lost.file).unwrap().windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!found && !full.to_string().contains(secret.as_str()));
    }
}

/// The program of before, by the new one-time password that it was told to get.
async fn comes_in_again(lost: &Lost, installation: &Installation, server: &Server) -> Client {
    let user = lost.robots[0].user.clone();
    let reset = printed(&installation.run(["otp", "reset", &user]));
    let mut robot = Robot { user, otp: reset["initialPassword"].as_str().unwrap().to_owned() };
    robot.otp_login(&server.client()).await.client
}

/// Nobody can reach a target: nothing can be proven, and nothing is said to be.
async fn nothing_is_sure(lost: &Lost, engine: Engine) {
    const SURE: &str = "SELECT COUNT(*) FROM managed_account WHERE account_key <> $1 AND password_state NOT IN ('none', 'unverified', 'in-doubt')";
    const LIVE: &str = "SELECT COUNT(*) FROM session WHERE ended_at IS NULL AND token IS NOT NULL AND session_id <> $1";
    const KEPT: &str = "SELECT (SELECT COUNT(*) FROM kept_answer) + (SELECT COUNT(*) FROM checkout_ticket)
        + (SELECT COUNT(*) FROM otp_state WHERE user_key <> $1)
        + (SELECT COUNT(*) FROM password_change WHERE lease_until IS NOT NULL) + (SELECT COUNT(*) FROM chain WHERE ended_at IS NULL)";
    let (installation, answer) = lost.put_back(engine).await;
    assert!(answer["unverified"].as_u64() >= Some(2) && answer["sessions"].as_u64() >= Some(2), "{answer}");
    assert_eq!(answer["broken"], 0, "{answer}");
    for sql in [SURE, LIVE, KEPT] {
        assert_eq!(count(&installation, sql).await, 0, "{sql}");
    }
    verifies(&installation, lost);

    let server = installation.serve().await;
    let admin = server.api_user().await; // its password still works
    for old in &lost.robots {
        old.login_ex(&server.client()).send().await.refuses(401, "credentials-invalid");
    }
    assert!(!lives(&server.client().with_token(&*lost.token)).await);
    let robot = comes_in_again(lost, &installation, &server).await;
    for (role, key, password) in [&lost.steady, &lost.drifted] {
        let fetched = fetching(&robot, role).send().await.expect(200);
        assert_eq!((fetched.text("/password"), fetched.text("/certainty")), (password.clone(), "unverified".into()));
        let shown = admin.get(&format!("/v1/managed-accounts/{key}")).send().await.expect(200);
        assert_eq!(shown.text("/passwordState"), "unverified");
    }
    assert!(server.stop().await.success());
    verifies(&installation, lost);
}

/// `journal verify`: nothing found, and it says that there is a gap. Held against what the lost installation has left outside, it says what
/// was lost.
fn verifies(installation: &Installation, lost: &Lost) {
    let output = installation.run(["journal", "verify", "--json"]);
    let report = printed(&output);
    assert_eq!(report["restored"][0]["backup"], lost.made["backupId"], "{report}");
    assert!(said(&output).contains("PUT BACK"), "{}", said(&output));
    let outside = lost.installation.data().join("checkpoints.jsonl");
    let against = installation.run(["journal", "verify", "--json", "--checkpoints", outside.to_str().unwrap()]);
    assert_eq!(against.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&against.stdout).contains("\"rolled-back\""));
}

/// The targets are there: what is still in force is confirmed, and what was changed since the backup is a doubt, by itself.
async fn the_prover_tells(lost: &Lost, engine: Engine) {
    let (installation, _) = lost.put_back(engine).await;
    installation.configure(&format!("connector_allow_loopback = true\n{}", suite::scene::NO_LIMITS));
    let server = installation.serve().await;
    let admin = server.api_user().await;
    let state =
        async |key: &str| admin.get(&format!("/v1/managed-accounts/{key}")).send().await.expect(200).text("/passwordState");
    wait::until("the steady one is confirmed", PROVEN_MAX, async || (state(&lost.steady.1).await == "confirmed").then_some(()))
        .await;
    wait::until("the drifted one is a doubt", PROVEN_MAX, async || {
        let state = state(&lost.drifted.1).await;
        assert_ne!(state, "confirmed");
        (state == "in-doubt").then_some(())
    })
    .await;
    let robot = comes_in_again(lost, &installation, &server).await;
    let fetched = fetching(&robot, &lost.steady.0).send().await.expect(200);
    assert_eq!((fetched.text("/password"), fetched.text("/certainty")), (lost.steady.2.clone(), "confirmed".into()));
    assert!(postgres::opens(&lost.steady.0, &fetched.text("/password")).await);
    fetching(&robot, &lost.drifted.0).send().await.refuses(409, "password-in-doubt");
    let drifted = admin.get(&format!("/v1/journal?event=password.drifted&accountId={}", lost.drifted.0)).send().await.expect(200);
    assert_eq!(drifted.json()["items"].as_array().unwrap().len(), 1);
    let scene = Scene { installation, server, admin, password: String::new() };
    let rows = scene.journal("event=installation.restored").await;
    assert_eq!((rows.len(), &rows[0]["actorUserId"]), (1, &json!("superuser")));
    assert!(scene.server.stop().await.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn p23_a_backup_of_a_server_at_work_is_put_back_and_no_password_is_lost_or_lied_about() {
    for from in Engine::ALL {
        let lost = Lost::new(from).await;
        is_good(&lost);
        for (_, to) in WAYS.into_iter().filter(|way| way.0 == from) {
            nothing_is_sure(&lost, to).await;
        }
        // On one target only one of them at a time: what it finds in doubt it tries.
        the_prover_tells(&lost, if from == Engine::Sqlite { Engine::Postgres } else { Engine::Sqlite }).await;
    }
}
