//! UserClassCacheRecalculate: computes the membership of a user class anew.

use domain::user_class::cache_recalculate::CacheRecalculate;

use super::Editor;
use super::wire::ClassPath;
use crate::operation::{Granted, NoContent, Operation, Path, Route, post};
use crate::problem::{Code, Problem};

/// Computes the membership of a user class anew.
#[derive(Debug)]
pub enum UserClassCacheRecalculate {}

impl Operation for UserClassCacheRecalculate {
    const ID: &'static str = "UserClassCacheRecalculate";
    const ROUTE: Route = post("/v1/user-classes/{classId}/recalculate");
    const TAG: &'static str = "users";
    const SUMMARY: &'static str = "Compute the membership of a user class anew";
    const DESCRIPTION: &'static str = "Explicit members are exact without it.";
    const EVENT: Option<&'static str> = Some("user-class.cache-recalculated");
    const REFUSALS: &'static [Code] = &[Code::UserClassNotFound];

    type Input = Path<ClassPath>;
    type Object = ();
    type Right = Editor;
    type Answer = NoContent;

    async fn handle(granted: Granted<Self>) -> Result<Self::Answer, Problem> {
        let Path(path) = &granted.input;
        granted.transact(CacheRecalculate { class_id: (&path.class_id).into() }, |_| NoContent).await
    }
}
