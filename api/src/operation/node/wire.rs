//! The words of servers, and of the database behind them.

use domain::node::{Engine, MemberRole, Node, Role, State};
use domain::time::Moment;
use serde::Serialize;
use storage::Standing;
use storage::node::Open;
use utoipa::ToSchema;

use crate::operation::Shape;
use crate::wire::{Int, List, MAX_SAFE, NodeId, Text, Time};

crate::choice_of! {
    /// How a server stands.
    InstanceState as "_InstanceState" of State
}

crate::choice_of! {
    /// What the database server beside it does.
    InstanceRole as "_InstanceRole" of Role
}

crate::choice_of! {
    /// Where the tables are.
    EngineName as "_Engine" of Engine
}

crate::choice_of! {
    /// What a member of the database's cluster does. `superseded`: it takes itself for the primary, and another one is since.
    MemberRoleName as "_MemberRole" of MemberRole
}

type Count = Int<0, MAX_SAFE>;
type Skew = Int<{ -MAX_SAFE }, MAX_SAFE>;

/// A server of this installation, as it has said itself.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Instance {
    /// Its name.
    node_id: NodeId,
    /// How it stands.
    state: InstanceState,
    /// What the database server beside it does.
    role: InstanceRole,
    /// Its version.
    version: Text<1, 64>,
    /// When it started.
    started_at: Time,
    /// When it was heard of last.
    heartbeat_at: Time,
    /// What the database server beside it lacks of the leader's log; null: not known.
    lag_bytes: Option<Count>,
    /// For how long; null: not known.
    lag_seconds: Option<Count>,
    /// Open changes of passwords that it works on, or that wait for it: as their managing node, or because it was to make them itself.
    queue_length: Count,
    /// How far its machine's clock is ahead of the database's. Beyond 5000 either way it is cut off.
    clock_skew_milliseconds: Skew,
}

impl Shape for Instance {}

crate::page! {
    /// A page of servers.
    InstancePage of Instance
}

impl Instance {
    /// As others are shown it.
    pub fn of(node: &Node, now: Moment) -> Self {
        Self {
            node_id: NodeId::server(node.id.as_str()),
            state: InstanceState(node.state(now)),
            role: InstanceRole(node.report.role),
            version: Text::server(node.version.as_str()),
            started_at: node.started_at.into(),
            heartbeat_at: node.heartbeat_at.into(),
            lag_bytes: node.report.lag_bytes.map(count),
            lag_seconds: node.report.lag_seconds.map(count),
            queue_length: count(node.queue_length),
            clock_skew_milliseconds: Int::server(node.report.clock_skew_millis.clamp(-MAX_SAFE, MAX_SAFE)),
        }
    }
}

/// A member of the database's cluster.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReplicationMember {
    /// Where it is, as the configuration says.
    host: Text<1, 300>,
    /// What it does.
    role: MemberRoleName,
    /// What it lacks of the primary's log; null: not known.
    lag_bytes: Option<Count>,
    /// For how long; null: not known.
    lag_seconds: Option<Count>,
}

impl Shape for ReplicationMember {}

/// How the database keeps what is written, and what is left to do.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReplicationStatus {
    /// Where the tables are.
    engine: EngineName,
    /// A member takes writes, and answers.
    leader_reachable: bool,
    /// What is written is kept as the configuration asks.
    quorum: bool,
    /// Commits that wait for standbys.
    commits_waiting: Count,
    /// For how long the first of them has.
    commits_waiting_milliseconds: Count,
    /// The members of the cluster, in the order of the configuration; none where the tables are in a file.
    members: List<ReplicationMember, 0, 9>,
    /// Changes of passwords that aren't settled.
    changes_open: Count,
    /// Of these, such whose password nobody is sure of.
    changes_in_doubt: Count,
    /// Check-outs whose return has failed.
    checkins_failed: Count,
}

impl Shape for ReplicationStatus {}

impl ReplicationStatus {
    /// As this server sees it; `standing`: none where the tables are in a file.
    pub fn of(standing: Option<Standing>, open: &Open) -> Self {
        let engine = EngineName(if standing.is_some() { Engine::Postgresql } else { Engine::Sqlite });
        let standing = standing.unwrap_or_else(|| Standing {
            is_led: true,
            has_quorum: true,
            members: Vec::new(),
            commits_waiting: 0,
            waiting_millis: 0,
        });
        let member = |member: storage::Member| ReplicationMember {
            host: Text::server(member.host),
            role: MemberRoleName(member.role),
            lag_bytes: member.lag_bytes.map(count),
            lag_seconds: member.lag_millis.map(|millis| count((millis + 999) / 1_000)),
        };
        Self {
            engine,
            leader_reachable: standing.is_led,
            quorum: standing.has_quorum,
            commits_waiting: count(standing.commits_waiting),
            commits_waiting_milliseconds: count(standing.waiting_millis),
            members: List::server(standing.members.into_iter().map(member)),
            changes_open: count(open.changes),
            changes_in_doubt: count(open.changes_in_doubt),
            checkins_failed: count(open.checkins_failed),
        }
    }
}

fn count(value: i64) -> Count {
    Int::server(value.clamp(0, MAX_SAFE))
}
