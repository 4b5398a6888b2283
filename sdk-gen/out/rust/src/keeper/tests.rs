//! The keeper against `sdk-gen/keeper/vectors.json`, and what a file and a lock must be.
mod files;
mod locks;
mod logins;

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::*;

#[derive(Deserialize)]
struct Vectors {
    logins: Vec<logins::Login>,
    files: Vec<files::Case>,
    hashes: Vec<Hash>,
}

#[derive(Deserialize)]
struct Hash {
    text: String,
    hash: String,
}

fn vectors() -> Vectors {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../keeper/vectors.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn texts(otps: &[Secret]) -> Vec<String> {
    otps.iter().map(|otp| otp.expose().to_owned()).collect()
}

fn secrets(texts: &[impl AsRef<str>]) -> Vec<Secret> {
    texts.iter().map(|text| text.as_ref().into()).collect()
}

fn file_in(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("robot.otp")
}

#[test]
fn hashes() {
    for case in vectors().hashes {
        assert_eq!(hash(&case.text.as_str().into()), case.hash, "{}", case.text);
    }
}

#[test]
fn fresh_ones_are_long_and_differ() {
    let (one, other) = (fresh().unwrap(), fresh().unwrap());
    assert_eq!(one.expose().len(), 43);
    assert_ne!(one.expose(), other.expose());
}

#[test]
fn nothing_prints_a_secret() {
    let keeper = Keeper::open_sealed("robot.otp", [7; 32]);
    assert_eq!(format!("{keeper:?}"), r#"Keeper { file: "robot.otp", .. }"#);
    assert!(!format!("{:?}", Secret::from("geheim")).contains("geheim"));
}
