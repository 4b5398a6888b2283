//! Reading the journal: a page for people, and the pages of a verification.

use domain::{
    id::{ChainId, EntryId},
    journal::{entry::Entry, seal::Seal, verify::StoredRow},
    time::Moment,
};

use super::seal::Stored;
use crate::{
    error::StoreError,
    job::Errand,
    row::{FromRow, Row},
    tx::Tx,
};

const SEALS: &str = "SELECT chain_id, number, first_sequence, entries, hash FROM seal WHERE chain_id = $1 AND number > $2 ORDER BY number LIMIT 64";
const SEALED: &str = "SELECT entry_id, chain_id, node_id, at, function, procedure, version, event, outcome, code, actor, acting_as, caller_kind, session, client, peer, request, client_request, subject_user, resource, account, policy, checkout, arguments, effect, hash, seal
    FROM journal WHERE chain_id = $1 AND seal >= $2 AND seal <= $3 ORDER BY seal";
const UNSEALED: &str = "SELECT entry_id, chain_id, node_id, at, function, procedure, version, event, outcome, code, actor, acting_as, caller_kind, session, client, peer, request, client_request, subject_user, resource, account, policy, checkout, arguments, effect, hash, seal
    FROM journal WHERE chain_id = $1 AND seal IS NULL AND entry_id > $2 ORDER BY entry_id LIMIT 10000";
// A seal may have been made since the caller looked: only a row whose seal is not there claims too much.
const ASTRAY: &str = "SELECT entry_id FROM journal WHERE chain_id = $1 AND (seal > $2 OR seal < 1)
    AND NOT EXISTS (SELECT 1 FROM seal WHERE seal.chain_id = journal.chain_id AND seal.number = journal.seal) ORDER BY entry_id LIMIT 1000";
const CHAINS: &str = "SELECT named.chain_id, chain.ended_at FROM
    (SELECT chain_id FROM journal GROUP BY chain_id UNION SELECT chain_id FROM seal GROUP BY chain_id) AS named
    LEFT JOIN chain ON chain.chain_id = named.chain_id ORDER BY named.chain_id LIMIT 100000";
// Both bounds of the primary key are always given: whatever else is asked, only what lies between them is looked at.
const FLOOR: &str =
    "SELECT entry_id FROM journal WHERE entry_id < $1 AND entry_id >= $2 ORDER BY entry_id DESC LIMIT 1 OFFSET 9999";
const PAGE: &str = "SELECT entry_id, chain_id, node_id, at, function, procedure, version, event, outcome, code, actor, acting_as, caller_kind, session, client, peer, request, client_request, subject_user, resource, account, policy, checkout, arguments, effect, hash, seal
    FROM journal WHERE entry_id < $1 AND entry_id >= $2 AND ($3 IS NULL OR at >= $3) AND ($4 IS NULL OR at < $4)
        AND ($5 IS NULL OR function = $5) AND ($6 IS NULL OR event = $6) AND ($7 IS NULL OR outcome = $7) AND ($8 IS NULL OR LOWER(actor) = $8)
        AND ($9 IS NULL OR LOWER(subject_user) = $9) AND ($10 IS NULL OR resource = $10) AND ($11 IS NULL OR account = $11)
        AND ($12 IS NULL OR policy = $12) AND ($13 IS NULL OR session = $13) AND ($14 IS NULL OR request = $14)
        AND ($15 IS NULL OR checkout = $15)
    ORDER BY entry_id DESC LIMIT $16";
const PLACE: &str = "SELECT chain_id, number, first_sequence, entries, hash FROM seal WHERE chain_id = $1 AND number = $2";

/// What every page of the journal asks, for who wants to see how an engine goes about it.
pub const PAGE_STATEMENTS: [&str; 2] = [FLOOR, PAGE];

/// Before and behind every id of an entry.
const BOUNDS: [&str; 2] = ["", "g"];
/// The time in an id is that of its entry; later by as much as a clock was set back while its node ran.
const AHEAD_SECONDS_MAX: i64 = 3_600;

/// The chains that rows or seals name, and when each has ended.
pub struct Chains;

impl Errand for Chains {
    type Answer = Vec<(ChainId, Option<Moment>)>;
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        tx.all(CHAINS, &[]).await
    }
}

/// The next seals of a chain after a number, and every row that claims one of them.
pub struct SealedAfter {
    /// The chain.
    pub chain: ChainId,
    /// The number.
    pub seal: i64,
}

impl Errand for SealedAfter {
    type Answer = (Vec<Seal>, Vec<StoredRow>);
    async fn run(&self, tx: &mut Tx) -> Result<Self::Answer, StoreError> {
        let seals: Vec<Seal> = tx
            .all::<Stored>(SEALS, &[(&self.chain).into(), self.seal.into()])
            .await?
            .into_iter()
            .map(|stored| stored.0)
            .collect();
        let Some(last) = seals.last().map(|seal| seal.number) else { return Ok((Vec::new(), Vec::new())) };
        let rows: Vec<Line> = tx.all(SEALED, &[(&self.chain).into(), (self.seal + 1).into(), last.into()]).await?;
        Ok((seals, rows.into_iter().map(|line| line.0).collect()))
    }
}

/// The next unsealed rows of a chain, after an entry.
pub struct UnsealedAfter {
    /// The chain.
    pub chain: ChainId,
    /// The entry; empty: from the first one.
    pub after: String,
}

