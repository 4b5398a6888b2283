//! LoginExConfirm: the client says that it has stored the next one-time password.

use domain::procedure::CallerKind;
use domain::session::login_ex_confirm;

use crate::operation::{Anyone, Granted, NoContent, Operation, Route, post};
use crate::problem::Problem;

/// Ends the time in which the next one-time password can be asked for again.
#[derive(Debug)]
pub enum LoginExConfirm {}

impl Operation for LoginExConfirm {
    const ID: &'static str = "LoginExConfirm";
    const ROUTE: Route = post("/v1/sessions/current/otp-confirmation");
    const TAG: &'static str = "sessions";
    const SUMMARY: &'static str = "Confirm that the next one-time password is stored";
    const DESCRIPTION: &'static str = "From then on the spent one is refused, and said to be replayed. Done already, or nothing to do, \
        is 204 too: its own answer may be lost.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Otp];
    const EVENT: Option<&'static str> = Some("otp.confirmed");

    type Input = ();
    type Object = ();
    type Right = Anyone;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        granted.transact(login_ex_confirm::LoginExConfirm {}, |_| NoContent).await
    }
}
