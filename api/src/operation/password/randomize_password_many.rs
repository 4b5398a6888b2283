//! ManagedAccountRandomizePasswordMany: several passwords are changed to ones that nobody knows, by several nodes or by one.

use domain::id::{ChangeId, EntryId};
use domain::password::change::Cause;
use domain::password::randomize_password::{RandomizePassword, Requested};
use domain::password::randomize_password_many::{Part, RandomizePasswordMany, RequestedMany};
use domain::procedure::{CallerKind, Decision};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::wire::{PasswordChange, PasswordRandomize};
use crate::entropy;
use crate::operation::account::RightOn;
use crate::operation::{Body, Granted, Inside, Operation, Route, Shape, Shown, permission, post};
use crate::problem::{Code, Problem};
use crate::wire::{AccountId, List, NodeId, ResourceId, Text};

/// Has several passwords changed.
#[derive(Debug)]
pub enum ManagedAccountRandomizePasswordMany {}

impl Operation for ManagedAccountRandomizePasswordMany {
    const ID: &'static str = "ManagedAccountRandomizePasswordMany";
    const ROUTE: Route = post("/v1/password-changes/randomize-many");
    const TAG: &'static str = "passwords";
    const SUMMARY: &'static str = "Change the passwords of several accounts to random ones";
    const DESCRIPTION: &'static str = "What ManagedAccountRandomizePassword does for one account, for up to 200 at a time: in one \
        transaction, so that all that is accepted is asked for at one moment, or none of it. An account that is refused has its `code`, and \
        hinders no other. The answer waits for no end; PasswordChangeGet tells it. When the policies of the accepted accounts name more than \
        one managing node, nothing is changed before somebody has agreed to it: 409 `managing-nodes-several`, until `performLocally` says \
        that the node that answers is to make all of the changes. When that node no longer serves, another one makes what is left.";
    const CALLERS: &'static [CallerKind] = &[CallerKind::Idapi, CallerKind::Otp, CallerKind::User];
    const EVENT: Option<&'static str> = Some("password.change-requested");
    const REFUSALS: &'static [Code] = &[Code::ManagingNodesSeveral, Code::OptionContradictory];
    const EXAMPLE: &'static str = include_str!("randomize_password_many.json");

    type Input = Body<PasswordRandomizeMany>;
    type Object = ();
    type Right = Inside<RightOn<permission::RandomizeOverride>>;
    type Answer = Shown<PasswordRandomizations>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (edge, Body(sent)) = (&granted.edge, &granted.input);
        let (now, settings, node) = (edge.clock.now(), edge.settings.overrides(), edge.store.chain().node.clone());
        let performer = sent.perform_locally.unwrap_or_default().then(|| node.clone());
        let part = |account: &PasswordRandomize| Part {
            entry: EntryId(entropy::id(now)),
            randomize: RandomizePassword {
                resource: (&account.resource_id).into(),
                account: (&account.account_id).into(),
                change: ChangeId(entropy::id(now)),
                cause: Cause::Asked,
                performer: performer.clone(),
                settings: settings.clone(),
            },
        };
        let many = RandomizePasswordMany { parts: sent.accounts.iter().map(part).collect(), asked: node, performer };
        let performed_by = many.performer.as_ref().map(NodeId::from);
        let names: Vec<_> = sent.accounts.iter().map(|sent| (sent.resource_id.clone(), sent.account_id.clone())).collect();
        let answer = granted.transact(many, move |done| Shown(PasswordRandomizations::of(&names, performed_by.clone(), done)));
        let answer = answer.await?;
        edge.changes.ring();
        Ok(answer)
    }
}

/// Accounts whose passwords are to be changed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PasswordRandomizeMany {
    /// The accounts, each once.
    pub accounts: List<PasswordRandomize, 1, 200>,
    /// Whether the node that answers is to make all of the changes, also those of accounts that another node manages; `false` when absent.
    pub perform_locally: Option<bool>,
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasswordRandomizations {
    /// One for each account, in the order sent.
    items: List<PasswordRandomization, 1, 200>,
    /// The nodes that manage the policies of the accounts that were accepted, in the order of their names; empty = any node makes the
    /// changes.
    managing_nodes: List<NodeId, 0, 200>,
    /// The node that makes all of the changes, because it was to; null = the managing nodes do.
    performed_by: Option<NodeId>,
}

/// What came of it for one account.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PasswordRandomization {
    /// The account's system.
    resource_id: ResourceId,
    /// The account.
    account_id: AccountId,
    /// The problem code with which ManagedAccountRandomizePassword would have refused this account; null = it was accepted.
    code: Option<Text<1, 64>>,
    /// The change, as it was when it was accepted; empty = it was refused.
    changes: List<PasswordChange, 0, 1>,
}

impl PasswordRandomizations {
    /// What was decided on accounts of these names.
    fn of(names: &[(ResourceId, AccountId)], performed_by: Option<NodeId>, done: &RequestedMany) -> Self {
        let items = names.iter().zip(&done.decisions).map(|(name, decision)| PasswordRandomization::of(name.clone(), decision));
        let managing_nodes = List::server(done.managing_nodes.iter().map(NodeId::from));
        Self { items: List::server(items), managing_nodes, performed_by }
    }
}

impl PasswordRandomization {
    fn of((resource_id, account_id): (ResourceId, AccountId), decision: &Decision<Requested>) -> Self {
        let code = decision.refusal().map(|refusal| Text::server(refusal.shown.name()));
        let change = decision
            .effect()
            .map(|done| PasswordChange::of(resource_id.clone(), account_id.clone(), &done.change).joined(done.is_joined));
        Self { resource_id, account_id, code, changes: List::server(change) }
    }
}

impl Shape for PasswordRandomizations {}
