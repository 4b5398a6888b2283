//! The command line. JSON alone goes to standard output, talk to standard error. Exit codes: 0 good, 1 failed, 2 tampered, 3 evidence
//! missing, 64 usage.

mod address;
mod admin;
mod backup;
mod contract;
mod demo;
mod init;
mod journal;
mod keys;
pub(crate) mod machine;
mod node;
mod otp;
mod output;
mod restore;
mod serve;

use std::{ffi::OsString, path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};

use crate::harden;

/// Wrong usage (`EX_USAGE` of sysexits).
const USAGE: u8 = 64;

/// Strongroom keeps the passwords of managed accounts, changes and lends them, and hands them to programs over a REST API.
#[derive(Debug, Parser)]
#[command(name = "strongroom", version, disable_help_subcommand = true)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

/// Where an installation is.
#[derive(Debug, Args)]
struct Data {
    /// The data directory.
    #[arg(long, value_name = "DIR", default_value = "./strongroom-data")]
    data: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make an installation: configuration, key, database, built-in users. Prints their first passwords, once.
    Init(init::Init),
    /// Run the server.
    Serve(serve::Serve),
    /// Tell the main story against a server of its own, request by request, then keep serving.
    Demo(demo::Demo),
    /// Print the contract: the OpenAPI document.
    Openapi,
    /// List the functions, who may call them, and by which route.
    Functions(contract::Functions),
    /// Look at the configuration.
    #[command(subcommand)]
    Config(serve::ConfigCommand),
    /// Look after administrators, callers and administrator groups: as superuser, bound by no rank.
    #[command(subcommand)]
    Admin(admin::AdminCommand),
    /// Look after one-time passwords.
    #[command(subcommand)]
    Otp(otp::OtpCommand),
    /// Look after the keys.
    #[command(subcommand)]
    Keys(keys::KeysCommand),
    /// Look after the nodes: which there are, and which take part.
    #[command(subcommand)]
    Node(node::NodeCommand),
    /// Explain which client address a request would have.
    #[command(subcommand)]
    Address(address::AddressCommand),
    /// Look at the journal.
    #[command(subcommand)]
    Journal(journal::JournalCommand),
    /// Make a backup of everything, beside a running server; or check one.
    Backup(backup::Backup),
    /// Put an installation back from a backup, into an empty data directory and an empty database.
    Restore(restore::Restore),
}

/// Runs the command of a command line.
pub fn run(words: impl IntoIterator<Item = OsString>) -> ExitCode {
    let line = match Line::try_parse_from(words) {
        Ok(line) => line,
        Err(told) => {
            let is_asked = !told.use_stderr(); // --help, --version
            let _ = told.print(); // nobody is left to tell when the terminal is gone
            return if is_asked { ExitCode::SUCCESS } else { ExitCode::from(USAGE) };
        }
    };
    if let Err(error) = harden::harden() {
        return output::fail(&error);
    }
    match line.command {
        Command::Init(init) => init.run(),
        Command::Serve(serve) => serve.run(),
        Command::Demo(demo) => demo.run(),
        Command::Openapi => contract::openapi(),
        Command::Functions(functions) => functions.run(),
        Command::Config(config) => config.run(),
        Command::Admin(admin) => admin.run(),
        Command::Otp(otp) => otp.run(),
        Command::Keys(keys) => keys.run(),
        Command::Node(node) => node.run(),
        Command::Address(address) => address.run(),
        Command::Journal(journal) => journal.run(),
        Command::Backup(backup) => backup.run(),
        Command::Restore(restore) => restore.run(),
    }
}
