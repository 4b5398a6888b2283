//! The life of a check-out: its statuses, and what leads from one to the next. What isn't in the table here can't happen.

use crate::word::words;

words! {
    /// Where a check-out stands.
    enum Status {
        /// It is to begin, and nothing has been done yet.
        Pending = "pending",
        /// What it gives is being made.
        CheckingOut = "checking-out",
        /// Its recipient has what was asked for.
        CheckedOut = "checked-out",
        /// The recipient has returned it; what must be changed after that is on its way.
        CheckingIn = "checking-in",
        /// Returned.
        CheckedIn = "checked-in",
        /// Its time is over; what must be changed after that is on its way.
        Expiring = "expiring",
        /// Its time was over.
        Expired = "expired",
        /// Somebody has taken it back; what must be changed after that is on its way.
        Revoking = "revoking",
        /// Somebody has taken it back.
        Revoked = "revoked",
        /// Ended without the usual end: it never began, its account is gone, or its password was changed after that had failed.
        Closed = "closed",
        /// It couldn't be made, and nothing is left of the try.
        CheckoutFailed = "checkout-failed",
        /// It couldn't be made, and a part of it may still be in force.
        CheckoutRollbackFailed = "checkout-rollback-failed",
        /// What must be changed after it was not changed in time, and nothing is in between.
        CheckinFailed = "checkin-failed",
        /// The same, and a part may be changed already.
        CheckinRollbackFailed = "checkin-rollback-failed",
    }
}

words! {
    /// Why a check-out ends.
    enum Ending {
        /// Its recipient returns it.
        Checkin = "checked-in",
        /// Its time is over.
        Expiry = "expired",
        /// Somebody else takes it back.
        Revocation = "revoked",
    }
}

/// What happens to a check-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The server begins to make it, for the first time or again.
    Begin,
    /// It is made.
    Opened,
    /// It couldn't be made. `is_clean`: nothing is left of the try.
    OpeningFailed {
        /// Is nothing left of the try?
        is_clean: bool,
    },
    /// It ends; what must be changed after it begins.
    End(Ending),
    /// All that had to be changed after it was changed.
    Returned,
    /// That was tried for as long as it may be. `is_clean`: nothing is in between.
    ReturningFailed {
        /// Is nothing in between?
        is_clean: bool,
    },
    /// What it lends is gone.
    Vanish,
}

impl Status {
    /// The status after a step; none: the step can't be taken from here.
    #[must_use]
    pub const fn after(self, step: Step) -> Option<Self> {
        Some(match (self, step) {
            (Self::Pending | Self::CheckoutFailed, Step::Begin) => Self::CheckingOut,
            (Self::CheckingOut, Step::Opened) => Self::CheckedOut,
            (Self::CheckingOut, Step::OpeningFailed { is_clean: true }) => Self::CheckoutFailed,
            (Self::CheckingOut, Step::OpeningFailed { is_clean: false }) => Self::CheckoutRollbackFailed,
            (Self::CheckedOut | Self::CheckoutRollbackFailed, Step::End(ending)) => ending.under_way(),
            (Self::CheckingIn, Step::Returned) => Self::CheckedIn,
            (Self::Expiring, Step::Returned) => Self::Expired,
            (Self::Revoking, Step::Returned) => Self::Revoked,
            (Self::CheckingIn | Self::Expiring | Self::Revoking, Step::ReturningFailed { is_clean: true }) => Self::CheckinFailed,
            (Self::CheckingIn | Self::Expiring | Self::Revoking, Step::ReturningFailed { is_clean: false }) => {
                Self::CheckinRollbackFailed
            }
            // Nothing was lent yet, so nothing must be changed; or it has come about after all.
            (Self::Pending | Self::CheckoutFailed, Step::End(_))
            | (Self::CheckinFailed | Self::CheckinRollbackFailed, Step::Returned) => Self::Closed,
            (status, Step::Vanish) if !status.is_settled() => Self::Closed,
            _ => return None,
        })
    }

