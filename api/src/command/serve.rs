//! `strongroom serve` and `strongroom config`.

use std::{net::SocketAddr, process::ExitCode};

use clap::{Args, Subcommand};

use super::{
    Data,
    output::{fail, say},
};
#[cfg(target_os = "linux")]
use crate::guard::plugin::orphans;
use crate::{config::Config, server::serve};

/// Runs the server.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    data: Data,
    /// Listen here instead of where the configuration says; port 0 takes a free one.
    #[arg(long, value_name = "ADDR:PORT")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub fn run(&self) -> ExitCode {
        #[cfg(target_os = "linux")]
        if let Err(error) = orphans::take() {
            return fail(&error);
        }
        let served = actix_web::rt::System::new().block_on(async {
            let running = serve::start(&self.data.data, self.listen).await?;
            running.until_told().await
        });
        match served {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&error),
        }
    }
}

/// Looks at the configuration.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Say what is wrong with it, and what is allowed but not wise.
    Check(Data),
}

impl ConfigCommand {
    pub fn run(&self) -> ExitCode {
        let Self::Check(data) = self;
        let config = match Config::load(&data.data) {
            Ok(config) => config,
            Err(error) => return fail(&error),
        };
        for warning in config.warnings() {
            say(&format!("warning: {warning}"));
        }
        let faults = config.check();
        for fault in &faults {
            say(&format!("error: {fault}"));
        }
        if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
