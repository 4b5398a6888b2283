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

mod asker;
mod compare;
mod deployment;
mod growth;
mod hello;
mod journal_verify;
mod load;
mod login_timing;
mod one;
mod options;
mod postgres;
mod report;
mod revocation;
mod row;
mod scene;
mod target;

use std::process::ExitCode;

use crate::{
    deployment::Deployment,
    options::Options,
    report::Rounds,
    scene::{ACCOUNTS, CONNECTIONS, LENT, Size},
};

const USAGE: &str = "hello
    compare [--rounds N] [--seconds N] [--accounts N] [--connections N,…] [--on DEPLOYMENT,…]
    growth [--rounds N] [--seconds N] [--accounts N,…] [--on DEPLOYMENT,…]
    one FUNCTION [--on DEPLOYMENT] [--seconds N] [--connections N] [--accounts N]
    journal [--rows N]
    login-timing [--tries N] [--login-tries N]
    revocation [--tries N]
DEPLOYMENT: sqlite, postgres, quorum. FUNCTION: as the tables name it";

fn main() -> ExitCode {
    let options = Options::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let rounds = Rounds { number: options.number("--rounds", 5), seconds: options.number("--seconds", 2) };
    let accounts = options.numbers("--accounts", &[ACCOUNTS])[0]; // where there is one number of them
    let is_good = match options.task() {
        "hello" => hello::serve(),
        "compare" => {
            let connections = options.numbers("--connections", &[1, 8, 64, 256]);
            runtime.block_on(compare::run(rounds, accounts, &connections, &options.deployments(&Deployment::ALL)))
        }
        "growth" => {
            let accounts = options.numbers("--accounts", &[1_000, 100_000, 1_000_000]);
            let deployments = options.deployments(&[Deployment::Sqlite, Deployment::Postgres]);
            runtime.block_on(growth::run(rounds, &accounts, &deployments))
        }
        "one" => {
            let function = options.function().expect(USAGE);
            let size = Size { accounts, lent_max: LENT, connections_max: options.numbers("--connections", &[CONNECTIONS])[0] };
            let deployment = options.deployments(&[Deployment::Sqlite])[0];
            runtime.block_on(one::run(function, deployment, size, options.number("--seconds", 10)))
        }
        "journal" => runtime.block_on(journal_verify::run(options.number("--rows", 1_000_000))),
        "login-timing" => {
            let (tries, login_tries) = (options.number("--tries", 2_000), options.number("--login-tries", 200));
            runtime.block_on(login_timing::run(tries, login_tries))
        }
        "revocation" => runtime.block_on(revocation::run(options.number("--tries", 300))),
        _ => panic!("usage: {USAGE}"),
    };
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
