//! WFRequestGet: one request, with all that was said to it.

use std::sync::Arc;

use domain::checkout_request::CheckoutRequest as Request;
use domain::problem::Code as Ruled;
use storage::checkout_request::find::{Found, One};

use super::seen::{Sees, party};
use super::wire::{CheckoutRequest, CheckoutRequestPath};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{Granted, Inside, Object, Operation, Path, Route, Shown, get};
use crate::problem::{Code, Problem};

/// Shows a request.
#[derive(Debug)]
pub enum WFRequestGet {}

impl Operation for WFRequestGet {
    const ID: &'static str = "WFRequestGet";
    const ROUTE: Route = get("/v1/checkout-requests/{checkoutRequestId}");
    const TAG: &'static str = "checkout-requests";
    const SUMMARY: &'static str = "Show a request for a check-out";
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<CheckoutRequestPath>;
    type Object = SeenRequest;
    type Right = Inside<Sees>;
    type Answer = Shown<CheckoutRequest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        Ok(Shown(CheckoutRequest::of(&granted.object.0, granted.edge.clock.now())))
    }
}

/// A request as a caller finds it: what he may not see is not there.
#[derive(Debug)]
pub struct SeenRequest(Request);

impl Object<Path<CheckoutRequestPath>> for SeenRequest {
    const REFUSALS: &'static [Code] = &[Code::CheckoutRequestNotFound];

    async fn find(edge: &Edge, caller: &Arc<Principal>, Path(path): &Path<CheckoutRequestPath>) -> Result<Self, Problem> {
        let absent = || Problem::from(Code::CheckoutRequestNotFound);
        let finder = party(caller);
        let one = One { id: (&path.checkout_request_id).into(), finder: finder.clone() };
        let Found { request, authorizers } = edge.store.read(one).await?.ok_or_else(absent)?;
        if request.is_seen_by(&finder, &authorizers, &caller.rights) {
            Ok(Self(request))
        } else {
            Err(absent().because(Ruled::PermissionMissing.name()))
        }
    }
}
