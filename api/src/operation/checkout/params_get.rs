//! CheckoutParamsGet: a gateway gets what it opens a session with. The password leaves only after its journal row is durable.

use domain::checkout::params::{GiveParams, Params};
use domain::procedure::CallerKind;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::messages::SessionMessages;
use super::ticket::{Given, TicketHeader};
use super::wire::CheckoutPath;
use crate::operation::password::open;
use crate::operation::{Anyone, Granted, Inside, Operation, Path, Query, Route, Shape, Shown, get};
use crate::problem::{Code, Problem};
use crate::wire::{DisclosedText, Id, Int, List, PluginName, ProtocolName, Text, TextMap, Time};

/// Which account, and how.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ParamsQuery {
    /// The account; the ticket's when absent.
    account_key: Option<Id>,
    /// What is to open the session; the ticket's when absent.
    plugin: Option<PluginName>,
}

/// What a gateway opens a session with.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CheckoutParams {
    /// The check-out: ask CheckoutStatusGet of it while the session lasts.
    checkout_id: Id,
    /// The account.
    account_key: Id,
    /// What opens the session.
    plugin: PluginName,
    /// What is spoken with the target.
    protocol: ProtocolName,
    /// The target, by name or IP, without brackets.
    host: Text<1, 253>,
    /// Its port.
    port: Int<1, 65_535>,
    /// Who logs in there.
    user: Text<1, 256>,
    /// The password in force.
    password: Option<DisclosedText<1, 1024>>,
    /// A private key; null = there is none.
    private_key: Option<DisclosedText<1, 16_384>>,
    /// Of the private key; null = it has none.
    passphrase: Option<DisclosedText<1, 1024>>,
    /// The keys that the target may show: refuse every other. Empty = none is pinned.
    host_keys: List<Text<1, 2048>, 0, 16>,
    /// What else the policy says of the session, under the plugin's own names; never a secret.
    attributes: TextMap<64>,
    /// Of the password; when CheckoutStatusGet tells a higher one, get these again.
    password_version: Int<1, 9_007_199_254_740_991>,
    /// When the session must end.
    ends_at: Time,
    /// What to show to the person when something goes wrong.
    messages: SessionMessages,
    /// When no connection comes about, try this port of the host to find out why; null = don't.
    trial_port: Option<Int<1, 65_535>>,
    /// The journal entry that was durable before this answer left.
    disclosure_id: Id,
}

impl CheckoutParams {
    fn of(checkout: Id, params: Params, password: &str, entry: Id) -> Self {
        let Params { disclosed, plugin, reach, host_keys, ends_at, messages, trial_port, .. } = params;
        Self {
            checkout_id: checkout,
            account_key: (&disclosed.account_key).into(),
            plugin: PluginName(plugin),
            protocol: ProtocolName(reach.protocol),
            host: Text::server(reach.host),
            port: Int::server(reach.port),
            user: Text::server(disclosed.account.0),
            password: Some(DisclosedText::server(password)),
            private_key: None,
            passphrase: None,
            host_keys: List::server(host_keys.into_iter().map(Text::server)),
            attributes: TextMap::server(reach.attributes),
            password_version: Int::server(disclosed.version),
            ends_at: ends_at.into(),
            messages: messages.into(),
            trial_port: trial_port.map(|port| Int::server(port.into())),
            disclosure_id: entry,
        }
    }
}

impl Shape for CheckoutParams {}

/// Gives the parameters out.
#[derive(Debug)]
pub enum CheckoutParamsGet {}

impl Operation for CheckoutParamsGet {
    const ID: &'static str = "CheckoutParamsGet";
    const ROUTE: Route = get("/v1/checkouts/{checkoutId}/params");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Get what a session is opened with";
    const DESCRIPTION: &'static str = "For gateways, for a ticket of CheckoutTicketAdd in the header `Checkout-Ticket`, while the check-out \
        holds. Each answer is journalled before it leaves, and uses up its ticket: after a lost answer the recipient makes a new one. Show \
        the person nothing of it but its `messages`, and forget it when the session is open.";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[CallerKind::Guacamole];
    const EVENT: Option<&'static str> = Some("password.disclosed");
    const REFUSALS: &'static [Code] = &[
        Code::CheckoutNotFound,
        Code::CheckoutTicketInvalid,
        Code::CheckoutNotActive,
        Code::CheckoutNotStarted,
        Code::AccountNotFound,
        Code::AccountUnbound,
        Code::AccountHistorical,
        Code::PasswordNotFound,
        Code::PasswordChanging,
        Code::PasswordInDoubt,
        Code::DisclosurePluginMissing,
        Code::DisclosurePluginUnfit,
        Code::IntegrityBroken,
    ];
    const EXAMPLE: &'static str = include_str!("params_get.json");

    type Input = (Path<CheckoutPath>, Query<ParamsQuery>, TicketHeader);
    type Object = ();
    type Right = Inside<Anyone>;
    type Answer = Shown<CheckoutParams>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, (Path(path), Query(query), TicketHeader(ticket))) = (&granted.edge, &granted.input);
        let give = GiveParams {
            id: (&path.checkout_id).into(),
            account: query.account_key.as_ref().map(Into::into),
            plugin: query.plugin.map(|plugin| plugin.0),
            ticket: ticket.as_ref().map(|given: &Given| edge.keys.fingerprint(given.expose().as_bytes())),
            settings: edge.settings.overrides(),
        };
        let stamp = granted.stamp();
        let entry = Id::from(&stamp.entry);
        let params = edge.store.transact(stamp, give).await?;
        let clear = open(&granted, &params.disclosed).await?;
        Ok(Shown(CheckoutParams::of(path.checkout_id.clone(), params, &clear, entry)))
    }
}
