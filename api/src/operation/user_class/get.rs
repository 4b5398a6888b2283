//! UserClassGet: one user class.

use storage::user_class::read::Find;

use super::Reader;
use super::wire::{ClassPath, UserClass};
use crate::operation::{Granted, Operation, Path, Route, Shown, get};
use crate::problem::{Code, Problem};

/// Shows a user class.
#[derive(Debug)]
pub enum UserClassGet {}

impl Operation for UserClassGet {
    const ID: &'static str = "UserClassGet";
    const ROUTE: Route = get("/v1/user-classes/{classId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Show a user class";
    const REFUSALS: &'static [Code] = &[Code::UserClassNotFound];
    const EXAMPLE: &'static str = include_str!("get.json");

    type Input = Path<ClassPath>;
    type Object = ();
    type Right = Reader;
    type Answer = Shown<UserClass>;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        let found = granted.edge.store.read(Find((&path.class_id).into())).await?.ok_or(Code::UserClassNotFound)?;
        Ok(Shown(UserClass::from(&found)))
    }
}
