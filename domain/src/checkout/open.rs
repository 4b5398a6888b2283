//! WFRequestCheckout: an account is lent, by an approved request, or to who may take it without asking anybody.

use std::sync::Arc;

use serde::Serialize;

use super::{Checkout, Kind, Lending, Member, Status, limit};
use crate::{
    account::{Account, Found, Quarantine},
    checkout_request::{CheckoutRequest, Party, Status as Standing},
    id::{AccountId, CheckoutId, CheckoutRequestId, ResourceId, UserId},
    password::{
        disclosure::{Disclosed, need_sure},
        version::Version,
    },
    policy::{Mode, Policy},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, Rights, act, permission::Permission},
    time::{MINUTE_SECONDS, Moment},
    variable::Overrides,
};

/// Check out.
#[derive(Debug, Serialize)]
pub struct Open {
    /// Names the check-out.
    pub id: CheckoutId,
    /// On what ground.
    pub ground: Ground,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

/// On what ground an account is lent.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// A request that was approved.
    Request(CheckoutRequestId),
    /// A permission to take it without asking.
    Permission {
        /// The system.
        resource: ResourceId,
        /// The account on it.
        account: AccountId,
        /// For how long; none: as the policy says.
        minutes: Option<i64>,
    },
}

/// What must be known.
#[derive(Clone, Debug, Default)]
pub struct OpenView {
    /// Who asks.
    pub acting: Acting,
    /// The request, if there is one.
    pub request: Option<CheckoutRequest>,
    /// The account, if it is there.
    pub found: Option<Found>,
    /// Its policy.
    pub policy: Option<Policy>,
    /// The password in force.
    pub version: Option<Version>,
    /// The places of the account that are held.
    pub taken: Vec<i64>,
    /// Has the recipient the account already?
    pub is_held_by_recipient: bool,
}

/// A check-out that was opened.
#[derive(Clone, Debug, Serialize)]
pub struct Opened {
    /// The check-out.
    pub checkout: Checkout,
    /// The request that has become it.
    pub request: Option<CheckoutRequest>,
    /// How far its end may be put off.
    pub latest_end: Moment,
    /// The password, for whom it is shown.
    pub disclosed: Option<Disclosed>,
}

impl Procedure for Open {
    const NAME: &'static str = "wf-request-checkout";
    type View = OpenView;
    type Effect = Opened;

    fn decide(&self, stamp: &Stamp, view: &OpenView) -> Decision<Opened> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Opened>) -> &'static str {
        if decision.is_accepted() { "checkout.opened" } else { "checkout.refused" }
    }

    fn subject(&self, effect: Option<&Opened>) -> Subject {
        effect.map(|opened| opened.checkout.subject()).unwrap_or_default()
    }
}

/// For whom, and until when.
struct Loan {
    requester: UserId,
    recipient: UserId,
    ends_at: Moment,
}

impl Open {
    fn rule(&self, stamp: &Stamp, view: &OpenView) -> Result<Opened, Refusal> {
        let rights = act(stamp, &view.acting)?;
        let party = Party::of(stamp).ok_or(Code::SessionInvalid)?;
        let (loan, request) = match &self.ground {
            Ground::Request(_) => Self::requested(stamp, view, &party)?,
            Ground::Permission { minutes, .. } => (self.preapproved(stamp, view, &party, rights, *minutes)?, None),
        };
        let found = Found::living(view.found.as_ref())?;
        let policy = self.need_lendable(found, view)?;
        if view.is_held_by_recipient {
            return Err(Code::CheckoutRequestExists.into());
        }
        let place = Checkout::free_place(limit(Lending::new(policy, &self.settings)), &view.taken);
        let place = place.ok_or(Code::CheckoutLimitReached)?;
        let version = view.version.as_ref().ok_or(Code::PasswordNotFound)?;
        let checkout = Checkout {
            id: self.id.clone(),
            request: request.as_ref().map(|request| request.id.clone()),
            kind: Kind::Account,
            status: Status::CheckedOut,
            members: vec![Member {
                account_key: found.account.key.clone(),
                resource: found.account.resource.clone(),
                account: found.account.account.clone(),
                place: Some(place),
                password_version: version.number,
                owes_change: false,
            }],
            requester: loan.requester,
            recipient: loan.recipient,
            starts_at: stamp.at,
            ends_at: loan.ends_at,
            extensions: 0,
            opened_at: Some(stamp.at),
            closed_at: None,
            closed_by: None,
            ending: None,
            change: None,
            retry_at: None,
            revision: 1,
            created_at: stamp.at,
            updated_at: stamp.at,
        };
        let request = request.map(|request| request.used_for(self.id.clone(), stamp.at));
        // Who has no permission on the policy at all reaches the account through a gateway, and never sees its password.
        let may = |permission| rights.may(permission, &policy.policy_id);
        let is_shown = may(Permission::PreapprovedCheckout) || may(Permission::RequestCheckout);
        let latest_end = checkout.latest_end(Some(Lending::new(policy, &self.settings)));
        Ok(Opened { checkout, request, latest_end, disclosed: is_shown.then(|| Disclosed::last_known(found, version)) })
    }

