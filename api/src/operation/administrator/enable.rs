//! AdminEnable: an administrator may log in again.

use domain::administrator::enable::Enable;

use super::Manager;
use super::seen::SeenAdministrator;
use super::wire::AdministratorPath;
use crate::operation::{Granted, NoContent, Operation, Path, Route, post};
use crate::problem::{Code, Problem};

/// Lets an administrator log in.
#[derive(Debug)]
pub enum AdminEnable {}

impl Operation for AdminEnable {
    const ID: &'static str = "AdminEnable";
    const ROUTE: Route = post("/v1/product-administrators/{userId}/enable");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Let an administrator or caller log in";
    const DESCRIPTION: &'static str = "Done already is 204 too.";
    const EVENT: Option<&'static str> = Some("administrator.enabled");
    const REFUSALS: &'static [Code] = &[Code::AdministratorOwnRights];

    type Input = Path<AdministratorPath>;
    type Object = SeenAdministrator;
    type Right = Manager;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        granted.transact(Enable { user_id: granted.object.user().clone() }, |_| NoContent).await
    }
}
