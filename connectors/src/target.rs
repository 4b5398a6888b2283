//! Where a target is, and how it is known to be the right one.

use std::{collections::BTreeMap, net::SocketAddr};

use secrecy::SecretString;

/// One target.
#[derive(Clone, Debug)]
pub struct Target {
    /// Where to: resolved and checked by who asks. The name is not resolved again.
    pub address: SocketAddr,
    /// The name that its certificate must be for.
    pub name: String,
    /// How it is known.
    pub trust: Trust,
    /// What its connector wants to know beside, such as the database to log in to.
    pub options: BTreeMap<String, String>,
}

/// How a target is known to be the right one.
#[derive(Clone, Debug)]
pub enum Trust {
    /// Its certificate is for its name, and signed by one of these authorities (PEM).
    Authority(String),
    /// It shows one of these keys, each a line as in `/etc/ssh/ssh_host_ed25519_key.pub`.
    HostKeys(Vec<String>),
    /// Not at all, and in clear: on this machine's own addresses only.
    Loopback,
}

/// Who changes passwords there.
#[derive(Clone, Debug)]
pub struct Administrator {
    /// Its name there.
    pub name: String,
    /// What it shows.
    pub credential: Credential,
}

/// What an administrator shows.
#[derive(Clone, Debug)]
pub enum Credential {
    /// A password.
    Password(SecretString),
    /// A private key in PEM, not encrypted.
    PrivateKey(SecretString),
}
