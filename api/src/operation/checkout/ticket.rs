//! What opens the parameters of a check-out, once: as it is answered, and as it comes in.

use std::str::FromStr;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::path::{OperationBuilder, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::Type;
use utoipa::openapi::{ObjectBuilder, Required};

use crate::operation::{Input, Parts, Shape, header};
use crate::problem::{Code, Problem};
use crate::wire::{DisclosedText, Id, PluginName, Time};

/// Its header.
const NAME: &str = "Checkout-Ticket";

/// For what it is to be good.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutTicketNew {
    /// The account, one of the check-out's.
    pub account_key: Id,
    /// What is to open the session.
    pub plugin: PluginName,
}

/// A ticket: hand it to the gateway, which sends it in the header `Checkout-Ticket`.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CheckoutTicket {
    /// The ticket itself.
    ticket: DisclosedText<47, 47>,
    /// Until when it may be used.
    expires_at: Time,
}

impl CheckoutTicket {
    /// A new one.
    pub fn new(ticket: &SecretString, expires_at: Time) -> Self {
        Self { ticket: DisclosedText::server(ticket.expose_secret()), expires_at }
    }
}

impl Shape for CheckoutTicket {}

/// The header; absent when the server is set to do without.
#[derive(Debug)]
pub struct TicketHeader(pub Option<Given>);

/// What was sent as a ticket.
#[derive(Debug)]
pub struct Given(SecretString);

impl Given {
    /// The text.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl FromStr for Given {
    type Err = &'static str;

    /// Whatever looks wrong opens nothing either, and is answered alike.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(SecretString::from(text)))
    }
}

impl Input for TicketHeader {
    type Name = Self;

    const REFUSALS: &'static [Code] = &[Code::HeaderInvalid];

    fn read(parts: &Parts) -> Result<Self, Problem> {
        header(&parts.http, NAME).map(Self)
    }

    fn name(&self) -> &Self {
        self
    }

    fn describe(operation: OperationBuilder) -> OperationBuilder {
        let schema = ObjectBuilder::new().schema_type(Type::String);
        operation.parameter(
            ParameterBuilder::new()
                .name(NAME)
                .parameter_in(ParameterIn::Header)
                .required(Required::False)
                .description(Some("What CheckoutTicketAdd has answered; needed unless `CHECKOUT_TICKET_REQUIRED` is off"))
                .schema(Some(schema)),
        )
    }
}
