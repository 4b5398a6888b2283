//! CheckoutTicketAdd: who has an account lets a gateway open one session with it. The id of a check-out, which travels through a browser,
//! opens nothing by itself.

use serde::Serialize;

use super::{Checkout, subject_of};
use crate::{
    checkout_request::Party,
    id::{AccountKey, CheckoutId},
    policy::{Policy, disclosure_plugin::Plugin},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act},
    secret::Fingerprint,
    time::Moment,
};

/// How long a ticket may be used, in seconds: as long as a browser takes to get from here to a gateway.
pub const TICKET_SECONDS: i64 = 60;

/// What opens the parameters of one check-out, once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ticket {
    /// Of its text.
    #[serde(skip)]
    pub fingerprint: Fingerprint,
    /// For which check-out.
    pub checkout: CheckoutId,
    /// For which account of it.
    pub account: AccountKey,
    /// For which kind of session.
    pub plugin: Plugin,
    /// When it was made.
    pub made_at: Moment,
    /// Until when it may be used.
    pub expires_at: Moment,
    /// When it was used.
    pub used_at: Option<Moment>,
}

/// Make one.
#[derive(Debug, Serialize)]
pub struct AddTicket {
    /// For which check-out.
    pub id: CheckoutId,
    /// For which account of it.
    pub account: AccountKey,
    /// For which kind of session.
    pub plugin: Plugin,
    /// Of its text.
    #[serde(skip)]
    pub fingerprint: Fingerprint,
}

/// What must be known.
#[derive(Clone, Debug, Default)]
pub struct TicketView {
    /// Who asks.
    pub acting: Acting,
    /// The check-out, if there is one.
    pub checkout: Option<Checkout>,
    /// The policy of its account.
    pub policy: Option<Policy>,
}

impl Procedure for AddTicket {
    const NAME: &'static str = "checkout-ticket-add";
    type View = TicketView;
    type Effect = Ticket;

    fn decide(&self, stamp: &Stamp, view: &TicketView) -> Decision<Ticket> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Ticket>) -> &'static str {
        if decision.is_accepted() { "checkout.ticket-added" } else { "checkout.refused" }
    }

    fn subject(&self, _: Option<&Ticket>) -> Subject {
        subject_of(&self.id, None)
    }
}

impl AddTicket {
    fn rule(&self, stamp: &Stamp, view: &TicketView) -> Result<Ticket, Refusal> {
        act(stamp, &view.acting)?;
        let party = Party::of(stamp).ok_or(Code::SessionInvalid)?;
        let checkout = view.checkout.as_ref().ok_or(Code::CheckoutNotFound)?;
        if !party.has(&checkout.recipient) {
            let absent = Refusal::concealed(Code::PermissionMissing, Code::CheckoutNotFound);
            return Err(if party.has(&checkout.requester) { Code::PermissionMissing.into() } else { absent });
        }
        checkout.need_holding(stamp.at)?;
        if !checkout.members.iter().any(|member| member.account_key == self.account) {
            let code = Code::ReferenceNotFound;
            return Err(Refusal::from(code).at("/accountKey", code.name(), "It is not in this check-out."));
        }
        let policy = view.policy.as_ref().ok_or(Code::AccountUnbound)?;
        if policy.disclosure(self.plugin).is_none() {
            let code = Code::DisclosurePluginMissing;
            return Err(Refusal::from(code).at("/plugin", code.name(), "The account's policy doesn't have it."));
        }
        Ok(Ticket {
            fingerprint: self.fingerprint,
            checkout: self.id.clone(),
            account: self.account.clone(),
            plugin: self.plugin,
            made_at: stamp.at,
            expires_at: stamp.at.plus_seconds(TICKET_SECONDS).min(checkout.ends_at),
            used_at: None,
        })
    }
}

impl Ticket {
    /// It has opened what it was for.
    #[must_use]
    pub(super) fn used(self, at: Moment) -> Self {
        Self { used_at: Some(at), ..self }
    }

    /// The refusal of one that opens nothing, or not this. The journal knows which; whoever tries learns nothing.
    pub(super) fn need_good(&self, checkout: &CheckoutId, account: Option<&AccountKey>, at: Moment) -> Result<(), Refusal> {
        let refuse = |code| Err(Refusal::concealed(code, Code::CheckoutTicketInvalid));
        if self.checkout != *checkout || account.is_some_and(|account| *account != self.account) {
            refuse(Code::CheckoutTicketInvalid)
        } else if self.used_at.is_some() {
            refuse(Code::CheckoutTicketUsed)
        } else if at >= self.expires_at {
            refuse(Code::CheckoutTicketExpired)
        } else {
            Ok(())
        }
    }
}

impl Checkout {
    /// The refusal when its recipient doesn't have what it lends now: its time hasn't come, or it has ended.
    pub(super) fn need_holding(&self, at: Moment) -> Result<(), Refusal> {
        if !self.status.is_lent() || at >= self.ends_at {
            Err(Code::CheckoutNotActive.into())
        } else if at < self.starts_at {
            Err(Code::CheckoutNotStarted.into())
        } else {
            Ok(())
        }
    }
}
