//! `strongroom demo`: the main story, told against a server of its own.

use std::process::Command;

use serde_json::{Value, json};
use suite::installation::binary;

/// Runs it once; its steps.
fn steps(path: &str) -> Vec<Value> {
    let mut command = Command::new(binary());
    let output = command.env_clear().env("PATH", path).args(["demo", "--once", "--json"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let story: Value = serde_json::from_slice(&output.stdout).unwrap();
    story["steps"].as_array().unwrap().clone()
}

#[test]
fn the_story_ends_well_and_its_password_opens_a_server() {
    let steps = steps("/usr/local/bin:/usr/bin:/bin");
    assert!(steps.len() >= 12, "{steps:?}");
    for step in &steps[..steps.len() - 1] {
        let curl = step["curl"].as_str().unwrap();
        assert!(curl.starts_with("curl ") && curl.contains("http://127.0.0.1:"), "{curl}");
        assert!(step["status"].as_u64().is_some(), "{step}");
    }
    let changed = steps.iter().find(|step| step["curl"].as_str().is_some_and(|curl| curl.contains("/randomize"))).unwrap();
    assert_eq!(
        (&changed["answer"]["status"], &changed["answer"]["certainty"]),
        (&json!("confirmed"), &json!("confirmed")),
        "{changed}"
    );
    let last = steps.last().unwrap()["answer"].as_str().unwrap();
    assert!(last.contains("logged in") && last.contains("a wrong password was refused"), "{last}");
}
