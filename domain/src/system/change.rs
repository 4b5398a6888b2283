//! What a request says of a system.

use serde::Serialize;

use super::{NewAdministrator, Target, Tls};
use crate::{id::PolicyId, variable::Overrides};

/// What was sent; the rest stays as it is.
#[derive(Clone, Debug, Default, Serialize)]
#[expect(missing_docs, reason = "as in `System` and `Target`")]
pub struct Change {
    pub description: Option<String>,
    pub address: Option<String>,
    pub port: Option<i64>,
    pub tls: Option<Tls>,
    pub tls_server_name: Option<String>,
    pub ca_pem: Option<String>,
    pub ssh_host_keys: Option<Vec<String>>,
    pub connector_options: Option<Overrides>,
    pub administrator: Option<NewAdministrator>,
    pub policy_ids: Option<Vec<PolicyId>>,
}

impl Change {
    /// The target after it: what a new administrator's credential is to be sealed for.
    pub fn target(&self, target: &Target) -> Target {
        Target {
            connector: target.connector.clone(),
            address: self.address.as_ref().unwrap_or(&target.address).clone(),
            port: self.port.unwrap_or(target.port),
            tls: self.tls.unwrap_or(target.tls),
            tls_server_name: self.tls_server_name.as_ref().unwrap_or(&target.tls_server_name).clone(),
            ca_pem: self.ca_pem.as_ref().unwrap_or(&target.ca_pem).clone(),
            ssh_host_keys: self.ssh_host_keys.as_ref().unwrap_or(&target.ssh_host_keys).clone(),
        }
    }
}
