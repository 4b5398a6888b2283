//! What a gateway shows to the person when a session can't be opened or goes on no more, in the words of the policy. What follows from the
//! check-out itself is told with its status.

use crate::variable::{Settings, table};

/// The texts; an empty one: nothing is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Messages {
    /// No connection came about, and nothing was tried to find out why.
    pub connection_failed: String,
    /// No connection came about, and the trial port doesn't answer either.
    pub target_unreachable: String,
    /// No connection came about although the trial port answers.
    pub target_reachable: String,
    /// The system refused the account and its password.
    pub login_failed: String,
    /// A program that is needed is not on the person's machine.
    pub program_missing: String,
    /// The program that hands the access over could not be started.
    pub program_failed: String,
    /// The person's session with the gateway has ended.
    pub session_expired: String,
    /// Asked before a password is used that is no longer in force.
    pub use_old_password: String,
}

impl Messages {
    /// As the settings of a policy have them.
    #[must_use]
    pub fn of(settings: Settings<'_>) -> Self {
        Self {
            connection_failed: settings.get(table::RES_CONNECTION_TO_SERVER_FAILED_MSG),
            target_unreachable: settings.get(table::RES_CONNECTION_TO_SERVER_FAILED_TEST_FAILED_MSG),
            target_reachable: settings.get(table::RES_CONNECTION_TO_SERVER_FAILED_TEST_PASSED_MSG),
            login_failed: settings.get(table::RES_LOGIN_FAILED_MSG),
            program_missing: settings.get(table::RES_PROGRAM_PATH_INVALID_MSG),
            program_failed: settings.get(table::RES_FAILED_TO_CREATE_PROCESS_MSG),
            session_expired: settings.get(table::RES_SESSION_EXPIRED_MSG),
            use_old_password: settings.get(table::RES_SHOW_PASSWORD_ANYWAY_MSG),
        }
    }
}

/// The port whose answer tells an unreachable system from a refused connection; none: it isn't tried.
#[must_use]
pub fn trial_port(settings: Settings<'_>) -> Option<u16> {
    u16::try_from(settings.get(table::RES_PORT_TEST)).ok().filter(|port| *port > 0)
}
