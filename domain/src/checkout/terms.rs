//! For how long an account is lent, to how many, and what happens to its password when it comes back: what the settings of its policy say.

#[cfg(test)]
mod tests;

use super::Ending;
use crate::{
    password::change::Cause,
    policy::{AuthenticationType, Mode, Policy},
    problem::{Code, Refusal},
    time::{DAY_SECONDS, MINUTE_SECONDS, Moment},
    variable::{Overrides, RandomizeMode, Settings, table},
};

/// The longest that anything is lent, however often its time is made longer: a year.
const MINUTES_MAX: i64 = 525_600;

/// From when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// From when it holds.
    pub starts_at: Moment,
    /// When its time is over.
    pub ends_at: Moment,
}

/// A policy, and what is set for its accounts.
#[derive(Clone, Copy, Debug)]
pub struct Lending<'a> {
    /// The policy.
    pub policy: &'a Policy,
    /// Its options over those of the installation.
    pub settings: Settings<'a>,
}

impl<'a> Lending<'a> {
    /// Of a policy; `global`: the system variables that are set.
    #[must_use]
    pub const fn new(policy: &'a Policy, global: &'a Overrides) -> Self {
        Self { policy, settings: Settings::of_policy(global, &policy.terms.options) }
    }

    /// How many minutes somebody gets who asks for `asked`, or says nothing.
    pub fn minutes(self, asked: Option<i64>) -> Result<i64, Refusal> {
        let minutes = asked.unwrap_or_else(|| self.settings.get(table::RES_DEFAULT_CHECKOUT_INTERVAL));
        let refuse = |code: Code, message: &str| Err(Refusal::from(code).at("/durationMinutes", code.name(), message));
        if minutes < self.settings.get(table::RES_MINIMUM_CHECKOUT_INTERVAL) {
            return refuse(Code::CheckoutIntervalTooShort, "Shorter than the policy allows.");
        }
        if minutes > self.settings.get(table::RES_MAXIMUM_CHECKOUT_INTERVAL) {
            return refuse(Code::CheckoutIntervalTooLong, "Longer than the policy allows.");
        }
        Ok(minutes)
    }

    /// The refusal where nothing is lent at all: whose passwords aren't changed afterwards is not lent, unless the policy says so.
    pub fn need_lending(self) -> Result<(), Refusal> {
        let terms = &self.policy.terms;
        if !terms.authentication_types.contains(&AuthenticationType::Password) {
            return Err(Code::AuthenticationTypeUnsupported.into());
        }
        if self.changes_passwords() || self.policy.mode == Mode::VaultOnly || terms.lends_while_randomization_disabled {
            Ok(())
        } else {
            Err(Code::RandomizationDisabled.into())
        }
    }

    /// Are passwords changed on the targets, now?
    fn changes_passwords(self) -> bool {
        self.policy.mode == Mode::Push
            && self.policy.terms.is_randomization_enabled
            && self.settings.get(table::RES_RANDOMIZATION_ENABLED)
    }

    /// Must a password be changed after it was lent, now or as soon as changes are switched on again? Only a policy that lends although
    /// nothing is changed afterwards leaves it as it is.
    fn must_change(self) -> bool {
        self.policy.mode == Mode::Push && (self.changes_passwords() || !self.policy.terms.lends_while_randomization_disabled)
    }
}

/// How many may have one account at once.
#[must_use]
pub fn limit(lending: Lending<'_>) -> i64 {
    lending.settings.get(table::RES_CHECKOUT_LIMIT)
}

/// How far the end of a check-out may be put off. Only with `RES_VALIDATE_EXTENSION` the longest check-out is the longest extended one, too.
#[must_use]
pub fn longest_end(starts_at: Moment, lending: Lending<'_>) -> Moment {
    let is_held = lending.settings.get(table::RES_VALIDATE_EXTENSION);
    let minutes = if is_held { lending.settings.get(table::RES_MAXIMUM_CHECKOUT_INTERVAL) } else { MINUTES_MAX };
    starts_at.plus_seconds(minutes * MINUTE_SECONDS)
}

/// The new end that was asked for, if the check-out may last until then: later than the present end, and not too late.
pub fn extended_to(asked: Moment, present: Interval, lending: Lending<'_>) -> Result<Moment, Refusal> {
    let refuse = |code: Code, message: &str| Err(Refusal::from(code).at("/endsAt", code.name(), message));
    if asked <= present.ends_at {
        return refuse(Code::ExtensionNotAllowed, "Not later than it ends anyway.");
    }
    if asked > longest_end(present.starts_at, lending) {
        return refuse(Code::CheckoutIntervalTooLong, "Longer than the policy allows.");
    }
    Ok(asked)
}

/// What becomes of the password when one of its holders gives the account back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// It stays.
    Stays,
    /// It stays as long as others have it, and is changed when the last of them gives it back.
    Owes,
    /// It is changed, for this reason.
    Changes(Cause),
}

/// What becomes of the password. `others`: how many have it still; `is_owed`: does somebody know it who gave it back while others had it?
///
/// In mode `EXTEND` the others keep it, and the last one's return counts; in mode `RESET`, and when somebody takes it back, they get
/// another one.
#[must_use]
pub fn after(ending: Ending, others: usize, is_owed: bool, lending: Lending<'_>) -> After {
    let is_set = |variable| lending.settings.get(variable);
    let is_wanted = match ending {
        Ending::Checkin => is_set(table::RES_CHECKIN_RANDOMIZE),
        Ending::Expiry => is_set(table::RES_CHECKOUTEXP_RANDOMIZE),
        Ending::Revocation => is_set(table::RES_REVOKE_RANDOMIZE),
    };
    if !lending.must_change() || !(is_wanted || is_owed && others == 0) {
        return After::Stays;
    }
    let is_extended = lending.settings.get(table::RES_CHECKOUT_PASSWORD_RANDOMIZE_MODE) == RandomizeMode::Extend;
    if ending != Ending::Revocation && others > 0 && is_extended {
        return After::Owes;
    }
    After::Changes(match ending {
        Ending::Checkin => Cause::Checkin,
        Ending::Expiry => Cause::Expiry,
        Ending::Revocation => Cause::Revocation,
    })
}

impl Lending<'_> {
    /// When a password that is lent is changed all the same; none: not before it is returned.
    #[must_use]
    pub fn changes_while_lent_at(self, changed_at: Moment) -> Option<Moment> {
        let days = self.settings.get(table::MAX_CHECKOUT_PASSWORD_CHANGE_INTERVAL);
        (days > 0 && self.changes_passwords()).then(|| changed_at.plus_seconds(days * DAY_SECONDS))
    }
}