    /// Nothing will happen to it any more.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::CheckedIn | Self::Expired | Self::Revoked | Self::Closed)
    }

    /// Counts against the number of users that may have the account: until nobody can log in by what was lent.
    #[must_use]
    pub const fn holds_place(self) -> bool {
        !self.is_settled() && !matches!(self, Self::Pending | Self::CheckoutFailed)
    }

    /// Does the recipient have what was asked for, if its time has come and isn't over?
    #[must_use]
    pub const fn is_lent(self) -> bool {
        matches!(self, Self::CheckedOut)
    }

    /// Must something be changed after it, and isn't yet?
    #[must_use]
    pub const fn is_returning(self) -> bool {
        matches!(self, Self::CheckingIn | Self::Expiring | Self::Revoking)
    }
}

impl Ending {
    /// The status while what must be changed is on its way.
    #[must_use]
    pub const fn under_way(self) -> Status {
        match self {
            Self::Checkin => Status::CheckingIn,
            Self::Expiry => Status::Expiring,
            Self::Revocation => Status::Revoking,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const STEPS: [Step; 10] = [
        Step::Begin,
        Step::Opened,
        Step::OpeningFailed { is_clean: true },
        Step::OpeningFailed { is_clean: false },
        Step::End(Ending::Checkin),
        Step::End(Ending::Expiry),
        Step::End(Ending::Revocation),
        Step::Returned,
        Step::ReturningFailed { is_clean: true },
        Step::ReturningFailed { is_clean: false },
    ];

    fn next(status: Status) -> impl Iterator<Item = Status> {
        STEPS.into_iter().chain([Step::Vanish]).filter_map(move |step| status.after(step))
    }

    /// All that can come after a status.
    fn future(status: Status) -> BTreeSet<Status> {
        let (mut found, mut open) = (BTreeSet::new(), vec![status]);
        while let Some(status) = open.pop() {
            open.extend(next(status).filter(|next| found.insert(*next)));
        }
        found
    }

    #[test]
    fn every_status_is_reached_and_every_one_comes_to_an_end() {
        let mut all = future(Status::Pending);
        all.insert(Status::Pending);
        assert_eq!(all.len(), Status::ALL.len(), "{all:?}");
        for &status in Status::ALL {
            assert_eq!(next(status).count() == 0, status.is_settled(), "{status:?}");
            assert!(status.is_settled() || future(status).iter().any(|after| after.is_settled()), "{status:?}");
        }
    }

    #[test]
    fn what_has_ended_is_never_lent_again() {
        for &status in Status::ALL {
            let has_ended = status.is_returning() || status.is_settled();
            assert!(!(has_ended && future(status).iter().any(|after| after.is_lent())), "{status:?}");
            // once given back, a place is never taken again by the same check-out
            let gives_back = next(status).any(|after| status.holds_place() && !after.holds_place() && after.holds_place_later());
            assert!(!gives_back || status == Status::CheckingOut, "{status:?}");
        }
    }

    impl Status {
        fn holds_place_later(self) -> bool {
            future(self).iter().any(|after| after.holds_place())
        }
    }

    #[test]
    fn what_is_lent_holds_a_place_until_it_is_returned() {
        assert!(Status::CheckedOut.is_lent() && Status::ALL.iter().filter(|status| status.is_lent()).count() == 1);
        for &status in Status::ALL {
            assert!(!status.is_lent() || status.holds_place());
            assert!(!status.is_returning() || status.holds_place());
        }
    }

    #[test]
    fn a_check_out_that_is_being_made_cant_be_returned() {
        // seed: "Requests that are in the status of checking out cannot be checked in."
        for &ending in Ending::ALL {
            assert_eq!(Status::CheckingOut.after(Step::End(ending)), None);
            assert_eq!(Status::CheckedOut.after(Step::End(ending)), Some(ending.under_way()));
            assert!(ending.under_way().is_returning());
            assert_eq!(Status::Pending.after(Step::End(ending)), Some(Status::Closed));
        }
        assert_eq!(Status::CheckingIn.after(Step::End(Ending::Revocation)), None, "it has ended already");
    }

    #[test]
    fn words_come_back() {
        for status in Status::ALL {
            assert_eq!(status.word().parse(), Ok(*status));
        }
    }
}
