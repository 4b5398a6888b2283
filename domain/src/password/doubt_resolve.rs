//! PasswordDoubtResolve: somebody has a doubt looked into now, by trying passwords that are kept, or by bringing a new one; or gives the
//! search up.

use serde::Serialize;

use super::{
    change::{Change, ChangeStatus},
    version::{Version, VersionState},
    work::{ended, settle},
};
use crate::{
    account::{Account, Found},
    id::ChangeId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
    word::words,
};

/// Tries on a target count towards locks over there: between two that somebody asks for there is at least this time.
const PAUSE_SECONDS: i64 = 10;

words! {
    /// How to come out of a doubt.
    enum Way {
        /// Try the passwords that are kept, the newest first.
        Prove = "prove",
        /// If none of them is in force, have the administrator put the change's own in force.
        Replace = "replace",
        /// Look no further: the password that was in force last is kept as one that nobody has proven.
        Abandon = "abandon",
    }
}

/// Have a doubt looked into.
#[derive(Debug, Serialize)]
pub struct ResolveDoubt {
    /// Of which change.
    pub change: ChangeId,
    /// How.
    pub way: Way,
}

/// What must be known.
#[derive(Default)]
pub struct ResolveView {
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

/// A doubt that is looked into, or was given up.
#[derive(Clone, Debug, Serialize)]
pub struct Resolving {
    /// The account.
    pub account: Account,
    /// The change.
    pub change: Change,
    /// Its candidate, when that is given up with it: kept, like every password.
    pub version: Option<Version>,
    /// The change that waited for its end.
    pub next: Option<Change>,
}

impl Procedure for ResolveDoubt {
    const NAME: &'static str = "password-doubt-resolve";
    type View = ResolveView;
    type Effect = Resolving;

    fn decide(&self, stamp: &Stamp, view: &ResolveView) -> Decision<Resolving> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Resolving>) -> &'static str {
        match decision.is_accepted() {
            true if self.way == Way::Abandon => "password.doubt-abandoned",
            true => "password.doubt-looked-into",
            false => "password.refused",
        }
    }

    fn subject(&self, effect: Option<&Resolving>) -> Subject {
        effect.map(|effect| effect.account.subject()).unwrap_or_default()
    }
}

impl ResolveDoubt {
    fn rule(&self, stamp: &Stamp, view: &ResolveView) -> Result<Resolving, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let (Some(found), Some(change)) = (&view.found, &view.change) else { return Err(Code::PasswordChangeNotFound.into()) };
        found.need_of_change(rights, Permission::RandomizeOverride)?;
        match change.status {
            ChangeStatus::InDoubt => {}
            status if status.is_settled() => return Err(Code::PasswordChangeSettled.into()),
            _ => return Err(Code::PasswordChanging.into()),
        }
        if self.way == Way::Abandon {
            return abandoned(stamp, view, &found.account, change);
        }
        if change.work.tried_at.is_some_and(|tried| tried.plus_seconds(PAUSE_SECONDS) > stamp.at) {
            return Err(Code::PasswordInDoubt.into()); // it was tried just now
        }
        let mut change = change.clone();
        change.next_attempt_at = Some(stamp.at);
        change.work.asked = Some(self.way);
        Ok(Resolving { account: found.account.clone(), change, version: None, next: None })
    }
}

/// Nobody looks any further; but a command that may still come is waited for.
fn abandoned(stamp: &Stamp, view: &ResolveView, account: &Account, change: &Change) -> Result<Resolving, Refusal> {
    if account.quiet_until.is_some_and(|until| until > stamp.at) {
        return Err(Code::PasswordInDoubt.into());
    }
    let change = ended(change, ChangeStatus::Failed, stamp);
    let version = view.candidate.clone().map(|version| Version { state: VersionState::NotApplied, ..version });
    let password_state = account.password_state_without_proof();
    let quarantine = account.quarantine_after_proof();
    let account = Account { password_state, quarantine, next_proof_at: None, ..account.clone() };
    let (account, next) = settle(account, &change, view.behind.as_ref());
    Ok(Resolving { account: account.revised(stamp.at), change, version, next })
}
