//! A password on its way from its making to its target is nowhere else: not in the target's log, though it logs every statement, not in
//! ours, not in tables, files, arguments or environment.

use std::{fs, str::FromStr as _, time::Duration};

use serde_json::json;
use sqlx::{Connection as _, PgConnection, postgres::PgConnectOptions};
use suite::{
    Engine, Installation,
    canary::Canary,
    postgres::Own,
    push::{Push, fetching, overriding, randomizing},
    scene::{CLASS, NO_LIMITS, Scene},
};

const LOG: &str = "SELECT pg_read_file(current_setting('data_directory') || '/../server.log')";

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_password_is_nowhere_but_where_it_belongs() {
    for engine in Engine::ALL {
        let own = Own::with_settings(&["log_statement=all", "log_min_duration_statement=0", "log_connections=on"]);
        let options = PgConnectOptions::from_str(own.url()).unwrap();
        let installation = Installation::new(engine).await;
        installation.configure(&format!("connector_allow_loopback = true\n{NO_LIMITS}\n[log]\nlevel = \"debug\"\n"));
        let scene = Scene::on(installation).await;
        let push = Push::on_server(scene, options.get_host(), options.get_port(), own.url()).await;
        let robot = push.robot().await;
        let (role, key) = push.account().await;
        let mut canaries = vec![Canary::of(push.administrator_password.clone())];
        let mut keep =
            async || canaries.push(Canary::of(fetching(&robot.client, &role).send().await.expect(200).text("/password")));
        randomizing(&robot.client, &role, 30).send().await.is(200);
        keep().await;
        randomizing(&robot.client, &role, 30).send().await.is(200);
        keep().await;
        let given = Canary::new().text()[..24].to_owned() + "aA1!";
        overriding(&robot.client, &role, &given, 30).send().await.is(200);
        keep().await;
        // And what goes wrong says no more.
        push.sql(&format!("ALTER ROLE \"{role}\" NOLOGIN")).await;
        let failed = randomizing(&robot.client, &role, 30).send().await.expect(200);
        assert_eq!(failed.text("/status"), "failed");
        let manager = push.manager().await;
        let verified = manager.post(&format!("/v1/managed-accounts/{key}/verify-password")).send().await.expect(200);
        assert_eq!(verified.json()["valid"], json!(true), "the password is right, though its role may not log in");

        // What was made and never came into force is a secret, too.
        let rescuer = push.robot().await;
        let group = ["admin", "group", "RESCUERS", "--privileges", "recoverpwd", "--classes", CLASS];
        assert!(push.scene.installation.run(group).status.success());
        let path = format!("/v1/managed-accounts/{key}/password-candidates");
        let shown = suite::wait::until("the privilege is there", Duration::from_secs(5), async || {
            let shown = rescuer.client.get(&path).send().await;
            (shown.status == 200).then(|| shown.json())
        })
        .await;
        let all = shown["candidates"].as_array().unwrap();
        assert!(all.iter().any(|one| one["state"] == "not-applied"), "{shown}");
        canaries.extend(all.iter().map(|one| Canary::of(one["password"].as_str().unwrap())));

        let mut connection = PgConnection::connect(&format!("{}/postgres", own.url())).await.unwrap();
        let log: String = sqlx::query_scalar(LOG).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        assert!(log.contains("ALTER ROLE") && log.contains("SCRAM-SHA-256$4096"), "the log holds what is looked for");
        // The statements that the test itself wrote hold passwords of its own making.
        let log: String = log.lines().filter(|line| !line.contains("CREATE ROLE")).collect();
        let process = format!("/proc/{}", push.scene.server.id());
        let mut found = Vec::new();
        for canary in &canaries {
            let mut look = |place: &str, bytes: &[u8]| found.extend(canary.find(bytes).map(|form| format!("{place}: {form}")));
            look("the target's log", log.as_bytes());
            look("our log", push.scene.server.log().as_bytes());
            look("an answer", format!("{failed} {verified}").as_bytes());
            for name in ["cmdline", "environ", "comm", "status"] {
                look(name, &fs::read(format!("{process}/{name}")).unwrap());
            }
            found.extend(
                canary.find_below(push.scene.installation.folder()).into_iter().map(|(path, form)| format!("{path:?}: {form}")),
            );
        }
        assert!(canaries.len() == 8 && found.is_empty(), "{engine:?}: {}", found.join("\n"));
        let rows = push.scene.journal(&format!("accountId={role}&limit=200")).await;
        assert!(rows.len() > 10);
        let journal = serde_json::to_string(&rows).unwrap();
        assert!(canaries.iter().all(|canary| canary.find(journal.as_bytes()).is_none()));
    }
}
