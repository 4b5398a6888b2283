//! ManagedSystemPolicyUpdate: changes a policy.

use domain::policy::{Change, update::Update};
use domain::right::privilege::Privilege;
use storage::policy::read::References;

use super::wire::{ManagedSystemPolicy, ManagedSystemPolicyChange, PolicyPath};
use super::{Editor, Found};
use crate::edge::Edge;
use crate::operation::{Body, CallerOf, Granted, IfMatch, Operation, Path, Route, Shown, patch};
use crate::problem::{Code, Problem};

/// Changes a policy.
#[derive(Debug)]
pub enum ManagedSystemPolicyUpdate {}

impl Operation for ManagedSystemPolicyUpdate {
    const ID: &'static str = "ManagedSystemPolicyUpdate";
    const ROUTE: Route = patch("/v1/managed-system-policies/{policyId}");
    const TAG: &'static str = "policies";
    const SUMMARY: &'static str = "Change a managed system policy";
    const DESCRIPTION: &'static str = "The mode never changes. Whoever changes the owner must have both permissions that an owner has. Where there are accounts, \
         whoever changes `guacamole-url`, `hostname`, `port` or `ignore-cert` of a disclosure plugin must have `preapproved-checkout`, \
         too: that is where their passwords go.";
    const EVENT: Option<&'static str> = Some("policy.changed");
    const REFUSALS: &'static [Code] = &[
        Code::ReferenceNotFound,
        Code::ObjectInUse,
        Code::PrivilegeNotHeld,
        Code::OptionUnknown,
        Code::OptionValueInvalid,
        Code::OptionContradictory,
    ];
    const EXAMPLE: &'static str = include_str!("update.json");

    type Input = (Path<PolicyPath>, IfMatch, Body<ManagedSystemPolicyChange>);
    type Object = Found;
    type Right = Editor;
    type Answer = Shown<ManagedSystemPolicy>;

    async fn references(edge: &Edge, caller: &CallerOf<Self>, (_, _, Body(body)): &Self::Input) -> Result<(), Problem> {
        // Everybody may own a policy, and so has the right of the function: whoever has no more is told of ids only when the policy is
        // its own, by the procedure.
        if !caller.rights.has(Privilege::GroupMgmt) {
            return Ok(());
        }
        let references = References { owner: body.owner_user_id.as_ref().map(Into::into), terms: body.into() };
        Ok(edge.store.read(references).await?.check()?)
    }

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision), Body(body)) = &granted.input;
        let update = Update {
            policy_id: (&path.policy_id).into(),
            revision: *revision,
            owner: body.owner_user_id.as_ref().map(Into::into),
            terms: Change { of_file: granted.edge.settings.of_file(), ..Change::from(body) },
        };
        granted.transact(update, |policy| Shown(policy.into())).await
    }
}
