//! Managed systems as connectors see them: where they are, how they are known, and what the server shows them. Here a secret gets its
//! address: nothing is sent to a system that isn't trusted, nor to a network that the configuration denies, and the address that was
//! looked at is the one that is dialled.

use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use connectors::{
    Administrator, BuiltIn, Class, Credential as Shown, Failure, Reason, Target, Trust, postgresql::PostgreSql, ssh::Ssh,
};
use domain::{
    account::PasswordState,
    address::Network,
    password::{change::FailureCode, report::Trouble},
    system::{
        Binding, Credential, State, System, Tls,
        connector::{POSTGRESQL, SSH},
    },
};
use storage::password::due::InForce;
use tokio::{net::lookup_host, time::timeout};

use crate::{
    edge::Edge,
    key::{self, Sealing},
    managed_password,
};

/// How long the name of a target may take.
const NAME_TIME: Duration = Duration::from_secs(5);
/// So many addresses of a name are looked at.
const ADDRESSES_MAX: usize = 32;

/// Which addresses the configuration lets be spoken to.
#[derive(Clone, Debug, Default)]
pub struct Reachable {
    /// Networks in which nothing is spoken to.
    pub deny: Vec<Network>,
    /// This machine may be spoken to.
    pub allow_loopback: bool,
}

impl Reachable {
    /// Why this address is not spoken to.
    fn refusal(&self, address: IpAddr) -> Option<&'static str> {
        let address = address.to_canonical();
        let is_nobody = address.is_unspecified() || address.is_multicast() || address == IpAddr::from([255; 4]);
        if is_nobody {
            return Some("the address is no machine's");
        }
        if address.is_loopback() && !self.allow_loopback {
            return Some("the address is this machine's, and the configuration does not allow it (connector_allow_loopback)");
        }
        let is_denied = self.deny.iter().any(|network| network.contains(address));
        is_denied.then_some("the address is in a network that the configuration denies (connector_deny)")
    }
}

/// The connector of a system; none: it reaches nothing.
pub fn connector(system: &System) -> Option<BuiltIn> {
    match system.target.connector.as_str() {
        POSTGRESQL => Some(BuiltIn::PostgreSql(PostgreSql)),
        SSH => Some(BuiltIn::Ssh(Ssh)),
        _ => None,
    }
}

/// Does the system prove who it is, before it is told anything?
pub fn is_proven(system: &System) -> bool {
    !matches!(trust(&system.target), Trust::Loopback)
}

/// How the system is known.
fn trust(target: &domain::system::Target) -> Trust {
    match target.tls {
        _ if target.connector == SSH => Trust::HostKeys(target.ssh_host_keys.clone()),
        Tls::Off => Trust::Loopback,
        Tls::VerifyFull | Tls::VerifyCa => Trust::Authority(target.ca_pem.clone()),
    }
}

/// Where the system is. Of all addresses of its name none may be denied: else whoever has the name decides which one is taken.
pub async fn find(reachable: &Reachable, system: &System) -> Result<Target, Failure> {
    let untrusted = |message| Failure::new(Class::Permanent, Reason::Untrusted, message);
    if system.state != State::Active {
        return Err(untrusted("the system is not trusted"));
    }
    let target = &system.target;
    let port = u16::try_from(target.port).map_err(|_| untrusted("the port is none"))?;
    let unknown = |message| Failure::new(Class::Retryable, Reason::Unreachable, message);
    let found = timeout(NAME_TIME, lookup_host((target.address.as_str(), port))).await;
    let found = found.map_err(|_| unknown("the address could not be resolved in time"))?;
    let found: Vec<SocketAddr> = found.map_err(|_| unknown("the address could not be resolved"))?.take(ADDRESSES_MAX).collect();
    if let Some(refusal) = found.iter().find_map(|address| reachable.refusal(address.ip())) {
        return Err(untrusted(refusal));
    }
    let address = *found.first().ok_or_else(|| unknown("the name has no address"))?;
    let name = if target.tls_server_name.is_empty() { &target.address } else { &target.tls_server_name };
    let options = system.connector_options.clone();
    Ok(Target { address, name: name.clone(), trust: trust(target), options })
}

