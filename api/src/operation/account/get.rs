//! ManagedAccountGet: one account, without its password.

use storage::checkout::read::OpenOf;

use super::seen::{RightOn, SeenAccount};
use super::wire::{AccountPath, KnownTerms, ManagedAccount};
use crate::operation::{Granted, Operation, Path, Route, Shown, get, permission};
use crate::problem::Problem;

/// Shows an account.
#[derive(Debug)]
pub enum ManagedAccountGet {}

impl Operation for ManagedAccountGet {
    const ID: &'static str = "ManagedAccountGet";
    const ROUTE: Route = get("/v1/managed-accounts/{accountKey}");
    const TAG: &'static str = "accounts";
    const SUMMARY: &'static str = "Show a managed account";
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<AccountPath>;
    type Object = SeenAccount;
    type Right = RightOn<permission::ViewProperties>;
    type Answer = Shown<ManagedAccount>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, account) = (&granted.edge, &granted.object.0.found.account);
        let terms = KnownTerms::default().under(edge, account.policy.as_ref()).await?;
        let open = edge.store.read(OpenOf(account.key.clone())).await?;
        Ok(Shown(ManagedAccount::of(account, &terms, open)))
    }
}
