//! ManagedAccountOverridePassword: somebody gives the password. In a vault it is in force at once: nobody checks it. In mode push it is a
//! candidate, like one that the server has made.

use std::sync::Arc;

use serde::Serialize;

use super::{
    change::{Cause, Change, ChangeKind, ChangeStatus},
    stage::candidate,
    strength::{Weakness, refuse_weak},
    version::{Certainty, Version, VersionState},
    work::{IMMINENT_SECONDS, need_changeable, need_password_type, need_reachable},
};
use crate::{
    account::{Account, Found, PasswordState},
    id::{AccountId, AccountKey, ChangeId, PolicyId, ResourceId},
    policy::{Mode, Policy},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
    secret::{Fingerprint, Sealed},
    system::System,
    variable::Overrides,
};

/// Put a password in force.
#[derive(Debug, Serialize)]
pub struct OverridePassword {
    /// The system.
    pub resource: ResourceId,
    /// The account on it.
    pub account: AccountId,
    /// Names the change.
    pub change: ChangeId,
    /// The password, if the edge has found an account to seal it for and a policy to judge it by.
    pub password: Option<Given>,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

/// A password that somebody gives, sealed and judged by the edge: clear text comes no further.
#[derive(Debug, Serialize)]
pub struct Given {
    /// The account that it is sealed for.
    pub account_key: AccountKey,
    /// The password.
    pub sealed: Sealed,
    /// Of the password.
    #[serde(skip)]
    pub fingerprint: Fingerprint,
    /// The policy that it was judged by, and its revision then.
    pub policy: (PolicyId, i64),
    /// What that policy finds wrong with it. Says something of a secret, so the journal doesn't.
    #[serde(skip)]
    pub weaknesses: Vec<Weakness>,
}

/// What must be known.
#[derive(Default)]
pub struct OverrideView {
    /// Who asks.
    pub acting: Acting,
    /// The account, if it is there.
    pub found: Option<Found>,
    /// Its policy.
    pub policy: Option<Policy>,
    /// Its system.
    pub system: Option<System>,
    /// Its password in force.
    pub current: Option<Version>,
    /// The number of its next one.
    pub next_version: i64,
    /// Was the password one of those that may not come back?
    pub is_reused: bool,
}

/// A password that was given.
#[derive(Clone, Debug, Serialize)]
pub struct Overridden {
    /// The account as it is now.
    pub account: Account,
    /// The password.
    pub version: Version,
    /// The one that was in force before.
    pub former: Option<Version>,
    /// How it came.
    pub change: Change,
}

impl Procedure for OverridePassword {
    const NAME: &'static str = "managed-account-override-password";
    type View = OverrideView;
    type Effect = Overridden;

    fn decide(&self, stamp: &Stamp, view: &OverrideView) -> Decision<Overridden> {
        self.rule(stamp, view).into()
    }

    /// Who gives a password knows it: the event counts as a disclosure to the actor.
    fn event(&self, decision: &Decision<Overridden>) -> &'static str {
        if decision.is_accepted() { "password.overridden" } else { "password.refused" }
    }

    fn subject(&self, effect: Option<&Overridden>) -> Subject {
        Subject {
            resource: Some(self.resource.clone()),
            account: Some(self.account.clone()),
            policy: effect.and_then(|effect| effect.account.policy.clone()),
            ..Subject::default()
        }
    }
}

impl OverridePassword {
    fn rule(&self, stamp: &Stamp, view: &OverrideView) -> Result<Overridden, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let found = Found::living(view.found.as_ref())?;
        found.need(rights, Permission::RandomizeOverride)?;
        let account = &found.account;
        account.need_bound()?;
        let policy = view.policy.as_ref().ok_or(Code::AccountUnbound)?;
        if found.is_system_deleted {
            return Err(Code::AccountHistorical.into());
        }
        self.need_mode(stamp, view, account, policy)?;
        account.need_no_open_change()?;
        let given = self.given_for(account, policy)?;
        if policy.terms.enforces_password_policy {
            let reused = view.is_reused.then_some(Weakness::Reused);
            let found: Vec<Weakness> = given.weaknesses.iter().copied().chain(reused).collect();
            refuse_weak(&found, "/password")?;
        }
        Ok(match policy.mode {
            Mode::VaultOnly => self.overridden(stamp, given, account, view),
            Mode::Push | Mode::Local => self.staged(stamp, given, account, view),
        })
    }

    /// The refusal where passwords aren't given, or not now.
    fn need_mode(&self, stamp: &Stamp, view: &OverrideView, account: &Account, policy: &Policy) -> Result<(), Refusal> {
        if policy.mode == Mode::VaultOnly {
            need_password_type(policy)?;
            let is_enabled = policy.terms.is_randomization_enabled;
            return if is_enabled { Ok(()) } else { Err(Code::RandomizationDisabled.into()) };
        }
        need_changeable(policy, &self.settings)?;
        need_reachable(view.system.as_ref(), account)?;
        // It would not last.
        if account.next_change_at.is_some_and(|due| due <= stamp.at.plus_seconds(IMMINENT_SECONDS)) {
            return Err(Code::PasswordChangeImminent.into());
        }
        Ok(())
    }

    /// The password, if it is sealed for this account and judged by this policy. If not, one of them changed after the edge had looked:
    /// it looks again.
    fn given_for(&self, account: &Account, policy: &Policy) -> Result<&Given, Refusal> {
        let is_for = |given: &&Given| {
            given.account_key == account.key && given.policy.0 == policy.policy_id && given.policy.1 == policy.revision
        };
        self.password.as_ref().filter(is_for).ok_or_else(|| Code::RevisionStale.into())
    }

    fn overridden(&self, stamp: &Stamp, given: &Given, account: &Account, view: &OverrideView) -> Overridden {
        let number = view.next_version;
        let version = Version {
            number,
            state: VersionState::Current,
            certainty: Certainty::Stored,
            sealed: given.sealed.clone(),
            fingerprint: given.fingerprint,
            made_at: stamp.at,
            confirmed_at: None,
            change: Some(self.change.clone()),
        };
        let change = Change {
            status: ChangeStatus::Confirmed,
            certainty: Some(Certainty::Stored),
            version: Some(number),
            started_at: Some(stamp.at),
            settled_at: Some(stamp.at),
            attempts: 1,
            ..self.asked(stamp, account)
        };
        let account = Account {
            password_state: PasswordState::Stored,
            password_version: number,
            password_changed_at: Some(stamp.at),
            password_verified_at: None,
            last_change: Some(self.change.clone()),
            quarantine: None,
            ..account.clone()
        };
        Overridden { account: account.revised(stamp.at), version, former: view.current.clone(), change }
    }

    /// The password waits for its target to take it.
    fn staged(&self, stamp: &Stamp, given: &Given, account: &Account, view: &OverrideView) -> Overridden {
        let mut change = self.asked(stamp, account);
        let version = candidate(view.next_version, given.sealed.clone(), given.fingerprint, &change, stamp);
        change.work.candidate = Some(version.number);
        change.work.is_shown = true;
        let account = Account { open_change: Some(self.change.clone()), ..account.clone() };
        Overridden { account: account.revised(stamp.at), version, former: None, change }
    }

    fn asked(&self, stamp: &Stamp, account: &Account) -> Change {
        Change::queued(self.change.clone(), account.key.clone(), ChangeKind::Override, Cause::Asked, stamp)
    }
}