/// What the server logs in with. A sealed credential opens for the target that it was given for, and for no other.
pub async fn administrator(edge: &Edge, system: &System) -> Result<Administrator, Failure> {
    let refused = |message| Failure::new(Class::Permanent, Reason::Administrator, message);
    let later = |message| Failure::new(Class::Retryable, Reason::Administrator, message);
    let administrator = &system.administrator;
    let clear = match &administrator.credential {
        Credential::None => return Err(refused("the system has no administrator with a credential")),
        Credential::Password(sealed) | Credential::PrivateKey(sealed) => {
            let owner = Binding::of(&system.resource_id, &system.target, &administrator.name).owner();
            let record = key::Binding { sealing: Sealing::SystemCredential, owner: &owner, secret: sealed.id.as_str() };
            edge.keys.unseal(&record, &sealed.bytes)
        }
        Credential::ManagedAccount(account) => {
            let found = edge.store.read(InForce(account.clone())).await.ok().flatten();
            let Some((account, Some(version))) = found else { return Err(later("the administrator's account has no password")) };
            if matches!(account.password_state, PasswordState::Changing | PasswordState::InDoubt) {
                return Err(later("the password of the administrator's account is being changed, or in doubt"));
            }
            managed_password::open(edge, &account.key, &version.sealed)
        }
    };
    let clear = clear.map_err(|_| refused("the administrator's credential can't be opened for this target"))?;
    let text = str::from_utf8(&clear).map_err(|_| refused("the administrator's credential is no text"))?;
    let shown = match &administrator.credential {
        Credential::PrivateKey(_) => Shown::PrivateKey(text.into()),
        Credential::None | Credential::Password(_) | Credential::ManagedAccount(_) => Shown::Password(text.into()),
    };
    Ok(Administrator { name: administrator.name.clone(), credential: shown })
}

/// A failure as the rules and the contract know it.
pub fn trouble(failure: &Failure) -> Trouble {
    let code = match failure.reason {
        Reason::Unreachable => FailureCode::TargetUnreachable,
        Reason::Late => FailureCode::DeadlinePassed,
        Reason::Broken | Reason::Untrusted => FailureCode::ConnectorFailed,
        Reason::Administrator => FailureCode::AdministratorRefused,
        Reason::Account => FailureCode::TargetAccountMissing,
        Reason::Refused => FailureCode::TargetRefused,
    };
    let is_permanent = matches!(failure.class, Class::Permanent | Class::AccountMissing);
    Trouble { code, detail: failure.message.clone(), is_permanent }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reachable(allow_loopback: bool) -> Reachable {
        Reachable {
            deny: ["169.254.0.0/16", "fe80::/10", "10.0.0.0/8"].map(|network| network.parse().unwrap()).to_vec(),
            allow_loopback,
        }
    }

    #[test]
    fn a_denied_address_is_denied_however_it_is_written() {
        let denied = |address: &str| reachable(false).refusal(address.parse().unwrap()).is_some();
        for address in [
            "169.254.169.254",
            "::ffff:169.254.169.254",
            "fe80::1",
            "10.1.2.3",
            "::ffff:10.0.0.1",
            "127.0.0.1",
            "127.9.9.9",
            "::1",
            "::ffff:127.0.0.1",
            "0.0.0.0",
            "::",
            "224.0.0.1",
            "ff02::1",
            "255.255.255.255",
        ] {
            assert!(denied(address), "{address}");
        }
        for address in ["192.0.2.1", "2001:db8::1", "172.16.0.1"] {
            assert!(!denied(address), "{address}");
        }
        assert!(reachable(true).refusal("127.0.0.1".parse().unwrap()).is_none());
        assert!(reachable(true).refusal("0.0.0.0".parse().unwrap()).is_some(), "that is this machine, too, for who dials it");
    }
}
