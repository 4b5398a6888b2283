//! `strongroom init`: all of an installation, or nothing; what was there before stays.

use std::{fs, path::Path, process::Command};

use suite::installation::binary;

/// Runs it on `data`; what it says.
fn init(data: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(binary());
    let output = command.env_clear().args(["init", "--data"]).arg(data).args(arguments).output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_key_that_is_there_is_neither_taken_nor_touched() {
    let folder = tempfile::tempdir().unwrap();
    let (data, key) = (folder.path().join("data"), folder.path().join("anothers-key"));
    fs::write(&key, b"the only key of another installation").unwrap();
    let (status, said) = init(&data, &["--kek-file", key.to_str().unwrap()]);
    assert_eq!(status, Some(1));
    assert!(said.contains("is there already"), "{said}");
    assert_eq!(fs::read(&key).unwrap(), b"the only key of another installation");
    assert!(!data.exists(), "nothing is left");
}

#[test]
fn what_failed_leaves_nothing_and_what_is_not_empty_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let (data, key) = (folder.path().join("data"), folder.path().join("key"));
    let nowhere = ["--kek-file", key.to_str().unwrap(), "--database", "postgres://nobody@127.0.0.1:1/none"];
    assert_eq!(init(&data, &nowhere).0, Some(1));
    assert!(!data.exists() && !key.exists(), "what it had made is gone again");

    fs::create_dir(&data).unwrap();
    fs::write(data.join("mine"), b"mine").unwrap();
    let (status, said) = init(&data, &[]);
    assert!(status == Some(1) && said.contains("not empty"), "{said}");
    assert_eq!(fs::read_dir(&data).unwrap().count(), 1);
}

#[test]
fn a_network_as_wide_as_the_world_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for network in ["0.0.0.0/0", "10.0.0.0/7", "::/0", "10.1.2.3/8", "010.0.0.0/8"] {
        let (status, said) = init(&folder.path().join("data"), &["--api-user-address", network]);
        assert_eq!(status, Some(64), "{network}: {said}");
    }
}
