//! ManagedSystemDelete: hides a system, and keeps it with its accounts.

use domain::system::delete::Delete;

use super::wire::SystemPath;
use super::{Editor, Found};
use crate::operation::{Granted, IfMatch, NoContent, Operation, Path, Route, delete};
use crate::problem::Problem;

/// Deletes a system.
#[derive(Debug)]
pub enum ManagedSystemDelete {}

impl Operation for ManagedSystemDelete {
    const ID: &'static str = "ManagedSystemDelete";
    const ROUTE: Route = delete("/v1/managed-systems/{resourceId}");
    const TAG: &'static str = "systems";
    const SUMMARY: &'static str = "Delete a managed system";
    const DESCRIPTION: &'static str = "Its accounts and their passwords are kept, and can still be read; its administrator's credential is gone. ManagedSystemAdd \
         brings it back.";
    const EVENT: Option<&'static str> = Some("system.deleted");
    const EXAMPLE: &'static str = include_str!("delete.json");

    type Input = (Path<SystemPath>, IfMatch);
    type Object = Found;
    type Right = Editor;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision)) = &granted.input;
        let delete = Delete { resource_id: (&path.resource_id).into(), revision: *revision };
        granted.transact(delete, |_| NoContent).await
    }
}
