//! The contract, as a pure function of the code: no configuration, no database, no server. utoipa writes what the types know, and a
//! pass (`finish`) what it can't say.

mod examples;
mod finish;
mod place;
mod rules;

use std::sync::LazyLock;

use actix_web::web::Bytes;
use serde_json::Value;
use utoipa::openapi::tag::TagBuilder;
use utoipa::openapi::{ComponentsBuilder, InfoBuilder, License, OpenApi, OpenApiBuilder, Server};
use utoipa::{PartialSchema, ToSchema};
use utoipa_actix_web::AppExt;

use crate::operation;
use crate::problem::Document;

/// The tags, in the order of the contract.
pub const TAGS: &[(&str, &str)] = &[
    (
        "sessions",
        "Logging in and out, and what one's session is. A token of Login or LoginEx goes into the header Authorization.",
    ),
    ("passwords", "Reading passwords of managed accounts, and changing them."),
    ("administrators", "Product administrators, the callers of this API among them, and groups of administrators."),
    ("users", "User classes (who) and user groups (what they may on which policy)."),
    ("policies", "Managed system policies: how passwords are made, changed, lent, and to whom."),
    ("systems", "Managed systems, the targets whose accounts are managed, and the connectors that speak to them."),
    ("accounts", "Managed accounts on managed systems."),
    ("checkout-requests", "Requests for check-outs: who asks for which account, for whom and why, and who agrees."),
    ("checkouts", "Check-outs: accounts that are lent for a limited time."),
    ("server", "System variables, the journal, and the running servers."),
];

const DESCRIPTION: &str = "Strongroom keeps the passwords of managed accounts, changes them on the target systems, and lends them for a \
limited time.\n\nEvery error is a problem document (RFC 9457); programs read its `code`. Ids are compared exactly, but for a `userId`, whose case doesn't matter. Times are UTC. Numbers \
never exceed 2^53-1. Objects and choices of answers may grow: ignore members that you don't know, and take values that you don't know.";

/// The finished document.
pub fn document() -> Value {
    finished().0
}

/// As it is committed and served, byte for byte.
pub fn text() -> Bytes {
    static TEXT: LazyLock<Bytes> = LazyLock::new(|| {
        let mut text = serde_json::to_vec_pretty(&document()).unwrap_or_default();
        text.push(b'\n');
        text.into()
    });
    TEXT.clone()
}

/// The document, and what is wrong with the types that it was made from. A test refuses the latter.
fn finished() -> (Value, Vec<String>) {
    let (_, raw) = actix_web::App::new().into_utoipa_app().openapi(base()).configure(operation::register).split_for_parts();
    finish::finish(serde_json::to_value(raw).unwrap_or_default())
}

fn base() -> OpenApi {
    let mut license = License::new("Apache License 2.0");
    license.identifier = Some("Apache-2.0".to_owned());
    let mut schemas = vec![(Document::name().into_owned(), Document::schema())];
    Document::schemas(&mut schemas);
    let tags = TAGS.iter().map(|(name, description)| TagBuilder::new().name(*name).description(Some(*description)).build());
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Strongroom")
                .version(env!("CARGO_PKG_VERSION"))
                .description(Some(DESCRIPTION))
                .license(Some(license)),
        )
        .servers(Some([Server::new("/")]))
        .tags(Some(tags))
        .components(Some(ComponentsBuilder::new().schemas_from_iter(schemas).build()))
        .build()
}

#[cfg(test)]
mod tests;
