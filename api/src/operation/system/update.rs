//! ManagedSystemUpdate: changes a system.

use domain::system::update::Update;
use domain::system::{Change, System};
use storage::system::read::References;

use super::credential::AdministratorCredentialNew;
use super::wire::{ManagedSystem, ManagedSystemChange, SystemPath};
use super::{Editor, Found};
use crate::edge::Edge;
use crate::operation::{Body, CallerOf, Granted, IfMatch, Operation, Path, Route, Shown, patch};
use crate::problem::{Code, Problem};
use crate::wire::{Int, Text, TextMap};

/// Changes a system.
#[derive(Debug)]
pub enum ManagedSystemUpdate {}

impl Operation for ManagedSystemUpdate {
    const ID: &'static str = "ManagedSystemUpdate";
    const ROUTE: Route = patch("/v1/managed-systems/{resourceId}");
    const TAG: &'static str = "systems";
    const SUMMARY: &'static str = "Change a managed system";
    const DESCRIPTION: &'static str = "A change of the address, the port, TLS, the keys or names that it proves itself with, or the administrator's name makes it \
         `untrusted`: nothing is sent to it until ManagedSystemTrust; and unless a new administrator is sent too, the former one's \
         credential is gone. Whoever changes its policies gains nothing by it: `manage-systems` on each that it joins or leaves, and no \
         more rights over its unbound accounts than before.";
    const EVENT: Option<&'static str> = Some("system.changed");
    const REFUSALS: &'static [Code] =
        &[Code::ReferenceNotFound, Code::ObjectInUse, Code::PrivilegeNotHeld, Code::ConnectorOptionInvalid];
    const EXAMPLE: &'static str = include_str!("update.json");

    type Input = (Path<SystemPath>, IfMatch, Body<ManagedSystemChange>);
    type Object = Found;
    type Right = Editor;
    type Answer = Shown<ManagedSystem>;

    async fn references(edge: &Edge, caller: &CallerOf<Self>, (_, _, Body(body)): &Self::Input) -> Result<(), Problem> {
        let references = References {
            policies: body.policy_ids.iter().flatten().map(Into::into).collect(),
            account: body.administrator.as_ref().and_then(AdministratorCredentialNew::account),
        };
        let named = edge.store.read(references).await?;
        Ok(named.check(&caller.rights)?)
    }

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (_, IfMatch(revision), Body(body)) = &granted.input;
        let system = &granted.object.0;
        let change = change(&granted.edge, body, system)?;
        let update = Update { resource_id: system.resource_id.clone(), revision: *revision, change };
        granted.transact(update, |system| Shown(system.into())).await
    }
}

fn change(edge: &Edge, body: &ManagedSystemChange, system: &System) -> Result<Change, Problem> {
    let mut change = Change {
        description: body.description.clone().map(Text::into_string),
        address: body.address.clone().map(Text::into_string),
        port: body.port.map(Int::get),
        tls: body.tls.map(|tls| tls.0),
        tls_server_name: body.tls_server_name.clone().map(Text::into_string),
        ca_pem: body.ca_pem.clone().map(Text::into_string),
        ssh_host_keys: body.ssh_host_keys.clone().map(|keys| keys.into_iter().map(Text::into_string).collect()),
        connector_options: body.connector_options.clone().map(TextMap::into_texts),
        administrator: None,
        policy_ids: body.policy_ids.as_ref().map(|policies| policies.iter().map(Into::into).collect()),
    };
    if let Some(sent) = &body.administrator {
        change.administrator = Some(sent.seal(edge, &system.resource_id, &change.target(&system.target))?);
    }
    Ok(change)
}
