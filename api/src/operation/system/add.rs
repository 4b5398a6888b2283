//! ManagedSystemAdd: makes a system, or brings a deleted one back.

use domain::system::add::Add;
use domain::system::{Target, connector};

use super::wire::{ManagedSystem, ManagedSystemNew};
use crate::edge::Edge;
use crate::operation::{Any, Body, Created, Granted, Has, Operation, Route, post, privilege};
use crate::problem::{Code, Problem};
use crate::wire::{Int, Text, TextMap};

/// Makes a system.
#[derive(Debug)]
pub enum ManagedSystemAdd {}

impl Operation for ManagedSystemAdd {
    const ID: &'static str = "ManagedSystemAdd";
    const ROUTE: Route = post("/v1/managed-systems");
    const TAG: &'static str = "systems";
    const SUMMARY: &'static str = "Make a managed system, or bring a deleted one back";
    const DESCRIPTION: &'static str = "Nothing is sent to it. Each policy that is named needs `modify-properties` or `manage-systems`. A deleted system comes back \
         with its accounts, to whoever has `manage-systems` on all policies concerned, and as `untrusted`; to everybody else its \
         name is taken.";
    const EVENT: Option<&'static str> = Some("system.added");
    const REFUSALS: &'static [Code] = &[
        Code::ReferenceNotFound,
        Code::PermissionMissing,
        Code::SystemExists,
        Code::ObjectInUse,
        Code::PrivilegeNotHeld,
        Code::ConnectorUnknown,
        Code::ConnectorOptionInvalid,
    ];
    const EXAMPLE: &'static str = include_str!("add.json");

    type Input = Body<ManagedSystemNew>;
    type Object = ();
    type Right = Any<(Has<privilege::CreateRes>, Has<privilege::Resource>)>;
    type Answer = Created<ManagedSystem>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Body(body) = &granted.input;
        let add = procedure(&granted.edge, body)?;
        let made = |system: &_| {
            let object = ManagedSystem::from(system);
            Created { location: object.path(), object }
        };
        granted.transact(add, made).await
    }
}

fn procedure(edge: &Edge, body: &ManagedSystemNew) -> Result<Add, Problem> {
    fn text<const MAX: usize>(sent: Option<&Text<0, MAX>>) -> String {
        sent.map(|text| text.as_str().to_owned()).unwrap_or_default()
    }
    let target = Target {
        connector: body.connector.as_str().into(),
        address: text(body.address.as_ref()),
        port: body.port.map_or_else(|| connector::default_port(body.connector.as_str()), Int::get),
        tls: body.tls.map(|tls| tls.0).unwrap_or_default(),
        tls_server_name: text(body.tls_server_name.as_ref()),
        ca_pem: text(body.ca_pem.as_ref()),
        ssh_host_keys: body.ssh_host_keys.iter().flatten().map(|key| key.as_str().to_owned()).collect(),
    };
    let resource_id = (&body.resource_id).into();
    let administrator = body.administrator.as_ref().map(|sent| sent.seal(edge, &resource_id, &target)).transpose()?;
    Ok(Add {
        resource_id,
        description: text(body.description.as_ref()),
        target,
        connector_options: body.connector_options.clone().map(TextMap::into_texts).unwrap_or_default(),
        administrator,
        policy_ids: body.policy_ids.iter().flatten().map(Into::into).collect(),
    })
}
