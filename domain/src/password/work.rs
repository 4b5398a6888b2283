//! The work on a change of a password: what the steps of a worker have in common, and the times that they keep.
//!
//! `request → claim → stage → arm → act → prove → report`. Whatever happens in between, the target's password is one of those that are
//! kept, and nobody is told that one is in force which isn't: before the target is touched, the new password is stored and the account is
//! said to be changing; after that only a login there, or a clear refusal, ends the doubt.

#[cfg(test)]
mod model;

use sha2::{Digest as _, Sha256};

use super::change::{Change, ChangeStatus};
use crate::{
    account::{Account, PasswordState},
    policy::{AuthenticationType, Mode, Policy},
    problem::{Code, Refusal},
    procedure::{Stamp, Subject},
    system::{State, System, connector::VAULT},
    time::{DAY_SECONDS, Moment},
    variable::{Overrides, Settings, table},
};

/// How long a claim lasts. All that a worker does with it takes less.
pub const LEASE_SECONDS: i64 = 90;
/// How long after the arming a command may still do something over there: twenty seconds by the connector's word, and half as much for
/// clocks that go wrong and replicas that answer late.
pub const QUIET_SECONDS: i64 = 30;
/// After so many refused passwords a person must look.
pub const REJECTED_MAX: i64 = 3;
/// A password may not be given so shortly before the server changes it anyway.
pub const IMMINENT_SECONDS: i64 = 900;
/// What waits for a setting, or for trust in its system, is looked at again after this time.
pub const HINDERED_SECONDS: i64 = 10;
/// A scheduled change that has failed is tried again after this time.
pub const FAILED_SECONDS: i64 = 3_600;
/// Attempts are counted no further: the waits don't grow any more by then.
const ATTEMPTS_MAX: i64 = 1_000;
/// The first wait, and the longest.
const RETRY_SECONDS: (i64, i64) = (5, 900);
/// The waits of who is let in with none of the passwords: each try may count towards a lock over there.
const DOUBT_SECONDS: [i64; 4] = [60, 120, 300, 900];

/// What every step of a worker must know; read while nobody else changes the account.
#[derive(Clone, Debug, Default)]
pub struct WorkView {
    /// The account.
    pub account: Option<Account>,
    /// The change.
    pub change: Option<Change>,
    /// The one that waits behind it.
    pub behind: Option<Change>,
    /// The account's policy.
    pub policy: Option<Policy>,
    /// Its system.
    pub system: Option<System>,
}

impl WorkView {
    /// Account and change, if they still are this worker's: nobody has claimed the change since, settled or replaced it.
    pub(super) fn held(&self, fence: i64) -> Result<(&Account, &Change), Refusal> {
        let both = self.account.as_ref().zip(self.change.as_ref());
        let is_held = |(account, change): &(&Account, &Change)| {
            change.work.fence == fence && !change.status.is_settled() && account.open_change.as_ref() == Some(&change.id)
        };
        both.filter(is_held).ok_or_else(|| Code::RevisionStale.into())
    }

    /// The refusal when the system is no more what the worker has spoken to.
    pub(super) fn need_system(&self, revision: i64) -> Result<(), Refusal> {
        let is_same = self.system.as_ref().is_some_and(|system| system.revision == revision);
        if is_same { Ok(()) } else { Err(Code::RevisionStale.into()) }
    }

    /// For the journal's filters.
    pub(super) fn subject(account: Option<&Account>) -> Subject {
        account.map(Account::subject).unwrap_or_default()
    }

    /// Why nothing may be sent to the target now.
    pub fn hindrance(&self, settings: &Overrides, at: Moment) -> Option<Code> {
        let (Some(account), Some(change)) = (&self.account, &self.change) else { return Some(Code::AccountNotFound) };
        let Some(policy) = &self.policy else { return Some(Code::AccountUnbound) };
        match self.system.as_ref().map(|system| system.state) {
            Some(State::Active) => {}
            Some(State::Untrusted) => return Some(Code::SystemUntrusted),
            Some(State::Deleted) | None => return Some(Code::SystemNotFound),
        }
        if self.system.as_ref().is_some_and(|system| is_foreign_administrator(system, account)) {
            return Some(Code::ObjectInUse);
        }
        // A command of an earlier change may still come; of this one's own it would bring the same password.
        let is_quiet = change.work.unanswered > 0 || account.quiet_until.is_none_or(|until| until <= at);
        if !is_quiet {
            return Some(Code::PasswordChanging);
        }
        need_changeable(policy, settings).err().map(|refusal| refusal.code)
    }
}