impl Errand for UnsealedAfter {
    type Answer = Vec<StoredRow>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<StoredRow>, StoreError> {
        let rows: Vec<Line> = tx.all(UNSEALED, &[(&self.chain).into(), (&self.after).into()]).await?;
        Ok(rows.into_iter().map(|line| line.0).collect())
    }
}

/// Rows of a chain that claim a seal behind its last one, or before its first, which is not there: the first thousand.
pub struct Astray {
    /// The chain.
    pub chain: ChainId,
    /// The number of its last seal.
    pub seal: i64,
}

impl Errand for Astray {
    type Answer = Vec<EntryId>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<EntryId>, StoreError> {
        let rows: Vec<(EntryId,)> = tx.all(ASTRAY, &[(&self.chain).into(), self.seal.into()]).await?;
        Ok(rows.into_iter().map(|(entry,)| entry).collect())
    }
}

/// What a page of the journal is asked for; all that is given must hold.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "named after the fields of an entry")]
pub struct Filter {
    pub from: Option<Moment>,
    pub to: Option<Moment>,
    pub function: Option<String>,
    pub event: Option<String>,
    pub outcome: Option<String>,
    /// Canonical.
    pub actor: Option<String>,
    /// Canonical.
    pub subject_user: Option<String>,
    pub resource: Option<String>,
    pub account: Option<String>,
    pub policy: Option<String>,
    pub checkout: Option<String>,
    pub session: Option<String>,
    pub request: Option<String>,
}

/// A page of the journal, newest first.
pub struct Page {
    /// What is asked for.
    pub filter: Filter,
    /// Older than this entry.
    pub before: Option<EntryId>,
    /// At most.
    pub limit: i64,
}

/// An entry with its place in the chain.
pub struct Placed {
    /// The row.
    pub row: StoredRow,
    /// Its place; none until it is sealed.
    pub sequence: Option<i64>,
}

/// What a page holds, and where the next one goes on; none: nothing is left.
pub type Found = (Vec<Placed>, Option<EntryId>);

impl Errand for Page {
    type Answer = Found;
    async fn run(&self, tx: &mut Tx) -> Result<Found, StoreError> {
        let filter = &self.filter;
        let behind = filter.to.map(|to| first_id(to.plus_seconds(AHEAD_SECONDS_MAX)));
        let before = self.before.iter().map(|entry| entry.0.clone()).chain(behind).min().unwrap_or_else(|| BOUNDS[1].into());
        let from = filter.from.map_or_else(|| BOUNDS[0].into(), first_id);
        let floor: Option<(String,)> = tx.opt(FLOOR, &[(&before).into(), (&from).into()]).await?;
        let floor = floor.map(|(floor,)| floor);
        let from = floor.clone().unwrap_or(from);
        let limit = self.limit + 1; // one more than asked for, so that the last page is known to be the last
        let args = [
            (&before).into(),
            (&from).into(),
            filter.from.into(),
            filter.to.into(),
            (&filter.function).into(),
            (&filter.event).into(),
            (&filter.outcome).into(),
            (&filter.actor).into(),
            (&filter.subject_user).into(),
            (&filter.resource).into(),
            (&filter.account).into(),
            (&filter.policy).into(),
            (&filter.session).into(),
            (&filter.request).into(),
            (&filter.checkout).into(),
            limit.into(),
        ];
        let mut rows: Vec<Line> = tx.all(PAGE, &args).await?;
        let asked = usize::try_from(self.limit).unwrap_or(0);
        let has_more = rows.len() > asked;
        rows.truncate(asked);
        let last = rows.last().map(|line| line.0.entry.entry_id.clone());
        let next = if has_more { last } else { floor };
        let mut seals = Vec::new();
        let mut placed = Vec::with_capacity(rows.len());
        for Line(row) in rows {
            let sequence = sequence(&row, &mut seals, tx).await?;
            placed.push(Placed { row, sequence });
        }
        Ok((placed, next.map(EntryId)))
    }
}

/// What no id of an entry before this moment reaches.
fn first_id(at: Moment) -> String {
    let millis = at.0.clamp(0, (1 << 48) - 1);
    format!("{:08x}-{:04x}", millis >> 16, millis & 0xffff)
}

/// The place of a row in its chain. `seals`: those that were read for the rows before.
async fn sequence(row: &StoredRow, seals: &mut Vec<Seal>, tx: &mut Tx) -> Result<Option<i64>, StoreError> {
    let Some(number) = row.seal else { return Ok(None) };
    let is_it = |seal: &Seal| seal.number == number && seal.chain_id == row.entry.chain_id;
    if !seals.iter().any(is_it)
        && let Some(Stored(seal)) = tx.opt(PLACE, &[(&row.entry.chain_id).into(), number.into()]).await?
    {
        seals.push(seal);
    }
    let Some(seal) = seals.iter().rev().find(|seal| is_it(seal)) else { return Ok(None) };
    let place = seal.entries.iter().position(|entry| *entry == row.entry.entry_id).and_then(|place| i64::try_from(place).ok());
    Ok(place.map(|place| seal.first_sequence + place))
}

struct Line(StoredRow);

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
        Ok(Self(StoredRow { entry, hash: row.get("hash")?, seal: row.get("seal")? }))
    }
}
