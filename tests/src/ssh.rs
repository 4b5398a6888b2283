//! A real OpenSSH server with accounts of its own (`tests/sshd`), and a real client that tries whether a password opens one. Here belongs no
//! word about what is expected of either.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::{Ipv4Addr, SocketAddr},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::Mutex,
};

/// Ends with its value, and when the pipe breaks: so however this process does.
pub struct Sshd {
    port: u16,
    folder: PathBuf,
    ends: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
    /// Of its accounts.
    next_id: Mutex<u32>,
    script: Child,
}

impl Default for Sshd {
    fn default() -> Self {
        Self::start(&[])
    }
}

impl Sshd {
    /// With lines of `sshd_config` that go before the usual ones.
    pub fn start(lines: &[&str]) -> Self {
        let mut command = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sshd"));
        let mut script = command.args(lines).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("tests/sshd starts");
        let pipe = script.stdin.take().expect("piped");
        let mut answers = BufReader::new(script.stdout.take().expect("piped"));
        let mut line = String::new();
        answers.read_line(&mut line).expect("tests/sshd prints where it is");
        let (port, folder) = line.trim().split_once(' ').expect("tests/sshd did not start a server; it says why above");
        let (port, folder) = (port.parse().expect("a port"), folder.into());
        Self { port, folder, ends: Mutex::new((pipe, answers)), next_id: Mutex::new(2001), script }
    }

    pub fn address(&self) -> SocketAddr {
        SocketAddr::from((Ipv4Addr::LOCALHOST, self.port))
    }

    /// Both of its keys, as lines.
    pub fn host_keys(&self) -> Vec<String> {
        ["ed25519", "ecdsa"].map(|kind| self.host_key(kind)).to_vec()
    }

    /// Its key of this kind.
    pub fn host_key(&self, kind: &str) -> String {
        self.read(&format!("keys/{kind}.pub")).trim().to_owned()
    }

    /// A private key: `admin-ed25519` and `admin-ecdsa` open every account.
    pub fn key(&self, name: &str) -> String {
        self.read(&format!("keys/{name}"))
    }

    /// All that it has logged, at its most talkative.
    pub fn log(&self) -> String {
        String::from_utf8_lossy(&fs::read(self.folder.join("sshd.log")).unwrap()).into_owned()
    }

    /// A line of its shadow file.
    pub fn shadow(&self, account: &str) -> String {
        let begin = format!("{account}:");
        self.read("etc/shadow").lines().find(|line| line.starts_with(&begin)).expect("there is such an account").to_owned()
    }

    /// Where its files lie, outside of its namespace, too.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Carries out a command of the shell among its accounts, as root, in its folder.
    pub fn run(&self, line: &str) {
        assert_eq!(self.status(line), "0", "{line}");
    }

    /// The exit status of a command.
    fn status(&self, line: &str) -> String {
        assert!(!line.contains('\n'), "one line");
        let mut ends = self.ends.lock().unwrap();
        writeln!(ends.0, "{line}").expect("tests/sshd listens");
        let mut status = String::new();
        ends.1.read_line(&mut status).expect("tests/sshd answers");
        status.trim().to_owned()
    }

    /// Does a program of this name run among its accounts?
    pub fn is_running(&self, program: &str) -> bool {
        let mine = "readlink /proc/self/ns/mnt";
        let each =
            format!("for each in $(pidof {program}); do [ \"$(readlink /proc/$each/ns/mnt)\" != \"$({mine})\" ] || exit 9; done");
        self.status(&format!("({each})")) == "9"
    }

    /// Makes an account that may log in.
    pub fn account(&self, name: &str, password: &str) {
        let mut next_id = self.next_id.lock().unwrap();
        let (passwd, shadow) =
            (quoted(&format!("{name}:x:{}:100::/:/bin/sh", *next_id)), quoted(&format!("{name}:*:19000::::::")));
        *next_id += 1;
        self.run(&format!("printf '%s\\n' {passwd} >>/etc/passwd && printf '%s\\n' {shadow} >>/etc/shadow"));
        self.set_password(name, password);
    }