    /// By a request: its recipient's, approved, in its time, for the first time.
    fn requested(stamp: &Stamp, view: &OpenView, party: &Party) -> Result<(Loan, Option<CheckoutRequest>), Refusal> {
        let request = view.request.as_ref().ok_or(Code::CheckoutRequestNotFound)?;
        if !party.has(&request.recipient) {
            let is_seen = request.is_of(party);
            let absent = Refusal::concealed(Code::PermissionMissing, Code::CheckoutRequestNotFound);
            return Err(if is_seen { Code::PermissionMissing.into() } else { absent });
        }
        match request.status(stamp.at) {
            Standing::Approved => {}
            Standing::Scheduled => return Err(Code::CheckoutNotStarted.into()),
            Standing::Used => return Err(Code::CheckoutAlreadyUsed.into()),
            Standing::Expired => return Err(Code::ApprovalExpired.into()),
            Standing::Pending | Standing::OnHold | Standing::Denied | Standing::Canceled => {
                return Err(Code::CheckoutRequestNotApproved.into());
            }
        }
        // Under another policy others would have been asked.
        let is_same = view.policy.as_ref().is_some_and(|policy| policy.policy_id == request.account.policy);
        if !is_same {
            return Err(Code::CheckoutRequestChanged.into());
        }
        let loan = Loan {
            requester: request.requester.person().clone(),
            recipient: request.recipient.clone(),
            ends_at: request.access(stamp.at).ends_at,
        };
        Ok((loan, Some(request.clone())))
    }

    /// By a permission, for oneself.
    fn preapproved(
        &self,
        stamp: &Stamp,
        view: &OpenView,
        party: &Party,
        rights: &Rights,
        minutes: Option<i64>,
    ) -> Result<Loan, Refusal> {
        let found = Found::living(view.found.as_ref())?;
        found.need(rights, Permission::PreapprovedCheckout)?;
        let policy = view.policy.as_ref().ok_or(Code::AccountUnbound)?;
        let minutes = Lending::new(policy, &self.settings).minutes(minutes)?;
        let person = party.person();
        let ends_at = stamp.at.plus_seconds(minutes * MINUTE_SECONDS);
        Ok(Loan { requester: person.clone(), recipient: person.clone(), ends_at })
    }

    /// The refusal of what isn't lent to anybody now.
    fn need_lendable<'v>(&self, found: &Found, view: &'v OpenView) -> Result<&'v Policy, Refusal> {
        found.account.need_bound()?;
        if found.is_system_deleted {
            return Err(Code::AccountHistorical.into());
        }
        let policy = view.policy.as_ref().ok_or(Code::AccountUnbound)?;
        Lending::new(policy, &self.settings).need_lending()?;
        need_sure(&found.account)?;
        if quarantine(&found.account, policy).is_some() { Err(Code::AccountQuarantined.into()) } else { Ok(policy) }
    }
}

/// Why an account isn't lent: what is known of it, or that somebody knew its password before us and it wasn't changed since.
#[must_use]
pub fn quarantine(account: &Account, policy: &Policy) -> Option<Quarantine> {
    let is_new = policy.mode == Mode::Push && account.last_change.is_none() && policy.terms.is_randomization_enabled;
    account.quarantine.or_else(|| is_new.then_some(Quarantine::NeverRandomized))
}
