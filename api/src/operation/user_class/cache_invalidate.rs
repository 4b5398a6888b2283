//! UserClassCacheInvalidate: the computed membership of a user class counts no longer.

use domain::user_class::cache_invalidate::CacheInvalidate;

use super::Editor;
use super::wire::ClassPath;
use crate::operation::{Granted, NoContent, Operation, Path, Route, post};
use crate::problem::{Code, Problem};

/// Makes the computed membership of a user class count no longer.
#[derive(Debug)]
pub enum UserClassCacheInvalidate {}

impl Operation for UserClassCacheInvalidate {
    const ID: &'static str = "UserClassCacheInvalidate";
    const ROUTE: Route = post("/v1/user-classes/{classId}/invalidate");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Let the computed membership of a user class count no longer";
    const DESCRIPTION: &'static str = "Until it is computed anew. Explicit members stay.";
    const EVENT: Option<&'static str> = Some("user-class.cache-invalidated");
    const REFUSALS: &'static [Code] = &[Code::UserClassNotFound];

    type Input = Path<ClassPath>;
    type Object = ();
    type Right = Editor;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        granted.transact(CacheInvalidate { class_id: (&path.class_id).into() }, |_| NoContent).await
    }
}
