//! AdminDisable: an administrator may not log in.

use domain::administrator::disable::Disable;

use super::Manager;
use super::seen::SeenAdministrator;
use super::wire::AdministratorPath;
use crate::operation::{Granted, NoContent, Operation, Path, Route, post};
use crate::problem::{Code, Problem};

/// Lets an administrator no longer log in.
#[derive(Debug)]
pub enum AdminDisable {}

impl Operation for AdminDisable {
    const ID: &'static str = "AdminDisable";
    const ROUTE: Route = post("/v1/product-administrators/{userId}/disable");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Let an administrator or caller no longer log in";
    const DESCRIPTION: &'static str =
        "Its sessions end. The last one who could repair things stays enabled. Done already is 204 too.";
    const EVENT: Option<&'static str> = Some("administrator.disabled");
    const REFUSALS: &'static [Code] = &[Code::AdministratorBuiltIn, Code::AdministratorOwnRights];

    type Input = Path<AdministratorPath>;
    type Object = SeenAdministrator;
    type Right = Manager;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        granted.transact(Disable { user_id: granted.object.user().clone() }, |_| NoContent).await
    }
}
