//! PasswordChangeCancel: a change is given up while the password in force is known.

use serde::Serialize;

use super::{
    change::{Change, ChangeStatus},
    version::{Version, VersionState},
    work::{ended, is_sure, settle},
};
use crate::{
    account::{Account, Found},
    id::ChangeId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
};

/// Give a change up.
#[derive(Debug, Serialize)]
pub struct CancelChange {
    /// Which.
    pub change: ChangeId,
}

/// What must be known.
#[derive(Default)]
pub struct CancelView {
    /// Who asks.
    pub acting: Acting,
    /// The account.
    pub found: Option<Found>,
    /// The change, if it is there.
    pub change: Option<Change>,
    /// The one that waits behind it.
    pub behind: Option<Change>,
    /// Its candidate.
    pub candidate: Option<Version>,
}

/// A change that was given up.
#[derive(Clone, Debug, Serialize)]
pub struct Canceled {
    /// The account as it is now.
    pub account: Account,
    /// The change.
    pub change: Change,
    /// Its candidate, when there was one: kept, like every password.
    pub version: Option<Version>,
    /// The change that waited for its end.
    pub next: Option<Change>,
}

impl Procedure for CancelChange {
    const NAME: &'static str = "password-change-cancel";
    type View = CancelView;
    type Effect = Canceled;

    fn decide(&self, stamp: &Stamp, view: &CancelView) -> Decision<Canceled> {
        Self::rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Canceled>) -> &'static str {
        if decision.is_accepted() { "password.change-canceled" } else { "password.refused" }
    }

    fn subject(&self, effect: Option<&Canceled>) -> Subject {
        effect.map(|effect| effect.account.subject()).unwrap_or_default()
    }
}

impl CancelChange {
    fn rule(stamp: &Stamp, view: &CancelView) -> Result<Canceled, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let (Some(found), Some(change)) = (&view.found, &view.change) else { return Err(Code::PasswordChangeNotFound.into()) };
        found.need_of_change(rights, Permission::RandomizeOverride)?;
        let account = found.account.clone();
        let unchanged = |account| Canceled { account, change: change.clone(), version: None, next: None };
        match change.status {
            ChangeStatus::Canceled => return Ok(unchanged(account)),
            ChangeStatus::Confirmed | ChangeStatus::Failed => return Err(Code::PasswordChangeSettled.into()),
            ChangeStatus::InDoubt => return Err(Code::PasswordInDoubt.into()),
            ChangeStatus::Running => return Err(Code::PasswordChanging.into()),
            ChangeStatus::Queued | ChangeStatus::Retrying => {}
        }
        let is_open = account.open_change.as_ref() == Some(&change.id);
        if is_open && !is_sure(account.password_state) {
            return Err(Code::PasswordChanging.into());
        }
        let canceled = ended(change, ChangeStatus::Canceled, stamp);
        let version = view.candidate.clone().map(|version| Version { state: VersionState::NotApplied, ..version });
        if !is_open {
            return Ok(Canceled { account, change: canceled, version, next: None });
        }
        let (account, next) = settle(account, &canceled, view.behind.as_ref());
        Ok(Canceled { account: account.revised(stamp.at), change: canceled, version, next })
    }
}
