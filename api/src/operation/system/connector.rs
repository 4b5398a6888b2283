//! The words of connectors.

use domain::system::connector::{self, Connector as Ruled, OptionDefinition};
use serde::Serialize;
use utoipa::ToSchema;

use crate::operation::Shape;
use crate::operation::variable::SettingType;
use crate::wire::{ConnectorName, Int, List, Text};

crate::choice_of! {
    /// What a connector can do on a target.
    ConnectorOperation as "_ConnectorOperation" of connector::Operation
}

/// An option of a connector.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ConnectorOption {
    /// Its name.
    name: Text<1, 64>,
    /// What kind of value it has.
    #[serde(rename = "type")]
    kind: SettingType,
    /// Whether the connector needs it.
    required: bool,
    /// One sentence.
    description: Text<1, 500>,
}

/// What speaks to systems of one kind.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Connector {
    /// Its name.
    name: ConnectorName,
    /// Part of the server, or one of its configuration.
    built_in: bool,
    /// What it can do on a target.
    operations: List<ConnectorOperation, 0, 16>,
    /// Whether it can prove that a password is in force.
    can_verify: bool,
    /// Where its targets listen; 0 where there is nothing to reach.
    default_port: Int<0, 65535>,
    /// What it wants to know beside the address.
    options: List<ConnectorOption, 0, 32>,
}

impl Shape for Connector {}

crate::page! {
    /// A page of connectors.
    ConnectorPage of Connector
}

impl From<&Ruled> for Connector {
    fn from(connector: &Ruled) -> Self {
        Self {
            name: ConnectorName::server(connector.name),
            built_in: connector.is_built_in,
            operations: List::server(connector.operations.iter().map(|&operation| ConnectorOperation(operation))),
            can_verify: connector.can_verify,
            default_port: Int::server(connector.default_port.unwrap_or(0)),
            options: List::server(connector.options.iter().map(ConnectorOption::from)),
        }
    }
}

impl From<&OptionDefinition> for ConnectorOption {
    fn from(option: &OptionDefinition) -> Self {
        Self {
            name: Text::server(option.name),
            kind: SettingType(option.kind.type_of()),
            required: option.is_required,
            description: Text::server(option.description),
        }
    }
}
