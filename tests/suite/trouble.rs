//! What a caller is told when the server can't: somebody holds its database, or that says what nobody foresaw; or the caller itself
//! doesn't go on. Here belongs what the whole server answers; what the store makes of it is in `suite/store`.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sqlx::{Connection as _, PgConnection, raw_sql};
use suite::{Engine, Installation, http::Reply, postgres, scene::LOGIN_EX};

const LOGIN: &str = "/v1/sessions";

/// Of `_API_USER`.
async fn login(installation: &Installation, server: &suite::Server) -> Reply {
    let password = &installation.first_passwords().api_user;
    server.client().post(LOGIN).json(&json!({ "userId": "_API_USER", "password": password })).send().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let server = Installation::new(Engine::Sqlite).await.serve().await;
    let whole = server.client().post(LOGIN_EX).json(&json!({ "userId": "robot", "password": "any" })).bytes();
    let mut connection = server.client().connect().await.unwrap();
    let begun = Instant::now();
    connection.write(&whole[..whole.len() - 1]).await.unwrap();
    connection.read(false).await.unwrap().refuses(408, "request-timeout");
    assert!((9..20).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_cannot_be_written_is_an_outage_that_ends() {
    let installation = Installation::new(Engine::Sqlite).await;
    let server = installation.serve().await;
    let holder = rusqlite::Connection::open(installation.data().join("strongroom.db")).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = login(&installation, &server).await;
    refused.refuses(503, "store-unavailable");
    assert!(refused.header("retry-after").is_some());
    holder.execute_batch("ROLLBACK").unwrap();
    login(&installation, &server).await.is(201);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_is_locked_for_long_makes_the_server_busy() {
    let installation = Installation::new(Engine::Postgres).await;
    let server = installation.serve().await;
    let mut holder = PgConnection::connect(&postgres::url(installation.database().unwrap())).await.unwrap();
    raw_sql("BEGIN; LOCK TABLE session").execute(&mut holder).await.unwrap();
    let refused = login(&installation, &server).await;
    refused.refuses(503, "server-busy");
    assert!(refused.header("retry-after").is_some());
    raw_sql("ROLLBACK").execute(&mut holder).await.unwrap();
    login(&installation, &server).await.is(201);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_takes_no_connections_is_an_outage_that_ends() {
    let installation = Installation::new(Engine::Postgres).await;
    let server = installation.serve().await;
    let database = installation.database().unwrap();
    let shut = format!(
        "ALTER DATABASE {database} ALLOW_CONNECTIONS false;
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'"
    );
    postgres::run("postgres", &shut).await;
    for _ in 0..10 {
        let refused = login(&installation, &server).await;
        assert_eq!(refused.status, 503, "{refused}");
    }
    postgres::run("postgres", &format!("ALTER DATABASE {database} ALLOW_CONNECTIONS true")).await;
    suite::wait::until("the server is connected again", Duration::from_secs(10), async || {
        (login(&installation, &server).await.status == 201).then_some(())
    })
    .await;
}

/// The reason stands in the log, and nowhere else.
#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_foresaw_is_said_without_its_reason() {
    const FAIL: &str = "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'CANARY'; END $$;
        CREATE TRIGGER fail BEFORE INSERT ON session FOR EACH ROW EXECUTE FUNCTION fail()";
    let installation = Installation::new(Engine::Postgres).await;
    let server = installation.serve().await;
    postgres::run(installation.database().unwrap(), FAIL).await;
    let failed = login(&installation, &server).await;
    failed.refuses(500, "internal-error");
    assert_eq!((&failed.json()["detail"], &failed.json()["errors"]), (&Value::Null, &json!([])));
    assert!(!String::from_utf8_lossy(&failed.body).contains("CANARY"));
    assert!(server.log().contains(&failed.text("/requestId")));
    postgres::run(installation.database().unwrap(), "DROP TRIGGER fail ON session").await;
    login(&installation, &server).await.is(201);
}
