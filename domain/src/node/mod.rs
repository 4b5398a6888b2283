//! Nodes: the servers that share an installation. Here belongs how one stands by what it has said of itself, and what an operator may do
//! with it; never how it is asked.

pub mod change;

use crate::{
    id::{ChainId, NodeId},
    time::Moment,
    word::words,
};

/// A node that hasn't been heard of for so long is silent: others stand in for it.
pub const SILENT_SECONDS: i64 = 10;
/// A node whose clock is further from the database's, in milliseconds, takes part in nothing: it can't be told who is wrong.
pub const SKEW_MILLIS_MAX: i64 = 5_000;

words! {
    /// How a node stands.
    enum State {
        /// It serves.
        Serving = "serving",
        /// An operator keeps it out of the pool: it answers, and begins no work of its own.
        Draining = "draining",
        /// Nothing is heard of it, and it has not said goodbye; or its clock is wrong.
        CutOff = "cut-off",
        /// It has stopped in order.
        Stopped = "stopped",
    }
}

words! {
    /// What the database server beside a node does.
    enum Role {
        /// It is the only one.
        Single = "single",
        /// It takes writes.
        Leader = "leader",
        /// It follows the one that does, or doesn't answer.
        Standby = "standby",
    }
}

words! {
    /// What a member of the database's cluster does.
    enum MemberRole {
        /// It takes writes.
        Primary = "primary",
        /// It follows.
        Standby = "standby",
        /// It says that it takes writes, and another one does since: it was cut off.
        Superseded = "superseded",
        /// It doesn't answer.
        Unreachable = "unreachable",
    }
}

words! {
    /// What keeps the tables.
    enum Engine {
        /// A file of this node.
        Sqlite = "sqlite",
        /// A server, or a cluster of them.
        Postgresql = "postgresql",
    }
}

/// What a node says of itself, again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// What the database server beside it does.
    pub role: Role,
    /// What that lacks, in bytes; none: not known.
    pub lag_bytes: Option<i64>,
    /// For how long, in seconds; none: not known.
    pub lag_seconds: Option<i64>,
    /// How far the machine's clock is ahead of the database's, in milliseconds.
    pub clock_skew_millis: i64,
}

impl Report {
    /// Its clock is right enough to take part.
    #[must_use]
    pub const fn is_in_time(&self) -> bool {
        self.clock_skew_millis.abs() <= SKEW_MILLIS_MAX
    }
}

/// A node, as the database has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its name.
    pub id: NodeId,
    /// The chain of its latest start.
    pub chain: ChainId,
    /// Its version.
    pub version: String,
    /// When it started.
    pub started_at: Moment,
    /// When it was heard of last.
    pub heartbeat_at: Moment,
    /// When it stopped in order.
    pub ended_at: Option<Moment>,
    /// An operator keeps it out of the pool.
    pub is_drained: bool,
    /// What it has said last.
    pub report: Report,
    /// Open changes of passwords that it works on, or that wait for it.
    pub queue_length: i64,
}

impl Node {
    /// How it stands.
    #[must_use]
    pub fn state(&self, now: Moment) -> State {
        match self.ended_at {
            Some(_) => State::Stopped,
            None if self.heartbeat_at < now.plus_seconds(-SILENT_SECONDS) || !self.report.is_in_time() => State::CutOff,
            None if self.is_drained => State::Draining,
            None => State::Serving,
        }
    }

    /// It may be there.
    #[must_use]
    pub fn is_heard(&self, now: Moment) -> bool {
        self.ended_at.is_none() && self.heartbeat_at >= now.plus_seconds(-SILENT_SECONDS)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) const NOW: Moment = Moment(1_800_000_000_000);

    pub(crate) fn node() -> Node {
        Node {
            id: NodeId("east-1".into()),
            chain: ChainId("chain".into()),
            version: "1".into(),
            started_at: NOW.plus_seconds(-60),
            heartbeat_at: NOW,
            ended_at: None,
            is_drained: false,
            report: Report { role: Role::Single, lag_bytes: Some(0), lag_seconds: Some(0), clock_skew_millis: 0 },
            queue_length: 0,
        }
    }

    #[test]
    fn a_node_stands_as_it_was_heard_last() {
        let skewed = |millis| Report { clock_skew_millis: millis, ..node().report };
        let silent = NOW.plus_seconds(-SILENT_SECONDS - 1);
        for (node, state, is_heard) in [
            (node(), State::Serving, true),
            (Node { is_drained: true, ..node() }, State::Draining, true),
            (Node { heartbeat_at: NOW.plus_seconds(-SILENT_SECONDS), ..node() }, State::Serving, true),
            (Node { heartbeat_at: silent, ..node() }, State::CutOff, false),
            (Node { heartbeat_at: silent, is_drained: true, ..node() }, State::CutOff, false),
            (Node { report: skewed(5_000), ..node() }, State::Serving, true),
            (Node { report: skewed(5_001), ..node() }, State::CutOff, true),
            (Node { report: skewed(-5_001), is_drained: true, ..node() }, State::CutOff, true),
            (Node { ended_at: Some(NOW), ..node() }, State::Stopped, false),
            (Node { ended_at: Some(silent), heartbeat_at: silent, ..node() }, State::Stopped, false),
        ] {
            assert_eq!((node.state(NOW), node.is_heard(NOW)), (state, is_heard), "{node:?}");
        }
    }
}
