//! The words of the journal.

use domain::id::UserId as DomainUserId;
use domain::journal::entry::Entry;
use serde::{Deserialize, Serialize};
use storage::journal::read::{Filter, Placed};
use utoipa::ToSchema;

use crate::operation::Shape;
use crate::wire::{AccountId, FreeObject, Id, NodeId, Ordinal, PolicyId, ResourceId, Sha256Hex, Text, Time, UserId};

crate::choice! {
    /// How it ended.
    OutcomeName as "_Outcome" {
        Done "done",
        Refused "refused",
        Failed "failed",
    }
}

/// Which entries.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JournalFilter {
    /// Not before this moment.
    pub from: Option<Time>,
    /// Before this moment.
    pub to: Option<Time>,
    /// The operationId.
    pub function: Option<Text<1, 64>>,
    /// What happened, such as `password.disclosed`.
    pub event: Option<Text<1, 64>>,
    /// How it ended.
    pub outcome: Option<OutcomeName>,
    /// Who did it.
    pub actor_user_id: Option<UserId>,
    /// About which caller or person.
    pub subject_user_id: Option<UserId>,
    /// About which managed system.
    pub resource_id: Option<ResourceId>,
    /// About which account of it.
    pub account_id: Option<AccountId>,
    /// About which policy.
    pub policy_id: Option<PolicyId>,
    /// About which check-out.
    pub checkout_id: Option<Id>,
    /// In which session.
    pub session_id: Option<Id>,
    /// In which request.
    pub request_id: Option<Id>,
}

impl From<&JournalFilter> for Filter {
    fn from(asked: &JournalFilter) -> Self {
        let text = |text: &Text<1, 64>| text.as_str().to_owned();
        let id = |id: &Id| id.as_str().to_owned();
        let user = |user: &UserId| DomainUserId::from(user).canonical().as_str().to_owned();
        Self {
            from: asked.from.map(Into::into),
            to: asked.to.map(Into::into),
            function: asked.function.as_ref().map(text),
            event: asked.event.as_ref().map(text),
            outcome: asked.outcome.map(|outcome| outcome.word().to_owned()),
            actor: asked.actor_user_id.as_ref().map(user),
            subject_user: asked.subject_user_id.as_ref().map(user),
            resource: asked.resource_id.as_ref().map(|resource| resource.as_str().to_owned()),
            account: asked.account_id.as_ref().map(|account| account.as_str().to_owned()),
            policy: asked.policy_id.as_ref().map(|policy| policy.as_str().to_owned()),
            checkout: asked.checkout_id.as_ref().map(id),
            session: asked.session_id.as_ref().map(id),
            request: asked.request_id.as_ref().map(id),
        }
    }
}

/// What happened: a change, a disclosure or a refusal.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct JournalEntry {
    /// Of the entry; also `disclosureId` in what was disclosed by it.
    entry_id: Id,
    /// The server that wrote it.
    node_id: NodeId,
    /// The seal that holds it; null until it is sealed.
    seal_number: Option<Ordinal>,
    /// Its place in the chain of that start of the server, without gaps: the order of truth; null until it is sealed.
    sequence: Option<Ordinal>,
    /// When, by the time of the database.
    at: Time,
    /// The operationId; null when the server did it by itself.
    function: Option<Text<1, 64>>,
    /// What was carried out.
    procedure: Text<1, 128>,
    /// The version of its `arguments`.
    procedure_version: Ordinal,
    /// What happened.
    event: Text<1, 64>,
    /// How it ended.
    outcome: OutcomeName,
    /// The true problem code when it was not done, also where the caller got a general one.
    code: Option<Text<1, 64>>,
    /// Who.
    actor_user_id: Option<UserId>,
    /// The named person, when a program acted as one.
    acting_as: Option<UserId>,
    /// By which way in; `machine` is a command on the server's machine.
    caller_kind: Option<Text<1, 32>>,
    /// In which session.
    session_id: Option<Id>,
    /// From where.
    client_address: Option<Text<2, 45>>,
    /// The other end of the connection.
    peer_address: Option<Text<2, 45>>,
    /// In which request.
    request_id: Option<Id>,
    /// The caller's own word for the request.
    client_request_id: Option<Text<1, 128>>,
    /// About which managed system.
    resource_id: Option<ResourceId>,
    /// About which account of it.
    account_id: Option<AccountId>,
    /// About which policy.
    policy_id: Option<PolicyId>,
    /// About which check-out.
    checkout_id: Option<Id>,
    /// About which caller or person.
    subject_user_id: Option<UserId>,
    /// What was asked for; its form is that of the procedure. No secret can be in it.
    arguments: FreeObject,
    /// What became true by it; `{}` when nothing did. No secret can be in it.
    effect: FreeObject,
    /// SHA-256 of the entry, as the seal covers it.
    hash: Sha256Hex,
}

impl Shape for JournalEntry {}

crate::page! {
    /// A page of the journal.
    JournalEntryPage of JournalEntry
}

impl From<Placed> for JournalEntry {
    fn from(Placed { row, sequence }: Placed) -> Self {
        let entry: Entry = row.entry;
        Self {
            entry_id: Id::server(entry.entry_id),
            node_id: NodeId::server(entry.node_id),
            seal_number: row.seal.map(Ordinal::server),
            sequence: sequence.map(Ordinal::server),
            at: domain::time::Moment(entry.at).into(),
            function: entry.function.map(Text::server),
            procedure: Text::server(entry.procedure),
            procedure_version: Ordinal::server(entry.version),
            event: Text::server(entry.event),
            outcome: outcome(&entry.outcome),
            code: entry.code.map(Text::server),
            actor_user_id: entry.actor.map(UserId::server),
            acting_as: entry.acting_as.map(UserId::server),
            caller_kind: entry.caller_kind.map(Text::server),
            session_id: entry.session.map(Id::server),
            client_address: entry.client.map(Text::server),
            peer_address: entry.peer.map(Text::server),
            request_id: entry.request.map(Id::server),
            client_request_id: entry.client_request.map(Text::server),
            resource_id: entry.resource.map(ResourceId::server),
            account_id: entry.account.map(AccountId::server),
            policy_id: entry.policy.map(PolicyId::server),
            checkout_id: entry.checkout.map(Id::server),
            subject_user_id: entry.subject_user.map(UserId::server),
            arguments: FreeObject::server(&entry.arguments),
            effect: FreeObject::server(&entry.effect),
            hash: Sha256Hex::server(hex::encode(row.hash)),
        }
    }
}

/// A word that is none of ours was not written by us: `journal verify` says more.
fn outcome(word: &str) -> OutcomeName {
    OutcomeName::ALL.iter().copied().find(|outcome| outcome.word() == word).unwrap_or(OutcomeName::Failed)
}
