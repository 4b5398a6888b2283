//! What a gateway is told of a check-out: whether it holds, until when, and what to show to the person. It follows from the check-out, the
//! settings and the time alone, so that it changes at the right moment without anybody writing anything.

use serde::Serialize;

use super::{Checkout, Ending, Status};
use crate::{
    time::{MINUTE_SECONDS, Moment},
    variable::{Settings, table},
    word::words,
};

/// How often a gateway asks, in seconds: a bound on how long an end that nobody could foresee stays unnoticed by who only asks.
const POLL_AFTER_SECONDS: i64 = 10;
/// How long a session may go on while the server can't be reached, in seconds; never past the end.
const GRACE_SECONDS: i64 = 60;
/// How long before the end the warning begins when nothing is set (seed: "5 minutes before the check-out expires").
const WARNING_MINUTES: i64 = 5;

words! {
    /// Why a check-out doesn't hold.
    enum Reason {
        /// Its recipient has returned it.
        CheckedIn = "checked-in",
        /// Its time is over.
        Expired = "expired",
        /// Somebody has taken it back.
        Revoked = "revoked",
        /// Its time has not come.
        NotStarted = "not-started",
        /// It couldn't be made.
        Failed = "failed",
        /// Its account is gone.
        AccountRemoved = "account-removed",
    }
}

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Where it stands.
    pub status: Status,
    /// Why a session may not go on; none: it may.
    pub reason: Option<Reason>,
    /// From when it holds.
    pub starts_at: Moment,
    /// When its time is over.
    pub ends_at: Moment,
    /// When to ask again, in seconds.
    pub poll_after_seconds: i64,
    /// How long a session may go on while the server can't be reached, in seconds.
    pub grace_seconds: i64,
    /// Of the account; higher than what the session was opened with: another one is in force.
    pub password_version: i64,
    /// Is its end near?
    pub is_warning: bool,
    /// For the person; `""`: nothing.
    pub message: String,
}

impl Shown {
    /// May a session go on?
    #[must_use]
    pub const fn is_valid(&self) -> bool {
        self.reason.is_none()
    }
}

/// What is told at a moment. `password_version`: of the account now; none: the account is gone. `settings`: of its policy.
#[must_use]
pub fn show(checkout: &Checkout, password_version: Option<i64>, settings: Settings<'_>, at: Moment) -> Shown {
    let reason = reason(checkout, password_version, at);
    // What the server has yet to do at the end is not waited for.
    let is_over = checkout.status.is_lent() && at >= checkout.ends_at;
    let warned = settings.get(table::RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL).unwrap_or(WARNING_MINUTES);
    let is_warning = reason.is_none() && at.plus_seconds(warned * MINUTE_SECONDS) >= checkout.ends_at && warned > 0;
    let lent = checkout.member().map(|member| member.password_version);
    let is_changed = password_version.zip(lent).is_some_and(|(now, lent)| now > lent);
    let message = match reason {
        // The minutes before the end at which it begins, and not those that are left: the answer stays the same until the end.
        None if is_warning => settings.get(table::RES_CHECKOUT_EXPIRY_WARNING_MSG).replace("{minutes}", &warned.to_string()),
        None if is_changed => settings.get(table::RES_PASSWORD_EXPIRED_MSG),
        Some(Reason::Expired) => settings.get(table::RES_CHECKOUT_EXPIRED_MSG),
        _ => String::new(),
    };
    Shown {
        status: if is_over { Status::Expiring } else { checkout.status },
        reason,
        starts_at: checkout.starts_at,
        ends_at: checkout.ends_at,
        poll_after_seconds: POLL_AFTER_SECONDS,
        grace_seconds: GRACE_SECONDS,
        password_version: password_version.unwrap_or(0),
        is_warning,
        message,
    }
}

