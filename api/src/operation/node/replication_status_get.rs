//! ReplicationStatusGet: how the database keeps what is written, and what is left to do.

use storage::node::Backlog;

use super::wire::ReplicationStatus;
use crate::operation::{Any, Granted, Has, Operation, Route, Shown, get, privilege};
use crate::problem::Problem;

/// Shows how the database stands.
#[derive(Debug)]
pub enum ReplicationStatusGet {}

impl Operation for ReplicationStatusGet {
    const ID: &'static str = "ReplicationStatusGet";
    const ROUTE: Route = get("/v1/replication/status");
    const TAG: &'static str = "server";
    const SUMMARY: &'static str = "Show how the database keeps what is written";
    const DESCRIPTION: &'static str = "As the server that is asked sees it, at most a second ago: which member of the database's cluster \
        takes writes, how far the others are, whether commits wait for them, and how much there is left to do. `quorum` is false where \
        what is written would not be kept as the configuration asks: then this server refuses changes and passwords with 503.";
    const EXAMPLE: &'static str = include_str!("replication_status_get.json");

    type Input = ();
    type Object = ();
    type Right = Any<(Has<privilege::Maintain>, Has<privilege::Replication>)>;
    type Answer = Shown<ReplicationStatus>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let backlog = granted.edge.store.scan(Backlog).await?;
        Ok(Shown(ReplicationStatus::of(granted.edge.store.standing(), &backlog)))
    }
}
