//! The tables inside the configuration.

use std::path::PathBuf;

use domain::address::Network;
use secrecy::SecretString;
use serde::{Deserialize, Deserializer, Serialize, de::Error as _};
use validator::Validate;

use crate::guard::{address, rate};

/// The store.
#[derive(Debug, Default, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// `postgres://user:password@host/name`. `STRONGROOM_DATABASE_URL` keeps it out of the file.
    #[serde(default, deserialize_with = "secret")]
    pub url: Option<SecretString>,
    /// The members of its cluster, `host` or `host:port`, the node's own first; the one that takes writes is found among them. None: the
    /// host of the URL is the only one.
    #[serde(default)]
    #[validate(length(max = 9), custom(function = super::check::hosts))]
    pub hosts: Vec<String>,
    /// What an acknowledged change has to outlive. `quorum` where there are several members and nothing is said.
    pub durability: Option<Durability>,
}

/// What an acknowledged change has to outlive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Durability {
    /// A crash of the database server.
    Local,
    /// The loss of it. The server refuses to start when the settings of the cluster don't give that.
    Quorum,
}

impl From<Durability> for storage::Durability {
    fn from(durability: Durability) -> Self {
        match durability {
            Durability::Local => Self::Local,
            Durability::Quorum => Self::Quorum,
        }
    }
}

/// Where the KEK is.
#[derive(Debug, Deserialize)]
#[serde(tag = "source", rename_all = "kebab-case", deny_unknown_fields)]
pub enum KekPlace {
    /// In a file of 32 random bytes, mode 0400.
    File {
        /// From the data directory when it isn't absolute.
        file: PathBuf,
    },
    /// In `STRONGROOM_KEK`, for containers.
    Environment {},
    /// In somebody's head: typed at each start.
    Passphrase {
        /// 64 hex digits; no secret, but without it the passphrase gives another key.
        #[serde(deserialize_with = "hex_32")]
        salt: [u8; 32],
    },
}

/// The listener's certificate.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// The chain, PEM, the listener's own first.
    pub certificate: PathBuf,
    /// Its private key, PEM.
    pub key: PathBuf,
}

/// Machines whose word on a client's address is taken.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrustedProxy {
    /// Where they are.
    pub network: Network,
    /// They also send requests of their own, without the header.
    #[serde(default)]
    pub also_client: bool,
}

impl From<TrustedProxy> for address::TrustedProxy {
    fn from(proxy: TrustedProxy) -> Self {
        Self { network: proxy.network, also_client: proxy.also_client }
    }
}

/// The server's log, on standard error.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// Its form.
    pub format: LogFormat,
    /// The least that is written.
    pub level: LogLevel,
}

/// The form of a log line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// The least that is logged. There is no `trace`: libraries write the bytes of connections there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogLevel {
    /// What needs somebody now.
    Error,
    /// What needs somebody soon.
    Warn,
    /// Requests, starts, ends.
    #[default]
    Info,
    /// For whoever looks for a fault.
    Debug,
}

impl LogLevel {
    /// As the log's filter reads it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warn => "warn",
            Self::Info => "info",
            Self::Debug => "debug",
        }
    }
}

/// The API admin plugin. It has two seconds for an answer; that can't be changed.
#[derive(Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Plugin {
    /// The program, by its absolute path.
    #[validate(custom(function = super::check::absolute))]
    pub program: PathBuf,
    /// Callers for whom it isn't asked: they get the defaults.
    #[serde(default)]
    #[validate(length(max = 1024), custom(function = super::check::user_ids))]
    pub exclude_users: Vec<String>,
}

/// The password access plugin. It has as much time.
#[derive(Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct PasswordPlugin {
    /// The program, by its absolute path.
    #[validate(custom(function = super::check::absolute))]
    pub program: PathBuf,
}

/// What one source (an IPv4 address, an IPv6 /64) may use.
#[derive(Clone, Copy, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Requests without a session.
    #[validate(nested)]
    pub requests: Allowance,
    /// Logins that fail.
    #[validate(nested)]
    pub logins: Allowance,
}

/// How much at once, and how much comes back in a minute.
#[derive(Clone, Copy, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Allowance {
    /// Most at once.
    #[validate(range(min = 1, max = 1_000_000))]
    pub burst: u32,
    /// What comes back in a minute.
    #[validate(range(min = 1, max = 1_000_000))]
    pub per_minute: u32,
}

impl Default for Limits {
    fn default() -> Self {
        let rate::Limits { requests, logins, .. } = rate::Limits::default();
        Self { requests: requests.into(), logins: logins.into() }
    }
}

impl From<rate::Allowance> for Allowance {
    fn from(allowance: rate::Allowance) -> Self {
        Self { burst: allowance.burst.get(), per_minute: allowance.per_minute.get() }
    }
}

impl From<Allowance> for rate::Allowance {
    fn from(allowance: Allowance) -> Self {
        Self::new(allowance.burst, allowance.per_minute)
    }
}

impl From<Limits> for rate::Limits {
    fn from(limits: Limits) -> Self {
        Self { requests: limits.requests.into(), logins: limits.logins.into(), ..Self::default() }
    }
}

fn secret<'de, D: Deserializer<'de>>(from: D) -> Result<Option<SecretString>, D::Error> {
    Ok(Some(String::deserialize(from)?.into()))
}

fn hex_32<'de, D: Deserializer<'de>>(from: D) -> Result<[u8; 32], D::Error> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(String::deserialize(from)?, &mut bytes).map_err(|_| D::Error::custom("not 64 hex digits"))?;
    Ok(bytes)
}
