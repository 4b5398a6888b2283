//! `strongroom restore`: what is true no more when an installation is put back. Between the backup and now passwords were changed, check-outs
//! given back, approvals used and sessions ended, and nothing of that is known: so nothing is said to be sure that only was.

use serde::Serialize;

use super::back_up::need_machine;
use crate::{
    account::{Account, AccountState, PasswordState},
    administrator::{Administrator, Credential},
    checkout::{Checkout, Status},
    checkout_request::{CheckoutRequest, State},
    id::UserId,
    journal::checkpoint::Head,
    password::change::{Change, ChangeStatus},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    time::Moment,
    variable::{set::Stored, table},
};

/// Heads that the journal row repeats; the manifest has all.
pub const HEADS_MAX: usize = 100;

/// The arguments: which backup it was.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Restore {
    /// Names it.
    pub backup: String,
    /// When it was made.
    pub made_at: Moment,
    /// SHA-256 of its manifest, in hex.
    pub manifest: String,
    /// Its last checkpoint of the journal; none: there was none yet.
    pub checkpoint: Option<i64>,
    /// How many chains the journal had.
    pub chains: usize,
    /// How far they had come: the newest [`HEADS_MAX`] of them.
    pub heads: Vec<Head>,
    /// No password is changed before somebody switches that on again: for a trial, while the installation that the backup is of lives on.
    pub holds_changes: bool,
}

/// What was counted in the tables that were put in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RestoreView {
    /// When the installation was founded; none: the tables hold none.
    pub founded_at: Option<Moment>,
    /// What is going to be different.
    pub counts: Counts,
    /// Callers whose one-time passwords are void, as spelt.
    pub otp_callers: Vec<UserId>,
    /// Of the variable that switches changes on and off; 0: nobody has set it.
    pub variable_revision: i64,
}

/// How many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Accounts whose passwords must be proven.
    pub unverified: i64,
    /// Accounts that a change had begun to send a password to.
    pub in_doubt: i64,
    /// Check-outs whose time is over.
    pub checkouts: i64,
    /// Requests that are withdrawn.
    pub requests: i64,
    /// Sessions that end.
    pub sessions: i64,
    /// Rows that fail their seals: they stay as they are, and nothing is decided on them.
    pub broken: i64,
}

/// It is an installation again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Restored {
    /// The backup.
    pub backup: String,
    /// When it was made: of what happened since then nothing is known here.
    pub made_at: Moment,
    /// What is different.
    #[serde(flatten)]
    pub counts: Counts,
    /// Who needs a new initial one-time password.
    pub otp_callers: Vec<UserId>,
    /// Changes are switched off by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_by: Option<Stored>,
}

impl Procedure for Restore {
    const NAME: &'static str = "installation-restore";
    type View = RestoreView;
    type Effect = Restored;

    fn decide(&self, stamp: &Stamp, view: &RestoreView) -> Decision<Restored> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Restored>) -> &'static str {
        if decision.is_accepted() { "installation.restored" } else { "installation.refused" }
    }

    fn subject(&self, _: Option<&Restored>) -> Subject {
        Subject::default()
    }
}

impl Restore {
    fn rule(&self, stamp: &Stamp, view: &RestoreView) -> Result<Restored, Refusal> {
        need_machine(stamp)?;
        if view.founded_at.is_none() {
            return Err(Code::IntegrityBroken.into());
        }
        let RestoreView { counts, otp_callers, variable_revision, .. } = view.clone();
        let held_by = self.holds_changes.then(|| Stored {
            name: table::RES_RANDOMIZATION_ENABLED.name().into(),
            value: "false".into(),
            revision: variable_revision + 1,
            updated_at: stamp.at,
        });
        Ok(Restored { backup: self.backup.clone(), made_at: self.made_at, counts, otp_callers, held_by })
    }
}

/// Had a change begun to send its password, so that nobody knew which one the target takes?
#[must_use]
pub const fn is_doubtful(account: &Account) -> bool {
    matches!(account.password_state, PasswordState::Changing | PasswordState::InDoubt)
}

/// The account of before; none: it has no password that anybody could be wrong about. What was sure may have been changed since, and is to
/// be proven at once.
#[must_use]
pub fn account(account: &Account, at: Moment) -> Option<Account> {
    if is_doubtful(account) {
        let quarantine = account.quarantine_of_doubt();
        let doubtful = Account { password_state: PasswordState::InDoubt, quarantine, next_proof_at: None, ..account.clone() };
        return Some(doubtful.revised(at));
    }
    let password_state = account.password_state_without_proof();
    if password_state == PasswordState::None {
        return None;
    }
    let is_looked_after = account.state == AccountState::Managed && account.policy.is_some();
    let next_proof_at = if is_looked_after { Some(at) } else { account.next_proof_at };
    Some(Account { password_state, next_proof_at, ..account.clone() }.revised(at))
}

/// A change of before that isn't settled: nobody has it in hand. One whose password may have been sent is a doubt, whatever was known before.
#[must_use]
pub fn change(change: &Change, account: &Account, at: Moment) -> Change {
    let mut open = change.clone();
    open.node = None;
    open.work.lease_until = None;
    open.work.known_before = None;
    open.work.asked = None;
    if !open.work.is_behind && is_doubtful(account) {
        open.status = ChangeStatus::InDoubt;
        open.next_attempt_at = Some(at);
        open.work.tried_at = None;
    }
    open
}

