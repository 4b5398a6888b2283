//! Measurements over the real server, as shipped. Here belong loads, rounds, targets and tables; never a test of what is right, only of
//! how fast, how even and how small it is. `tests/bench/run` and the scripts beside it build and start it.
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement that can't be made ends in a panic; its numbers are small; its result goes to standard output"
)]

mod compare;
mod hello;
mod journal_verify;
mod load;
mod login_timing;
mod postgres;
mod report;
mod revocation;
mod scene;

use std::process::ExitCode;

const USAGE: &str = "hello | compare [--rounds N] [--seconds N] | one FUNCTION [--seconds N] | journal [--rows N] | login-timing [--tries N] [--login-tries N] | revocation [--tries N]";

/// The number behind `name`, or `usual`.
fn option(arguments: &[String], name: &str, usual: u32) -> u32 {
    let value = arguments.iter().position(|argument| argument == name).map(|at| &arguments[at + 1]);
    value.map_or(usual, |value| value.parse().expect("a number"))
}

fn main() -> ExitCode {
    // cargo adds `--bench` at the end
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let is_good = match arguments.first().map(String::as_str) {
        Some("hello") => hello::serve(),
        Some("compare") => runtime.block_on(compare::run(option(&arguments, "--rounds", 5), option(&arguments, "--seconds", 3))),
        Some("one") => {
            let name = arguments.get(1).map_or("", String::as_str);
            runtime.block_on(compare::one(name, option(&arguments, "--seconds", 10)))
        }
        Some("journal") => runtime.block_on(journal_verify::run(option(&arguments, "--rows", 1_000_000))),
        Some("login-timing") => {
            let tries = option(&arguments, "--tries", 2_000);
            runtime.block_on(login_timing::run(tries, option(&arguments, "--login-tries", 200)))
        }
        Some("revocation") => runtime.block_on(revocation::run(option(&arguments, "--tries", 300))),
        _ => panic!("usage: {USAGE}"),
    };
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
