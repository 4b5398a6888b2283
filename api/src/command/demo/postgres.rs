//! A PostgreSQL server of the demonstration's own, if its programs are on this machine: on a free loopback port, thrown away at the end.

use std::{
    ffi::OsStr,
    fs::{self, OpenOptions},
    io::{self, Write as _},
    net::{Ipv4Addr, TcpListener},
    os::unix::{
        fs::{OpenOptionsExt as _, chown},
        process::CommandExt as _,
    },
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use secrecy::{ExposeSecret as _, SecretString};
use sqlx::{ConnectOptions as _, Connection as _, PgConnection, postgres::PgConnectOptions};
use tempfile::TempDir;

/// The longest start.
const START_TIME_MAX: Duration = Duration::from_mins(1);
/// Between two looks whether it accepts.
const LOOK_PERIOD: Duration = Duration::from_millis(50);
/// Where Debian and its kin keep the servers of each version.
const VERSIONS: &str = "/usr/lib/postgresql";

/// The server can't be used.
#[derive(Debug, thiserror::Error)]
pub enum PostgresError {
    #[error("PostgreSQL: {0}")]
    Io(#[from] io::Error),
    #[error("initdb failed: {0}")]
    Init(String),
    #[error("the PostgreSQL server did not start in time")]
    Start,
    #[error("the password does not open the PostgreSQL server")]
    Refused(#[source] sqlx::Error),
    #[error("the PostgreSQL server refuses a statement")]
    Sql(#[from] sqlx::Error),
}

/// A running server with one role beside its administrator. It ends with this value.
pub struct Postgres {
    server: Child,
    /// Where it listens, on this machine.
    pub port: u16,
    _folder: TempDir,
}

impl Postgres {
    /// Starts it, with an administrator of this name and password, and a role that has no password; none when no server program is found.
    pub async fn start(administrator: &str, password: &SecretString, role: &str) -> Result<Option<Self>, PostgresError> {
        let Some(programs) = programs() else { return Ok(None) };
        let user = if rustix::process::getuid().is_root() { unprivileged()? } else { None };
        let folder = tempfile::Builder::new().prefix("strongroom-demo-").tempdir()?;
        init(&programs, folder.path(), administrator, password, user)?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut command = as_user(&programs.join("postgres"), user);
        command.arg("-D").arg(folder.path().join("data")).args(["-p", &port.to_string(), "-k", ""]);
        command.args(["-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"]);
        let server = command.stdout(Stdio::null()).stderr(Stdio::null()).current_dir(folder.path()).spawn()?;
        let postgres = Self { server, port, _folder: folder };
        let mut connection = postgres.wait(administrator, password).await?;
        let make: String =
            sqlx::query_scalar("SELECT format('CREATE ROLE %I LOGIN', $1::text)").bind(role).fetch_one(&mut connection).await?;
        sqlx::raw_sql(sqlx::AssertSqlSafe(make)).execute(&mut connection).await?;
        connection.close().await?;
        Ok(Some(postgres))
    }

    async fn wait(&self, user: &str, password: &SecretString) -> Result<PgConnection, PostgresError> {
        let begun = Instant::now();
        while begun.elapsed() < START_TIME_MAX {
            if let Ok(connection) = self.connect(user, password).await {
                return Ok(connection);
            }
            tokio::time::sleep(LOOK_PERIOD).await;
        }
        Err(PostgresError::Start)
    }

    /// Logs in; who it was, as the server says.
    pub async fn log_in(&self, role: &str, password: &SecretString) -> Result<String, PostgresError> {
        if self.connect(role, &"not the password".into()).await.is_ok() {
            return Err(PostgresError::Start); // a server that lets everybody in proves nothing
        }
        let mut connection = self.connect(role, password).await.map_err(PostgresError::Refused)?;
        let told = sqlx::query_as("SELECT current_user::text, split_part(version(), ' on ', 1)").fetch_one(&mut connection);
        let (who, version): (String, String) = told.await?;
        connection.close().await?;
        Ok(format!("logged in at 127.0.0.1:{} as {who}; a wrong password was refused ({version})", self.port))
    }

    async fn connect(&self, user: &str, password: &SecretString) -> Result<PgConnection, sqlx::Error> {
        let options = PgConnectOptions::new_without_pgpass().host("127.0.0.1").port(self.port).database("postgres");
        options.username(user).password(password.expose_secret()).connect().await
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let quit = rustix::process::Pid::from_child(&self.server);
        let _ = rustix::process::kill_process(quit, rustix::process::Signal::QUIT); // at once: nothing of it is kept
        let _ = self.server.wait();
    }
}

/// The folder of the newest server's programs.
fn programs() -> Option<PathBuf> {
    let has_server = |folder: &PathBuf| folder.join("initdb").is_file() && folder.join("postgres").is_file();
    let mut versions: Vec<PathBuf> = fs::read_dir(VERSIONS).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    versions.sort_by_key(|folder| folder.file_name().and_then(OsStr::to_str).and_then(|name| name.parse::<u32>().ok()));
    let others = ["/usr/local/pgsql/bin", "/usr/local/bin", "/usr/bin", "/opt/homebrew/bin"].map(PathBuf::from);
    versions.into_iter().rev().map(|folder| folder.join("bin")).chain(others).find(has_server)
}

/// PostgreSQL refuses to run as root: then as the user that its package has made, or as nobody.
fn unprivileged() -> io::Result<Option<(u32, u32)>> {
    let passwd = fs::read_to_string("/etc/passwd")?;
    let of = |name: &str| {
        let mut fields =
            passwd.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|fields| fields.first() == Some(&name))?;
        let group = fields.drain(2..4).map(|id| id.parse().ok()).collect::<Option<Vec<u32>>>()?;
        Some((*group.first()?, *group.get(1)?))
    };
    Ok(of("postgres").or_else(|| of("nobody")))
}

fn as_user(program: &Path, user: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(program);
    command.env_clear().env("LC_ALL", "C").stdin(Stdio::null());
    if let Some((user, group)) = user {
        command.uid(user).gid(group);
    }
    command
}

fn init(
    programs: &Path,
    folder: &Path,
    administrator: &str,
    password: &SecretString,
    user: Option<(u32, u32)>,
) -> Result<(), PostgresError> {
    let file = folder.join("password");
    let mut open = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&file)?;
    writeln!(open, "{}", password.expose_secret())?;
    for path in [folder, &file] {
        chown(path, user.map(|user| user.0), user.map(|user| user.1))?;
    }
    let mut command = as_user(&programs.join("initdb"), user);
    command.arg("-D").arg(folder.join("data")).arg("-U").arg(administrator).arg(format!("--pwfile={}", file.display()));
    command.args(["-A", "scram-sha-256", "-E", "UTF8", "--no-locale", "--no-sync"]);
    let output = command.current_dir(folder).output()?;
    fs::remove_file(&file)?;
    if output.status.success() {
        Ok(())
    } else {
        Err(PostgresError::Init(String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or_default().to_owned()))
    }
}
