//! `strongroom backup`, `backup verify` and `restore`: beside a server that works, from each engine to each, and against whatever may go wrong.

mod hostile;
mod kill;
mod life;
mod list;
mod loan;
mod manual;
mod refusal;
mod rows;
mod trial;

use std::{
    path::{Path, PathBuf},
    process::Output,
};

use serde_json::Value;
use suite::{Engine, Installation, installation::command};

/// From which engine to which.
const WAYS: [(Engine, Engine); 4] = [
    (Engine::Sqlite, Engine::Sqlite),
    (Engine::Sqlite, Engine::Postgres),
    (Engine::Postgres, Engine::Postgres),
    (Engine::Postgres, Engine::Sqlite),
];

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What a command has printed that must have succeeded.
fn printed(output: &Output) -> Value {
    assert!(output.status.success(), "{}: {}", output.status, said(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A backup of an installation, and what the command printed.
fn back_up(installation: &Installation, name: &str) -> (PathBuf, Value) {
    let file = installation.folder().join(name);
    let made = printed(&installation.run(["backup", "--to", file.to_str().unwrap()]));
    (file, made)
}

/// `strongroom backup verify`, without a key.
fn verify_alone(file: &Path) -> Output {
    command().args(["backup", "verify", "--json"]).arg(file).output().unwrap()
}

/// The same, with the key and the checkpoints of an installation.
fn verify(installation: &Installation, file: &Path) -> Output {
    installation.run(["backup", "verify", "--json", file.to_str().unwrap()])
}

/// One number from the tables.
async fn count(installation: &Installation, sql: &'static str) -> i64 {
    installation.number(sql, "").await
}
