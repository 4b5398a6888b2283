//! The words of managed systems and connectors.

use domain::system::test::Tested;
use domain::system::{CredentialKind, State, System, Tls};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::credential::{AdministratorCredentialNew, one_credential};
use crate::operation::Shape;
use crate::wire::{ConnectorName, Id, Int, List, PolicyId, ResourceId, Revision, Set, Text, TextMap, Time};

crate::choice_of! {
    /// How a target's certificate is looked at; no mode falls back to another.
    TlsMode as "_TlsMode" of Tls
}

crate::choice_of! {
    /// Whether anything is sent to a system.
    SystemState as "_SystemState" of State
}

crate::choice_of! {
    /// What kind of credential a system's administrator shows.
    CredentialKindName as "_CredentialKind" of CredentialKind
}

/// Which system.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SystemPath {
    /// Its name.
    pub resource_id: ResourceId,
}

/// A system to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ManagedSystemNew {
    /// Its name; that of a deleted one brings it back with its accounts.
    pub resource_id: ResourceId,
    /// For people; empty.
    pub description: Option<Text<0, 500>>,
    /// One that ConnectorList shows; it never changes.
    pub connector: ConnectorName,
    /// Host name or IP without brackets; empty where the connector reaches nothing (`vault`).
    pub address: Option<Text<0, 253>>,
    /// The connector's own port; 0 where it reaches nothing.
    pub port: Option<Int<0, 65535>>,
    /// How its certificate is looked at; `verify-full`.
    pub tls: Option<TlsMode>,
    /// The name in its certificate, where that isn't the address; empty.
    pub tls_server_name: Option<Text<0, 253>>,
    /// The authorities that may vouch for it, where these aren't the machine's; empty.
    pub ca_pem: Option<Text<0, 32768>>,
    /// The keys that it may show; none.
    pub ssh_host_keys: Option<List<Text<1, 2048>, 0, 8>>,
    /// What the connector wants to know beside that: names and forms by ConnectorList.
    pub connector_options: Option<TextMap<32>>,
    /// What the server logs in with to change the others' passwords; nobody.
    #[serde(default, deserialize_with = "one_credential")]
    pub administrator: Option<AdministratorCredentialNew>,
    /// The policies that it is under, the primary one first; none: an orphan.
    pub policy_ids: Option<Set<PolicyId, 0, 64>>,
}

/// What is to change of a system; what isn't sent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ManagedSystemChange {
    /// For people.
    pub description: Option<Text<0, 500>>,
    /// Host name or IP without brackets.
    pub address: Option<Text<0, 253>>,
    /// Where it listens.
    pub port: Option<Int<0, 65535>>,
    /// How its certificate is looked at.
    pub tls: Option<TlsMode>,
    /// The name in its certificate, where that isn't the address.
    pub tls_server_name: Option<Text<0, 253>>,
    /// The authorities that may vouch for it, where these aren't the machine's.
    pub ca_pem: Option<Text<0, 32768>>,
    /// The keys that it may show; replaced whole.
    pub ssh_host_keys: Option<List<Text<1, 2048>, 0, 8>>,
    /// What the connector wants to know beside that; replaced whole.
    pub connector_options: Option<TextMap<32>>,
    /// What the server logs in with; replaced whole.
    #[serde(default, deserialize_with = "one_credential")]
    pub administrator: Option<AdministratorCredentialNew>,
    /// The policies that it is under, the primary one first; replaced whole. Needs `manage-systems` on each that it joins or leaves.
    pub policy_ids: Option<Set<PolicyId, 0, 64>>,
}

/// What the server logs in to a system with; never the secret itself.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AdministratorCredential {
    /// Its name on the target.
    user_name: Text<0, 256>,
    /// What it shows there; `none` also after it was voided.
    kind: CredentialKindName,
    /// The managed account whose password it is.
    account_key: Option<Id>,
    /// When it was given, or voided.
    changed_at: Option<Time>,
}

