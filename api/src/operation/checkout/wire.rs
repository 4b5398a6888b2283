//! The words of check-outs.

use domain::checkout::open::Ground;
use domain::checkout::{Checkout as Lent, Member};
use domain::password::change::FailureCode;
use domain::time::Moment;
use domain::variable::Overrides;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use storage::checkout::seen::Look;
use utoipa::ToSchema;

use crate::operation::Shape;
use crate::operation::password::Password;
use crate::wire::{
    AccountId, CheckoutKindName, CheckoutStatusName, CloseReasonName, FailureCodeName, Id, Int, List, ResourceId, Revision, Text,
    Time, UserId, VersionNumberOrNone,
};

/// Which check-out.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutPath {
    /// The check-out.
    pub checkout_id: Id,
}

/// Which check-outs; all of what is said must fit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutFilter {
    /// Of accounts of this system.
    pub resource_id: Option<ResourceId>,
    /// Of accounts of this name.
    pub account_id: Option<AccountId>,
    /// That stand so.
    pub status: Option<CheckoutStatusName>,
    /// Whose recipient it is.
    pub recipient_user_id: Option<UserId>,
    /// `true` = only those that aren't settled; `false` = only those that are.
    pub open: Option<bool>,
}

/// What is to be lent: `checkoutRequestId` alone, or `resourceId` and `accountId`.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[schema(min_properties = 1, max_properties = 3)]
pub struct CheckoutNew {
    /// The request that was approved for it.
    checkout_request_id: Option<Id>,
    /// The system of an account that one may have without asking anybody.
    resource_id: Option<ResourceId>,
    /// The account.
    account_id: Option<AccountId>,
    /// For how long, without a request; as the policy says when absent.
    duration_minutes: Option<Int<1, 525_600>>,
}

impl CheckoutNew {
    /// On what ground; none: it says too much, or too little.
    pub fn ground(&self) -> Option<Ground> {
        match (&self.checkout_request_id, &self.resource_id, &self.account_id, self.duration_minutes) {
            (Some(request), None, None, None) => Some(Ground::Request(request.into())),
            (None, Some(resource), Some(account), minutes) => {
                let minutes = minutes.map(Int::get);
                Some(Ground::Permission { resource: resource.into(), account: account.into(), minutes })
            }
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for CheckoutNew {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let sent = Self::deserialize(from)?;
        if sent.ground().is_some() { Ok(sent) } else { Err(D::Error::custom("checkoutRequestId, or resourceId and accountId")) }
    }
}

/// How long a check-out is to last.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutExtension {
    /// Its new end.
    pub ends_at: Time,
    /// For people; the journal keeps it.
    pub reason: Option<Text<0, 2000>>,
}

/// Why a check-out is taken back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckoutRevocation {
    /// For people; the journal keeps it.
    pub reason: Option<Text<0, 2000>>,
}

/// One account of a check-out.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CheckoutMember {
    /// Stands for the account for ever.
    account_key: Id,
    /// Its system.
    resource_id: ResourceId,
    /// Its name there.
    account_id: AccountId,
    /// Where it stands.
    status: CheckoutStatusName,
    /// The number of the password that was lent; after the end, of the last one that its recipient can have seen.
    password_version: VersionNumberOrNone,
    /// What last went wrong with changing its password after the end.
    failure_code: Option<FailureCodeName>,
}

/// An account that is lent, or was.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_field_names, reason = "the contract's words")]
pub struct Checkout {
    /// Names it.
    checkout_id: Id,
    /// The request that was approved for it; null = nobody had to be asked.
    checkout_request_id: Option<Id>,
    /// What is lent.
    kind: CheckoutKindName,
    /// Where it stands. `checked-out` = its recipient has it; `checking-in`, `expiring`, `revoking` = it has ended, and its password is being
    /// changed; `checked-in`, `expired`, `revoked`, `closed` = settled; `checkin-failed` = its password could not be changed in time, and the
    /// account isn't lent to anybody until it is.
    status: CheckoutStatusName,
    /// What is lent in it.
    members: List<CheckoutMember, 1, 500>,
    /// Who asked for it.
    requester_user_id: UserId,
    /// Who has it.
    recipient_user_id: UserId,
    /// From when it holds.
    starts_at: Time,
    /// When its time is over.
    ends_at: Time,
    /// How far an extension may go.
    maximum_ends_at: Time,
    /// When it was made.
    opened_at: Option<Time>,
    /// When it ended: from then on its recipient doesn't have it, whatever has yet to be done.
    closed_at: Option<Time>,
    /// Who ended it; null with `closedAt` = the server.
    closed_by: Option<UserId>,
    /// Why it ended.
    close_reason: Option<CloseReasonName>,
    /// How often its time was made longer.
    extensions: Int<0, 1_000_000>,
    /// When what has failed is tried again.
    retry_at: Option<Time>,
    /// Grows with every change.
    revision: Revision,
    /// When it was first heard of.
    created_at: Time,
    /// When it was last changed.
    updated_at: Time,
}

impl Checkout {
    /// As it was found.
    pub fn seen(look: &Look, settings: &Overrides) -> Self {
        Self::of(&look.checkout, look.checkout.latest_end(look.lending(settings)), look.failure)
    }

    /// As it is now. `maximum_ends_at`: how far its end may be put off; `failure`: what last went wrong after it.
    pub fn of(checkout: &Lent, maximum_ends_at: Moment, failure: Option<FailureCode>) -> Self {
        let status = CheckoutStatusName(checkout.status);
        let member = |member: &Member| CheckoutMember {
            account_key: (&member.account_key).into(),
            resource_id: (&member.resource).into(),
            account_id: (&member.account).into(),
            status,
            password_version: Int::server(member.password_version),
            failure_code: failure.map(FailureCodeName),
        };
        Self {
            checkout_id: (&checkout.id).into(),
            checkout_request_id: checkout.request.as_ref().map(Id::from),
            kind: CheckoutKindName(checkout.kind),
            status,
            members: List::server(checkout.members.iter().map(member)),
            requester_user_id: (&checkout.requester).into(),
            recipient_user_id: (&checkout.recipient).into(),
            starts_at: checkout.starts_at.into(),
            ends_at: checkout.ends_at.into(),
            maximum_ends_at: maximum_ends_at.into(),
            opened_at: checkout.opened_at.map(Time::from),
            closed_at: checkout.closed_at.map(Time::from),
            closed_by: checkout.closed_by.as_ref().map(UserId::from),
            close_reason: checkout.close_reason().map(CloseReasonName),
            extensions: Int::server(checkout.extensions),
            retry_at: checkout.retry_at.map(Time::from),
            revision: Int::server(checkout.revision),
            created_at: checkout.created_at.into(),
            updated_at: checkout.updated_at.into(),
        }
    }
}

impl Shape for Checkout {
    const REVISED: bool = true;

    fn revision(&self) -> i64 {
        self.revision.get()
    }
}

crate::page! {
    /// A page of check-outs.
    CheckoutPage of Checkout
}

/// An account that was lent, with its password for whom that is shown.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct OpenedCheckout {
    /// The check-out.
    checkout: Checkout,
    /// The passwords of its accounts; empty for whom they aren't shown.
    passwords: List<Password, 0, 500>,
}

impl OpenedCheckout {
    /// As it is answered.
    pub fn of(checkout: Checkout, password: Option<Password>) -> Self {
        Self { checkout, passwords: List::server(password) }
    }
}

impl Shape for OpenedCheckout {}