    /// Not by the connector, but on the machine itself.
    pub fn set_password(&self, name: &str, password: &str) {
        self.run(&format!("printf '%s\\n' {} | chpasswd", quoted(&format!("{name}:{password}"))));
    }

    /// From now on a change is held up when it has written its password, and before it says so.
    pub fn hold(&self) {
        fs::write(self.folder.join("hold"), "").unwrap();
    }

    /// Is one held up?
    pub fn is_holding(&self) -> bool {
        self.folder.join("holding").exists()
    }

    /// What is held up goes on.
    pub fn let_go(&self) {
        fs::remove_file(self.folder.join("hold")).unwrap();
    }

    /// Does OpenSSH's own client get in with this password, and run something?
    pub fn opens(&self, account: &str, password: &str) -> bool {
        let folder = tempfile::tempdir().unwrap();
        let mut client = client(folder.path(), ("127.0.0.1", self.port), &self.host_keys(), account, password);
        client.arg("echo in");
        let output = client.stdin(Stdio::null()).output().expect("there is OpenSSH's client");
        let said = String::from_utf8_lossy(&output.stderr);
        match output.status.success() {
            true => output.stdout == b"in\n",
            false if said.contains("Permission denied") => false,
            false => panic!("the server neither lets in nor refuses: {said}"),
        }
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

impl Drop for Sshd {
    fn drop(&mut self) {
        // The end of the pipe is the end of the server, and whoever is held up.
        let _ = fs::remove_file(self.folder.join("hold"));
        let (pipe, _) = self.ends.get_mut().expect("nobody else has it");
        let _ = writeln!(pipe, "exit");
        let _ = self.script.wait();
    }
}

/// OpenSSH's own client, which knows these keys of the server and no others; what it shall run there is to be added. `folder`: for its files.
pub fn client(folder: &Path, (host, port): (&str, u16), host_keys: &[String], account: &str, password: &str) -> Command {
    let (asked, known) = (folder.join("asked"), folder.join("known"));
    fs::write(&asked, "#!/bin/sh\nprintf '%s\\n' \"$STRONGROOM_TEST_PASSWORD\"\n").unwrap();
    fs::set_permissions(&asked, fs::Permissions::from_mode(0o700)).unwrap();
    let keys: Vec<String> = host_keys.iter().map(|key| format!("[{host}]:{port} {key}")).collect();
    fs::write(&known, keys.join("\n") + "\n").unwrap();
    let mut client = Command::new("ssh");
    client.args(["-F", "none", "-l", account, "-p", &port.to_string()]);
    for option in ["StrictHostKeyChecking=yes", "PubkeyAuthentication=no", "NumberOfPasswordPrompts=1", "LogLevel=ERROR"] {
        client.args(["-o", option]);
    }
    client.arg("-o").arg(format!("UserKnownHostsFile={}", known.display())).arg(host);
    client.env("SSH_ASKPASS", &asked).env("SSH_ASKPASS_REQUIRE", "force").env("STRONGROOM_TEST_PASSWORD", password);
    client
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod test {
    use super::Sshd;
    use crate::random;

    #[test]
    fn its_accounts_are_its_own_and_open_by_their_passwords() {
        let (sshd, name) = (Sshd::default(), random::name("user"));
        sshd.account(&name, "right");
        assert!(sshd.opens(&name, "right"));
        assert!(!sshd.opens(&name, "wrong"));
        let ours = std::fs::read_to_string("/etc/passwd").unwrap();
        assert!(!ours.contains(&name), "the machine's accounts stay what they are");
        let folder = sshd.folder().to_owned();
        drop(sshd);
        assert!(!folder.exists(), "it leaves nothing behind");
    }
}
