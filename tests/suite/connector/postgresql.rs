//! PostgreSQL: what is its own.

use std::{collections::BTreeMap, net::SocketAddr, str::FromStr as _, time::Duration};

use connectors::{Administrator, Class, Connector as _, Credential, Outcome, Target, Trust, Verdict, postgresql::PostgreSql};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, postgres::PgConnectOptions, raw_sql};
use suite::{line::Line, postgres::Own, random};
use tokio::time::Instant;

use super::conformance::{Rig, change_as, conforms};

/// A server of its own, that logs every statement.
struct Server {
    own: Own,
    admin: String,
}

impl Server {
    async fn start() -> Self {
        let server =
            Self { own: Own::with_settings(&["log_statement=all", "log_min_duration_statement=0"]), admin: random::hex() };
        // A name that must be quoted. It may make and change roles, and is no superuser.
        server.run(&format!("CREATE ROLE \"the admin\" LOGIN CREATEROLE PASSWORD '{}'", server.admin)).await;
        server
    }

    async fn run(&self, sql: &str) {
        let mut connection = self.connect().await;
        raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }

    async fn text(&self, sql: &str) -> String {
        sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut self.connect().await).await.unwrap()
    }

    async fn connect(&self) -> PgConnection {
        PgConnection::connect(&format!("{}/postgres", self.own.url())).await.unwrap()
    }

    /// As the server's own user, in its data directory.
    async fn shell(&self, script: &str) {
        self.run(&format!("COPY (SELECT 1) TO PROGRAM $$cat >/dev/null; {script}$$")).await;
    }

    /// The rules of logging in, before the usual ones. The server reads them by and by, and says so to nobody.
    async fn rules(&self, lines: &str) {
        self.shell(&format!("printf '{lines}' | cat - pg_hba.conf >new && mv new pg_hba.conf")).await;
        self.run("SELECT pg_reload_conf()").await;
        let loaded = "SELECT COUNT(*)::text FROM pg_hba_file_rules WHERE error IS NOT NULL";
        assert_eq!(self.text(loaded).await, "0");
    }

    fn target(&self) -> Target {
        let options = PgConnectOptions::from_str(self.own.url()).unwrap();
        let address = SocketAddr::new(options.get_host().parse().unwrap(), options.get_port());
        Target { address, name: "localhost".into(), trust: Trust::Loopback, options: BTreeMap::new() }
    }

    fn administrator(&self) -> Administrator {
        Administrator { name: "the admin".into(), credential: Credential::Password(self.admin.clone().into()) }
    }

    async fn verify(&self, target: &Target, role: &str, password: &str) -> Result<Verdict, connectors::Failure> {
        PostgreSql.verify(target, role, &password.to_owned().into(), in_time()).await
    }

    async fn change(&self, target: &Target, role: &str, new: &str) -> Outcome {
        change_as(&PostgreSql, target, &self.administrator(), role, new, in_time()).await
    }
}

fn in_time() -> Instant {
    Instant::now() + Duration::from_secs(20)
}

impl Rig for Server {
    type Connector = PostgreSql;

    fn connector(&self) -> PostgreSql {
        PostgreSql
    }

    fn target(&self) -> Target {
        self.target()
    }

    fn administrator(&self) -> Administrator {
        self.administrator()
    }

    async fn account(&self, name: &str, password: &str) {
        let quoted = name.replace('"', "\"\"");
        // Made by the administrator: from version 16 on it may change no others.
        let make = format!("SET ROLE \"the admin\"; CREATE ROLE \"{quoted}\" LOGIN PASSWORD '{password}'");
        self.run(&make).await;
    }

    async fn settle(&self) {
        suite::wait::until("no session of ours is there", Duration::from_secs(20), async || {
            let there = "SELECT COUNT(*)::text FROM pg_stat_activity WHERE application_name = 'strongroom'";
            (self.text(there).await == "0").then_some(())
        })
        .await;
    }

