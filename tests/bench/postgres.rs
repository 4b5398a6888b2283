//! What PostgreSQL itself does in the same rounds, by its own pgbench: -S reads a row, -N changes one and writes another, durably.

use std::process::Command;

use suite::postgres;

use crate::scene::CONNECTIONS;

/// A database with pgbench's tables.
pub struct Pgbench {
    url: String,
}

impl Pgbench {
    /// A million rows.
    pub async fn new() -> Self {
        let url = postgres::url(&postgres::database().await);
        run(&["--initialize", "--quiet", "--scale=10", &url]);
        Self { url }
    }

    /// Transactions in each second, and their mean time in milliseconds.
    pub fn slice(&self, script: &str, seconds: u32) -> (f64, f64) {
        let (clients, time) = (format!("--client={CONNECTIONS}"), format!("--time={seconds}"));
        let text = run(&[script, &clients, "--jobs=2", &time, "--no-vacuum", "--protocol=prepared", &self.url]);
        let number = |name: &str| {
            let (_, rest) = text.split_once(name).unwrap_or_else(|| panic!("pgbench: {text}"));
            rest.split_whitespace().next().and_then(|word| word.parse().ok()).expect("a number")
        };
        (number("\ntps = "), number("\nlatency average = "))
    }
}

/// `tests/bench/run` puts its folder into the path.
fn run(arguments: &[&str]) -> String {
    let output = Command::new("pgbench").args(arguments).output().expect("pgbench is in the path: use tests/bench/run");
    assert!(output.status.success(), "pgbench: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
