//! PasswordChangeCancel: a change is given up while the password in force is known.

use domain::password::change_cancel::CancelChange;
use domain::procedure::CallerKind;

use super::change_get::SeenChange;
use super::wire::ChangePath;
use crate::operation::account::RightOn;
use crate::operation::{Granted, NoContent, Operation, Path, Route, permission, post};
use crate::problem::{Code, Problem};

/// Gives a change up.
#[derive(Debug)]
pub enum PasswordChangeCancel {}

impl Operation for PasswordChangeCancel {
    const ID: &'static str = "PasswordChangeCancel";
    const ROUTE: Route = post("/v1/password-changes/{changeId}/cancel");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Give up a change of a password";
    const DESCRIPTION: &'static str = "Possible while it is `queued`, or `retrying` and the password is known. Its password is kept like all \
        others. One that was given up already stays as it is.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::Otp, CallerKind::User];
    const EVENT: Option<&'static str> = Some("password.change-canceled");
    const REFUSALS: &'static [Code] = &[Code::PasswordChangeSettled, Code::PasswordChanging, Code::PasswordInDoubt];
    const EXAMPLE: &'static str = include_str!("change_cancel.json");

    type Input = Path<ChangePath>;
    type Object = SeenChange;
    type Right = RightOn<permission::RandomizeOverride>;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        let answer = granted.transact(CancelChange { change: (&path.change_id).into() }, |_| NoContent).await?;
        granted.edge.changes.tell(granted.object.account_key());
        granted.edge.changes.ring();
        Ok(answer)
    }
}
