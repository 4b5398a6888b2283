//! What commands print, and how they end.

use std::{
    io::{self, Write as _},
    process::ExitCode,
};

use secrecy::{ExposeSecret as _, SecretString};
use serde::{Serialize, Serializer};

use crate::server::open::causes;

/// To standard output, as it is.
pub fn print(text: &[u8]) -> ExitCode {
    let mut out = io::stdout().lock();
    match out.write_all(text).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE, // a pipe that nobody reads
    }
}

/// One JSON object to standard output.
pub fn print_json(value: &impl Serialize) -> ExitCode {
    match serde_json::to_vec(value) {
        Ok(mut text) => {
            text.push(b'\n');
            print(&text)
        }
        Err(error) => fail(&error),
    }
}

/// A secret that a command shows, once: `#[serde(serialize_with = "…")]`.
pub fn shown<S: Serializer>(secret: &SecretString, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(secret.expose_secret())
}

/// A line to standard error.
pub fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}"); // nobody is left to tell
}

/// What went wrong, and exit code 1.
pub fn fail(error: &dyn std::error::Error) -> ExitCode {
    say(&format!("strongroom: {}", causes(error)));
    ExitCode::FAILURE
}

/// Runs what waits.
pub fn block_on<T>(work: impl Future<Output = T>) -> io::Result<T> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work))
}
