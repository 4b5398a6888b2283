//! UserClassDelete: deletes a user class that nothing refers to.

use domain::user_class::delete::Delete;

use super::Editor;
use super::wire::ClassPath;
use crate::operation::{Granted, IfMatch, NoContent, Operation, Path, Route, delete};
use crate::problem::{Code, Problem};

/// Deletes a user class.
#[derive(Debug)]
pub enum UserClassDelete {}

impl Operation for UserClassDelete {
    const ID: &'static str = "UserClassDelete";
    const ROUTE: Route = delete("/v1/user-classes/{classId}");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Delete a user class";
    const DESCRIPTION: &'static str = "One that no group has and no policy names; built-in ones stay.";
    const EVENT: Option<&'static str> = Some("user-class.deleted");
    const REFUSALS: &'static [Code] = &[Code::UserClassNotFound, Code::ObjectInUse];

    type Input = (Path<ClassPath>, IfMatch);
    type Object = ();
    type Right = Editor;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let (Path(path), IfMatch(revision)) = &granted.input;
        granted.transact(Delete { class_id: (&path.class_id).into(), revision: *revision }, |_| NoContent).await
    }
}
