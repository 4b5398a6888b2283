//! Where a system is, and how it proves that it is the one.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{id::ResourceId, word::words};

/// Where a system is, and how it proves that it is the one: nothing else decides who hears a secret that is sent to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Target {
    /// The name of the connector; it never changes.
    pub connector: String,
    /// Host name or IP without brackets; `""` where there is nothing to reach.
    pub address: String,
    /// 0 where there is nothing to reach.
    pub port: i64,
    /// How its certificate is looked at.
    pub tls: Tls,
    /// The name in its certificate, where that isn't the address.
    pub tls_server_name: String,
    /// The authorities that may vouch for it, where these aren't the machine's.
    pub ca_pem: String,
    /// The keys that it may show.
    pub ssh_host_keys: Vec<String>,
}

words! {
    /// How a target's certificate is looked at. No mode falls back to another.
    #[derive(Default)]
    enum Tls {
        /// Made by a known authority, for this name.
        #[default]
        VerifyFull = "verify-full",
        /// Made by a known authority.
        VerifyCa = "verify-ca",
        /// Everything is sent in clear.
        Off = "off",
    }
}

/// SHA-256 over system, target and administrator's name. An administrator's credential is sealed for one binding and opens for no other:
/// not even a server that was lied to about the address can send it there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Binding([u8; 32]);

impl Binding {
    /// Of this administrator of this target.
    pub fn of(resource: &ResourceId, target: &Target, administrator: &str) -> Self {
        let mut hasher = Sha256::new_with_prefix(b"strongroom administrator credential 1");
        let mut put = |text: &str| {
            hasher.update((text.len() as u64).to_be_bytes());
            hasher.update(text);
        };
        let port = target.port.to_string();
        let fields = [
            resource.as_str(),
            &target.connector,
            &target.address,
            &port,
            target.tls.word(),
            &target.tls_server_name,
            &target.ca_pem,
            administrator,
        ];
        fields.into_iter().chain(target.ssh_host_keys.iter().map(String::as_str)).for_each(&mut put);
        Self(hasher.finalize().into())
    }

    /// As the owner that a sealed credential names.
    pub fn owner(&self) -> String {
        hex::encode(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_a_binding_counts() {
        let target = Target { connector: "c".into(), address: "a".into(), port: 1, ..Target::default() };
        let with = |change: fn(&mut Target)| {
            let mut other = target.clone();
            change(&mut other);
            Binding::of(&"R".into(), &other, "root")
        };
        let all = [
            Binding::of(&"R".into(), &target, "root"),
            Binding::of(&"S".into(), &target, "root"),
            Binding::of(&"R".into(), &target, "toor"),
            with(|target| target.connector = "d".into()),
            with(|target| target.address = "b".into()),
            with(|target| target.port = 2),
            with(|target| target.tls = Tls::VerifyCa),
            with(|target| target.tls_server_name = "x".into()),
            with(|target| target.ca_pem = "x".into()),
            with(|target| target.ssh_host_keys = vec!["x".into()]),
            with(|target| target.ssh_host_keys = vec![String::new(), "x".into()]),
        ];
        for (index, one) in all.iter().enumerate() {
            assert!(all[index + 1..].iter().all(|other| other != one), "{index}");
        }
    }
}
