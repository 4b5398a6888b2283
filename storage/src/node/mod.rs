//! The table of nodes: what each says of itself, and what others read of it.

mod change;

use domain::{
    id::NodeId,
    node::{Node, Report, Role},
    time::Moment,
};

use crate::{
    error::StoreError,
    job::Errand,
    journal::Chain,
    row::{FromRow, Row},
    tx::Tx,
};

// What a node of this name was told to do, it is told still.
const REGISTER: &str = "INSERT INTO node (node_id, chain_id, version, started_at, heartbeat_at, is_drained, role, lag_bytes, lag_seconds,
        clock_skew_millis) VALUES ($1, $2, $3, $4, $4, 0, $5, $6, $7, $8)
    ON CONFLICT (node_id) DO UPDATE SET chain_id = excluded.chain_id, version = excluded.version, started_at = excluded.started_at,
        heartbeat_at = excluded.heartbeat_at, ended_at = NULL, role = excluded.role, lag_bytes = excluded.lag_bytes,
        lag_seconds = excluded.lag_seconds, clock_skew_millis = excluded.clock_skew_millis
    RETURNING is_drained";
const BEAT: &str = "UPDATE node SET heartbeat_at = $3, role = $4, lag_bytes = $5, lag_seconds = $6, clock_skew_millis = $7
    WHERE node_id = $1 AND chain_id = $2 RETURNING is_drained";
const END: &str = "UPDATE node SET ended_at = $3, heartbeat_at = $3 WHERE node_id = $1 AND chain_id = $2";
macro_rules! nodes {
    ($rest:literal) => {
        concat!(
            "SELECT n.node_id, n.chain_id, n.version, n.started_at, n.heartbeat_at, n.ended_at, n.is_drained, n.role, n.lag_bytes,
                n.lag_seconds, n.clock_skew_millis, (SELECT COUNT(*) FROM password_change c
                    JOIN managed_account a ON a.account_key = c.account_key LEFT JOIN policy p ON p.policy_id = a.policy_id
                    WHERE c.status IN ('queued', 'running', 'retrying', 'in-doubt')
                        AND (COALESCE(c.performer, p.managing_node) = n.node_id OR c.node_id = n.node_id)) AS queue_length
            FROM node n ",
            $rest
        )
    };
}
const LIST: &str = nodes!("WHERE n.node_id > $1 ORDER BY n.node_id LIMIT $2");
const BACKLOG: &str = "SELECT
    (SELECT COUNT(*) FROM password_change WHERE status IN ('queued', 'running', 'retrying', 'in-doubt')),
    (SELECT COUNT(*) FROM password_change WHERE status = 'in-doubt'),
    (SELECT COUNT(*) FROM checkout WHERE status = 'checkin-failed')";
const FIND: &str = nodes!("WHERE n.node_id = $1");

impl FromRow for Node {
    fn from_row(row: &Row<'_>) -> Result<Self, StoreError> {
        let role: String = row.get("role")?;
        Ok(Self {
            id: row.get("node_id")?,
            chain: row.get("chain_id")?,
            version: row.get("version")?,
            started_at: row.get("started_at")?,
            heartbeat_at: row.get("heartbeat_at")?,
            ended_at: row.get("ended_at")?,
            is_drained: row.get("is_drained")?,
            report: Report {
                role: role.parse::<Role>().map_err(|_| StoreError::Malformed("role"))?,
                lag_bytes: row.get("lag_bytes")?,
                lag_seconds: row.get("lag_seconds")?,
                clock_skew_millis: row.get("clock_skew_millis")?,
            },
            queue_length: row.get("queue_length")?,
        })
    }
}

/// A node starts; answers whether it is to stay out of the pool.
pub struct Register {
    /// Its chain.
    pub chain: Chain,
    /// Its version.
    pub version: &'static str,
    /// When.
    pub at: Moment,
    /// How it stands.
    pub report: Report,
}

impl Errand for Register {
    type Answer = bool;
    async fn run(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        let Report { role, lag_bytes, lag_seconds, clock_skew_millis } = self.report;
        let args = [
            (&self.chain.node).into(),
            (&self.chain.id).into(),
            self.version.into(),
            self.at.into(),
            role.word().into(),
            lag_bytes.into(),
            lag_seconds.into(),
            clock_skew_millis.into(),
        ];
        tx.one::<(bool,)>(REGISTER, &args).await.map(|(is_drained,)| is_drained)
    }
}

/// A node lives. Answers whether it is to stay out of the pool; none: another start has its name, or it was removed.
pub struct Beat {
    /// Its chain.
    pub chain: Chain,
    /// When.
    pub at: Moment,
    /// How it stands.
    pub report: Report,
}

impl Errand for Beat {
    type Answer = Option<bool>;
    async fn run(&self, tx: &mut Tx) -> Result<Option<bool>, StoreError> {
        let Report { role, lag_bytes, lag_seconds, clock_skew_millis } = self.report;
        let args = [
            (&self.chain.node).into(),
            (&self.chain.id).into(),
            self.at.into(),
            role.word().into(),
            lag_bytes.into(),
            lag_seconds.into(),
            clock_skew_millis.into(),
        ];
        Ok(tx.opt::<(bool,)>(BEAT, &args).await?.map(|(is_drained,)| is_drained))
    }
}

/// A node stops in order.
pub struct End {
    /// Its chain.
    pub chain: Chain,
    /// When.
    pub at: Moment,
}

impl Errand for End {
    type Answer = ();
    async fn run(&self, tx: &mut Tx) -> Result<(), StoreError> {
        tx.exec(END, &[(&self.chain.node).into(), (&self.chain.id).into(), self.at.into()]).await.map(drop)
    }
}

/// Nodes by their names.
pub struct List {
    /// Behind this name.
    pub after: Option<NodeId>,
    /// At most.
    pub limit: i64,
}

impl Errand for List {
    const IS_ONE_STATEMENT: bool = true;
    type Answer = Vec<Node>;
    async fn run(&self, tx: &mut Tx) -> Result<Vec<Node>, StoreError> {
        let after = self.after.as_ref().map_or("", NodeId::as_str);
        tx.all(LIST, &[after.into(), self.limit.into()]).await
    }
}

/// What is left to do, whoever does it.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    /// Changes of passwords that aren't settled.
    pub changes: i64,
    /// Of these, such whose password nobody is sure of.
    pub changes_in_doubt: i64,
    /// Check-outs whose return has failed.
    pub checkins_failed: i64,
}

/// Counts it.
pub struct Backlog;

impl Errand for Backlog {
    const IS_ONE_STATEMENT: bool = true;
    type Answer = Open;
    async fn run(&self, tx: &mut Tx) -> Result<Open, StoreError> {
        let (changes, changes_in_doubt, checkins_failed) = tx.one(BACKLOG, &[]).await?;
        Ok(Open { changes, changes_in_doubt, checkins_failed })
    }
}

async fn find(id: &NodeId, tx: &mut Tx) -> Result<Option<Node>, StoreError> {
    tx.opt(FIND, &[id.into()]).await
}
