//! Check-outs: accounts that are lent for a time. Here belongs for how long, to how many at once, and what happens to the password when it
//! ends; who must agree stands in `checkout_request`.

pub mod checkin;
pub mod end;
pub mod expire;
pub mod extend;
mod life;
mod message;
pub mod open;
pub mod params;
pub mod revoke;
mod seen;
pub mod settle;
mod status;
mod terms;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
pub mod ticket;
#[cfg(test)]
mod walk;

use serde::Serialize;

pub use self::{
    life::{Ending, Status, Step},
    message::{Messages, trial_port},
    seen::Viewer,
    status::{Reason, Shown, show},
    terms::{After, Interval, Lending, after, extended_to, limit, longest_end},
};
use crate::{
    id::{AccountId, AccountKey, ChangeId, CheckoutId, CheckoutRequestId, ResourceId, UserId},
    procedure::Subject,
    time::Moment,
    word::words,
};

words! {
    /// What is lent.
    enum Kind {
        /// One account.
        Account = "account",
        /// Some accounts together.
        AccountSet = "account-set",
        /// Membership in groups.
        GroupSet = "group-set",
    }
}

words! {
    /// Why a check-out ended, as answers say it.
    enum CloseReason {
        /// Its recipient has returned it.
        CheckedIn = "checked-in",
        /// Its time was over.
        Expired = "expired",
        /// Somebody has taken it back.
        Revoked = "revoked",
        /// It couldn't be made, or its account is gone.
        Failed = "failed",
    }
}

/// A check-out, as the tables have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Checkout {
    /// Its name.
    pub id: CheckoutId,
    /// The request that was approved for it; none: its recipient had to ask nobody.
    pub request: Option<CheckoutRequestId>,
    /// What is lent.
    pub kind: Kind,
    /// Where it stands.
    pub status: Status,
    /// What is lent in it; of the kind `account` always one.
    pub members: Vec<Member>,
    /// Who asked for it.
    pub requester: UserId,
    /// Who has it.
    pub recipient: UserId,
    /// From when it holds.
    pub starts_at: Moment,
    /// When its time is over.
    pub ends_at: Moment,
    /// How often its time was made longer.
    pub extensions: i64,
    /// When it was made.
    pub opened_at: Option<Moment>,
    /// When it ended.
    pub closed_at: Option<Moment>,
    /// Who ended it; none with `closed_at`: the server.
    pub closed_by: Option<UserId>,
    /// Why.
    pub ending: Option<Ending>,
    /// The change that must be confirmed before it counts as returned.
    pub change: Option<ChangeId>,
    /// When what has failed is tried again.
    pub retry_at: Option<Moment>,
    /// Grows with every change.
    pub revision: i64,
    /// When it was first heard of.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
}

/// One account of a check-out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Member {
    /// The account.
    pub account_key: AccountKey,
    /// Its system.
    pub resource: ResourceId,
    /// Its name there.
    pub account: AccountId,
    /// Which of the places for simultaneous users it holds, from 1; none: it holds none any more. The tables let no two members of one
    /// account have the same.
    pub place: Option<i64>,
    /// Of the password that was lent; when that has ended, of the last one that its recipient can have seen.
    pub password_version: i64,
    /// It was returned while others had the password still, and a change was due: whoever returns it last must change it.
    pub owes_change: bool,
}

/// For the journal's filters; of one that a refusal is about, no more than was asked for.
fn subject_of(id: &CheckoutId, checkout: Option<&Checkout>) -> Subject {
    checkout.map_or_else(|| Subject { checkout: Some(id.clone()), ..Subject::default() }, Checkout::subject)
}

impl Checkout {
    /// The one member of a check-out of an account.
    #[must_use]
    pub fn member(&self) -> Option<&Member> {
        self.members.first()
    }

    /// After a step; none of its members holds a place any more once the status doesn't.
    pub(crate) fn after(self, step: Step, at: Moment) -> Option<Self> {
        let status = self.status.after(step)?;
        let free = |member: Member| if status.holds_place() { member } else { Member { place: None, ..member } };
        let members = self.members.into_iter().map(free).collect();
        Some(Self { status, members, revision: self.revision + 1, updated_at: at, ..self })
    }

    fn subject(&self) -> Subject {
        Subject {
            resource: self.member().map(|member| member.resource.clone()),
            account: self.member().map(|member| member.account.clone()),
            policy: None,
            user: Some(self.recipient.clone()),
            checkout: Some(self.id.clone()),
        }
    }

    /// Why it ended, if it has.
    #[must_use]
    pub const fn close_reason(&self) -> Option<CloseReason> {
        match self.ending {
            Some(Ending::Checkin) => Some(CloseReason::CheckedIn),
            Some(Ending::Expiry) => Some(CloseReason::Expired),
            Some(Ending::Revocation) => Some(CloseReason::Revoked),
            None if self.status.is_settled() => Some(CloseReason::Failed),
            None => None,
        }
    }

    /// How far its end may be put off, under the policy of its account; none: that is gone.
    #[must_use]
    pub fn latest_end(&self, lending: Option<Lending<'_>>) -> Moment {
        lending.map_or(self.ends_at, |lending| longest_end(self.starts_at, lending).max(self.ends_at))
    }

    /// The first place that none of `taken` holds; none: as many have the account as may. A limit that was lowered meanwhile counts all
    /// who have it, whichever places they hold.
    #[must_use]
    pub fn free_place(limit: i64, taken: &[i64]) -> Option<i64> {
        let is_full = i64::try_from(taken.len()).unwrap_or(i64::MAX) >= limit;
        (1..=limit).find(|place| !is_full && !taken.contains(place))
    }
}
