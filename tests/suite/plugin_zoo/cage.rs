//! Where the programs of the zoo live, and how to see that none of them got out.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use api::guard::plugin::Plugin;
use tempfile::TempDir;

/// What each program begins with: it writes down its process group, which is its own id, and knows a few words.
const PRELUDE: &str = r#"#!/bin/sh
echo $$ >>"${0%/*}/groups"
note() { echo "$1" >>"${0%/*}/sessions"; }
hear() { cat >/dev/null; }
say() { printf '# KVGROUP-V1.0\n"" "" = {\n  "errmsg" = "%s"\n  "retval" = "0"\n  "action" = "%s"\n}\n' "$2" "$1"; }
"#;

/// A folder of programs.
pub struct Cage(TempDir);

impl Cage {
    pub fn new() -> Self {
        // As in a container, where the server is the first process and inherits the orphans.
        rustix::process::set_child_subreaper(Some(rustix::process::getpid())).unwrap();
        Self(TempDir::with_prefix("plugin-zoo-").unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Makes a program out of a few words of shell, with the prelude in front.
    pub fn program(&self, name: &str, body: &str) -> PathBuf {
        self.file(name, &format!("{PRELUDE}{body}\n"))
    }

    /// Makes an executable file. Another process writes it: while this one had it open, a child of another test could
    /// inherit that, and the kernel runs no file that somebody writes.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        let mut writer =
            Command::new("sh").args(["-c", "cat >\"$0\" && chmod 755 \"$0\""]).arg(&path).stdin(Stdio::piped()).spawn().unwrap();
        writer.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        assert!(writer.wait().unwrap().success());
        path
    }

    pub fn plugin(&self, name: &str, body: &str) -> Plugin {
        Plugin::new(self.program(name, body))
    }

    /// How many programs were started.
    pub fn started(&self) -> usize {
        self.groups().len()
    }

    fn groups(&self) -> Vec<u32> {
        self.noted("groups")
    }

    fn noted(&self, file: &str) -> Vec<u32> {
        let text = std::fs::read_to_string(self.path(file)).unwrap_or_default();
        text.lines().map(|line| line.parse().unwrap()).collect()
    }

    /// No process is left in any of the groups and sessions, not even a dead one that nobody has buried. What was killed may take
    /// the kernel a moment.
    pub async fn assert_empty(&self) {
        let groups = [self.groups(), self.noted("sessions")].concat();
        assert!(!groups.is_empty());
        let mut left = Vec::new();
        for _ in 0..50 {
            left = processes().filter(|(group, _)| groups.contains(group)).collect();
            if left.is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("still there: {left:?}");
    }
}

/// All processes of this machine: their group, and the line that says so.
fn processes() -> impl Iterator<Item = (u32, String)> {
    std::fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let stat = std::fs::read_to_string(entry.ok()?.path().join("stat")).ok()?;
        // pid (name, which may hold anything) state parent group
        let (_, rest) = stat.rsplit_once(") ")?;
        Some((rest.split(' ').nth(2)?.parse().ok()?, stat.clone()))
    })
}
