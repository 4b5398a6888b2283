//! ManagedAccountRandomizePassword: a password is to be changed to one that nobody knows. Who asks gets the change that does it, perhaps
//! one that is under way already.

use std::sync::Arc;

use serde::Serialize;

use super::{
    change::{Cause, Change, ChangeKind},
    work::{need_changeable, need_reachable, next_change_at},
};
use crate::{
    account::{Account, AccountState, Found},
    checkout::Lending,
    id::{AccountId, ChangeId, NodeId, ResourceId},
    policy::Policy,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, permission::Permission},
    system::System,
    time::Moment,
    variable::Overrides,
};

/// Have a password changed.
#[derive(Debug, Serialize)]
pub struct RandomizePassword {
    /// The system.
    pub resource: ResourceId,
    /// The account on it.
    pub account: AccountId,
    /// Names the change, if there is to be a new one.
    pub change: ChangeId,
    /// Why. By age only the server asks, and only of what is due.
    pub cause: Cause,
    /// The node that is to make the change itself; none: whoever manages the account's policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performer: Option<NodeId>,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

/// What must be known.
#[derive(Default)]
pub struct RandomizeView {
    /// Who asks.
    pub acting: Acting,
    /// The account, if it is there.
    pub found: Option<Found>,
    /// Its policy.
    pub policy: Option<Policy>,
    /// Its system.
    pub system: Option<System>,
    /// The change of it that isn't settled.
    pub open: Option<Change>,
    /// The one that waits behind that.
    pub behind: Option<Change>,
    /// Has somebody the account?
    pub is_lent: bool,
}

/// A change that was asked for.
#[derive(Clone, Debug, Serialize)]
pub struct Requested {
    /// The account as it is now.
    pub account: Account,
    /// The change.
    pub change: Change,
    /// It was there before.
    pub is_joined: bool,
}

impl Procedure for RandomizePassword {
    const NAME: &'static str = "managed-account-randomize-password";
    type View = RandomizeView;
    type Effect = Requested;

    fn decide(&self, stamp: &Stamp, view: &RandomizeView) -> Decision<Requested> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Requested>) -> &'static str {
        if decision.is_accepted() { "password.change-requested" } else { "password.refused" }
    }

    fn subject(&self, effect: Option<&Requested>) -> Subject {
        Subject {
            resource: Some(self.resource.clone()),
            account: Some(self.account.clone()),
            policy: effect.and_then(|effect| effect.account.policy.clone()),
            ..Subject::default()
        }
    }
}

impl RandomizePassword {
    fn rule(&self, stamp: &Stamp, view: &RandomizeView) -> Result<Requested, Refusal> {
        let found = self.found(stamp, view)?;
        let account = &found.account;
        account.need_bound()?;
        let policy = view.policy.as_ref().ok_or(Code::AccountUnbound)?;
        if found.is_system_deleted {
            return Err(Code::AccountHistorical.into());
        }
        need_changeable(policy, &self.settings)?;
        need_reachable(view.system.as_ref(), account)?;
        let is_scheduled = self.cause == Cause::Scheduled;
        if is_scheduled && self.due_at(account, policy, view.is_lent).is_none_or(|due| due > stamp.at) {
            return Err(Code::RevisionStale.into()); // another node was first
        }
        // What is due by age is not asked for twice.
        let account = if is_scheduled {
            Account { next_change_at: next_change_at(stamp, account, policy, &self.settings), ..account.clone() }
        } else {
            account.clone()
        };
        let mut requested = match (&view.open, &view.behind) {
            (Some(open), _) if is_scheduled => Requested { account, change: open.clone(), is_joined: true },
            (open, behind) => requested(self.change.clone(), self.cause, account, open.as_ref(), behind.as_ref(), stamp),
        };
        if self.performer.is_some() {
            requested.change.work.performer.clone_from(&self.performer);
        }
        Ok(requested)
    }

    /// When the password is to be changed although nobody asks: while somebody has it, not before it has stayed the same for as long as the
    /// policy lets it then.
    fn due_at(&self, account: &Account, policy: &Policy, is_lent: bool) -> Option<Moment> {
        if is_lent {
            let changed_at = account.password_changed_at.unwrap_or(account.created_at);
            Lending::new(policy, &self.settings).changes_while_lent_at(changed_at)
        } else {
            account.next_change_at
        }
    }

    /// The account, and the right to ask; the server itself needs none.
    fn found<'v>(&self, stamp: &Stamp, view: &'v RandomizeView) -> Result<&'v Found, Refusal> {
        if self.cause == Cause::Scheduled && stamp.actor.is_none() {
            let managed = view.found.as_ref().filter(|found| found.account.state == AccountState::Managed);
            return managed.ok_or_else(|| Code::AccountNotFound.into());
        }
        let rights = act(stamp, &view.acting)?;
        let found = Found::living(view.found.as_ref())?;
        found.need(rights, Permission::RandomizeOverride)?;
        Ok(found)
    }
}

/// The change that gives an account a password that nobody knows: an open one whose password nobody was shown, one that waits behind
/// that, or a new one.
pub(crate) fn requested(
    id: ChangeId,
    cause: Cause,
    account: Account,
    open: Option<&Change>,
    behind: Option<&Change>,
    stamp: &Stamp,
) -> Requested {
    let is_joinable = open.is_some_and(Change::may_be_joined);
    if let Some(joined) = open.filter(|_| is_joinable).or_else(|| behind.filter(|_| open.is_some())) {
        return Requested { account, change: joined.clone(), is_joined: true };
    }
    let mut change = Change::queued(id, account.key.clone(), ChangeKind::Randomize, cause, stamp);
    let is_behind = open.is_some();
    change.work.is_behind = is_behind;
    let open_change = if is_behind { account.open_change.clone() } else { Some(change.id.clone()) };
    let account = Account { open_change, ..account };
    Requested { account: account.revised(stamp.at), change, is_joined: false }
}
