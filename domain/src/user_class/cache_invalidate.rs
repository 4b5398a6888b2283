//! UserClassCacheInvalidate: the computed membership of a class counts no longer, until it is computed anew. Explicit members stay.

use serde::Serialize;

use super::UserClass;
use crate::{
    id::ClassId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
};

/// Which class.
#[derive(Clone, Debug, Serialize)]
pub struct CacheInvalidate {
    /// Its name.
    pub class_id: ClassId,
}

/// What was read.
pub struct CacheInvalidateView {
    /// The actor.
    pub acting: Acting,
    /// The class.
    pub class: Option<UserClass>,
}

/// It counts no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CacheInvalidated {
    /// As it is now; its definition, and so its revision, is the same.
    pub class: UserClass,
}

impl CacheInvalidate {
    fn rule(stamp: &Stamp, view: &CacheInvalidateView) -> Result<CacheInvalidated, Refusal> {
        act(stamp, &view.acting)?.need(Privilege::Policy)?;
        let class = view.class.clone().ok_or(Code::UserClassNotFound)?;
        Ok(CacheInvalidated { class: UserClass { cached_at: None, ..class } })
    }
}

impl Procedure for CacheInvalidate {
    const NAME: &'static str = "user-class-cache-invalidate";
    type View = CacheInvalidateView;
    type Effect = CacheInvalidated;

    fn decide(&self, stamp: &Stamp, view: &CacheInvalidateView) -> Decision<CacheInvalidated> {
        Self::rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<CacheInvalidated>) -> &'static str {
        if decision.is_accepted() { "user-class.cache-invalidated" } else { "user-class.refused" }
    }

    fn subject(&self, _: Option<&CacheInvalidated>) -> Subject {
        Subject::default()
    }
}