    fn odd_names(&self) -> Vec<String> {
        ["plain", "Upper Case", "quo\"te", "apo'strophe", "back\\slash", "$$dollar$$", "%I %L %s", "ünïcode", "select", "-- ;"]
            .map(random::name)
            .to_vec()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_conforms() {
    conforms(&Server::start().await).await;
}

/// Neither the server's log nor its statistics ever hold a password in clear.
#[tokio::test(flavor = "multi_thread")]
async fn the_server_never_hears_the_password() {
    let server = Server::start().await;
    let (old, new) = (random::hex(), random::hex());
    server.account("role", &random::hex()).await;
    for password in [&old, &new] {
        assert_eq!(server.change(&server.target(), "role", password).await, Outcome::Applied);
        assert_eq!(server.verify(&server.target(), "role", password).await, Ok(Verdict::Valid));
    }
    let log = server.text("SELECT pg_read_file(current_setting('data_directory') || '/../server.log')").await;
    assert!(log.contains("ALTER ROLE") && log.contains("SCRAM-SHA-256$4096"), "the log holds what is looked for");
    assert!(!log.contains(&old) && !log.contains(&new));
    let stored = server.text("SELECT rolpassword FROM pg_authid WHERE rolname = 'role'").await;
    assert!(stored.starts_with("SCRAM-SHA-256$4096:"), "{stored}");
}

/// Who has taken the server's place, or its rules of logging in, gets no password, and proves none.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_asks_for_less_than_a_proof_gets_nothing() {
    let server = Server::start().await;
    let password = random::hex();
    for (role, method, reason) in
        [("clear", "password", "clear text"), ("hashed", "md5", "MD5"), ("trusted", "trust", "whoever comes")]
    {
        let encryption = if method == "md5" { "SET password_encryption = 'md5'; " } else { "" };
        server.run(&format!("{encryption}CREATE ROLE {role} LOGIN CREATEROLE PASSWORD '{password}'")).await;
        server.rules(&format!("host all {role} 127.0.0.1/32 {method}\\n")).await;
        let failure = suite::wait::until("the rule is in force", Duration::from_secs(10), async || {
            server.verify(&server.target(), role, &password).await.err()
        })
        .await;
        assert!(failure.class == Class::Permanent && failure.message.contains(reason), "{role}: {failure}");
        let administrator = Administrator { name: role.into(), credential: Credential::Password(password.clone().into()) };
        let outcome = change_as(&PostgreSql, &server.target(), &administrator, "trusted", "new", in_time()).await;
        assert!(matches!(&outcome, Outcome::Refused(failure) if failure.message.contains(reason)), "{role}: {outcome:?}");
    }
    // A role of the rule `md5` whose password is kept as SCRAM is asked for a proof.
    server.run(&format!("SET password_encryption = 'scram-sha-256'; ALTER ROLE hashed PASSWORD '{password}'")).await;
    assert_eq!(server.verify(&server.target(), "hashed", &password).await, Ok(Verdict::Valid));
}

#[tokio::test(flavor = "multi_thread")]
async fn beyond_loopback_a_certificate_for_the_name_is_wanted() {
    let server = Server::start().await;
    let password = random::hex();
    server.account("role", &password).await;
    let by =
        |name: &str, authority: &str| Target { name: name.into(), trust: Trust::Authority(authority.into()), ..server.target() };
    let failed = async |target: Target| server.verify(&target, "role", &password).await.unwrap_err();

    let [own, other] = server.own.certify("db.example.org").await;
    assert_eq!(failed(by("db.example.org", &own)).await.class, Class::Permanent, "the server has no TLS");
    server.own.begin_tls().await;
    let good = by("db.example.org", &own);
    suite::wait::until("the server has TLS", Duration::from_secs(10), async || {
        (server.verify(&good, "role", &password).await == Ok(Verdict::Valid)).then_some(())
    })
    .await;
    assert_eq!(server.change(&good, "role", "Another-1-over-tls").await, Outcome::Applied);
    assert_eq!(server.verify(&good, "role", "Another-1-over-tls").await, Ok(Verdict::Valid));
    for target in [by("db.example.org", &other), by("localhost", &own), by("db.example.org", ""), by("db.example.org", "no PEM")]
    {
        let failure = failed(target).await;
        assert_eq!(failure.class, Class::Permanent, "{failure}");
    }
    let beyond = Target { address: "192.0.2.1:5432".parse().unwrap(), ..server.target() };
    assert!(failed(beyond).await.message.contains("certificate"), "in clear nothing leaves this machine");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_waits_for_a_lock_ends_on_the_server_too() {
    let server = Server::start().await;
    let password = random::hex();
    server.account("role", &password).await;
    let mut other = server.connect().await;
    raw_sql("BEGIN; ALTER ROLE role CONNECTION LIMIT 7").execute(&mut other).await.unwrap();
    let outcome = server.change(&server.target(), "role", "new").await;
    assert!(matches!(&outcome, Outcome::Refused(failure) if failure.class == Class::Retryable), "{outcome:?}");
    raw_sql("COMMIT").execute(&mut other).await.unwrap();
    assert_eq!(server.verify(&server.target(), "role", &password).await, Ok(Verdict::Valid));
}

/// What a network has held back is carried out in time, or not at all: the server asks its own clock.
#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_comes_after_its_time_does_nothing() {
    const DEADLINE: Duration = Duration::from_millis(1500);
    let server = Server::start().await;
    let old = random::hex();
    server.account("role", &old).await;
    let line = Line::start(server.target().address).await;
    let behind = Target { address: line.address(), ..server.target() };
    assert_eq!(server.change(&behind, "role", &old).await, Outcome::Applied);
    let most = line.requests() - 100; // in the midst of the last statement

    for (held, is_applied) in [(Duration::ZERO, true), (2 * DEADLINE, false)] {
        let new = random::hex();
        line.fall_silent_after(most);
        let begun = Instant::now();
        let administrator = server.administrator();
        let change = change_as(&PostgreSql, &behind, &administrator, "role", &new, begun + DEADLINE);
        let speak = async {
            suite::wait::until("the line is silent", DEADLINE, async || line.is_silent().then_some(())).await;
            tokio::time::sleep_until(begun + held).await;
            line.speak();
        };
        let (outcome, ()) = tokio::join!(change, speak);
        match outcome {
            Outcome::Applied => assert!(is_applied),
            Outcome::Indeterminate(failure) => assert!(!is_applied && failure.class == Class::Uncertain, "{failure}"),
            Outcome::Refused(failure) => panic!("{failure}"),
        }
        suite::wait::until("the server has heard it to its end", Duration::from_secs(10), async || {
            let there = "SELECT COUNT(*)::text FROM pg_stat_activity WHERE application_name = 'strongroom'";
            (server.text(there).await == "0").then_some(())
        })
        .await;
        let verdict = server.verify(&server.target(), "role", &new).await;
        assert_eq!(verdict, Ok(if is_applied { Verdict::Valid } else { Verdict::Invalid }), "held for {held:?}");
    }
}

/// Whoever may make functions there can't make ours mean something else.
#[tokio::test(flavor = "multi_thread")]
async fn names_mean_what_postgresql_means_by_them() {
    const PLANTED: &str = "LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'planted'; END $$";
    let server = Server::start().await;
    server.account("role", &random::hex()).await;
    for function in ["left(name, integer)", "format(text, timestamptz, text, text)", "format(text, text)"] {
        server.run(&format!("CREATE FUNCTION public.{function} RETURNS text {PLANTED}")).await;
    }
    assert_eq!(server.change(&server.target(), "role", "new").await, Outcome::Applied);
    assert!(!PostgreSql.list(&server.target(), &server.administrator(), "", 9, in_time()).await.unwrap().is_empty());
}

/// A password that nobody could prove is not set.
#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_may_not_log_in_is_refused() {
    let server = Server::start().await;
    for (role, terms) in [("closed", "NOLOGIN"), ("over", "LOGIN VALID UNTIL '2020-01-01'")] {
        server.run(&format!("SET ROLE \"the admin\"; CREATE ROLE {role} {terms} PASSWORD '{}'", random::hex())).await;
        let outcome = server.change(&server.target(), role, "new").await;
        assert!(matches!(&outcome, Outcome::Refused(failure) if failure.class == Class::Permanent), "{role}: {outcome:?}");
    }
}
