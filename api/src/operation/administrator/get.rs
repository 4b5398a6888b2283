//! AdminGet: one administrator.

use super::Manager;
use super::seen::SeenAdministrator;
use super::wire::{AdministratorPath, ProductAdministrator};
use crate::operation::{Granted, Operation, Path, Route, Shown, get};
use crate::problem::Problem;

/// Shows an administrator.
#[derive(Debug)]
pub enum AdminGet {}

impl Operation for AdminGet {
    const ID: &'static str = "AdminGet";
    const ROUTE: Route = get("/v1/product-administrators/{userId}");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Show an administrator or caller";
    const DESCRIPTION: &'static str = "Who holds what the caller lacks is not shown: 404.";
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<AdministratorPath>;
    type Object = SeenAdministrator;
    type Right = Manager;
    type Answer = Shown<ProductAdministrator>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        Ok(Shown(ProductAdministrator::of(&granted.object.0.profile, granted.edge.clock.now())))
    }
}
