//! CheckoutTicketAdd: who has an account lets a gateway open one session with it.

use domain::checkout::ticket::AddTicket;
use domain::procedure::CallerKind;
use secrecy::ExposeSecret as _;

use super::ticket::{CheckoutTicket, CheckoutTicketNew};
use super::wire::CheckoutPath;
use crate::entropy;
use crate::operation::{Body, Created, Granted, Inside, Operation, Owner, Path, Route, post};
use crate::problem::{Code, Problem};

/// Makes a ticket.
#[derive(Debug)]
pub enum CheckoutTicketAdd {}

impl Operation for CheckoutTicketAdd {
    const ID: &'static str = "CheckoutTicketAdd";
    const ROUTE: Route = post("/v1/checkouts/{checkoutId}/tickets");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Make a ticket for a gateway";
    const DESCRIPTION: &'static str = "By the recipient, while the check-out holds. The ticket is good for a minute, once, for this account \
        and this plugin, which the account's policy must have. Hand it to the gateway together with the id of the check-out: the id alone, \
        which travels through a browser, opens nothing.";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::User];
    const EVENT: Option<&'static str> = Some("checkout.ticket-added");
    const REFUSALS: &'static [Code] = &[
        Code::CheckoutNotFound,
        Code::PermissionMissing,
        Code::CheckoutNotActive,
        Code::CheckoutNotStarted,
        Code::ReferenceNotFound,
        Code::AccountUnbound,
        Code::DisclosurePluginMissing,
    ];
    const EXAMPLE: &'static str = include_str!("ticket_add.json");

    type Input = (Path<CheckoutPath>, Body<CheckoutTicketNew>);
    type Object = ();
    type Right = Inside<Owner>;
    type Answer = Created<CheckoutTicket>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), Body(new)) = &granted.input;
        let text = entropy::ticket();
        let add = AddTicket {
            id: (&path.checkout_id).into(),
            account: (&new.account_key).into(),
            plugin: new.plugin.0,
            fingerprint: granted.edge.keys.fingerprint(text.expose_secret().as_bytes()),
        };
        let location = format!("/v1/checkouts/{}/params", path.checkout_id);
        let answer = move |ticket: &domain::checkout::ticket::Ticket| Created {
            object: CheckoutTicket::new(&text, ticket.expires_at.into()),
            location: location.clone(),
        };
        granted.transact(add, answer).await
    }
}
