//! A journal row, in the transaction of its procedure.

use domain::{
    journal::entry::Entry,
    procedure::{Decision, Procedure, Stamp},
};

use super::Chain;
use crate::{error::StoreError, row::Val, tx::Tx};

const APPEND: &str = "INSERT INTO journal (entry_id, chain_id, node_id, at, function, procedure, version, event, outcome, code, actor, acting_as, caller_kind, session, client, peer, request, client_request, subject_user, resource, account, policy, checkout, arguments, effect, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)";

/// The row of a procedure. None of a refusal that its source has no budget for.
pub(crate) async fn procedure<P: Procedure>(
    tx: &mut Tx,
    chain: &Chain,
    stamp: &Stamp,
    procedure: &P,
    decision: &Decision<P::Effect>,
) -> Result<(), StoreError> {
    if stamp.is_source_over_budget && matches!(decision, Decision::Refuse(refusal) if !refusal.is_loud) {
        return Ok(());
    }
    append(tx, &entry(chain, stamp, procedure, decision)?).await
}

/// What the row says.
fn entry<P: Procedure>(chain: &Chain, stamp: &Stamp, procedure: &P, decision: &Decision<P::Effect>) -> Result<Entry, StoreError> {
    let subject = procedure.subject(decision.effect());
    let effect = decision.effect().map(serde_json::to_string).transpose()?;
    let actor = stamp.actor.as_ref();
    Ok(Entry {
        entry_id: stamp.entry.0.clone(),
        chain_id: chain.id.0.clone(),
        node_id: chain.node.0.clone(),
        at: stamp.at.0,
        function: stamp.function.map(str::to_owned),
        procedure: P::NAME.to_owned(),
        version: P::VERSION.into(),
        event: procedure.event(decision).to_owned(),
        outcome: if decision.refusal().is_some() { "refused" } else { "done" }.to_owned(),
        code: decision.refusal().map(|refusal| refusal.code.name().to_owned()),
        actor: actor.map(|actor| actor.user.0.clone()),
        acting_as: actor.and_then(|actor| actor.acting_as.as_ref()).map(|user| user.0.clone()),
        caller_kind: actor.map(|actor| actor.kind.word().to_owned()),
        session: actor.and_then(|actor| actor.session.as_ref()).map(|session| session.0.clone()),
        client: stamp.client.map(|client| client.to_string()),
        peer: stamp.peer.map(|peer| peer.to_string()),
        request: stamp.request.as_ref().map(|request| request.0.clone()),
        client_request: stamp.client_request.clone(),
        subject_user: subject.user.map(|user| user.0),
        resource: subject.resource.map(|resource| resource.0),
        account: subject.account.map(|account| account.0),
        policy: subject.policy.map(|policy| policy.0),
        checkout: subject.checkout.map(|checkout| checkout.0),
        arguments: serde_json::to_string(procedure)?,
        effect: effect.unwrap_or_else(|| "{}".to_owned()),
    })
}

async fn append(tx: &mut Tx, entry: &Entry) -> Result<(), StoreError> {
    let hash = entry.hash();
    let args: [Val<'_>; 26] = [
        (&entry.entry_id).into(),
        (&entry.chain_id).into(),
        (&entry.node_id).into(),
        entry.at.into(),
        (&entry.function).into(),
        (&entry.procedure).into(),
        entry.version.into(),
        (&entry.event).into(),
        (&entry.outcome).into(),
        (&entry.code).into(),
        (&entry.actor).into(),
        (&entry.acting_as).into(),
        (&entry.caller_kind).into(),
        (&entry.session).into(),
        (&entry.client).into(),
        (&entry.peer).into(),
        (&entry.request).into(),
        (&entry.client_request).into(),
        (&entry.subject_user).into(),
        (&entry.resource).into(),
        (&entry.account).into(),
        (&entry.policy).into(),
        (&entry.checkout).into(),
        (&entry.arguments).into(),
        (&entry.effect).into(),
        hash[..].into(),
    ];
    tx.defer(APPEND, &args).await
}
