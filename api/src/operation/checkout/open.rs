//! WFRequestCheckout: an account is lent. Its password leaves only after the row that says so is durable.

use domain::checkout::open::{Open, Opened};
use domain::id::CheckoutId;
use domain::password::disclosure::Disclosed;
use domain::password::unreadable::Unreadable;
use domain::procedure::CallerKind;
use domain::time::MINUTE_SECONDS;
use domain::variable::table;
use storage::crash_point;
use utoipa::openapi::{RefOr, Response, Schema};

use super::wire::{Checkout, CheckoutNew, OpenedCheckout};
use crate::edge::Edge;
use crate::entropy;
use crate::managed_password;
use crate::operation::password::Password;
use crate::operation::{Answer, Any, Body, Created, Granted, Inside, Kept, On, Operation, Owner, Route, permission, post};
use crate::problem::{Code, Problem};
use crate::wire::Id;

/// Lends an account.
#[derive(Debug)]
pub enum WFRequestCheckout {}

impl Operation for WFRequestCheckout {
    const ID: &'static str = "WFRequestCheckout";
    const ROUTE: Route = post("/v1/checkouts");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Check an account out";
    const DESCRIPTION: &'static str = "By an approved request, as its recipient (`checkoutRequestId`, and nothing else); or without asking \
        anybody, for oneself, with the permission `preapproved-checkout` (`resourceId` and `accountId`). The password is in the answer for \
        whoever has `preapproved-checkout` or `request-checkout` on the account's policy; the answer is journalled before it leaves. Where time mends what \
        hinders it, the refusal says when to try again (`retryAfterSeconds`, by PAM_ACTION_CO_RETRY_INTERVAL).";
    const SECRET: bool = true;
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::User];
    const EVENT: Option<&'static str> = Some("checkout.opened");
    const REFUSALS: &'static [Code] = &[
        Code::CheckoutRequestNotFound,
        Code::AccountNotFound,
        Code::PermissionMissing,
        Code::CheckoutNotStarted,
        Code::CheckoutAlreadyUsed,
        Code::ApprovalExpired,
        Code::CheckoutRequestNotApproved,
        Code::CheckoutRequestChanged,
        Code::CheckoutRequestExists,
        Code::CheckoutLimitReached,
        Code::AccountUnbound,
        Code::AccountHistorical,
        Code::AccountQuarantined,
        Code::AuthenticationTypeUnsupported,
        Code::RandomizationDisabled,
        Code::PasswordNotFound,
        Code::PasswordChanging,
        Code::PasswordInDoubt,
        Code::CheckoutIntervalTooShort,
        Code::CheckoutIntervalTooLong,
        Code::IntegrityBroken,
    ];
    const EXAMPLE: &'static str = include_str!("open.json");

    type Input = Body<CheckoutNew>;
    type Object = ();
    type Right = Inside<Any<(Owner, On<permission::PreapprovedCheckout>)>>;
    type Answer = Lent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, Body(sent)) = (&granted.edge, &granted.input);
        let stamp = granted.stamp();
        let entry = Id::from(&stamp.entry);
        let open = Open {
            id: CheckoutId(entropy::id(edge.clock.now())),
            ground: sent.ground().ok_or(Code::BodyInvalid)?,
            settings: edge.settings.overrides(),
        };
        let opener = edge.clone();
        let lent = granted.transact_at(stamp, open, move |opened| Lent::of(&opener, opened, &entry)).await;
        let lent = lent.map_err(|problem| retried(edge, problem))?;
        crash_point!(Self::ID, "opened");
        if let Lent::Unreadable { password, .. } = &lent {
            edge.store.transact(granted.stamp(), Unreadable { password: password.as_ref().clone() }).await?;
        }
        edge.changes.ring();
        Ok(lent)
    }
}

/// Nothing is left of a check-out that can't be made, so nobody but the caller tries it again; where time mends it, it is told when.
fn retried(edge: &Edge, problem: Problem) -> Problem {
    match problem.code() {
        Code::CheckoutLimitReached | Code::AccountQuarantined | Code::PasswordInDoubt => {
            let minutes = edge.settings.get(table::PAM_ACTION_CO_RETRY_INTERVAL);
            problem.retry_after((minutes * MINUTE_SECONDS).unsigned_abs())
        }
        _ => problem,
    }
}

/// What came of it, once it is durable.
#[derive(Debug)]
pub enum Lent {
    /// As it is answered.
    Readable(Box<Created<OpenedCheckout>>),
    /// Its password doesn't open.
    Unreadable {
        /// Which.
        password: Box<Disclosed>,
        /// What is answered.
        problem: Problem,
    },
}

impl Lent {
    fn of(edge: &Edge, opened: &Opened, entry: &Id) -> Self {
        let password = match &opened.disclosed {
            Some(disclosed) => match clear(edge, disclosed, entry) {
                Ok(password) => Some(password),
                Err(problem) => return Self::Unreadable { password: Box::new(disclosed.clone()), problem },
            },
            None => None,
        };
        let location = format!("/v1/checkouts/{}", opened.checkout.id);
        let checkout = Checkout::of(&opened.checkout, opened.latest_end, None);
        Self::Readable(Box::new(Created { object: OpenedCheckout::of(checkout, password), location }))
    }
}

fn clear(edge: &Edge, disclosed: &Disclosed, entry: &Id) -> Result<Password, Problem> {
    let opened = managed_password::open(edge, &disclosed.account_key, &disclosed.sealed)?;
    let text = str::from_utf8(&opened).map_err(|_| Code::IntegrityBroken)?;
    Ok(Password::of(disclosed, text, entry.clone()))
}

impl Answer for Lent {
    /// What can't be read is no answer to keep: a repeat is refused for what has become of the first.
    fn write(self) -> Result<Kept, Problem> {
        match self {
            Self::Readable(created) => (*created).write(),
            Self::Unreadable { problem, .. } => Err(problem),
        }
    }

    fn describe() -> Vec<(&'static str, Response)> {
        Created::<OpenedCheckout>::describe()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        Created::<OpenedCheckout>::schemas(schemas);
    }
}
