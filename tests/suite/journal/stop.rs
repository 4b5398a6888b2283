//! SIGTERM: what runs is finished, nothing new is taken, all rows are sealed and vouched for.

use std::time::Duration;

use suite::{Engine, Installation, wait};

use super::{
    history::{refused, verify},
    tables::Tables,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_running_request_is_answered_and_everything_is_sealed() {
    for engine in Engine::ALL {
        let installation = Installation::new(engine).await;
        let server = installation.serve().await;
        refused(&server, 1, 10).await;
        let credentials =
            serde_json::json!({ "userId": "_API_USER", "password": installation.first_passwords().api_user.clone() });
        let request = server.client().post("/v1/sessions").json(&credentials).bytes();
        let (first, rest) = request.split_at(request.len() - 10);
        let mut connection = server.client().connect().await.unwrap();
        connection.write(first).await.unwrap();
        // Every worker has read what was there when it has answered others that came later.
        for _ in 0..16 {
            assert_eq!(server.client().get("/healthz").send().await.status, 200);
        }

        server.begin_to_stop();
        wait::until("it says that it listens no longer", Duration::from_secs(5), async || {
            (!installation.data().join("listen").exists()).then_some(())
        })
        .await;
        connection.write(rest).await.unwrap();
        assert_eq!(connection.read(false).await.unwrap().status, 201);
        let client = server.client();
        assert!(server.stopped().await.success(), "{}", installation.log());
        assert!(client.connect().await.is_err());

        let verified = verify(&installation);
        verified.is_clean();
        assert_eq!((&verified.report["unsealed"], &verified.report["unvouched"]), (&0.into(), &0.into()), "{}", verified.report);
        let tables = Tables::of(&installation).await;
        assert_eq!(tables.number("SELECT COUNT(*) FROM chain WHERE ended_at IS NULL").await, 0);
        assert_eq!(tables.number("SELECT COUNT(*) FROM journal WHERE event = 'login.accepted'").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_server_at_a_time_on_a_data_directory() {
    let installation = Installation::new(Engine::Sqlite).await;
    let server = installation.serve().await;
    let second = installation.run(["serve", "--listen", "127.0.0.1:0"]);
    assert_eq!(second.status.code(), Some(1));
    let said = String::from_utf8_lossy(&second.stderr);
    assert!(said.contains("another server runs on") && said.contains("data"), "{said}");
    assert_eq!(server.client().get("/readyz").send().await.status, 200);
    assert!(installation.data().join("listen").exists(), "the second one must not withdraw the first one's address");
    assert!(server.stop().await.success());
}
