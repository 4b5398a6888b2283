//! One PostgreSQL server for the whole run, and a database of its own for each test. Here belongs no table.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, ChildStdin, Command, Stdio},
    sync::OnceLock,
};

use sqlx::{AssertSqlSafe, Connection as _, PgConnection, raw_sql};

use crate::random;

/// The server that this process started. It ends when the pipe breaks, so however this process does.
struct Own {
    url: String,
    _server: Child,
    _pipe: ChildStdin,
}

impl Own {
    fn start() -> Self {
        let mut server = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/postgres"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("tests/postgres starts");
        let pipe = server.stdin.take().expect("piped");
        let mut url = String::new();
        BufReader::new(server.stdout.take().expect("piped")).read_line(&mut url).expect("tests/postgres prints its URL");
        assert!(url.starts_with("postgres://"), "tests/postgres did not start a server; it says why above");
        Self { url: url.trim().to_owned(), _server: server, _pipe: pipe }
    }
}

/// The URL of the server, of its superuser, without a database.
pub fn server() -> &'static str {
    static GIVEN: OnceLock<Option<String>> = OnceLock::new();
    static OWN: OnceLock<Own> = OnceLock::new();
    GIVEN
        .get_or_init(|| crate::environment("STRONGROOM_TEST_POSTGRES"))
        .as_deref()
        .unwrap_or_else(|| &OWN.get_or_init(Own::start).url)
}

/// The URL of `database` on the server.
pub fn url(database: &str) -> String {
    format!("{}/{database}", server())
}

/// Runs SQL as superuser in `database`.
pub async fn run(database: &str, sql: &str) {
    let mut connection = PgConnection::connect(&url(database)).await.expect("the test server answers");
    raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    connection.close().await.expect("the test server says goodbye");
}

/// A new empty database; its name.
pub async fn database() -> String {
    let name = format!("t{}", random::hex());
    run("postgres", &format!("CREATE DATABASE {name} TEMPLATE template0")).await;
    name
}

/// A copy of `template`, to which nobody may be connected; its name.
pub async fn copy(template: &str) -> String {
    let name = format!("t{}", random::hex());
    run("postgres", &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    name
}

/// Puts a copy of `template` in the place of `database`; who is connected to it is thrown out.
pub async fn replace(database: &str, template: &str) {
    run("postgres", &format!("DROP DATABASE {database} WITH (FORCE)")).await;
    run("postgres", &format!("CREATE DATABASE {database} TEMPLATE {template}")).await;
}

/// Whether `user` gets in with `password`, and is asked for one.
pub async fn opens(user: &str, password: &str) -> bool {
    let options = url("postgres").parse::<sqlx::postgres::PgConnectOptions>().expect("a URL");
    match PgConnection::connect_with(&options.username(user).password(password)).await {
        Ok(connection) => connection.close().await.is_ok(),
        Err(sqlx::Error::Database(refusal)) if refusal.code().as_deref() == Some("28P01") => false,
        Err(error) => panic!("the test server neither lets in nor refuses: {error}"),
    }
}

#[cfg(test)]
mod test {
    use super::{copy, database, opens, run};
    use crate::random;

    #[tokio::test]
    async fn a_database_is_copied_and_a_password_is_asked_for() {
        let template = database().await;
        run(&template, "CREATE TABLE only_here ()").await;
        run(&copy(&template).await, "SELECT FROM only_here").await;

        let user = format!("u{}", random::hex());
        run("postgres", &format!("CREATE ROLE {user} LOGIN PASSWORD 'right'")).await;
        assert!(opens(&user, "right").await);
        assert!(!opens(&user, "wrong").await);
    }
}
