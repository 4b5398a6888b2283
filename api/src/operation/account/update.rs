//! ManagedAccountUpdate: an account goes under another policy, or is described anew.

use std::sync::Arc;

use domain::account::update::Update;
use domain::problem::Code as Ruled;
use storage::checkout::read::OpenOf;
use storage::policy::read;

use super::seen::{RightOn, SeenAccount};
use super::wire::{AccountPath, KnownTerms, ManagedAccount, ManagedAccountChange};
use crate::edge::Edge;
use crate::guard::session::Principal;
use crate::operation::{Body, Granted, IfMatch, Operation, Path, Route, Shown, patch, permission};
use crate::problem::{Code, Place, Problem};
use crate::wire::{PolicyIdOrEmpty, Text};

/// Changes an account.
#[derive(Debug)]
pub enum ManagedAccountUpdate {}

impl Operation for ManagedAccountUpdate {
    const ID: &'static str = "ManagedAccountUpdate";
    const ROUTE: Route = patch("/v1/managed-accounts/{accountKey}");
    const TAG: &'static str = "accounts";
    const SUMMARY: &'static str = "Change a managed account";
    const DESCRIPTION: &'static str = "To put it under another policy takes `modify-properties` on both, and no permission on the new one \
        that one lacks on the old one. Out of all policies, an account whose password was changed here becomes `historical`.";
    const EVENT: Option<&'static str> = Some("account.updated");
    const REFUSALS: &'static [Code] =
        &[Code::ReferenceNotFound, Code::PasswordChangeOpen, Code::AuthenticationTypeUnsupported, Code::AdministratorOwnRights];
    const EXAMPLE: &'static str = include_str!("update.json");

    type Input = (Path<AccountPath>, IfMatch, Body<ManagedAccountChange>);
    type Object = SeenAccount;
    type Right = RightOn<permission::ModifyProperties>;
    type Answer = Shown<ManagedAccount>;

    async fn references(edge: &Edge, caller: &Arc<Principal>, (_, _, Body(change)): &Self::Input) -> Result<(), Problem> {
        let Some(policy) = change.policy_id.clone().and_then(PolicyIdOrEmpty::into_domain) else { return Ok(()) };
        let code = Code::ReferenceNotFound;
        let absent = || Problem::from(code).at(Place::Body, "/policyId", code.name(), "There is nothing with this id.");
        edge.store.read(read::Find(policy.clone())).await?.ok_or_else(absent)?;
        if caller.rights.sees(&policy) { Ok(()) } else { Err(absent().because(Ruled::PermissionMissing.name())) }
    }

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (_, IfMatch(revision), Body(change)) = &granted.input;
        let account = &granted.object.0.found.account;
        let policy = change.policy_id.clone().map(PolicyIdOrEmpty::into_domain);
        let after = policy.as_ref().unwrap_or(&account.policy).as_ref();
        let terms = KnownTerms::default().under(&granted.edge, after).await?;
        let open = granted.edge.store.read(OpenOf(account.key.clone())).await?;
        let update = Update {
            account: account.key.clone(),
            revision: *revision,
            policy,
            description: change.description.clone().map(Text::into_string),
        };
        granted.transact(update, move |account| Shown(ManagedAccount::of(account, &terms, open))).await
    }
}
