//! WFRequestSubmit: somebody asks for an account, for himself or for another.

use std::sync::Arc;

use serde::Serialize;

use super::{AUTHORIZERS_MAX, Asked, Authorizers, CheckoutRequest, Content, OnConflict, Party, State};
use crate::{
    account::Found,
    checkout::Lending,
    id::{AccountId, CheckoutRequestId, ResourceId, UserId},
    policy::Policy,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, Rights, act, permission::Permission},
    time::{DAY_SECONDS, MINUTE_SECONDS, Moment},
    variable::{Overrides, Settings, table},
};

/// The latest begin that may be asked for, in seconds from now: a year.
const START_SECONDS_MAX: i64 = 365 * DAY_SECONDS;

/// Ask.
#[derive(Debug, Serialize)]
pub struct Submit {
    /// Names the request, if there is to be a new one.
    pub id: CheckoutRequestId,
    /// The system.
    pub resource: ResourceId,
    /// The account on it.
    pub account: AccountId,
    /// Who is to have it; none: who asks.
    pub recipient: Option<UserId>,
    /// For people.
    pub reason: String,
    /// A number in another system.
    pub ticket: String,
    /// From when; none: from the approval on.
    pub starts_at: Option<Moment>,
    /// For how long; none: as the policy says.
    pub minutes: Option<i64>,
    /// When the recipient has asked already.
    pub on_conflict: OnConflict,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

/// What must be known.
#[derive(Default)]
pub struct SubmitView {
    /// Who asks.
    pub acting: Acting,
    /// The account, if it is there.
    pub found: Option<Found>,
    /// Its policy.
    pub policy: Option<Policy>,
    /// Who may decide under it.
    pub authorizers: Authorizers,
    /// Who is to have it, if there is such an enabled user, as it is spelt, and what that one may.
    pub recipient: Option<(UserId, Rights)>,
    /// The recipient's request for the account that is still alive, or whose check-out is.
    pub live: Option<CheckoutRequest>,
}

/// What came of it.
#[derive(Clone, Debug, Serialize)]
pub struct Submitted {
    /// The request.
    pub request: CheckoutRequest,
    /// It was there before.
    pub is_reused: bool,
    /// The one whose place it takes.
    pub canceled: Option<CheckoutRequest>,
}

impl Procedure for Submit {
    const NAME: &'static str = "wf-request-submit";
    type View = SubmitView;
    type Effect = Submitted;

    fn decide(&self, stamp: &Stamp, view: &SubmitView) -> Decision<Submitted> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Submitted>) -> &'static str {
        if decision.is_accepted() { "checkout.requested" } else { "checkout.refused" }
    }

    fn subject(&self, effect: Option<&Submitted>) -> Subject {
        effect.map_or_else(
            || Subject {
                resource: Some(self.resource.clone()),
                account: Some(self.account.clone()),
                policy: None,
                user: self.recipient.clone(),
                ..Subject::default()
            },
            |effect| effect.request.subject(),
        )
    }
}

