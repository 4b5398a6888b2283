//! A data directory of its own, made by `strongroom init`, on either engine. Here belongs no running server.

use std::{
    ffi::OsStr,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

use serde::Deserialize;
use storage::{Database, Place};
use tempfile::TempDir;

use crate::{postgres, server::Server};

/// What the store lies on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// Every test of a mutation runs on both.
    pub const ALL: [Self; 2] = [Self::Sqlite, Self::Postgres];
}

/// The first passwords, as `init` prints them.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FirstPasswords {
    /// Of `_API_USER`.
    pub api_user: String,
    pub superuser: String,
}

/// Its folder goes with its value; its database with the test server.
#[derive(Debug)]
pub struct Installation {
    folder: TempDir,
    engine: Engine,
    database: Option<String>,
    url: Option<String>,
    first: FirstPasswords,
    starts: AtomicU32,
}

impl Installation {
    /// `_API_USER` may come from all of 127.0.0.0/8.
    pub async fn new(engine: Engine) -> Self {
        Self::with_arguments(engine, &["--api-user-address", "127.0.0.0/8"]).await
    }

    /// With other arguments for `init` than the usual ones.
    pub async fn with_arguments(engine: Engine, arguments: &[&str]) -> Self {
        let database = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(postgres::database().await),
        };
        let url = database.as_deref().map(postgres::url);
        Self { database, ..Self::make(engine, url, arguments) }
    }

    /// On a PostgreSQL database that is not one of the test server.
    pub fn on_database(url: String) -> Self {
        Self::make(Engine::Postgres, Some(url), &["--api-user-address", "127.0.0.0/8"])
    }

    fn make(engine: Engine, url: Option<String>, arguments: &[&str]) -> Self {
        let folder = tempfile::Builder::new().prefix("strongroom-").tempdir().unwrap();
        let mut init = command();
        init.args(["init", "--json", "--data"]).arg(folder.path().join("data")).args(arguments);
        if let Some(url) = &url {
            init.args(["--database", url]);
        }
        let output = init.output().unwrap();
        let talk = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "init: {}: {talk}", output.status);
        let first = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("init prints {error}: {talk}"));
        Self { folder, engine, database: None, url, first, starts: AtomicU32::new(0) }
    }

    /// Another node of the same installation, on the same database: PostgreSQL only.
    #[must_use]
    pub fn twin(&self, node: &str) -> Self {
        assert_eq!(self.engine, Engine::Postgres, "a file has one node");
        let folder = tempfile::Builder::new().prefix("strongroom-").tempdir().unwrap();
        let copied = Command::new("cp").arg("-a").arg(self.data()).arg(folder.path()).status().unwrap();
        assert!(copied.success());
        let first = FirstPasswords { api_user: self.first.api_user.clone(), superuser: self.first.superuser.clone() };
        let (database, url) = (self.database.clone(), self.url.clone());
        let twin = Self { folder, engine: self.engine, database, url, first, starts: AtomicU32::new(0) };
        let file = twin.data().join("strongroom.toml");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(file, format!("node_id = {node:?}\n{text}")).unwrap();
        twin
    }

    /// Puts a backup of it back, on an engine, with its key: what the command says, and the installation that there is then.
    pub async fn put_back(&self, backup: &Path, engine: Engine) -> (Self, Output) {
        let nowhere = self.nowhere(engine).await;
        let output = nowhere.restoring(backup, &self.data().join("kek")).output().unwrap();
        (nowhere, output)
    }

    /// A data directory and a database that hold nothing yet, for what has its passwords.
    pub async fn nowhere(&self, engine: Engine) -> Self {
        let folder = tempfile::Builder::new().prefix("strongroom-").tempdir().unwrap();
        let database = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(postgres::database().await),
        };
        let url = database.as_deref().map(postgres::url);
        let first = FirstPasswords { api_user: self.first.api_user.clone(), superuser: self.first.superuser.clone() };
        Self { folder, engine, database, url, first, starts: AtomicU32::new(0) }
    }

    /// The command that puts a backup back here.
    pub fn restoring(&self, backup: &Path, kek: &Path) -> Command {
        let mut restore = command();
        restore.arg("restore").arg("--from").arg(backup).arg("--kek-file").arg(kek).arg("--data").arg(self.data());
        if let Some(url) = &self.url {
            restore.args(["--database", url]);
        }
        restore
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The name of its database on the test server, when that is where its store lies.
    pub fn database(&self) -> Option<&str> {
        self.database.as_deref()
    }

    /// Where its tables are, to be opened beside the server or behind its back.
    pub fn place(&self) -> Place {
        match &self.url {
            Some(url) => Place::Postgres(Database::at(url)),
            None => Place::Sqlite(self.data().join("strongroom.db")),
        }
    }

    pub fn first_passwords(&self) -> &FirstPasswords {
        &self.first
    }

    /// The data directory.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// All that it holds on disk: the data directory and what its servers wrote.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Appends lines to `strongroom.toml`, for the next start.
    pub fn configure(&self, lines: &str) {
        let file = self.data().join("strongroom.toml");
        let text = fs::read_to_string(&file).unwrap();
        fs::write(file, format!("{text}\n{lines}\n")).unwrap();
    }

    /// Names the members of its database's cluster: `"host:port", "host:port"`.
    pub fn on_hosts(&self, hosts: &str) {
        let file = self.data().join("strongroom.toml");
        let text = fs::read_to_string(&file).unwrap();
        let database = text.lines().find(|line| line.starts_with("database = {")).expect("it is on PostgreSQL");
        let clustered = format!("{}, hosts = [{hosts}] }}", database.strip_suffix(" }").unwrap());
        fs::write(file, text.replace(database, &clustered)).unwrap();
    }

    /// The body of `_API_USER`'s Login.
    pub fn credentials(&self) -> serde_json::Value {
        serde_json::json!({ "userId": "_API_USER", "password": self.first.api_user })
    }

    /// Runs a command on it, such as `["otp", "reset", "robot"]`.
    pub fn run(&self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
        command().args(arguments).arg("--data").arg(self.data()).output().unwrap()
    }

    /// Starts a server on it, and waits until it listens.
    pub async fn serve(&self) -> Server {
        Server::start(self, None).await
    }

    /// Starts a server that kills itself at its `nth` pass of a crash point.
    pub async fn serve_until(&self, crash_point: &str, nth: u32) -> Server {
        Server::start(self, Some(format!("{crash_point}:{nth}"))).await
    }

    /// Starts a server that has work left, and waits until it has killed itself at its first pass of a crash point.
    pub async fn crash_at_work(&self, crash_point: &str) {
        Server::crash(self, format!("{crash_point}:1")).await;
    }

    /// Starts a server that stops itself at its first pass of a crash point, until it is told to go on.
    pub async fn serve_until_it_stops(&self, crash_point: &str) -> Server {
        Server::start(self, Some(format!("{crash_point}:1:stop"))).await
    }

    /// Starts a server on a copy of it, on a disk of its own of so many MiB, half of which a ballast takes: it goes as soon as the file
    /// `flag` is there. The disk is seen by that server only.
    pub async fn serve_on_small_disk(&self, mebibytes: u32, flag: &Path) -> Server {
        const SCRIPT: &str = r#"set -e
            disk=$1 size=$2 flag=$3 data=$4 bin=$5
            mount -t tmpfs -o size="$((size * 2))m" none "$disk"
            cp -a "$data/." "$disk/"
            head -c "$((size * 1048576))" /dev/zero >"$disk/ballast"
            (for _ in $(seq 600); do [ ! -e "$flag" ] || break; sleep 0.1; done; rm "$disk/ballast") &
            exec "$bin" serve --listen 127.0.0.1:0 --data "$disk""#;
        let disk = self.folder.path().join("small-disk");
        fs::create_dir_all(&disk).unwrap();
        let (serve, log) = self.serve_command();
        drop(serve);
        let file = File::options().append(true).open(&log).unwrap();
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount", "bash", "-c", SCRIPT, "small-disk"]).arg(&disk).arg(mebibytes.to_string());
        command.arg(flag).arg(self.data()).arg(binary()).stdin(Stdio::null());
        command.stdout(file.try_clone().unwrap()).stderr(file);
        let address = |said: &str| {
            let line = said.lines().find(|line| line.contains("serving address="))?;
            line.split("address=").nth(1)?.split_whitespace().next()?.parse().ok()
        };
        Server::spawn(self, command, log, address).await
    }

    /// What all servers on it have written to standard output and standard error so far.
    pub fn log(&self) -> String {
        (1..=self.starts.load(Ordering::Relaxed))
            .map(|start| fs::read(self.log_file(start)).unwrap())
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .collect()
    }

    fn log_file(&self, start: u32) -> PathBuf {
        self.folder.path().join(format!("serve-{start}.log"))
    }

    /// The command of a server, and the file that it writes to.
    pub(crate) fn serve_command(&self) -> (Command, PathBuf) {
        let log = self.log_file(self.starts.fetch_add(1, Ordering::Relaxed) + 1);
        let file = File::create(&log).unwrap();
        let mut serve = command();
        serve.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(self.data());
        serve.stdout(file.try_clone().unwrap()).stderr(file);
        (serve, log)
    }
}

/// The binary under test, with an environment that holds nothing of this machine's.
pub fn command() -> Command {
    let mut command = Command::new(binary());
    command.env_clear().env("RUST_BACKTRACE", "1").stdin(Stdio::null());
    command
}

/// The binary that `tests/run` built, or the one beside the test: built before it, if by hand.
pub fn binary() -> PathBuf {
    let given = crate::environment("STRONGROOM_BIN").map(PathBuf::from);
    let binary = given.unwrap_or_else(|| {
        let test = std::env::current_exe().unwrap();
        test.ancestors().nth(2).unwrap().join("strongroom")
    });
    assert!(binary.is_file(), "no server at {}: use tests/run suite", binary.display());
    binary
}
