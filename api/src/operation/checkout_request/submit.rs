//! WFRequestSubmit: somebody asks for an account, for himself or for another.

use std::sync::Arc;

use domain::checkout_request::OnConflict;
use domain::checkout_request::submit::Submit;
use domain::id::CheckoutRequestId;
use domain::time::Moment;
use domain::variable::Overrides;

use super::seen::Everybody;
use super::wire::{CheckoutRequest, CheckoutRequestNew, said};
use crate::entropy;
use crate::operation::{Any, Body, Ensured, Granted, Inside, On, Operation, Route, permission, post};
use crate::problem::{Code, Problem};
use crate::wire::Int;

/// Asks for an account.
#[derive(Debug)]
pub enum WFRequestSubmit {}

impl Operation for WFRequestSubmit {
    const ID: &'static str = "WFRequestSubmit";
    const ROUTE: Route = post("/v1/checkout-requests");
    const TAG: &'static str = "checkout-requests";
    const SUMMARY: &'static str = "Ask for an account";
    const DESCRIPTION: &'static str = "201 with a new request: look at its `status`. Whoever has `preapproved-checkout` on the account's \
        policy gets it `approved` at once, and whoever has `request-checkout` needs as many approvals as the policy says. While the system \
        variable IDARCHIVE_PASSWORD_REQUESTED is on, everybody may ask for every account, and needs one approval at least. Where too few \
        could approve, it is `denied` at once, with the reason `authorizer-missing`. A recipient has one live request for an account at \
        most: `onConflict` says what becomes of a second one; with `reuse` it is 200 with the first.";
    const EVENT: Option<&'static str> = Some("checkout.requested");
    const REFUSALS: &'static [Code] = &[
        Code::AccountNotFound,
        Code::AccountUnbound,
        Code::AccountHistorical,
        Code::AuthenticationTypeUnsupported,
        Code::RandomizationDisabled,
        Code::ReferenceNotFound,
        Code::CheckoutIntervalTooShort,
        Code::CheckoutIntervalTooLong,
        Code::CheckoutRequestExists,
    ];
    const EXAMPLE: &'static str = include_str!("submit.json");

    type Input = Body<CheckoutRequestNew>;
    type Object = ();
    type Right = Inside<Any<(On<permission::PreapprovedCheckout>, On<permission::RequestCheckout>, Everybody)>>;
    type Answer = Ensured<CheckoutRequest>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Body(new) = &granted.input;
        let stamp = granted.stamp();
        let at = stamp.at;
        let submit = submission(new, CheckoutRequestId(entropy::id(at)), granted.edge.settings.overrides())?;
        let answer = granted.transact_at(stamp, submit, move |submitted| Ensured {
            object: CheckoutRequest::of(&submitted.request, at),
            location: (!submitted.is_reused).then(|| format!("/v1/checkout-requests/{}", submitted.request.id)),
        });
        answer.await
    }
}

/// The procedure; whatever isn't said is said here.
fn submission(new: &CheckoutRequestNew, id: CheckoutRequestId, settings: Arc<Overrides>) -> Result<Submit, Problem> {
    let account = new.accounts.first().ok_or(Code::InternalError)?; // the schema asks for one
    Ok(Submit {
        id,
        resource: (&account.resource_id).into(),
        account: (&account.account_id).into(),
        recipient: new.recipient_user_id.as_ref().map(Into::into),
        reason: said(new.reason.as_ref()),
        ticket: said(new.ticket.as_ref()),
        starts_at: new.starts_at.map(Moment::from),
        minutes: new.duration_minutes.map(Int::get),
        on_conflict: new.on_conflict.map_or(OnConflict::Fail, |choice| choice.0),
        settings,
    })
}
