//! AdminDelete: deletes an administrator.

use domain::administrator::delete::Delete;

use super::Manager;
use super::seen::SeenAdministrator;
use super::wire::AdministratorPath;
use crate::operation::{Granted, IfMatch, NoContent, Operation, Path, Route, delete};
use crate::problem::{Code, Problem};

/// Deletes an administrator.
#[derive(Debug)]
pub enum AdminDelete {}

impl Operation for AdminDelete {
    const ID: &'static str = "AdminDelete";
    const ROUTE: Route = delete("/v1/product-administrators/{userId}");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Delete an administrator or caller";
    const DESCRIPTION: &'static str = "Out of every class, and with all its sessions. Its id is never used again. Built-in ones stay, and \
        so does who owns a policy or authorizes requests by name.";
    const EVENT: Option<&'static str> = Some("administrator.deleted");
    const REFUSALS: &'static [Code] = &[Code::AdministratorBuiltIn, Code::ObjectInUse, Code::AdministratorOwnRights];

    type Input = (Path<AdministratorPath>, IfMatch);
    type Object = SeenAdministrator;
    type Right = Manager;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (_, IfMatch(revision)) = &granted.input;
        let delete = Delete { user_id: granted.object.user().clone(), revision: *revision };
        granted.transact(delete, |_| NoContent).await
    }
}
