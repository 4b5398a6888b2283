//! Who may know whom, and what every file must say of itself.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

/// A room, the rooms it may know, and the trades that it must never know.
const ROOMS: [(&str, &[&str], &[&str]); 5] = [
    ("domain", &[], &["actix-web", "aes-gcm", "argon2", "getrandom", "rusqlite", "rustix", "sqlx", "tokio", "tracing", "utoipa"]),
    ("storage", &["domain"], &["actix-web", "aes-gcm", "argon2", "clap", "getrandom", "rustls", "utoipa"]),
    ("api", &["connectors", "domain", "storage"], &["rusqlite"]),
    (
        "connectors",
        &[],
        &["actix-web", "aes-gcm", "argon2", "clap", "getrandom", "rusqlite", "serde", "sqlx", "tracing", "utoipa"],
    ),
    ("suite", &["api", "connectors", "domain", "storage"], &[]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The members of the workspace, as cargo reads them.
fn members() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--locked", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn name(member: &Value) -> &str {
    member["name"].as_str().unwrap()
}

/// Every file of Rust below `folder`.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// Those of the whole workspace.
fn all_sources() -> Vec<PathBuf> {
    let folders =
        members().into_iter().map(|member| Path::new(member["manifest_path"].as_str().unwrap()).parent().unwrap().to_owned());
    folders.flat_map(|folder| sources(&folder)).collect()
}

/// The text of the doc block that `file` begins with.
fn opening(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let doc = text.lines().map_while(|line| line.strip_prefix("//!"));
    doc.take_while(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("")
}

#[test]
fn rooms_know_only_whom_they_may() {
    let members = members();
    let names: Vec<&str> = members.iter().map(name).collect();
    for member in &members {
        let room = ROOMS.iter().find(|(room, ..)| *room == name(member));
        let (room, known, never) = room.unwrap_or_else(|| panic!("{} is a new room: say here whom it may know", name(member)));
        for dependency in member["dependencies"].as_array().unwrap().iter().map(name) {
            assert!(!names.contains(&dependency) || known.contains(&dependency), "{room} must not know {dependency}");
            assert!(!never.contains(&dependency), "{dependency} is none of {room}'s trade");
        }
    }
    assert_eq!(names.len(), ROOMS.len(), "a room is gone: {names:?}");
}

#[test]
fn each_room_says_what_never_belongs_there() {
    for member in members() {
        let library = root().join(if name(&member) == "suite" { "tests" } else { name(&member) }).join("src/lib.rs");
        let opening = opening(&library);
        assert!(opening.contains("belong") && opening.contains("never"), "{}: {opening:?}", library.display());
    }
}

#[test]
fn each_file_says_what_it_is_for_and_stays_readable() {
    for file in all_sources() {
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(!opening(&file).trim().is_empty(), "{} does not say what belongs there", file.display());
        assert!(lines <= 500, "{} has {lines} lines: it is two files", file.display());
    }
}
