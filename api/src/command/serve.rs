//! `strongroom serve` and `strongroom config`.

use std::{net::SocketAddr, process::ExitCode};

use clap::{Args, Subcommand};

use super::{
    Data,
    output::{fail, say},
};
#[cfg(target_os = "linux")]
use crate::guard::plugin::orphans;
use crate::{
    config::Config,
    server::serve::{self, Instead},
};

/// Runs the server.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    data: Data,
    /// Listen here instead of where the configuration says; port 0 takes a free one.
    #[arg(long, value_name = "ADDR:PORT")]
    listen: Option<SocketAddr>,
    /// Use this PostgreSQL database instead of the one that the configuration says. Without a password: lists of processes show it. That
    /// stands in `strongroom.toml`, in STRONGROOM_DATABASE_URL, or in a file that PGPASSFILE names.
    #[arg(long, value_name = "URL", value_parser = without_password)]
    database: Option<String>,
    /// A member of the database's cluster, `host` or `host:port`; once for each, the node's own first.
    #[arg(long, value_name = "HOST", requires = "database")]
    database_host: Vec<String>,
}

/// A URL that may be shown.
fn without_password(url: &str) -> Result<String, &'static str> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let user = rest.split(['/', '?']).next().and_then(|place| place.rsplit_once('@')).map_or("", |(user, _)| user);
    let in_query = rest.split_once('?').is_some_and(|(_, query)| query.split('&').any(|part| part.starts_with("password=")));
    if user.contains(':') || in_query { Err("holds a password, which lists of processes would show") } else { Ok(url.to_owned()) }
}

impl Serve {
    pub fn run(&self) -> ExitCode {
        #[cfg(target_os = "linux")]
        if let Err(error) = orphans::take() {
            return fail(&error);
        }
        let served = actix_web::rt::System::new().block_on(async {
            let running = serve::start(&self.data.data, self.instead()).await?;
            running.until_told().await
        });
        match served {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&error),
        }
    }

    fn instead(&self) -> Instead {
        Instead { listen: self.listen, database: self.database.clone(), hosts: self.database_host.clone() }
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

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn a_url_with_a_password_is_refused() {
        for url in [
            "postgres://u@h/d",
            "postgres://h:5432/d?sslmode=verify-full",
            "postgres:///d?host=/run",
            "postgres://u@[::1]:1/d?a=b:c@d",
        ] {
            assert_eq!(without_password(url).as_deref(), Ok(url));
        }
        for url in ["postgres://u:p@h/d", "postgres://u:p@[::1]/d", "postgres://h/d?user=u&password=p", "postgres://u:@h"] {
            assert!(without_password(url).is_err(), "{url}");
        }
    }
}
