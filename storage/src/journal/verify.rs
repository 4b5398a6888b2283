//! Reads a chain for its verification. (The real one reads by pages and asks outside checkpoints too.)

use domain::journal::{
    entry::Entry,
    seal::{Finding, verify},
};

use super::seal::Stored;
use crate::{
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

const SEALS: &str = "SELECT chain_id, number, first_sequence, entries, hash FROM seal WHERE chain_id = $1 ORDER BY number";
const ENTRIES: &str = "SELECT entry_id, chain_id, node_id, at, function, procedure, version, event, outcome, code, actor, acting_as, caller_kind, session, client, peer, request, client_request, subject_user, resource, account, policy, checkout, arguments, effect, hash, seal
    FROM journal WHERE chain_id = $1 ORDER BY entry_id";

/// Verifies one chain.
pub struct Verify {
    /// The chain.
    pub chain: String,
}

impl Errand for Verify {
    type Answer = Vec<Finding>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Finding>, StoreError> {
        let seals: Vec<_> = tx.all::<Stored>(SEALS, &[(&self.chain).into()]).await?.into_iter().map(|stored| stored.0).collect();
        let rows: Vec<_> =
            tx.all::<Line>(ENTRIES, &[(&self.chain).into()]).await?.into_iter().map(|line| (line.0, line.1, line.2)).collect();
        Ok(verify(&self.chain, &seals, &rows))
    }
}

struct Line(Entry, [u8; 32], Option<i64>);

impl FromRow for Line {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let entry = Entry {
            entry_id: row.get("entry_id")?,
            chain_id: row.get("chain_id")?,
            node_id: row.get("node_id")?,
            at: row.get("at")?,
            function: row.get("function")?,
            procedure: row.get("procedure")?,
            version: row.get("version")?,
            event: row.get("event")?,
            outcome: row.get("outcome")?,
            code: row.get("code")?,
            actor: row.get("actor")?,
            acting_as: row.get("acting_as")?,
            caller_kind: row.get("caller_kind")?,
            session: row.get("session")?,
            client: row.get("client")?,
            peer: row.get("peer")?,
            request: row.get("request")?,
            client_request: row.get("client_request")?,
            subject_user: row.get("subject_user")?,
            resource: row.get("resource")?,
            account: row.get("account")?,
            policy: row.get("policy")?,
            checkout: row.get("checkout")?,
            arguments: row.get("arguments")?,
            effect: row.get("effect")?,
        };
        Ok(Self(entry, row.get("hash")?, row.get("seal")?))
    }
}
