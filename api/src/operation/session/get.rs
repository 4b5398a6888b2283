//! SessionGet: shows the session of the token.

use domain::procedure::CallerKind;

use super::wire::SessionInfo;
use crate::operation::{Anyone, Granted, Operation, Route, Shown, get};
use crate::problem::Problem;
use crate::wire::CALLER_KINDS;

/// Shows the session of the token.
#[derive(Debug)]
pub enum SessionGet {}

impl Operation for SessionGet {
    const ID: &'static str = "SessionGet";
    const ROUTE: Route = get("/v1/sessions/current");
    const TAG: &'static str = "sessions";
    const SUMMARY: &'static str = "Show the session of the token";
    const CALLERS: &'static [CallerKind] = CALLER_KINDS;
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = ();
    type Object = ();
    type Right = Anyone;
    type Answer = Shown<SessionInfo>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        Ok(Shown(granted.caller.as_ref().into()))
    }
}
