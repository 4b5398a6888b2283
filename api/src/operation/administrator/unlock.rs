//! AdminUnlock: failed logins are forgotten.

use domain::administrator::unlock::Unlock;

use super::Manager;
use super::seen::SeenAdministrator;
use super::wire::AdministratorPath;
use crate::operation::{Granted, NoContent, Operation, Path, Route, post};
use crate::problem::{Code, Problem};

/// Forgets the failed logins of an administrator.
#[derive(Debug)]
pub enum AdminUnlock {}

impl Operation for AdminUnlock {
    const ID: &'static str = "AdminUnlock";
    const ROUTE: Route = post("/v1/product-administrators/{userId}/unlock");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Forget the failed logins of an administrator or caller";
    const DESCRIPTION: &'static str = "From wherever they came. Done already is 204 too.";
    const EVENT: Option<&'static str> = Some("administrator.unlocked");
    const REFUSALS: &'static [Code] = &[Code::AdministratorOwnRights];

    type Input = Path<AdministratorPath>;
    type Object = SeenAdministrator;
    type Right = Manager;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        granted.transact(Unlock { user_id: granted.object.user().clone() }, |_| NoContent).await
    }
}