/// A managed system.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ManagedSystem {
    /// Its name.
    resource_id: ResourceId,
    /// For people.
    description: Text<0, 500>,
    /// Its connector.
    connector: ConnectorName,
    /// Host name or IP; empty where nothing is reached.
    address: Text<0, 253>,
    /// Where it listens; 0 where nothing is reached.
    port: Int<0, 65535>,
    /// How its certificate is looked at.
    tls: TlsMode,
    /// The name in its certificate, where that isn't the address.
    tls_server_name: Text<0, 253>,
    /// The authorities that may vouch for it, where these aren't the machine's.
    ca_pem: Text<0, 32768>,
    /// The keys that it may show.
    ssh_host_keys: List<Text<1, 2048>, 0, 8>,
    /// What the connector wants to know beside that.
    connector_options: TextMap<32>,
    /// What the server logs in with.
    administrator: AdministratorCredential,
    /// The policies that it is under, the primary one first; none: an orphan.
    policy_ids: List<PolicyId, 0, 64>,
    /// `untrusted`: where it is, or who it is, has changed; nothing is sent to it until ManagedSystemTrust.
    state: SystemState,
    /// When it was last tested.
    last_test_at: Option<Time>,
    /// Why that failed.
    last_test_code: Option<Text<1, 64>>,
    /// Grows with every change; a test is none.
    revision: Revision,
    /// When it was made.
    created_at: Time,
    /// When it was last changed.
    updated_at: Time,
}

impl ManagedSystem {
    /// Where it is.
    pub fn path(&self) -> String {
        format!("/v1/managed-systems/{}", self.resource_id)
    }
}

impl Shape for ManagedSystem {
    const REVISED: bool = true;

    fn revision(&self) -> i64 {
        self.revision.get()
    }
}

crate::page! {
    /// A page of managed systems.
    ManagedSystemPage of ManagedSystem
}

/// What a test of a system has shown.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SystemTest {
    /// Whether something answered.
    reachable: bool,
    /// Whether it proved that it is the one, by its certificate or its host key.
    tls_verified: bool,
    /// Whether it let the administrator in.
    administrator_accepted: bool,
    /// Why not; none where there is nothing to reach.
    code: Option<Text<1, 64>>,
    /// How long it took.
    duration_milliseconds: Int<0, 600_000>,
    /// When it ended.
    tested_at: Time,
}

impl Shape for SystemTest {}

impl From<&System> for ManagedSystem {
    fn from(system: &System) -> Self {
        let (target, administrator) = (&system.target, &system.administrator);
        Self {
            resource_id: (&system.resource_id).into(),
            description: Text::server(&*system.description),
            connector: ConnectorName::server(&*target.connector),
            address: Text::server(&*target.address),
            port: Int::server(target.port),
            tls: TlsMode(target.tls),
            tls_server_name: Text::server(&*target.tls_server_name),
            ca_pem: Text::server(&*target.ca_pem),
            ssh_host_keys: List::server(target.ssh_host_keys.iter().map(|key| Text::server(&**key))),
            connector_options: TextMap::server(system.connector_options.clone()),
            administrator: AdministratorCredential {
                user_name: Text::server(&*administrator.name),
                kind: CredentialKindName(administrator.credential.kind()),
                account_key: administrator.credential.account().map(Id::from),
                changed_at: administrator.changed_at.map(Time::from),
            },
            policy_ids: List::server(system.policy_ids.iter().map(PolicyId::from)),
            state: SystemState(system.state),
            last_test_at: system.last_test_at.map(Time::from),
            last_test_code: system.last_test_code.as_deref().map(Text::server),
            revision: Revision::server(system.revision),
            created_at: system.created_at.into(),
            updated_at: system.updated_at.into(),
        }
    }
}

impl SystemTest {
    /// What was seen, at this moment.
    pub fn of(tested: &Tested, at: Time) -> Self {
        let trial = &tested.trial;
        Self {
            reachable: trial.is_reachable,
            tls_verified: trial.is_tls_verified,
            administrator_accepted: trial.is_administrator_accepted,
            code: trial.code.as_deref().map(Text::server),
            duration_milliseconds: Int::server(trial.duration_milliseconds),
            tested_at: at,
        }
    }
}
