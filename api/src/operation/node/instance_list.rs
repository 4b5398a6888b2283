//! InstanceList: the servers of this installation.

use domain::id::NodeId;
use storage::node::List;

use super::wire::{Instance, InstancePage};
use crate::operation::{Any, Granted, Has, Operation, Page, Route, Shown, get, privilege};
use crate::problem::Problem;

/// Lists the servers.
#[derive(Debug)]
pub enum InstanceList {}

impl Operation for InstanceList {
    const ID: &'static str = "InstanceList";
    const ROUTE: Route = get("/v1/instances");
    const TAG: &'static str = "server";
    const SUMMARY: &'static str = "List the servers of this installation";
    const DESCRIPTION: &'static str = "By `nodeId`, each as it has said itself, once a second. One that has not been heard of for ten \
        seconds is `cut-off`. Servers are drained and removed on their machines, by `strongroom node`.";
    const EXAMPLE: &'static str = include_str!("instance_list.json");

    type Input = Page<()>;
    type Object = ();
    type Right = Any<(Has<privilege::Maintain>, Has<privilege::Replication>)>;
    type Answer = Shown<InstancePage>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let page = &granted.input;
        let limit = i64::try_from(page.rows_max()).unwrap_or(i64::MAX);
        let nodes = granted.edge.store.scan(List { after: page.after.clone().map(NodeId), limit }).await?;
        let now = granted.edge.clock.now();
        Ok(Shown(page.answer(&granted.edge, nodes, |node| node.id.as_str(), |node| Instance::of(&node, now))?))
    }
}
