//! A check-out as who watches over a session sees it, and what it is told.

use std::sync::Arc;

use domain::checkout::{Checkout, Reason};
use domain::procedure::CallerKind;
use domain::time::Moment;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use storage::checkout::watched::Watched;
use utoipa::ToSchema;

use super::seen::party;
use super::wire::CheckoutPath;
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{Object, Path, Shape, Tag};
use crate::problem::{Code, Problem};
use crate::wire::{CheckoutStatusName, Id, Int, List, Text, Time};

crate::choice_of! {
    /// Why a check-out doesn't hold.
    ReasonName as "_CheckoutReason" of Reason
}

/// Which check-outs.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutStatusQuery {
    /// The check-outs; one that is named twice is answered twice.
    pub checkout_ids: List<Id, 1, 200>,
}

/// How a check-out stands, for who ends a session when it ends.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CheckoutValidity {
    /// The check-out.
    checkout_id: Id,
    /// Where it stands.
    status: CheckoutStatusName,
    /// Whether a session may go on; if not, end it now.
    valid: bool,
    /// Why it may not; null = it may.
    reason: Option<ReasonName>,
    /// From when it holds.
    starts_at: Time,
    /// When its time is over.
    ends_at: Time,
    /// The server's clock. Not part of the `ETag`.
    server_time: Time,
    /// Until it ends, 0 when it doesn't hold; count on with a clock that nobody sets. Not part of the `ETag`.
    seconds_left: Int<0, 2_147_483_647>,
    /// When to ask again, in seconds.
    poll_after_seconds: Int<1, 300>,
    /// How long a session may go on while the server can't be reached, in seconds; never past `endsAt`.
    grace_seconds: Int<0, 3600>,
    /// Of the account; higher than in the parameters that a session was opened with: get them again.
    password_version: Int<0, 9_007_199_254_740_991>,
    /// Whether its end is near.
    warning: bool,
    /// What to show to the person; empty = nothing.
    message: Text<0, 1000>,
    /// Of all but `serverTime` and `secondsLeft`.
    #[serde(skip)]
    tag: String,
}

/// How several check-outs stand.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CheckoutStatuses {
    /// Those that are there and that one may see, in the order asked for.
    pub items: List<CheckoutValidity, 0, 200>,
    /// The others.
    pub not_found: List<Id, 0, 200>,
}

impl Shape for CheckoutStatuses {}

impl CheckoutValidity {
    /// As it stands now.
    pub fn of(edge: &Edge, watched: &Watched) -> Self {
        let now = edge.clock.now();
        let shown = watched.shown(&edge.settings.overrides(), now);
        let seconds_left = if shown.is_valid() { seconds_between(now, shown.ends_at) } else { 0 };
        let tag = serde_json::to_vec(&shown).map(|text| hex::encode(&Sha256::digest(text)[..16])).unwrap_or_default();
        Self {
            checkout_id: (&watched.checkout.id).into(),
            status: CheckoutStatusName(shown.status),
            valid: shown.is_valid(),
            reason: shown.reason.map(ReasonName),
            starts_at: shown.starts_at.into(),
            ends_at: shown.ends_at.into(),
            server_time: now.into(),
            seconds_left: Int::server(seconds_left),
            poll_after_seconds: Int::server(shown.poll_after_seconds),
            grace_seconds: Int::server(shown.grace_seconds),
            password_version: Int::server(shown.password_version),
            warning: shown.is_warning,
            message: Text::server(shown.message),
            tag,
        }
    }
}

fn seconds_between(from: Moment, to: Moment) -> i64 {
    ((to.0 - from.0) / 1000).clamp(0, i64::from(i32::MAX))
}

impl Shape for CheckoutValidity {}

impl Tag for CheckoutValidity {
    fn tag(&self) -> String {
        self.tag.clone()
    }
}

/// Does somebody watch over it? A gateway over every one; everybody else over what he has, or has asked for.
pub fn is_watched_by(caller: &Principal, checkout: &Checkout) -> bool {
    let party = party(caller);
    caller.kind == CallerKind::Guacamole || party.has(&checkout.recipient) || party.has(&checkout.requester)
}

/// A check-out that the caller watches over.
#[derive(Debug)]
pub struct WatchedCheckout(pub Arc<Watched>);

impl Object<Path<CheckoutPath>> for WatchedCheckout {
    const REFUSALS: &'static [Code] = &[Code::CheckoutNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Path(path): &Path<CheckoutPath>) -> Result<Self, Problem> {
        let found = edge.known_checkouts.find(&(&path.checkout_id).into()).await?;
        let watched = found.filter(|found| is_watched_by(caller, &found.checkout));
        watched.map(Self).ok_or_else(|| Code::CheckoutNotFound.into())
    }
}
