//! Requests for check-outs: who asks for what, who must agree, and until when each of it holds. Here belongs no lent account: that is a
//! check-out.

pub mod approve;
pub mod cancel;
pub mod deny;
pub mod modify;
mod party;
pub mod submit;
#[cfg(test)]
mod tests;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

pub use self::party::{Authorizers, Party};
use crate::{
    checkout::Interval,
    id::{AccountId, AccountKey, CheckoutId, CheckoutRequestId, PolicyId, ResourceId, UserId},
    problem::{Code, Refusal},
    procedure::{Stamp, Subject},
    right::Rights,
    time::{MINUTE_SECONDS, Moment},
    word::words,
};

/// As many may be asked at most (seed: above that, a request goes on hold).
pub const AUTHORIZERS_MAX: usize = 20;
/// As much may be said to a request; whoever has more to say sends another one.
pub const DECISIONS_MAX: usize = 1000;

words! {
    /// What was decided of a request.
    enum State {
        /// Nothing yet.
        Pending = "pending",
        /// Nothing, and nobody is asked until somebody looks into it.
        OnHold = "on-hold",
        /// Enough have agreed.
        Approved = "approved",
        /// Too many have disagreed, or too few could agree.
        Denied = "denied",
        /// It was withdrawn.
        Canceled = "canceled",
        /// It has become a check-out.
        Used = "used",
    }
}

words! {
    /// Where a request stands at a moment.
    enum Status {
        /// It waits for authorizers.
        Pending = "pending",
        /// It waits, and nobody is asked until somebody looks into it.
        OnHold = "on-hold",
        /// Approved, and its time has not come.
        Scheduled = "scheduled",
        /// Ready to check out.
        Approved = "approved",
        /// Too many have disagreed, or too few could agree.
        Denied = "denied",
        /// It was withdrawn.
        Canceled = "canceled",
        /// Nobody decided in time, or nobody used what was decided.
        Expired = "expired",
        /// It has become a check-out.
        Used = "used",
    }
}

words! {
    /// What a new request does when its recipient has asked for the account already.
    enum OnConflict {
        /// It is answered with the old one.
        Reuse = "reuse",
        /// It takes the old one's place.
        Renew = "renew",
        /// It is refused.
        Fail = "fail",
    }
}

words! {
    /// What an authorizer has done.
    enum Verdict {
        /// Agreed.
        Approved = "approved",
        /// Disagreed.
        Denied = "denied",
        /// Changed what is asked; whoever does that is not asked any more.
        Modified = "modified",
    }
}

/// A request, as the tables have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckoutRequest {
    /// Its name.
    pub id: CheckoutRequestId,
    /// What was decided.
    pub state: State,
    /// Why it was denied, or is on hold, by the server.
    pub state_reason: Option<Code>,
    /// Which account.
    pub account: Asked,
    /// Who asks.
    pub requester: Party,
    /// Who is to have it.
    pub recipient: UserId,
    /// What may be changed as long as nothing is decided.
    pub content: Content,
    /// What it did when its recipient had asked already.
    pub on_conflict: OnConflict,
    /// How many must agree.
    pub approvals_needed: i64,
    /// How many may disagree.
    pub rejections_allowed: i64,
    /// What was said to it, in that order.
    pub decisions: Vec<Decision>,
    /// Until when it waits: the clock of the request.
    pub expires_at: Moment,
    /// When enough had agreed: the clock of the approval begins, and that of the access unless its begin was asked for.
    pub approved_at: Option<Moment>,
    /// What it has become.
    pub checkout: Option<CheckoutId>,
    /// Grows with every change.
    pub revision: i64,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
}

/// The account that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Asked {
    /// The account.
    pub key: AccountKey,
    /// Its system.
    pub resource: ResourceId,
    /// Its name there.
    pub account: AccountId,
    /// The policy that it was under.
    pub policy: PolicyId,
}

/// What is asked, beside whom it is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Content {
    /// For people; `""`: none.
    pub reason: String,
    /// A number in another system; `""`: none.
    pub ticket: String,
    /// From when; none: from the approval on.
    pub starts_at: Option<Moment>,
    /// For how long.
    pub minutes: i64,
}

/// What somebody said to a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// Who.
    pub by: Party,
    /// What.
    pub verdict: Verdict,
    /// For people; `""`: nothing.
    pub comment: String,
    /// When.
    pub at: Moment,
    /// Of what was asked then: it counts for nothing else.
    pub content_hash: String,
}

/// The hash's text has its own first bytes: no other hash of ours can be taken for it.
const HASHED: &[u8] = b"strongroom check-out request 1\0";

