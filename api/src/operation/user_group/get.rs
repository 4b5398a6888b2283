//! UserGroupGet: one user group.

use storage::user_group::read::Find;

use super::Manager;
use super::wire::{GroupPath, UserGroup};
use crate::operation::{Granted, Operation, Path, Route, Shown, get};
use crate::problem::{Code, Problem};

/// Shows a user group.
#[derive(Debug)]
pub enum UserGroupGet {}

impl Operation for UserGroupGet {
    const ID: &'static str = "UserGroupGet";
    const ROUTE: Route = get("/v1/user-groups/{groupId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Show a user group";
    const REFUSALS: &'static [Code] = &[Code::UserGroupNotFound];
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<GroupPath>;
    type Object = ();
    type Right = Manager;
    type Answer = Shown<UserGroup>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        let found = granted.edge.store.read(Find((&path.group_id).into())).await?.ok_or(Code::UserGroupNotFound)?;
        Ok(Shown(UserGroup::from(&found)))
    }
}
