//! AdminEffectivePrivilegesGet: all privileges, and where they come from.

use storage::administrator::read::Origins;

use super::seen::SeenAdministrator;
use super::wire::{AdministratorPath, EffectivePrivileges};
use crate::operation::{Any, Granted, Has, Operation, Owner, Path, Route, Shown, get, privilege};
use crate::problem::{Code, Problem};

/// Shows the privileges that an administrator has, and why.
#[derive(Debug)]
pub enum AdminEffectivePrivilegesGet {}

impl Operation for AdminEffectivePrivilegesGet {
    const ID: &'static str = "AdminEffectivePrivilegesGet";
    const ROUTE: Route = get("/v1/product-administrators/{userId}/effective-privileges");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Show the privileges of an administrator or caller, and where they come from";
    const EXAMPLE: &'static str = include_str!("effective_privileges_get.json");

    type Input = Path<AdministratorPath>;
    type Object = SeenAdministrator;
    type Right = Any<(Owner, Has<privilege::Console>)>;
    type Answer = Shown<EffectivePrivileges>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let user = granted.object.user();
        let found = granted.edge.store.read(Origins(user.clone())).await?.ok_or(Code::AdministratorNotFound)?;
        Ok(Shown(EffectivePrivileges::new(user, &found)))
    }
}
