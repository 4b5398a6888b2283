//! The function filter: which kind of caller may call which function. The operator's plugin, where there is one, replaces the defaults,
//! but for the functions of one's session and for the callers that the configuration excludes.

use std::collections::HashSet;

use domain::id::UserId;
use domain::procedure::CallerKind;

use super::plugin::{Plugin, Question, Reason, Verdict};
use super::session::Principal;
use crate::operation::Operation;
use crate::problem::{Code, Problem};

/// The functions of one's session: a plugin that denied them could lock everybody in, or out.
const OF_SESSION: [&str; 5] = ["Login", "LoginEx", "LoginExConfirm", "SessionGet", "Logout"];

/// Who is asked.
#[derive(Debug, Default)]
pub struct Filter {
    plugin: Option<Plugin>,
    /// Canonical userIds.
    excluded: HashSet<String>,
}

impl Filter {
    /// With the operator's plugin, which is not asked about the excluded callers.
    pub fn new(plugin: Option<Plugin>, excluded: impl IntoIterator<Item = UserId>) -> Self {
        Self { plugin, excluded: excluded.into_iter().map(|user| user.canonical()).collect() }
    }

    /// May this caller call `O`?
    pub async fn allow<O: Operation>(&self, principal: &Principal) -> Result<(), Problem> {
        let by_default = || if O::CALLERS.contains(&principal.kind) { Ok(()) } else { Err(Code::FunctionNotAllowed.into()) };
        let Some(plugin) = self.plugin.as_ref().filter(|_| !OF_SESSION.contains(&O::ID)) else { return by_default() };
        let user = principal.user.canonical();
        if self.excluded.contains(&user) {
            return by_default();
        }
        let is_otp_caller = principal.kind == CallerKind::Otp;
        let question = Question { is_otp_caller, function: O::ID, session_id: principal.session.as_str(), user_id: &user };
        match plugin.ask(question).await {
            Verdict::Allow => Ok(()),
            Verdict::Deny(Reason::Busy) => Err(Problem::from(Code::ServerBusy).because(Reason::Busy.name())),
            Verdict::Deny(reason) => {
                if let Reason::Denied { message } = &reason {
                    tracing::info!(function = O::ID, message, "the plugin denied");
                }
                Err(Problem::from(Code::FunctionNotAllowed).because(reason.name()))
            }
        }
    }
}