impl CheckoutRequest {
    /// SHA-256, in hex, of all that an authorizer agrees to.
    #[must_use]
    pub fn content_hash(&self) -> String {
        let Content { reason, ticket, starts_at, minutes } = &self.content;
        let starts_at = starts_at.map_or(String::new(), |at| at.0.to_string());
        let (requester, minutes) = (self.requester.person().canonical(), minutes.to_string());
        let mut hasher = Sha256::new_with_prefix(HASHED);
        for part in [
            self.id.as_str(),
            self.account.key.as_str(),
            &requester,
            &self.recipient.canonical(),
            reason,
            ticket,
            &starts_at,
            &minutes,
        ] {
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
        hex::encode(hasher.finalize())
    }

    /// From when until when the account is lent, as far as that is known: before the approval as if that came at `at`.
    #[must_use]
    pub fn access(&self, at: Moment) -> Interval {
        let starts_at = self.content.starts_at.or(self.approved_at).unwrap_or(at);
        Interval { starts_at, ends_at: starts_at.plus_seconds(self.content.minutes * MINUTE_SECONDS) }
    }

    /// Until when it may become a check-out; none: it isn't approved. Later there is nothing left to lend.
    #[must_use]
    pub fn approval_valid_until(&self) -> Option<Moment> {
        self.approved_at.map(|approved| self.access(approved).ends_at)
    }

    /// Where it stands at a moment. What is over is over without anybody writing anything.
    #[must_use]
    pub fn status(&self, at: Moment) -> Status {
        match self.state {
            State::Pending | State::OnHold if at >= self.expires_at => Status::Expired,
            State::Pending => Status::Pending,
            State::OnHold => Status::OnHold,
            State::Approved if self.approval_valid_until().is_none_or(|until| at >= until) => Status::Expired,
            State::Approved if at < self.access(at).starts_at => Status::Scheduled,
            State::Approved => Status::Approved,
            State::Denied => Status::Denied,
            State::Canceled => Status::Canceled,
            State::Used => Status::Used,
        }
    }

    /// May it still become a check-out, now or later?
    #[must_use]
    pub fn is_alive(&self, at: Moment) -> bool {
        matches!(self.status(at), Status::Pending | Status::OnHold | Status::Scheduled | Status::Approved)
    }

    /// How many have said this of what is asked now.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> i64 {
        let hash = self.content_hash();
        let said = self.decisions.iter().filter(|said| said.verdict == verdict && said.content_hash == hash);
        i64::try_from(said.count()).unwrap_or(i64::MAX)
    }

    /// The refusal when nothing can be decided any more.
    fn need_pending(&self, at: Moment) -> Result<(), Refusal> {
        match self.status(at) {
            Status::Pending | Status::OnHold if self.decisions.len() >= DECISIONS_MAX => Err(Code::ObjectFull.into()),
            Status::Pending | Status::OnHold => Ok(()),
            Status::Expired => Err(Code::ApprovalExpired.into()),
            Status::Scheduled | Status::Approved | Status::Denied | Status::Canceled | Status::Used => {
                Err(Code::CheckoutRequestNotPending.into())
            }
        }
    }

    /// Is it somebody's own: who asked, whom it is for, or whoever has changed what is asked?
    #[must_use]
    pub fn is_of(&self, party: &Party) -> bool {
        let changed = self.decisions.iter().any(|said| said.verdict == Verdict::Modified && said.by.overlaps(party));
        changed || self.requester.overlaps(party) || party.has(&self.recipient)
    }

    /// May somebody see it: whose it is, and who may decide it?
    #[must_use]
    pub fn is_seen_by(&self, party: &Party, authorizers: &Authorizers, rights: &Rights) -> bool {
        self.is_of(party) || authorizers.admit(party, rights)
    }

    /// Does it wait for somebody's word: would that one's approval count now?
    #[must_use]
    pub fn awaits(&self, party: &Party, authorizers: &Authorizers, rights: &Rights, at: Moment) -> bool {
        let is_to_decide = authorizers.admit(party, rights) && !self.is_of(party);
        is_to_decide && self.need_pending(at).is_ok() && self.need_unsaid(party).is_ok()
    }

    /// The refusal when its account, requester or content isn't what the actor has seen.
    fn need_unchanged(&self, seen: &str) -> Result<(), Refusal> {
        if seen == self.content_hash() { Ok(()) } else { Err(Code::CheckoutRequestChanged.into()) }
    }

    /// With one thing more said to it.
    #[must_use]
    fn told(mut self, stamp: &Stamp, by: Party, verdict: Verdict, comment: &str) -> Self {
        let content_hash = self.content_hash();
        self.decisions.push(Decision { by, verdict, comment: comment.into(), at: stamp.at, content_hash });
        self
    }

    /// Has become a check-out: it becomes no second one.
    #[must_use]
    pub fn used_for(self, checkout: CheckoutId, at: Moment) -> Self {
        Self { state: State::Used, checkout: Some(checkout), ..self }.revised(at)
    }

    /// The next revision of it.
    #[must_use]
    fn revised(self, at: Moment) -> Self {
        Self { revision: self.revision + 1, updated_at: at, ..self }
    }

    /// For the journal's filters.
    fn subject(&self) -> Subject {
        Subject {
            resource: Some(self.account.resource.clone()),
            account: Some(self.account.account.clone()),
            policy: Some(self.account.policy.clone()),
            user: Some(self.recipient.clone()),
            checkout: self.checkout.clone(),
        }
    }
}
