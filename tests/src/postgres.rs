//! One PostgreSQL server for the whole run, and a database of its own for each test. Here belongs no table.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, ChildStdin, Command, Stdio},
    sync::OnceLock,
};

use rustix::process::{Pid, Signal, kill_process};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, raw_sql};

use crate::random;

/// A server that this process started. It ends when the pipe breaks, so however this process does.
pub struct Own {
    url: String,
    server: Child,
    _pipe: ChildStdin,
}

impl Own {
    fn start() -> Self {
        Self::with_settings(&[])
    }

    /// With settings such as `log_statement=all`.
    pub fn with_settings(settings: &[&str]) -> Self {
        let mut command = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/postgres"));
        command.args(settings);
        Self::of(command)
    }

    /// One that follows another.
    pub fn standby_of(leader: &Self, settings: &[&str]) -> Self {
        let mut command = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/postgres"));
        command.arg("--standby-of").arg(leader.url()).args(settings);
        Self::of(command)
    }

    /// Of its superuser, without a database.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// `host:port`.
    pub fn place(&self) -> String {
        self.url.rsplit_once('@').expect("the URL of a user").1.to_owned()
    }

    /// SIGKILL to all of its processes.
    pub fn kill(&self) {
        self.signal(Signal::KILL);
    }

    /// SIGSTOP: connections stay, and nothing comes.
    pub fn pause(&self) {
        self.signal(Signal::STOP);
    }

    /// SIGCONT.
    pub fn resume(&self) {
        self.signal(Signal::CONT);
    }

    fn signal(&self, signal: Signal) {
        // The first below `tests/postgres` is the server; all others are its own.
        for process in descendants(self.server.id()) {
            let pid = Pid::from_raw(process).expect("no process has the id 0");
            let _ = kill_process(pid, signal); // it may be gone by now
        }
    }

    /// Makes a certificate for `name`, signed by an authority of its own: the certificate of that authority, and of another one, in PEM.
    pub async fn certify(&self, name: &str) -> [String; 2] {
        let script = format!(
            "umask 077
            for authority in own other; do
                openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=$authority-authority \
                    -keyout $authority-ca.key -out $authority-ca.pem -addext basicConstraints=critical,CA:TRUE
            done 2>/dev/null
            openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=db -keyout server.key -out server.csr \
                2>/dev/null
            printf \"subjectAltName=DNS:{name}\" >server.ext
            openssl x509 -req -days 2 -in server.csr -CA own-ca.pem -CAkey own-ca.key -CAcreateserial -extfile server.ext \
                -out server.crt 2>/dev/null"
        );
        let mut connection = PgConnection::connect(&format!("{}/postgres", self.url)).await.unwrap();
        // As the server's own user, in its data directory.
        let make = format!("COPY (SELECT 1) TO PROGRAM $$cat >/dev/null; {script}$$");
        raw_sql(AssertSqlSafe(make)).execute(&mut connection).await.unwrap();
        let read = "SELECT ARRAY[pg_read_file('own-ca.pem'), pg_read_file('other-ca.pem')]";
        let authorities: Vec<String> = sqlx::query_scalar(read).fetch_one(&mut connection).await.unwrap();
        authorities.try_into().unwrap()
    }

    /// Turns TLS on, with the certificate that was made. New connections have it by and by.
    pub async fn begin_tls(&self) {
        for sql in ["ALTER SYSTEM SET ssl = on", "SELECT pg_reload_conf()"] {
            run_at(&format!("{}/postgres", self.url), sql).await;
        }
    }

    /// The server that this command starts as `tests/postgres` does.
    fn of(mut command: Command) -> Self {
        let mut server = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("tests/postgres starts");
        let pipe = server.stdin.take().expect("piped");
        let mut url = String::new();
        BufReader::new(server.stdout.take().expect("piped")).read_line(&mut url).expect("tests/postgres prints its URL");
        assert!(url.starts_with("postgres://"), "tests/postgres did not start a server; it says why above");
        Self { url: url.trim().to_owned(), server, _pipe: pipe }
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        self.resume(); // what stands still can't be told to end
    }
}

/// The children of a process and theirs, parents first.
fn descendants(process: u32) -> Vec<i32> {
    let children = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    let children: Vec<u32> = children.split_whitespace().filter_map(|child| child.parse().ok()).collect();
    children.into_iter().flat_map(|child| std::iter::once(child.cast_signed()).chain(descendants(child))).collect()
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
    run_at(&url(database), sql).await;
}

/// Runs SQL as the user of a URL.
pub async fn run_at(url: &str, sql: &str) {
    let mut connection = PgConnection::connect(url).await.expect("the test server answers");
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

/// A server of its own, one of whose databases lies on a disk of so many MiB that only this server sees. Ends with its value.
pub struct SmallDisk {
    own: Own,
    disk: tempfile::TempDir,
}

impl SmallDisk {
    /// Its only database: `small`.
    pub async fn start(mebibytes: u32) -> Self {
        const SCRIPT: &str = r#"mount -t tmpfs -o mode=777,size="$1m" none "$2" && exec "$3""#;
        let disk = tempfile::tempdir().unwrap();
        // Root has no need of a user namespace, where PostgreSQL could be nobody else.
        let namespaces: &[&str] =
            if rustix::process::geteuid().is_root() { &["--mount"] } else { &["--map-current-user", "--keep-caps", "--mount"] };
        let mut command = Command::new("unshare");
        command.args(namespaces).args(["bash", "-c", SCRIPT, "small-disk"]).arg(mebibytes.to_string()).arg(disk.path());
        command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/postgres"));
        let small = Self { own: Own::of(command), disk };
        let folder = small.disk.path().join("space");
        small.shell(&format!("mkdir {}", folder.display())).await;
        small.run(&format!("CREATE TABLESPACE small LOCATION '{}'", folder.display())).await;
        small.run("CREATE DATABASE small TEMPLATE template0 TABLESPACE small").await;
        small
    }

    /// Of the database.
    pub fn url(&self) -> String {
        format!("{}/small", self.own.url)
    }

    /// Leaves less than this of it.
    pub async fn fill(&self, leaving_kibibytes: u32) {
        let (disk, ballast) = (self.disk.path().display(), self.disk.path().join("ballast"));
        let free = format!("$(($(df -k --output=avail {disk} | tail -n 1) - {leaving_kibibytes}))");
        let fill = format!("head -c \"${{free}}k\" /dev/zero >{}", ballast.display());
        self.shell(&format!("free={free}; {fill}")).await;
    }

    /// And back.
    pub async fn make_room(&self) {
        self.shell(&format!("rm {}", self.disk.path().join("ballast").display())).await;
    }

    /// As the server's own user, who sees the disk.
    async fn shell(&self, script: &str) {
        self.run(&format!("COPY (SELECT 1) TO PROGRAM 'cat >/dev/null; {script}'")).await;
    }

    /// As superuser, beside the database.
    async fn run(&self, sql: &str) {
        let mut connection = PgConnection::connect(&format!("{}/postgres", self.own.url)).await.unwrap();
        raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
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