/// A check-out of before that is still lent: its time is over, so that it ends as it would have ended by then, and its password is changed
/// as its policy says. None: it is not lent.
#[must_use]
pub fn checkout(checkout: &Checkout, at: Moment) -> Option<Checkout> {
    let is_lent = checkout.status == Status::CheckedOut && checkout.ends_at > at;
    is_lent.then(|| Checkout { ends_at: at, revision: checkout.revision + 1, updated_at: at, ..checkout.clone() })
}

/// A request of before that could still become a check-out: it may have been denied, withdrawn or used since. None: it couldn't.
#[must_use]
pub fn request(request: &CheckoutRequest, at: Moment) -> Option<CheckoutRequest> {
    let withdrawn =
        || CheckoutRequest { state: State::Canceled, revision: request.revision + 1, updated_at: at, ..request.clone() };
    request.is_alive(at).then(withdrawn)
}

/// A caller of before with one-time passwords: those are void, for they may have been used since. None: it has none.
#[must_use]
pub fn administrator(administrator: &Administrator, at: Moment) -> Option<Administrator> {
    let has_otp = matches!(administrator.credential, Credential::Otp | Credential::OtpUnused);
    has_otp.then(|| Administrator {
        credential: Credential::None,
        credential_version: administrator.credential_version + 1,
        credential_changed_at: Some(at),
        revision: administrator.revision + 1,
        updated_at: at,
        ..administrator.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        id::{ChangeId, EntryId},
        password::change::{Cause, ChangeKind, Work},
        procedure::{Actor, CallerKind},
    };

    const BEFORE: Moment = Moment(1_700_000_000_000);
    const NOW: Moment = Moment(1_800_000_000_000);

    fn kept(state: PasswordState) -> Account {
        let new = Account::new("key".into(), "DB".into(), "app".into(), BEFORE);
        let version = i64::from(state != PasswordState::None);
        Account { password_state: state, password_version: version, policy: Some("P".into()), ..new }
    }

    fn stamp(kind: Option<CallerKind>) -> Stamp {
        let actor = kind.map(|kind| Actor { user: UserId::from("superuser"), kind, session: None, acting_as: None });
        Stamp { actor, ..Stamp::of_server(NOW, EntryId("e".into())) }
    }

    #[test]
    fn no_password_stays_sure() {
        for &state in PasswordState::ALL {
            let before = kept(state);
            let Some(after) = account(&before, NOW) else {
                assert_eq!(state, PasswordState::None);
                continue;
            };
            let is_doubt = is_doubtful(&before);
            let expected = if is_doubt { PasswordState::InDoubt } else { PasswordState::Unverified };
            assert_eq!((after.password_state, after.revision, after.updated_at), (expected, before.revision + 1, NOW));
            assert_eq!(after.next_proof_at, if is_doubt { None } else { Some(NOW) }, "{state:?}");
            assert_eq!(after.quarantine.is_some(), is_doubt);
            assert_eq!(after.password_version, before.password_version, "the same password, known less well");
        }
    }

    #[test]
    fn what_is_not_looked_after_is_not_proven() {
        for state in [AccountState::Historical, AccountState::Deleted] {
            let after = account(&Account { state, policy: None, ..kept(PasswordState::Confirmed) }, NOW).unwrap();
            assert_eq!((after.password_state, after.next_proof_at), (PasswordState::Unverified, None));
        }
    }

    #[test]
    fn a_password_that_may_have_been_sent_stays_a_doubt_and_nobody_has_it_in_hand() {
        let mut running = Change::queued(
            ChangeId("c".into()),
            "key".into(),
            ChangeKind::Randomize,
            Cause::Asked,
            &Stamp::of_server(BEFORE, EntryId("e".into())),
        );
        running.status = ChangeStatus::Running;
        running.node = Some("node-1".into());
        let known_before = Some(PasswordState::Confirmed);
        running.work = Work {
            candidate: Some(2),
            fence: 7,
            lease_until: Some(NOW.plus_seconds(1_000)),
            known_before,
            tried_at: Some(BEFORE),
            ..Work::default()
        };
        for &state in PasswordState::ALL {
            let before = kept(state);
            let after = change(&running, &before, NOW);
            assert_eq!((after.node, after.work.lease_until, after.work.known_before), (None, None, None));
            assert_eq!((after.work.candidate, after.work.fence), (Some(2), 7), "never forgotten");
            let expected = if is_doubtful(&before) { ChangeStatus::InDoubt } else { ChangeStatus::Running };
            assert_eq!(after.status, expected, "{state:?}");
        }
        running.work.is_behind = true;
        running.status = ChangeStatus::Queued;
        assert_eq!(
            change(&running, &kept(PasswordState::InDoubt), NOW).status,
            ChangeStatus::Queued,
            "it waits behind the doubt"
        );
    }

    #[test]
    fn only_the_machine_puts_back_and_only_an_installation() {
        let restore = Restore {
            backup: "b".into(),
            made_at: BEFORE,
            manifest: String::new(),
            checkpoint: None,
            chains: 0,
            heads: Vec::new(),
            holds_changes: false,
        };
        let view = RestoreView { founded_at: Some(BEFORE), ..RestoreView::default() };
        let code = |kind, view: &RestoreView| restore.decide(&stamp(kind), view).refusal().map(|refusal| refusal.code);
        assert_eq!(code(Some(CallerKind::Machine), &view), None);
        assert_eq!(code(Some(CallerKind::Machine), &RestoreView::default()), Some(Code::IntegrityBroken));
        for kind in [None, Some(CallerKind::Idapi), Some(CallerKind::User)] {
            assert_eq!(code(kind, &view), Some(Code::PrivilegeMissing));
        }
    }
}
