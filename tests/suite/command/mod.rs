//! The commands on the machine, beside a running server and without one.

mod admin;
mod demo;
mod init;
mod keys;
mod otp;

use std::process::Output;

use serde_json::Value;
use suite::Installation;

/// What a command prints, when it succeeds.
pub(crate) fn printed(installation: &Installation, command: &[&str]) -> Value {
    let output = installation.run(command);
    assert!(output.status.success(), "{command:?}: {}", said(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What a command says, when it fails; it prints nothing.
pub(crate) fn refused(installation: &Installation, command: &[&str]) -> String {
    let output = installation.run(command);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{command:?}: {}", said(&output));
    said(&output)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The journal verifies, and nothing outside it is missing.
fn verifies(installation: &Installation) {
    let output = installation.run(["journal", "verify"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}
