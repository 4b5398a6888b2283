//! UserClassCacheRecalculate: the computed membership of a class is computed anew. Explicit members are exact without it.

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
pub struct CacheRecalculate {
    /// Its name.
    pub class_id: ClassId,
}

/// What was read.
pub struct CacheRecalculateView {
    /// The actor.
    pub acting: Acting,
    /// The class.
    pub class: Option<UserClass>,
}

/// It was computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CacheRecalculated {
    /// As it is now; its definition, and so its revision, is the same.
    pub class: UserClass,
}

impl CacheRecalculate {
    fn rule(stamp: &Stamp, view: &CacheRecalculateView) -> Result<CacheRecalculated, Refusal> {
        act(stamp, &view.acting)?.need(Privilege::Policy)?;
        let class = view.class.clone().ok_or(Code::UserClassNotFound)?;
        Ok(CacheRecalculated { class: UserClass { cached_at: Some(stamp.at), ..class } })
    }
}

impl Procedure for CacheRecalculate {
    const NAME: &'static str = "user-class-cache-recalculate";
    type View = CacheRecalculateView;
    type Effect = CacheRecalculated;

    fn decide(&self, stamp: &Stamp, view: &CacheRecalculateView) -> Decision<CacheRecalculated> {
        Self::rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<CacheRecalculated>) -> &'static str {
        if decision.is_accepted() { "user-class.cache-recalculated" } else { "user-class.refused" }
    }

    fn subject(&self, _: Option<&CacheRecalculated>) -> Subject {
        Subject::default()
    }
}
