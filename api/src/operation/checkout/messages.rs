//! What a gateway shows to the person when a session can't be opened.

use domain::checkout::Messages;
use serde::Serialize;
use utoipa::ToSchema;

use crate::wire::Text;

/// What to show to the person when something goes wrong with a session, in the words of the policy; `""` = nothing.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SessionMessages {
    /// No connection came about, and no port was tried to find out why.
    connection_failed: Text<0, 1000>,
    /// No connection came about, and the trial port doesn't answer either.
    target_unreachable: Text<0, 1000>,
    /// No connection came about although the trial port answers.
    target_reachable: Text<0, 1000>,
    /// The target refused the account and its password.
    login_failed: Text<0, 1000>,
    /// A program that is needed is not on the person's machine.
    program_missing: Text<0, 1000>,
    /// The program that opens the session could not be started.
    program_failed: Text<0, 1000>,
    /// The person's session with the gateway has ended.
    session_expired: Text<0, 1000>,
    /// A question, before a password is used that is no longer in force.
    use_old_password: Text<0, 1000>,
}

impl From<Messages> for SessionMessages {
    fn from(of: Messages) -> Self {
        Self {
            connection_failed: Text::server(of.connection_failed),
            target_unreachable: Text::server(of.target_unreachable),
            target_reachable: Text::server(of.target_reachable),
            login_failed: Text::server(of.login_failed),
            program_missing: Text::server(of.program_missing),
            program_failed: Text::server(of.program_failed),
            session_expired: Text::server(of.session_expired),
            use_old_password: Text::server(of.use_old_password),
        }
    }
}
