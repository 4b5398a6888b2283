//! What PostgreSQL itself does in the same rounds, by its own pgbench: -S reads a row, -N changes one and writes another, durably.

use std::{process::Command, time::Duration};

use suite::{postgres, random};

use crate::load::Slice;

/// What pgbench is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// -S.
    Reads,
    /// -N.
    Writes,
}

impl Script {
    /// For tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reads => "pgbench -S",
            Self::Writes => "pgbench -N",
        }
    }

    const fn option(self) -> &'static str {
        match self {
            Self::Reads => "--select-only",
            Self::Writes => "--skip-some-updates",
        }
    }
}

/// A database with pgbench's tables.
pub struct Pgbench {
    url: String,
}

impl Pgbench {
    /// A million rows, on a server whose URL names no database.
    pub async fn on(server: &str) -> Self {
        let database = format!("t{}", random::hex());
        postgres::run_at(&format!("{server}/postgres"), &format!("CREATE DATABASE {database} TEMPLATE template0")).await;
        let url = format!("{server}/{database}");
        run(&["--initialize", "--quiet", "--scale=10", &url]);
        Self { url }
    }

    /// Transactions; it tells the mean of their times, and nothing else of them.
    pub fn slice(&self, script: Script, connections: usize, seconds: u32) -> Slice {
        let (clients, time) = (format!("--client={connections}"), format!("--time={seconds}"));
        let text = run(&[script.option(), &clients, "--jobs=2", &time, "--no-vacuum", "--protocol=prepared", &self.url]);
        let number = |name: &str| -> f64 {
            let (_, rest) = text.split_once(name).unwrap_or_else(|| panic!("pgbench: {text}"));
            rest.split_whitespace().next().and_then(|word| word.parse().ok()).expect("a number")
        };
        let mean = Duration::from_secs_f64(number("\nlatency average = ") / 1000.0);
        Slice { rate: number("\ntps = "), p50: mean, p99: mean }
    }
}

/// `tests/bench/run` puts its folder into the path.
fn run(arguments: &[&str]) -> String {
    let output = Command::new("pgbench").args(arguments).output().expect("pgbench is in the path: use tests/bench/run");
    assert!(output.status.success(), "pgbench: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
