//! A store that grows while it is backed up, a disk that is full, rows that somebody has edited.

use std::{fs, process::Command};

use suite::{
    Engine, Installation,
    installation::binary,
    scene::{ACCOUNT, Scene},
    wait,
};

use super::{back_up, printed, said, verify};

/// Rows that make a store large enough for many pages and chunks.
const FILL: &str = "INSERT INTO login_failure (user_key, source, failures, last_at, closed_until)
    SELECT '_api_user', a.user_key || '-' || b.purpose || '-' || c.purpose || '-' || d.key_id, 1, 4102444800000, NULL
    FROM administrator a, wrapped_key b, wrapped_key c, wrapped_key d";
const FILLED: &str = "SELECT COUNT(*) FROM login_failure WHERE source <> $1";

/// An account, and the password of another one.
const EDIT: &str = "UPDATE managed_account SET description = '', password_state = 'confirmed' WHERE account_id = 'edited';
    UPDATE password_version SET certainty = 'confirmed'
    WHERE account_key = (SELECT account_key FROM managed_account WHERE account_id = 'halved')";

/// What is in it is one state: an account is there with the row that says so, or neither is.
#[tokio::test(flavor = "multi_thread")]
async fn a_large_store_that_changes_meanwhile_is_backed_up_as_it_was_at_one_moment() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        scene.installation.execute(FILL).await;
        let filled = scene.installation.number(FILLED, "").await;
        assert!(filled >= 5_000, "{filled}");
        let Scene { installation, server, admin, .. } = scene;
        let writing = tokio::spawn(async move {
            for number in 0.. {
                let body =
                    serde_json::json!({ "resourceId": "TARGET", "accountId": format!("new-{number}"), "policyId": "VAULT" });
                admin.post("/v1/managed-accounts").json(&body).send().await.is(201);
            }
        });
        let added = "SELECT COUNT(*) FROM managed_account WHERE account_id LIKE 'new-%' AND account_key <> $1";
        wait::until("it changes", std::time::Duration::from_secs(20), async || {
            (installation.number(added, "").await > 20).then_some(())
        })
        .await;
        let (installation, file) = tokio::task::spawn_blocking(move || {
            let (file, _) = back_up(&installation, "backup");
            (installation, file)
        })
        .await
        .unwrap();
        let then = installation.number(added, "").await;
        writing.abort();
        server.kill().await;

        assert_eq!(verify(&installation, &file).status.code(), Some(0), "{engine:?}");
        let (copy, output) = installation.put_back(&file, engine).await;
        printed(&output);
        assert_eq!(copy.number(FILLED, "").await, filled);
        let (accounts, rows) = (
            copy.number(added, "").await,
            copy.number(
                "SELECT COUNT(*) FROM journal WHERE event = 'account.added' AND account LIKE 'new-%' AND entry_id <> $1",
                "",
            )
            .await,
        );
        assert!(
            (20..=then).contains(&accounts) && accounts == rows,
            "{engine:?}: {accounts} accounts, {rows} rows, {then} later"
        );
        assert_eq!(copy.run(["journal", "verify"]).status.code(), Some(0), "{engine:?}");
    }
}

/// A disk that is too small for it, which only the command sees.
fn on_small_disk(installation: &Installation, script: &str) -> std::process::Output {
    let disk = installation.folder().join("small-disk");
    fs::create_dir_all(&disk).unwrap();
    let script = format!("set -e; mount -t tmpfs -o size=64k none \"$1\"; cd \"$1\"; {script}");
    let mut command = Command::new("unshare");
    command.env_clear().env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin").args([
        "--map-root-user",
        "--mount",
        "bash",
        "-c",
        &script,
        "small-disk",
    ]);
    command.arg(&disk).arg(binary()).arg(installation.data()).output().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_leaves_no_backup_and_no_installation() {
    let installation = Installation::new(Engine::Sqlite).await;
    installation.execute(FILL).await;
    let backup =
        on_small_disk(&installation, r#"set +e; "$2" backup --to "$1/backup" --data "$3"; echo "code $?" >&2; ls -A "$1""#);
    assert!(said(&backup).contains("code 1") && said(&backup).contains("No space left"), "{}", said(&backup));
    assert_eq!(String::from_utf8_lossy(&backup.stdout), "", "nothing is left");

    let (file, _) = back_up(&installation, "backup");
    let restore = on_small_disk(
        &installation,
        &format!(
            r#"set +e; "$2" restore --from "{}" --kek-file "$3/kek" --data "$1/data"; echo "code $?" >&2; ls -A "$1""#,
            file.display()
        ),
    );
    assert!(said(&restore).contains("code 1") && said(&restore).contains("disk is full"), "{}", said(&restore));
    assert_eq!(String::from_utf8_lossy(&restore.stdout), "", "nothing is left");
    let (_, again) = installation.put_back(&file, Engine::Sqlite).await;
    printed(&again);
}

/// A row that was edited behind the server's back keeps no other from being put back, and opens as little as before.
#[tokio::test(flavor = "multi_thread")]
async fn an_edited_row_stays_worthless_and_keeps_nobody_waiting() {
    for engine in Engine::ALL {
        let scene = Scene::new(engine).await;
        let mut robot = scene.robot("robot").await;
        for account in ["edited", "halved"] {
            scene.account(account, &scene.password).await;
        }
        scene.installation.execute(EDIT).await;
        let (file, _) = back_up(&scene.installation, "backup");
        assert!(scene.server.stop().await.success());
        let (installation, output) = scene.installation.put_back(&file, engine).await;
        let answer = printed(&output);
        assert_eq!((&answer["broken"], &answer["unverified"]), (&1.into(), &2.into()), "{engine:?}");
        assert!(said(&output).contains("1 rows failed their seals"), "{}", said(&output));

        let server = installation.serve().await;
        let reset = printed(&installation.run(["otp", "reset", "robot"]));
        robot.otp = reset["initialPassword"].as_str().unwrap().to_owned();
        let session = robot.otp_login(&server.client()).await;
        for account in ["edited", "halved"] {
            let refused = session.fetch(account).await;
            refused.refuses(500, "integrity-broken");
            assert!(!String::from_utf8_lossy(&refused.body).contains(&scene.password));
        }
        let fetched = session.fetch(ACCOUNT).await.expect(200);
        assert_eq!((fetched.text("/password"), fetched.text("/certainty")), (scene.password.clone(), "unverified".into()));
        assert!(server.stop().await.success());
    }
}
