//! Logout: the session of the token ends.

use domain::procedure::CallerKind;
use domain::session::logout;

use crate::operation::{Anyone, Granted, NoContent, Operation, Route, delete};
use crate::problem::Problem;
use crate::wire::CALLER_KINDS;

/// Ends the session of the token.
#[derive(Debug)]
pub enum Logout {}

impl Operation for Logout {
    const ID: &'static str = "Logout";
    const ROUTE: Route = delete("/v1/sessions/current");
    const TAG: &'static str = "sessions";
    const SUMMARY: &'static str = "End the session of the token";
    const CALLERS: &'static [CallerKind] = CALLER_KINDS;
    const EVENT: Option<&'static str> = Some("session.ended");

    type Input = ();
    type Object = ();
    type Right = Anyone;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let answer = granted.transact(logout::Logout {}, |_| NoContent).await;
        // Whatever came of it: a snapshot that is read again is never wrong.
        granted.edge.principals.end(std::slice::from_ref(&granted.caller.session));
        answer
    }
}