fn reason(checkout: &Checkout, password_version: Option<i64>, at: Moment) -> Option<Reason> {
    match (checkout.ending, checkout.status) {
        (Some(Ending::Checkin), _) => Some(Reason::CheckedIn),
        (Some(Ending::Expiry), _) => Some(Reason::Expired),
        (Some(Ending::Revocation), _) => Some(Reason::Revoked),
        (None, Status::CheckedOut) if password_version.is_none() => Some(Reason::AccountRemoved),
        (None, Status::CheckedOut) if at >= checkout.ends_at => Some(Reason::Expired),
        (None, Status::CheckedOut) if at >= checkout.starts_at => None,
        (None, Status::CheckedOut | Status::Pending | Status::CheckingOut) => Some(Reason::NotStarted),
        (None, Status::Closed) => Some(Reason::AccountRemoved),
        (None, _) => Some(Reason::Failed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        checkout::{
            Step,
            testing::{NOON, lent, policy},
        },
        policy::Mode,
        variable::Overrides,
    };

    const HOUR: i64 = 3600;

    fn shown(checkout: &Checkout, options: &[(&str, &str)], seconds: i64) -> Shown {
        let policy = policy(Mode::Push, options);
        show(checkout, Some(7), Settings::of_policy(&Overrides::new(), &policy.terms.options), NOON.plus_seconds(seconds))
    }

    #[test]
    fn it_holds_from_its_start_to_its_end_and_nobody_writes_anything() {
        let lent = lent();
        let at = |seconds| shown(&lent, &[], seconds);
        assert_eq!(at(-1).reason, Some(Reason::NotStarted));
        assert!(at(0).is_valid() && at(HOUR - 1).is_valid() && !at(0).is_warning);
        assert_eq!((at(HOUR).reason, at(HOUR).status), (Some(Reason::Expired), Status::Expiring));
        assert_eq!(at(HOUR).message, "Your time with this account is over. Ask for it again if you still need it.");
        // between the moments at which it changes, one answer is like the other
        assert_eq!(at(0), at(HOUR - 301));
        assert_eq!(at(HOUR - 300), at(HOUR - 1));
        assert_ne!(at(HOUR - 301), at(HOUR - 300));
    }

    #[test]
    fn the_warning_begins_when_it_is_set_to() {
        let lent = lent();
        let warns = |value, seconds| shown(&lent, &[("RES_NOTIFY_IMMINENT_CHECKIN_INTERVAL", value)], seconds).is_warning;
        assert!(!warns("", HOUR - 301) && warns("", HOUR - 300), "5 minutes before when nothing is set");
        assert!(!warns("0", HOUR - 1));
        assert!(!warns("30", HOUR / 2 - 1) && warns("30", HOUR / 2));
        let message = shown(&lent, &[("RES_CHECKOUT_EXPIRY_WARNING_MSG", "{minutes} left")], HOUR - 1).message;
        assert_eq!(message, "5 left");
        assert!(!shown(&lent, &[], HOUR).is_warning, "it is over");
    }

    #[test]
    fn who_was_given_another_password_is_told_until_the_warning_begins() {
        let (lent, policy) = (lent(), policy(Mode::Push, &[("RES_PASSWORD_EXPIRED_MSG", "get it again")]));
        let global = Overrides::new();
        let settings = Settings::of_policy(&global, &policy.terms.options);
        let message = |version, seconds| show(&lent, Some(version), settings, NOON.plus_seconds(seconds)).message;
        assert_eq!((message(7, 0), message(8, 0)), (String::new(), "get it again".to_owned()));
        assert!(message(8, HOUR - 1).starts_with("This session ends"));
    }

    #[test]
    fn each_text_is_the_policys() {
        let message = |name, seconds| shown(&lent(), &[(name, "as it is set")], seconds).message;
        assert_eq!(message("RES_CHECKOUT_EXPIRED_MSG", HOUR), "as it is set");
        assert_eq!(message("RES_CHECKOUT_EXPIRY_WARNING_MSG", HOUR - 1), "as it is set");
    }

    #[test]
    fn what_has_ended_never_holds_again() {
        for &ending in Ending::ALL {
            let ended = Checkout { status: ending.under_way(), ending: Some(ending), closed_at: Some(NOON), ..lent() };
            for seconds in [-1, 0, 1, HOUR, 2 * HOUR] {
                let reason = shown(&ended, &[], seconds).reason.expect("it has ended");
                assert_eq!(reason.word(), ending.word());
            }
        }
    }

    #[test]
    fn only_what_is_lent_holds() {
        for &status in Status::ALL {
            let checkout = Checkout { status, ..lent() };
            assert_eq!(shown(&checkout, &[], 1).is_valid(), status == Status::CheckedOut, "{status:?}");
        }
        let gone = show(&lent(), None, Settings::global(&Overrides::new()), NOON.plus_seconds(1));
        assert_eq!(gone.reason, Some(Reason::AccountRemoved));
        assert_eq!(Status::CheckedOut.after(Step::Vanish), Some(Status::Closed));
    }
}
