//! PasswordVersionGet: a password of an account's history is disclosed.

use serde::Serialize;

use super::{
    disclosure::{self, Disclosed, DisclosureView},
    version::VersionState,
};
use crate::{
    account::Found,
    id::AccountKey,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{act, permission::Permission},
};

/// Which.
#[derive(Debug, Serialize)]
pub struct VersionGet {
    /// Whose.
    pub account: AccountKey,
    /// The one of this number.
    pub version: i64,
}

impl VersionGet {
    fn rule(stamp: &Stamp, view: &DisclosureView) -> Result<Disclosed, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let found = Found::living(view.found.as_ref())?;
        found.need(rights, Permission::AccessHistory)?;
        let version = view.version.as_ref().ok_or(Code::PasswordNotFound)?;
        match version.state {
            VersionState::Previous => Ok(Disclosed::former(found, version)),
            // the history is no way around the right to the password in force
            VersionState::Current => {
                found.need(rights, Permission::PreapprovedCheckout)?;
                disclosure::need_sure(&found.account)?;
                Ok(Disclosed::last_known(found, version))
            }
            // it was never known to be in force: for PasswordCandidateList only
            VersionState::Candidate | VersionState::NotApplied => Err(Code::PasswordNotFound.into()),
        }
    }
}

impl Procedure for VersionGet {
    const NAME: &'static str = "password-version-get";
    type View = DisclosureView;
    type Effect = Disclosed;

    fn decide(&self, stamp: &Stamp, view: &DisclosureView) -> Decision<Disclosed> {
        Self::rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Disclosed>) -> &'static str {
        disclosure::event(decision)
    }

    fn subject(&self, effect: Option<&Disclosed>) -> Subject {
        effect.map(Disclosed::subject).unwrap_or_default()
    }
}
