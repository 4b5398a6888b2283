//! `strongroom node`.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use domain::{
    id::NodeId,
    node::{
        Node,
        change::{Change, Way},
    },
};
use serde::Serialize;
use storage::node::List;

use super::{
    Data,
    machine::{self, Machine, MachineError},
    output::{block_on, fail, print_json},
};
use crate::server::open::{self, OpenError, Opened};

/// Nodes that are listed.
const NODES_MAX: i64 = 1_000;

/// Looks after the nodes of an installation.
#[derive(Debug, Subcommand)]
pub enum NodeCommand {
    /// List the nodes, and how each stands. Needs no quorum.
    List(Data),
    /// Let a node begin nothing more, and load balancers take it out: it goes on answering.
    Drain(Named),
    /// Let it take part again.
    Resume(Named),
    /// Forget a node that won't come back. It must have stopped, and no policy may name it as its managing node.
    Remove(Named),
}

/// Which one.
#[derive(Debug, Args)]
pub struct Named {
    #[command(flatten)]
    data: Data,
    /// Its name: `node_id` in its configuration.
    #[arg(value_name = "NODE")]
    node: String,
}

/// A node, as it is listed.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    node_id: String,
    state: &'static str,
    role: &'static str,
    version: String,
    lag_bytes: Option<i64>,
    lag_seconds: Option<i64>,
    queue_length: i64,
    clock_skew_milliseconds: i64,
}

/// What was done.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    node_id: String,
    done: &'static str,
}

impl NodeCommand {
    pub fn run(&self) -> ExitCode {
        match self {
            Self::List(data) => match block_on(list(data)) {
                Ok(Ok(lines)) => print_json(&lines),
                Ok(Err(error)) => fail(&error),
                Err(error) => fail(&error),
            },
            Self::Drain(named) => named.change(Way::Drain),
            Self::Resume(named) => named.change(Way::Resume),
            Self::Remove(named) => named.change(Way::Remove),
        }
    }
}

async fn list(data: &Data) -> Result<Vec<Line>, OpenError> {
    let Opened { store, clock, .. } = open::look(open::configure(&data.data)?).await?;
    let nodes = store.read(List { after: None, limit: NODES_MAX }).await?;
    let now = clock.now();
    let line = |node: Node| Line {
        state: node.state(now).word(),
        node_id: node.id.0,
        role: node.report.role.word(),
        version: node.version,
        lag_bytes: node.report.lag_bytes,
        lag_seconds: node.report.lag_seconds,
        queue_length: node.queue_length,
        clock_skew_milliseconds: node.report.clock_skew_millis,
    };
    let lines = nodes.into_iter().map(line).collect();
    store.close().await;
    Ok(lines)
}

impl Named {
    fn change(&self, way: Way) -> ExitCode {
        machine::run(&self.data.data, async |machine: &Machine| {
            let node = self
                .node
                .parse::<crate::wire::NodeId>()
                .map_err(|why| MachineError::Argument(format!("{}: {why}", self.node)))?;
            let changed = machine.transact(Change { node: NodeId(node.as_str().into()), way }).await?;
            Ok(Answer { node_id: changed.node.0, done: changed.way.word() })
        })
    }
}
