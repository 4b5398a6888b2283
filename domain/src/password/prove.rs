//! A password is proven anew, daily or because somebody asks: what has drifted on the target is found before somebody needs it.

use serde::Serialize;

use super::{
    change::{Cause, Change, ChangeKind, ChangeStatus},
    work::{doubt_at, is_sure, next_proof_at},
};
use crate::{
    account::{Account, AccountState, Found, PasswordState, Quarantine},
    id::{AccountKey, ChangeId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
    system::System,
};

/// Say what a login with the password in force has shown.
#[derive(Debug, Serialize)]
pub struct Prove {
    /// Whose.
    pub account: AccountKey,
    /// The version that was tried.
    pub version: i64,
    /// Did the target take it?
    pub is_valid: bool,
    /// Of the system as it was spoken to.
    pub system_revision: i64,
    /// Names the change that a doubt becomes.
    pub change: ChangeId,
}

/// What must be known.
#[derive(Default)]
pub struct ProveView {
    /// Who asks, if it isn't the server.
    pub acting: Acting,
    /// The account, if it is there.
    pub found: Option<Found>,
    /// Its system.
    pub system: Option<System>,
}

/// A password of which something is known now.
#[derive(Clone, Debug, Serialize)]
pub struct Proven {
    /// The account.
    pub account: Account,
    /// The doubt, when the target refused it.
    pub doubt: Option<Change>,
}

impl Procedure for Prove {
    const NAME: &'static str = "password-prove";
    type View = ProveView;
    type Effect = Proven;

    fn decide(&self, stamp: &Stamp, view: &ProveView) -> Decision<Proven> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Proven>) -> &'static str {
        match decision.effect() {
            None => "password.refused",
            Some(Proven { doubt: None, .. }) => "password.proven",
            Some(Proven { doubt: Some(_), .. }) => "password.drifted",
        }
    }

    fn subject(&self, effect: Option<&Proven>) -> Subject {
        effect.map(|effect| effect.account.subject()).unwrap_or_default()
    }
}

impl Prove {
    fn rule(&self, stamp: &Stamp, view: &ProveView) -> Result<Proven, Refusal> {
        if stamp.actor.is_some() {
            let rights = act(stamp, &view.acting)?;
            Found::living(view.found.as_ref())?.need(rights, Permission::RandomizeOverride)?;
        }
        let is_same = |account: &&Account| {
            account.state == AccountState::Managed
                && account.password_version == self.version
                && account.open_change.is_none()
                && is_sure(account.password_state)
        };
        let account = view.found.as_ref().map(|found| &found.account).filter(is_same).ok_or(Code::RevisionStale)?;
        if view.system.as_ref().is_none_or(|system| system.revision != self.system_revision) {
            return Err(Code::RevisionStale.into()); // it was another target that has answered
        }
        let is_quiet = account.quiet_until.is_none_or(|until| until <= stamp.at);
        if self.is_valid {
            let account = Account {
                password_state: PasswordState::Confirmed,
                password_verified_at: Some(stamp.at),
                next_proof_at: account.quiet_until.filter(|_| !is_quiet).or_else(|| Some(next_proof_at(stamp, account))),
                quiet_until: account.quiet_until.filter(|_| !is_quiet),
                ..account.clone()
            };
            return Ok(Proven { account: account.revised(stamp.at), doubt: None });
        }
        let mut doubt = Change::queued(self.change.clone(), account.key.clone(), ChangeKind::Randomize, Cause::Doubt, stamp);
        doubt.status = ChangeStatus::InDoubt;
        doubt.attempts = 1;
        doubt.next_attempt_at = Some(doubt_at(stamp, 1));
        doubt.work.tried_at = Some(stamp.at);
        let account = Account {
            password_state: PasswordState::InDoubt,
            quarantine: Some(Quarantine::InDoubt),
            open_change: Some(doubt.id.clone()),
            next_proof_at: None,
            ..account.clone()
        };
        Ok(Proven { account: account.revised(stamp.at), doubt: Some(doubt) })
    }
}
