//! AdminGroupGet: one administrator group.

use storage::administrator_group::read::Find;

use super::Manager;
use super::wire::{AdminGroupPath, AdministratorGroup};
use crate::operation::{Granted, Operation, Path, Route, Shown, get};
use crate::problem::{Code, Problem};

/// Shows an administrator group.
#[derive(Debug)]
pub enum AdminGroupGet {}

impl Operation for AdminGroupGet {
    const ID: &'static str = "AdminGroupGet";
    const ROUTE: Route = get("/v1/administrator-groups/{adminGroupId}");
    const TAG: &'static str = "administrators";
    const SUMMARY: &'static str = "Show an administrator group";
    const REFUSALS: &'static [Code] = &[Code::AdministratorGroupNotFound];
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<AdminGroupPath>;
    type Object = ();
    type Right = Manager;
    type Answer = Shown<AdministratorGroup>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        let found = granted.edge.store.read(Find((&path.admin_group_id).into())).await?;
        Ok(Shown(AdministratorGroup::from(&found.ok_or(Code::AdministratorGroupNotFound)?)))
    }
}