impl Submit {
    fn rule(&self, stamp: &Stamp, view: &SubmitView) -> Result<Submitted, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let requester = Party::of(stamp).ok_or(Code::SessionInvalid)?;
        let found = Found::living(view.found.as_ref())?;
        self.need_asking(found, rights)?;
        let policy_id = found.account.need_bound()?;
        let policy = view.policy.as_ref().ok_or(Code::AccountUnbound)?;
        if found.is_system_deleted {
            return Err(Code::AccountHistorical.into());
        }
        let lending = Lending::new(policy, &self.settings);
        lending.need_lending()?;
        let (recipient, recipient_rights) =
            view.recipient.as_ref().ok_or_else(|| refused("/recipientUserId", Code::ReferenceNotFound, "No such user."))?;
        let minutes = lending.minutes(self.minutes)?;
        need_begin_in_reach(self.starts_at, minutes, stamp.at)?;
        let canceled = match &view.live {
            None => None,
            Some(live) => match self.on_conflict {
                OnConflict::Reuse if live.is_of(&requester) => {
                    return Ok(Submitted { request: live.clone(), is_reused: true, canceled: None });
                }
                OnConflict::Renew if live.is_alive(stamp.at) && live.is_of(&requester) => {
                    Some(CheckoutRequest { state: State::Canceled, ..live.clone() }.revised(stamp.at))
                }
                OnConflict::Reuse | OnConflict::Renew | OnConflict::Fail => return Err(Code::CheckoutRequestExists.into()),
            },
        };
        let approvals_needed = needed(policy, recipient_rights);
        let (state, state_reason) = standing(approvals_needed, &view.authorizers, &requester, recipient);
        let request = CheckoutRequest {
            id: self.id.clone(),
            state,
            state_reason,
            account: Asked {
                key: found.account.key.clone(),
                resource: self.resource.clone(),
                account: self.account.clone(),
                policy: policy_id.clone(),
            },
            requester,
            recipient: recipient.clone(),
            content: Content { reason: self.reason.clone(), ticket: self.ticket.clone(), starts_at: self.starts_at, minutes },
            on_conflict: self.on_conflict,
            approvals_needed,
            rejections_allowed: policy.terms.maximum_rejections,
            decisions: Vec::new(),
            expires_at: expires_at(stamp.at, self.starts_at, minutes, lending),
            approved_at: (state == State::Approved).then_some(stamp.at),
            checkout: None,
            revision: 1,
            created_at: stamp.at,
            updated_at: stamp.at,
        };
        Ok(Submitted { request, is_reused: false, canceled })
    }

    /// May the actor ask for the account at all? Unless the installation leaves it to everybody, by a permission on its policy.
    fn need_asking(&self, found: &Found, rights: &Rights) -> Result<(), Refusal> {
        let is_everybody = Settings::global(&self.settings).get(table::IDARCHIVE_PASSWORD_REQUESTED);
        let may = |permission| found.governing.as_ref().is_some_and(|policy| rights.may(permission, policy));
        if is_everybody || may(Permission::PreapprovedCheckout) {
            return Ok(());
        }
        found.need(rights, Permission::RequestCheckout)
    }
}

/// It may begin now, or within a year; and not be over already.
pub(super) fn need_begin_in_reach(starts_at: Option<Moment>, minutes: i64, at: Moment) -> Result<(), Refusal> {
    let Some(starts_at) = starts_at else { return Ok(()) };
    if starts_at.plus_seconds(minutes * MINUTE_SECONDS) <= at {
        return Err(refused("/startsAt", Code::CheckoutIntervalTooShort, "It would be over already."));
    }
    if starts_at > at.plus_seconds(START_SECONDS_MAX) {
        return Err(refused("/startsAt", Code::CheckoutIntervalTooLong, "It would begin more than a year from now."));
    }
    Ok(())
}

/// How many must agree: nobody for a recipient who may take the account without asking anybody, as many as the policy says for one who may
/// ask for it, and somebody in any case for one who has no permission and asks because everybody may.
fn needed(policy: &Policy, recipient: &Rights) -> i64 {
    let may = |permission| recipient.may(permission, &policy.policy_id);
    if may(Permission::PreapprovedCheckout) {
        0
    } else if may(Permission::RequestCheckout) {
        policy.terms.minimum_approvals
    } else {
        policy.terms.minimum_approvals.max(1)
    }
}

/// What becomes of a request whose approval takes so many: approved at once, or denied when there are too few who could agree, or on
/// hold when there are more than may be asked.
fn standing(needed: i64, authorizers: &Authorizers, requester: &Party, recipient: &UserId) -> (State, Option<Code>) {
    let independent = authorizers.independent_of(requester, recipient);
    if needed == 0 {
        (State::Approved, None)
    } else if i64::try_from(independent).unwrap_or(i64::MAX) < needed {
        (State::Denied, Some(Code::AuthorizerMissing))
    } else if independent > AUTHORIZERS_MAX {
        (State::OnHold, Some(Code::ObjectFull))
    } else {
        (State::Pending, None)
    }
}

/// Until when a request waits: as long as the policy says, and not longer than there is something left to lend.
pub(super) fn expires_at(created_at: Moment, starts_at: Option<Moment>, minutes: i64, lending: Lending<'_>) -> Moment {
    let wait = lending.settings.get(table::RES_REQUEST_EXPIRY_INTERVAL);
    let waited = created_at.plus_seconds(wait * MINUTE_SECONDS);
    starts_at.map_or(waited, |starts_at| waited.min(starts_at.plus_seconds(minutes * MINUTE_SECONDS)))
}

fn refused(pointer: &str, code: Code, message: &str) -> Refusal {
    Refusal::from(code).at(pointer, code.name(), message)
}
