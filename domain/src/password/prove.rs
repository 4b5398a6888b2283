//! A password is proven anew, daily or because somebody asks: what has drifted on the target is found before somebody needs it.

use serde::Serialize;

use super::{
    change::{Cause, Change, ChangeKind, ChangeStatus},
    report::Trouble,
    work::{doubt_at, is_sure, next_proof_at},
};
use crate::{
    account::{Account, AccountState, Found, PasswordState},
    id::{AccountKey, ChangeId},
    policy::{Mode, Policy},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
    system::System,
};

/// When a proof is tried again to which the target said nothing.
pub const UNKNOWN_SECONDS: i64 = 900;

/// Say what a login with the password in force has shown.
#[derive(Debug, Serialize)]
pub struct Prove {
    /// Whose.
    pub account: AccountKey,
    /// The version that was tried.
    pub version: i64,
    /// Of the account as it was read: a whole change may come and go while a login is told.
    pub revision: i64,
    /// What the target said.
    pub seen: Seen,
    /// Of the system as it was spoken to.
    pub system_revision: i64,
    /// Names the change that a doubt becomes.
    pub change: ChangeId,
}

/// What a target says to a password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// It takes it.
    Valid,
    /// It doesn't.
    Invalid,
    /// Nothing.
    Unknown(Trouble),
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
    /// Its policy.
    pub policy: Option<Policy>,
}

/// A password of which something is known now.
#[derive(Clone, Debug, Serialize)]
pub struct Proven {
    /// The account.
    pub account: Account,
    /// What the target said.
    #[serde(skip)]
    pub seen: Seen,
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
            Some(Proven { seen: Seen::Valid, .. }) => "password.proven",
            Some(Proven { seen: Seen::Invalid, .. }) => "password.drifted",
            Some(Proven { seen: Seen::Unknown(_), .. }) => "password.unproven",
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
                && account.revision == self.revision
                && account.open_change.is_none()
                && is_sure(account.password_state)
        };
        let account = view.found.as_ref().map(|found| &found.account).filter(is_same).ok_or(Code::RevisionStale)?;
        let is_push = view.policy.as_ref().is_some_and(|policy| policy.mode == Mode::Push);
        if !is_push || view.system.as_ref().is_none_or(|system| system.revision != self.system_revision) {
            return Err(Code::RevisionStale.into()); // it was another target that has answered
        }
        let is_quiet = account.quiet_until.is_none_or(|until| until <= stamp.at);
        let seen = self.seen.clone();
        if let Seen::Unknown(_) = seen {
            let next_proof_at = Some(stamp.at.plus_seconds(UNKNOWN_SECONDS));
            return Ok(Proven { account: Account { next_proof_at, ..account.clone() }, seen, doubt: None });
        }
        if seen == Seen::Valid {
            let account = Account {
                password_state: PasswordState::Confirmed,
                password_verified_at: Some(stamp.at),
                next_proof_at: account.quiet_until.filter(|_| !is_quiet).or_else(|| Some(next_proof_at(stamp, account))),
                quiet_until: account.quiet_until.filter(|_| !is_quiet),
                ..account.clone()
            };
            return Ok(Proven { account: account.revised(stamp.at), seen, doubt: None });
        }
        let mut doubt = Change::queued(self.change.clone(), account.key.clone(), ChangeKind::Randomize, Cause::Doubt, stamp);
        doubt.status = ChangeStatus::InDoubt;
        doubt.attempts = 1;
        doubt.next_attempt_at = Some(doubt_at(stamp, 1));
        doubt.work.tried_at = Some(stamp.at);
        let account = Account {
            password_state: PasswordState::InDoubt,
            quarantine: account.quarantine_of_doubt(),
            open_change: Some(doubt.id.clone()),
            next_proof_at: None,
            ..account.clone()
        };
        Ok(Proven { account: account.revised(stamp.at), seen, doubt: Some(doubt) })
    }
}