/// The refusal where the policy's passwords aren't changed on targets, or not now.
pub(super) fn need_changeable(policy: &Policy, settings: &Overrides) -> Result<(), Refusal> {
    if policy.mode != Mode::Push {
        return Err(Code::PolicyModeUnsupported.into());
    }
    need_password_type(policy)?;
    need_enabled(policy, settings)
}

/// The refusal where nothing is sent, now or ever. The password that the server itself logs in with is changed only where it is known to be
/// that: else whoever may change passwords under one policy of a system would have all of its accounts.
pub(crate) fn need_reachable(system: Option<&System>, account: &Account) -> Result<(), Refusal> {
    let system = system.ok_or(Code::SystemUntrusted)?;
    if is_foreign_administrator(system, account) {
        let refusal = Refusal::from(Code::ObjectInUse);
        return Err(refusal.at(
            "/accountId",
            "administrator-of-system",
            "The server itself logs in to the system as this account.",
        ));
    }
    if system.target.connector == VAULT {
        return Err(Code::PolicyModeUnsupported.into());
    }
    if system.state == State::Active { Ok(()) } else { Err(Code::SystemUntrusted.into()) }
}

/// Has the account the name of its system's administrator, whose password is kept elsewhere?
fn is_foreign_administrator(system: &System, account: &Account) -> bool {
    let administrator = &system.administrator;
    administrator.name == account.account.as_str() && administrator.credential.account() != Some(&account.key)
}

/// The refusal where accounts have no passwords.
pub(super) fn need_password_type(policy: &Policy) -> Result<(), Refusal> {
    let has_passwords = policy.terms.authentication_types.contains(&AuthenticationType::Password);
    if has_passwords { Ok(()) } else { Err(Code::AuthenticationTypeUnsupported.into()) }
}

/// The refusal while the policy, or the installation, has changes switched off.
pub(super) fn need_enabled(policy: &Policy, settings: &Overrides) -> Result<(), Refusal> {
    let is_enabled = policy.terms.is_randomization_enabled && Settings::global(settings).get(table::RES_RANDOMIZATION_ENABLED);
    if is_enabled { Ok(()) } else { Err(Code::RandomizationDisabled.into()) }
}

/// When a password that came into force now is to be changed, by its policy: up to a tenth of the interval earlier, so that what came
/// together doesn't fall due together.
pub fn next_change_at(stamp: &Stamp, account: &Account, policy: &Policy, settings: &Overrides) -> Option<Moment> {
    let seconds = interval_seconds(policy, settings);
    (policy.mode == Mode::Push && seconds > 0).then(|| stamp.at.plus_seconds(seconds - spread(stamp, account, seconds / 10)))
}

/// How old a password may get; 0: as old as it likes.
fn interval_seconds(policy: &Policy, settings: &Overrides) -> i64 {
    let days = Settings::of_policy(settings, &policy.terms.options).get(table::RESOURCE_PASSWORD_CHANGE_INTERVAL);
    days.saturating_mul(DAY_SECONDS)
}

/// When an account's password is to be changed, by its policy as it is now: the plan that it has, or another one where the policy has changed
/// since.
pub fn replanned(stamp: &Stamp, account: &Account, policy: &Policy, settings: &Overrides) -> Option<Moment> {
    let next = next_change_at(stamp, account, policy, settings)?;
    let Some(planned) = account.next_change_at else { return Some(next) };
    let seconds = interval_seconds(policy, settings);
    let latest = account.password_changed_at.unwrap_or(account.created_at).plus_seconds(seconds);
    let earliest = latest.plus_seconds(-seconds / 10);
    // What has failed comes again later than it should.
    let is_too_late = planned > latest.max(again_at(stamp));
    let is_too_early = planned < earliest;
    if is_too_late || is_too_early {
        return Some(latest.plus_seconds(-spread(stamp, account, seconds / 10)).max(stamp.at));
    }
    Some(planned)
}

