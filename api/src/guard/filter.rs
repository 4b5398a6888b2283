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

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use domain::id::SessionId;
    use domain::right::Rights;
    use domain::time::Moment;

    use super::*;
    use crate::guard::plugin::kvgroup;
    use crate::operation::session::SessionGet;
    use crate::operation::{Anyone, Granted, NoContent, Route, get};

    /// Only for OTP callers.
    enum Secretive {}

    impl Operation for Secretive {
        const ID: &'static str = "Secretive";
        const ROUTE: Route = get("/v1/secretive");
        const TAG: &'static str = "server";
        const SUMMARY: &'static str = "Try";
        const CALLERS: &'static [CallerKind] = &[CallerKind::Otp];

        type Input = ();
        type Object = ();
        type Right = Anyone;
        type Answer = NoContent;

        async fn handle(_: Granted<Self>) -> Result<NoContent, Problem> {
            Ok(NoContent)
        }
    }

    fn principal(kind: CallerKind) -> Principal {
        Principal {
            session: SessionId("s".to_owned()),
            user: UserId::from("Robot"),
            kind,
            acting_as: None,
            rights: Rights::default(),
            allowed: domain::address::AllowList::default(),
            created_at: Moment(0),
            expires_at: Moment(1),
            idle_seconds: 600,
            opened_from: std::net::Ipv4Addr::LOCALHOST.into(),
        }
    }

    /// A plugin that reads its question and says this.
    fn saying(folder: &Path, action: &str, result: &str) -> Plugin {
        let answer = kvgroup::write(&[("errmsg", ""), ("retval", result), ("action", action)]);
        let program = folder.join(action);
        std::fs::write(&program, format!("#!/bin/sh\nwhile read -r line; do :; done\nprintf '%s' '{answer}'\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        Plugin::new(program)
    }

    async fn codes(filter: &Filter, kind: CallerKind) -> [Option<Code>; 2] {
        let principal = principal(kind);
        let code = |result: Result<(), Problem>| result.err().map(|problem| problem.code());
        [code(filter.allow::<Secretive>(&principal).await), code(filter.allow::<SessionGet>(&principal).await)]
    }

    #[actix_web::test]
    async fn the_plugin_replaces_the_defaults_but_not_for_all() {
        let (no, folder) = (Some(Code::FunctionNotAllowed), tempfile::tempdir().unwrap());
        let by_default = Filter::default();
        assert_eq!(codes(&by_default, CallerKind::Otp).await, [None, None]);
        assert_eq!(codes(&by_default, CallerKind::Idapi).await, [no, None]);
        let denying = Filter::new(Some(saying(folder.path(), "deny", "1")), []);
        assert_eq!(codes(&denying, CallerKind::Otp).await, [no, None]);
        let excluding = Filter::new(Some(saying(folder.path(), "deny", "1")), [UserId::from("ROBOT")]);
        assert_eq!(codes(&excluding, CallerKind::Otp).await, [None, None]);
        let allowing = Filter::new(Some(saying(folder.path(), "allow", "0")), []);
        assert_eq!(codes(&allowing, CallerKind::Idapi).await, [None, None]);
        let missing = Filter::new(Some(Plugin::new(folder.path().join("missing"))), []);
        assert_eq!(codes(&missing, CallerKind::Otp).await, [no, None]);
    }
}
