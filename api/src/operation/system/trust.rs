//! ManagedSystemTrust: vouches for where a system's secrets will go.

use domain::system::trust::Trust;

use super::wire::SystemPath;
use super::{Found, Voucher};
use crate::operation::{Granted, NoContent, Operation, Path, Route, post};
use crate::problem::Problem;

/// Trusts a system.
#[derive(Debug)]
pub enum ManagedSystemTrust {}

impl Operation for ManagedSystemTrust {
    const ID: &'static str = "ManagedSystemTrust";
    const ROUTE: Route = post("/v1/managed-systems/{resourceId}/trust");
    const TAG: &'static str = "systems";
    const SUMMARY: &'static str = "Vouch for where a managed system's secrets will go";
    const DESCRIPTION: &'static str = "Needs the right to every password that will go there: `manage-systems` and `preapproved-checkout` on all its policies, and on \
         those that govern its accounts. A system that is trusted already stays as it is.";
    const EVENT: Option<&'static str> = Some("system.trusted");
    const EXAMPLE: &'static str = include_str!("trust.json");

    type Input = Path<SystemPath>;
    type Object = Found;
    type Right = Voucher;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        granted.transact(Trust { resource_id: (&path.resource_id).into() }, |_| NoContent).await
    }
}
