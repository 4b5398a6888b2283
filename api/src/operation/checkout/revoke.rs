//! CheckoutRevoke: somebody takes back what another has.

use domain::checkout::revoke::Revoke;
use domain::id::ChangeId;

use super::seen::{Revoker, SeenCheckout};
use super::wire::{Checkout, CheckoutPath, CheckoutRevocation};
use crate::entropy;
use crate::operation::{Body, Granted, Inside, Operation, Path, Route, Shown, post};
use crate::problem::{Code, Problem};
use crate::wire::Text;

/// Takes an account back.
#[derive(Debug)]
pub enum CheckoutRevoke {}

impl Operation for CheckoutRevoke {
    const ID: &'static str = "CheckoutRevoke";
    const ROUTE: Route = post("/v1/checkouts/{checkoutId}/revoke");
    const TAG: &'static str = "checkouts";
    const SUMMARY: &'static str = "Take an account back from who has it";
    const DESCRIPTION: &'static str = "By members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, if there is one. It ends at once; where its \
        password is to be changed, the server sees to that afterwards, and the status is `revoking` until then. What was taken back already \
        is answered in the same way.";
    const EVENT: Option<&'static str> = Some("checkout.revoked");
    const REFUSALS: &'static [Code] = &[Code::CheckoutNotActive, Code::CheckoutInProgress];
    const EXAMPLE: &'static str = include_str!("revoke.json");

    type Input = (Path<CheckoutPath>, Body<CheckoutRevocation>);
    type Object = SeenCheckout;
    type Right = Inside<Revoker>;
    type Answer = Shown<Checkout>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, seen, (_, Body(sent))) = (&granted.edge, &granted.object, &granted.input);
        let revoke = Revoke {
            id: seen.id(),
            change: ChangeId(entropy::id(edge.clock.now())),
            reason: sent.reason.clone().map(Text::into_string).unwrap_or_default(),
            settings: edge.settings.overrides(),
        };
        let shown = seen.after(&revoke.settings);
        let revoked = granted.transact(revoke, move |ended| Shown(shown(&ended.checkout))).await?;
        edge.changes.ring();
        Ok(revoked)
    }
}
