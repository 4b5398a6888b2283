//! The configuration: one file, read once at the start, and the only place where the environment is read. Here belong its keys and
//! what makes them wrong; never what an administrator may change while the server runs (that is a system variable).

mod check;
mod environment;
mod load;
mod part;

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use domain::{address::Network, variable::Overrides};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use validator::Validate;

pub use self::{
    check::Fault,
    environment::Environment,
    load::{ConfigError, FILE_NAME, first_text},
    part::{
        Allowance, Database, Durability, KekPlace, Limits, Log, LogFormat, LogLevel, PasswordPlugin, Plugin, Tls, TrustedProxy,
    },
};
use crate::key::KeySource;

/// The port that nobody else is known for.
const PORT: u16 = 8620;

/// All of `strongroom.toml`. Debug prints no secret.
#[derive(Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The data directory: where the file lies.
    #[serde(skip)]
    pub data: PathBuf,
    /// What the environment adds.
    #[serde(skip)]
    pub environment: Environment,
    /// Where the API listens. Port 0 takes any that is free.
    #[serde(default = "listen")]
    pub listen: SocketAddr,
    /// This node's name, the same at each start, another one on each node.
    #[serde(default = "node_id")]
    #[validate(custom(function = check::name))]
    pub node_id: String,
    /// The store; the embedded one when nothing is said.
    #[serde(default)]
    #[validate(nested)]
    pub database: Database,
    /// Where the key is that wraps all others.
    pub kek: KekPlace,
    /// Certificate and key of the listener.
    pub tls: Option<Tls>,
    /// The machines whose word on a client's address is taken.
    #[serde(default)]
    #[validate(length(max = 64))]
    pub trusted_proxies: Vec<TrustedProxy>,
    /// The one header that they write it into.
    #[serde(default = "forwarding_header")]
    #[validate(custom(function = check::header))]
    pub forwarding_header: String,
    /// Serve beyond loopback in clear text. Whoever is on the way then reads every password.
    #[serde(default)]
    pub insecure_http: bool,
    /// Take networks that are wider than /8 or /32 as trusted proxies and in allow-lists.
    #[serde(default)]
    pub allow_wide_networks: bool,
    /// The web pages that may call the API from a browser: `https://console.example.org`.
    #[serde(default)]
    #[validate(length(max = 32), custom(function = check::origins))]
    pub cors_origins: Vec<String>,
    /// How callers reach the API: `https://vault.example.org`, and perhaps a path that a proxy strips.
    #[validate(custom(function = check::public_url))]
    pub public_url: Option<String>,
    /// Where metrics are served, to whoever can reach it. None: nowhere.
    pub metrics_listen: Option<SocketAddr>,
    /// The server's log.
    #[serde(default)]
    pub log: Log,
    /// The program that decides which caller may call which function. None: the defaults decide.
    #[validate(nested)]
    pub plugin: Option<Plugin>,
    /// The program that decides which caller may see which password (`KMKeyGetByAccount`, `RecoverKeyByAccount`). None, or one that says
    /// nothing: permissions decide.
    #[validate(nested)]
    pub password_plugin: Option<PasswordPlugin>,
    /// Networks in which no managed system is spoken to: link-local, with the metadata services of clouds, when nothing is said.
    #[serde(default = "connector_deny")]
    #[validate(length(max = 256))]
    pub connector_deny: Vec<Network>,
    /// Speak to managed systems on this machine.
    #[serde(default)]
    pub connector_allow_loopback: bool,
    /// What one source may use.
    #[serde(default)]
    #[validate(nested)]
    pub limits: Limits,
    /// Values of system variables, as far as nobody has set them over the API.
    #[serde(default)]
    #[validate(custom(function = check::variables))]
    pub variables: Overrides,
}

fn listen() -> SocketAddr {
    (Ipv4Addr::LOCALHOST, PORT).into()
}

fn node_id() -> String {
    "node-1".into()
}

fn forwarding_header() -> String {
    "x-forwarded-for".into()
}

fn connector_deny() -> Vec<Network> {
    ["169.254.0.0/16", "fe80::/10"].iter().filter_map(|network| network.parse().ok()).collect()
}

impl Config {
    /// Where the KEK is to be read from.
    pub fn key_source(&self) -> KeySource {
        match &self.kek {
            KekPlace::File { file } => KeySource::File(self.data.join(file)),
            KekPlace::Environment {} => KeySource::Environment(self.environment.kek.clone()),
            KekPlace::Passphrase { salt } => KeySource::Passphrase { salt: *salt },
        }
    }

    /// The PostgreSQL database; the environment's goes before the file's. None: the embedded one.
    pub fn database_url(&self) -> Option<&SecretString> {
        self.environment.database_url.as_ref().or(self.database.url.as_ref())
    }

    /// The same, with its members and what a change has to outlive.
    pub fn cluster(&self) -> Option<storage::Database> {
        let hosts = self.database.hosts.clone();
        let durability = match self.database.durability {
            Some(durability) => durability.into(),
            None if hosts.len() > 1 => storage::Durability::Quorum,
            None => storage::Durability::Local,
        };
        Some(storage::Database { url: self.database_url()?.expose_secret().into(), hosts, durability })
    }

    /// Takes the command line's word on the database instead of the file's and the environment's.
    pub fn override_database(&mut self, url: Option<&str>, hosts: &[String]) {
        if let Some(url) = url {
            self.environment.database_url = None;
            self.database.url = Some(url.into());
        }
        if !hosts.is_empty() {
            self.database.hosts = hosts.into();
        }
    }

    /// What stands before `/v1` in the public URL: nothing, or `/vault`.
    pub fn location_prefix(&self) -> &str {
        self.public_url.as_deref().map_or("", check::path_of)
    }
}