/// When it is to be proven again.
pub fn next_proof_at(stamp: &Stamp, account: &Account) -> Moment {
    stamp.at.plus_seconds(DAY_SECONDS - spread(stamp, account, DAY_SECONDS / 10))
}

/// A number below `most`: any, but the same whenever this decision is repeated.
fn spread(stamp: &Stamp, account: &Account, most: i64) -> i64 {
    let digest = Sha256::new_with_prefix(&stamp.entry.0).chain_update(&account.key.0).finalize();
    let number = digest.iter().take(7).fold(0_i64, |number, byte| number << 8 | i64::from(*byte));
    if most > 0 { number % most } else { 0 }
}

/// When the next attempt is: the waits double up to the longest, and each is cut by up to a half.
pub(super) fn retry_at(stamp: &Stamp, account: &Account, attempts: i64) -> Moment {
    let (first, longest) = RETRY_SECONDS;
    let doubled = first.checked_shl(u32::try_from(attempts.clamp(1, 20) - 1).unwrap_or(0)).unwrap_or(longest);
    let millis = doubled.min(longest) * 1_000;
    Moment(stamp.at.0 + millis - spread(stamp, account, millis / 2))
}

/// When passwords are tried again that were all refused.
pub(super) fn doubt_at(stamp: &Stamp, attempts: i64) -> Moment {
    let place = usize::try_from(attempts.max(1) - 1).unwrap_or(usize::MAX).min(DOUBT_SECONDS.len() - 1);
    stamp.at.plus_seconds(DOUBT_SECONDS[place])
}

/// One more.
pub(super) const fn counted(attempts: i64) -> i64 {
    if attempts < ATTEMPTS_MAX { attempts + 1 } else { attempts }
}

/// The account when a change of it has ended: the one that waited is the open one now.
pub(super) fn settle(account: Account, change: &Change, behind: Option<&Change>) -> (Account, Option<Change>) {
    let next = behind.cloned().map(|mut next| {
        next.work.is_behind = false;
        next
    });
    let account =
        Account { open_change: next.as_ref().map(|next| next.id.clone()), last_change: Some(change.id.clone()), ..account };
    (account, next)
}

/// The change as it ends.
pub(super) fn ended(change: &Change, status: ChangeStatus, stamp: &Stamp) -> Change {
    let mut ended = change.clone();
    ended.status = status;
    ended.settled_at = Some(stamp.at);
    ended.next_attempt_at = None;
    ended.node = None;
    ended.work.lease_until = None;
    ended
}

/// When a scheduled change that came to nothing is due again.
pub(super) fn again_at(stamp: &Stamp) -> Moment {
    stamp.at.plus_seconds(FAILED_SECONDS)
}

/// Is the account's password known, as far as this change goes?
pub(super) const fn is_sure(state: PasswordState) -> bool {
    !matches!(state, PasswordState::Changing | PasswordState::InDoubt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::EntryId;

    const AT: Moment = Moment(1_800_000_000_000);

    fn stamp(entry: usize) -> Stamp {
        Stamp::of_server(AT, EntryId(entry.to_string()))
    }

    fn account() -> Account {
        Account::new("key".into(), "DB".into(), "app".into(), AT)
    }

    #[test]
    fn waits_double_from_five_seconds_to_fifteen_minutes_and_are_cut_by_up_to_a_half() {
        for (attempts, longest) in
            [(0, 5_000), (1, 5_000), (2, 10_000), (3, 20_000), (8, 640_000), (9, 900_000), (1_000, 900_000)]
        {
            let waits: Vec<i64> = (0..200).map(|entry| retry_at(&stamp(entry), &account(), attempts).0 - AT.0).collect();
            assert!(waits.iter().all(|wait| *wait <= longest && *wait > longest / 2), "{attempts}: {waits:?}");
            let (least, most) = (waits.iter().min().unwrap(), waits.iter().max().unwrap());
            assert!(most - least > longest / 3, "{attempts}: {least} to {most}");
        }
    }

    #[test]
    fn a_doubt_waits_for_minutes() {
        let waits: Vec<i64> = [0, 1, 2, 3, 4, 1_000].map(|attempts| (doubt_at(&stamp(0), attempts).0 - AT.0) / 1_000).to_vec();
        assert_eq!(waits, [60, 60, 120, 300, 900, 900]);
    }
}
