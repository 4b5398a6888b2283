//! A trial beside the installation that lives on; and keys and databases that no command line names.

use std::{fs, time::Duration};

use serde_json::json;
use suite::{
    Engine, Installation, postgres,
    push::{DATABASE, Push, fetching, randomizing},
    scene::{CLASS, Scene},
    wait,
};

use super::{back_up, printed, said};

const HELD: &str = "SELECT COUNT(*) FROM password_change WHERE account_key = $1 AND cause = 'expiry' AND status = 'queued'";

/// The living one keeps its passwords: what the copy would change after the end of a check-out waits.
#[tokio::test(flavor = "multi_thread")]
async fn a_trial_changes_no_password_of_the_living() {
    for engine in Engine::ALL {
        let push = Push::new(engine).await;
        let robot = push.robot().await;
        let (role, key) = push.account().await;
        let (other, other_key) = push.account().await;
        for role in [&role, &other] {
            randomizing(&robot.client, role, 30).send().await.is(200);
        }
        let person = push.scene.stranger("ann", "").await;
        push.admin().put(&format!("/v1/user-classes/{CLASS}/members/ann")).send().await.is(204);
        let body = json!({ "resourceId": DATABASE, "accountId": role });
        let known = person.post("/v1/checkouts").json(&body).send().await.expect(201).text("/passwords/0/password");
        let (file, _) = back_up(&push.scene.installation, "backup");

        let trial = push.scene.installation.nowhere(engine).await;
        let kek = push.scene.installation.data().join("kek");
        let output = trial.restoring(&file, &kek).arg("--hold-changes").output().unwrap();
        printed(&output);
        assert!(said(&output).contains("No password is changed until"), "{}", said(&output));
        trial.configure("connector_allow_loopback = true");
        let server = trial.serve().await;
        let admin = server.api_user().await;
        wait::until("its check-out has ended", Duration::from_secs(30), async || {
            (trial.number(HELD, &key).await == 1).then_some(())
        })
        .await;
        let variable = admin.get("/v1/system-variables/RES_RANDOMIZATION_ENABLED").send().await.expect(200);
        assert_eq!(variable.text("/value"), "false");
        let proven = format!("/v1/managed-accounts/{other_key}");
        wait::until("the other one is proven", Duration::from_secs(30), async || {
            (admin.get(&proven).send().await.expect(200).text("/passwordState") == "confirmed").then_some(())
        })
        .await;
        assert_eq!(trial.number(HELD, &key).await, 1);
        assert!(postgres::opens(&role, &known).await);
        assert_eq!(fetching(&robot.client, &role).send().await.expect(200).text("/password"), known, "the living one has it");
        assert!(server.stop().await.success());
    }
}

/// A key in the environment, and the URL of a database there: neither stands in a list of processes, nor in a file that is made.
#[tokio::test(flavor = "multi_thread")]
async fn a_kept_configuration_brings_its_key_and_the_environment_its_database() {
    for engine in Engine::ALL {
        let scene = Scene::new(Engine::Sqlite).await;
        let (file, _) = back_up(&scene.installation, "backup");
        assert!(scene.server.stop().await.success());
        let kek = scene.installation.data().join("kek");
        let config = scene.installation.folder().join("kept.toml");
        fs::write(&config, "kek = { source = \"environment\" }\nnode_id = \"east-1\"\n").unwrap();
        let installation = scene.installation.nowhere(engine).await;
        let url = installation.database().map(postgres::url).unwrap_or_default();
        let run = |arguments: &[&str], key: &[u8]| {
            let mut command = suite::installation::command();
            command.args(arguments).arg("--data").arg(installation.data()).env("STRONGROOM_KEK", hex::encode(key));
            if !url.is_empty() {
                command.env("STRONGROOM_DATABASE_URL", &url);
            }
            command.output().unwrap()
        };
        let restore = ["restore", "--from", file.to_str().unwrap(), "--config", config.to_str().unwrap()];
        let refused = run(&restore, &[7; 31].into_iter().chain([8]).collect::<Vec<u8>>());
        assert_eq!(refused.status.code(), Some(1));
        assert!(said(&refused).contains("the wrong KEK") && !installation.data().exists(), "{}", said(&refused));
        let key = fs::read(kek).unwrap();
        printed(&run(&restore, &key));
        let text = fs::read_to_string(installation.data().join("strongroom.toml")).unwrap();
        assert!(text.contains("east-1") && !text.contains("postgres") && !text.contains(&hex::encode(&key)), "{text}");
        let verified = run(&["journal", "verify"], &key);
        assert_eq!(verified.status.code(), Some(0), "{}", said(&verified));
        assert!(said(&verified).contains("PUT BACK"));
        works(&installation, &url, &key);
    }
}

/// Its tables are where the environment says.
fn works(installation: &Installation, url: &str, key: &[u8]) {
    let file = installation.data().join("strongroom.db");
    assert_eq!(file.exists(), url.is_empty());
    let mut explain = suite::installation::command();
    explain.args(["keys", "rotate", "--data"]).arg(installation.data()).env("STRONGROOM_KEK", hex::encode(key));
    if !url.is_empty() {
        explain.env("STRONGROOM_DATABASE_URL", url);
    }
    printed(&explain.output().unwrap());
}
