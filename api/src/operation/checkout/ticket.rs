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
const PATTERN: &str = "^sct_[A-Za-z0-9_-]{43}$";

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

/// A text that looks like a ticket.
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

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let random = text.strip_prefix("sct_").filter(|random| random.len() == 43);
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let is_ticket = random.is_some_and(|random| random.bytes().all(is_plain));
        is_ticket.then(|| Self(SecretString::from(text))).ok_or("a ticket of CheckoutTicketAdd")
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
        let schema = ObjectBuilder::new().schema_type(Type::String).pattern(Some(PATTERN));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_one_and_other_texts_are_none() {
        let (ticket, pattern) = (crate::entropy::ticket(), regex::Regex::new(PATTERN).unwrap());
        let text = ticket.expose_secret();
        assert!(pattern.is_match(text) && text.parse::<Given>().unwrap().expose() == text);
        for text in ["", "sct_", &text[1..], &text[..46], &format!("{text}A"), &text.replace('_', "~")] {
            assert!(text.parse::<Given>().is_err() && !pattern.is_match(text), "{text}");
        }
    }
}
