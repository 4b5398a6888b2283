//! The real server, as a process. Here belongs no request.

use std::{fs, net::SocketAddr, os::unix::process::ExitStatusExt as _, path::PathBuf, process::ExitStatus, time::Duration};

use rustix::process::{Pid, Signal, kill_process};
use tokio::{
    process::{Child, Command},
    time::timeout,
};

use crate::{client::Client, installation::Installation, wait};

/// Longest start and longest orderly end, on a busy machine.
const START_TIME_MAX: Duration = Duration::from_secs(30);
const STOP_TIME_MAX: Duration = Duration::from_secs(20);

/// A running server; killed with its value.
#[derive(Debug)]
pub struct Server {
    process: Child,
    address: SocketAddr,
    log: PathBuf,
    api_user_password: String,
}

impl Server {
    pub(crate) async fn start(installation: &Installation, crash_point: Option<String>) -> Self {
        let listen = installation.data().join("listen");
        // A killed server left its own behind.
        let _ = fs::remove_file(&listen);
        let (mut command, log) = installation.serve_command();
        command.envs(crash_point.map(|armed| ("STRONGROOM_CRASH", armed)));
        // Written in one go, so it is there whole or not at all.
        Self::spawn(installation, command, log, |_| fs::read_to_string(&listen).ok()?.trim().parse().ok()).await
    }

    /// Starts it and waits until it has killed itself at its crash point, unasked: perhaps before anybody sees that it listens.
    pub(crate) async fn crash(installation: &Installation, crash_point: String) {
        let (mut command, log) = installation.serve_command();
        command.env("STRONGROOM_CRASH", crash_point);
        let mut process = Command::from(command).kill_on_drop(true).spawn().unwrap();
        let status = timeout(START_TIME_MAX, process.wait()).await.expect("the server kills itself").unwrap();
        let said = fs::read_to_string(&log).unwrap_or_default();
        assert_eq!(status.signal(), Some(Signal::KILL.as_raw()), "{status}\n{said}");
    }

    /// Runs `command`, a server that writes to `log`, until `listening` finds its address: in the log, say.
    pub(crate) async fn spawn(
        installation: &Installation,
        command: std::process::Command,
        log: PathBuf,
        listening: impl Fn(&str) -> Option<SocketAddr>,
    ) -> Self {
        let mut process = Command::from(command).kill_on_drop(true).spawn().unwrap();
        let address = wait::until("the server listens", START_TIME_MAX, async || {
            let said = fs::read_to_string(&log).unwrap_or_default();
            if let Some(status) = process.try_wait().unwrap() {
                panic!("the server ended at its start: {status}\n{said}");
            }
            listening(&said)
        })
        .await;
        let api_user_password = installation.first_passwords().api_user.clone();
        Self { process, address, log, api_user_password }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// A client without a session.
    pub fn client(&self) -> Client {
        Client::new(self.address)
    }

    /// A client in a new session of `_API_USER`, by its first password.
    pub async fn api_user(&self) -> Client {
        self.client().login("_API_USER", &self.api_user_password).await
    }

    /// Its process id; panics when it has ended.
    pub fn id(&self) -> u32 {
        self.process.id().expect("the server still runs")
    }

    /// What it has written so far.
    pub fn log(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.log).unwrap()).into_owned()
    }

    /// SIGTERM, and its status once it has ended in order.
    pub async fn stop(self) -> ExitStatus {
        self.begin_to_stop();
        self.stopped().await
    }

    /// SIGSTOP: it lives, and does nothing.
    pub fn pause(&self) {
        self.signal(Signal::STOP);
    }

    /// Waits until it has stopped itself.
    pub async fn stopped_itself(&self) {
        let stat = format!("/proc/{}/stat", self.id());
        wait::until("the server stands still", STOP_TIME_MAX, async || {
            let stat = fs::read_to_string(&stat).unwrap();
            let state = stat.rsplit_once(") ").unwrap().1;
            state.starts_with('T').then_some(())
        })
        .await;
    }

    /// SIGCONT.
    pub fn go_on(&self) {
        self.signal(Signal::CONT);
    }

    /// SIGTERM, and nothing more.
    pub fn begin_to_stop(&self) {
        self.signal(Signal::TERM);
    }

    /// Its status, once it has ended by itself.
    pub async fn stopped(mut self) -> ExitStatus {
        self.ended().await
    }

    /// SIGKILL.
    pub async fn kill(mut self) {
        self.signal(Signal::KILL);
        self.ended().await;
    }

    /// Waits until it has killed itself at its crash point; panics when it ended otherwise or lived on.
    pub async fn crashed(mut self) {
        let status = self.ended().await;
        assert_eq!(status.signal(), Some(Signal::KILL.as_raw()), "{status}\n{}", self.log());
    }

    fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.id()).ok().and_then(Pid::from_raw).expect("a process id");
        kill_process(id, signal).expect("it is ours");
    }

    async fn ended(&mut self) -> ExitStatus {
        let status = timeout(STOP_TIME_MAX, self.process.wait()).await;
        status.unwrap_or_else(|_| panic!("the server did not end within {STOP_TIME_MAX:?}\n{}", self.log())).unwrap()
    }
}
