//! `strongroom openapi` and `strongroom functions`: need no configuration and no database.

use std::{fmt::Write as _, process::ExitCode};

use clap::Args;
use serde_json::json;

use super::output::{print, print_json};
use crate::operation::FACTS;

/// Prints the contract, byte for byte as it is served.
pub fn openapi() -> ExitCode {
    print(&crate::contract::text())
}

/// The functions.
#[derive(Debug, Args)]
pub struct Functions {
    /// As JSON.
    #[arg(long)]
    json: bool,
}

impl Functions {
    pub fn run(&self) -> ExitCode {
        let callers = |fact: &crate::operation::Fact| fact.callers.iter().map(|kind| kind.word()).collect::<Vec<_>>();
        if self.json {
            let list = FACTS.iter().map(|fact| {
                json!({"function": fact.id, "method": fact.route.method.word(), "path": fact.route.path, "callers": callers(fact)})
            });
            return print_json(&list.collect::<Vec<_>>());
        }
        let mut text = String::new();
        for fact in FACTS.iter() {
            let (method, path) = (fact.route.method.word(), fact.route.path);
            let _ = writeln!(text, "{:34} {method:6} {path:60} {}", fact.id, callers(fact).join(" ")); // a String takes all
        }
        print(text.as_bytes())
    }
}
