//! SessionRevoke: an administrator ends somebody's session.

use domain::session::revoke;

use super::wire::SessionPath;
use crate::operation::{Granted, Has, NoContent, Operation, Path, Route, delete, privilege};
use crate::problem::{Code, Problem};

/// Ends a session.
#[derive(Debug)]
pub enum SessionRevoke {}

impl Operation for SessionRevoke {
    const ID: &'static str = "SessionRevoke";
    const ROUTE: Route = delete("/v1/sessions/{sessionId}");
    const TAG: &'static str = "sessions";
    const SUMMARY: &'static str = "End a session";
    const DESCRIPTION: &'static str = "At once on the node that is asked, within a second on all others. Sessions of who holds what the caller lacks are not there.";
    const EVENT: Option<&'static str> = Some("session.revoked");
    const REFUSALS: &'static [Code] = &[Code::SessionNotFound];
    const EXAMPLE: &'static str = include_str!("revoke.json");

    type Input = Path<SessionPath>;
    type Object = ();
    type Right = Has<privilege::Console>;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        let session = (&path.session_id).into();
        let answer = granted.transact(revoke::Revoke { session }, |_| NoContent).await;
        granted.edge.principals.end(&[(&path.session_id).into()]);
        answer
    }
}
