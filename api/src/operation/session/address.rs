//! ClientAddressExplain: which address the server sees, how it found it, and whether a list admits it.

use std::net::IpAddr;
use std::sync::Arc;

use actix_web::http::header::{HeaderMap, HeaderValue};
use domain::address::AllowList;
use domain::procedure::CallerKind;
use domain::right::privilege::Privilege;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::edge::Edge;
use crate::guard::address::{self, HopReason, Resolved};
use crate::guard::session::Principal;
use crate::operation::administrator::seen::SeenAdministrator;
use crate::operation::administrator::wire::AdministratorPath;
use crate::operation::{Anyone, Granted, Object, Operation, Path, Query, Route, Shape, Shown, get};
use crate::problem::{Code, Place, Problem};
use crate::wire::{CALLER_KINDS, ForwardedFor, IpAddress, List, Text, UserId};

/// Explains a client address.
#[derive(Debug)]
pub enum ClientAddressExplain {}

/// Of whom, and of which request; all of it for administrators with `console` only.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClientAddressQuery {
    /// Whose list to look at, instead of one's own.
    user_id: Option<UserId>,
    /// The other end of a supposed connection, instead of this one's.
    peer: Option<IpAddress>,
    /// What that request would carry in the configured header, instead of none.
    forwarded_for: Option<ForwardedFor>,
}

/// Where a request comes from, and what a list says of it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ClientAddress {
    /// The client, canonical: whom allow-lists mean.
    address: Text<2, 45>,
    /// The other end of the connection, canonical.
    peer: Text<2, 45>,
    /// The way from the peer to the client.
    hops: List<ClientAddressHop, 0, 17>,
    /// Does the list admit the address?
    allowed: bool,
    /// The most exact entry that does.
    matched_entry: Option<Text<3, 49>>,
    /// Else the entry that has most in common with it.
    nearest_entry: Option<Text<3, 49>>,
    /// An empty list is nobody.
    allow_list_empty: bool,
}

/// One step of the way.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ClientAddressHop {
    /// An address; of `not-read` the name of the header.
    text: Text<1, 64>,
    /// Was its word taken?
    trusted: bool,
    /// Why.
    reason: HopReasonName,
}

crate::choice! {
    /// Why a hop was trusted or not.
    HopReasonName as "_HopReason" {
        PeerTrusted "peer-trusted", InTrustedProxies "in-trusted-proxies", FirstUntrusted "first-untrusted", NotRead "not-read",
    }
}

impl Shape for ClientAddress {}

/// The list that is asked about.
#[derive(Debug)]
pub struct Asked(AllowList);

impl Object<Query<ClientAddressQuery>> for Asked {
    const REFUSALS: &'static [Code] = &[Code::PrivilegeMissing, Code::AdministratorNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Query(query): &Query<ClientAddressQuery>) -> Result<Self, Problem> {
        let is_about_others = query.user_id.is_some() || query.peer.is_some() || query.forwarded_for.is_some();
        if is_about_others && !caller.rights.has(Privilege::Console) {
            return Err(Code::PrivilegeMissing.into());
        }
        let Some(user) = &query.user_id else { return Ok(Self(caller.allowed.clone())) };
        let path = Path(AdministratorPath { user_id: user.clone() });
        let SeenAdministrator(found) = SeenAdministrator::find(edge, caller, &path).await?;
        Ok(Self(found.profile.administrator.allowed))
    }
}

impl Operation for ClientAddressExplain {
    const ID: &'static str = "ClientAddressExplain";
    const ROUTE: Route = get("/v1/client-address");
    const TAG: &'static str = "sessions";
    const SUMMARY: &'static str = "Explain which client address the server sees";
    const DESCRIPTION: &'static str = "Of this very request and one's own list; with privilege `console` also of a supposed request, and \
        of anybody's list. A supposed request that has no client address is answered with 422, and the code that it would get stands in `errors`.";
    const CALLERS: &'static [CallerKind] = CALLER_KINDS;
    const REFUSALS: &'static [Code] = &[Code::AddressEntryInvalid];
    const EXAMPLE: &'static str = include_str!("address.json");

    type Input = Query<ClientAddressQuery>;
    type Object = Asked;
    type Right = Anyone;
    type Answer = Shown<ClientAddress>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Query(query) = &granted.input;
        let resolved = if query.peer.is_none() && query.forwarded_for.is_none() {
            granted.asked.address.clone()
        } else {
            suppose(&granted.edge, query, granted.asked.address.peer)?
        };
        Ok(Shown(explain(resolved, &granted.object.0)))
    }
}

/// Where a request with this peer and this header would come from.
fn suppose(edge: &Edge, query: &ClientAddressQuery, peer: IpAddr) -> Result<Resolved, Problem> {
    let wrong = |name, code: &str, message: &str| Problem::from(Code::AddressEntryInvalid).at(Place::Query, name, code, message);
    let peer = match &query.peer {
        Some(text) => text.as_str().parse().map_err(|_| wrong("peer", "address-invalid", "no plain IPv4 or IPv6 address"))?,
        None => peer,
    };
    let mut headers = HeaderMap::new();
    if let Some(text) = &query.forwarded_for {
        let value = HeaderValue::from_str(text.as_str()).map_err(|_| Problem::from(Code::InternalError))?;
        headers.insert(edge.forwarding.header.clone(), value);
    }
    address::resolve(peer, &headers, &edge.forwarding).map_err(|code| wrong("forwardedFor", code.name(), code.title()))
}

fn explain(resolved: Resolved, list: &AllowList) -> ClientAddress {
    let matched = list.matching(resolved.client);
    let nearest = if matched.is_none() { list.nearest(resolved.client) } else { None };
    let hops = resolved.hops.into_iter().map(|hop| ClientAddressHop {
        text: Text::server(hop.text),
        trusted: hop.trusted,
        reason: match hop.reason {
            HopReason::PeerTrusted => HopReasonName::PeerTrusted,
            HopReason::InTrustedProxies => HopReasonName::InTrustedProxies,
            HopReason::FirstUntrusted => HopReasonName::FirstUntrusted,
            HopReason::NotRead => HopReasonName::NotRead,
        },
    });
    ClientAddress {
        address: Text::server(resolved.client.to_string()),
        peer: Text::server(resolved.peer.to_string()),
        hops: List::server(hops),
        allowed: matched.is_some(),
        matched_entry: matched.map(|entry| Text::server(entry.to_string())),
        nearest_entry: nearest.map(|entry| Text::server(entry.to_string())),
        allow_list_empty: list.is_empty(),
    }
}
