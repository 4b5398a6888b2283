//! AdminEnable: an administrator may log in again. Done already is done.

use serde::Serialize;

use super::{
    Administrator,
    target::{Changed, TargetView, event, subject},
};
use crate::{
    id::UserId,
    problem::Refusal,
    procedure::{Decision, Procedure, Stamp, Subject},
};

/// Who.
#[derive(Serialize)]
pub struct Enable {
    /// Its id.
    pub user_id: UserId,
}

impl Procedure for Enable {
    const NAME: &'static str = "administrator-enable";
    type View = TargetView;
    type Effect = Changed;

    fn decide(&self, stamp: &Stamp, view: &TargetView) -> Decision<Changed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Changed>) -> &'static str {
        event(decision.effect(), "administrator.enabled")
    }

    fn subject(&self, _: Option<&Changed>) -> Subject {
        subject(&self.user_id)
    }
}

impl Enable {
    fn rule(&self, stamp: &Stamp, view: &TargetView) -> Result<Changed, Refusal> {
        let touched = view.touch(stamp, &self.user_id, None)?;
        let after = switched(stamp, touched.target.administrator(), true);
        Ok(touched.target.turned_into(after, false, touched.is_self))
    }
}

/// Enabled or not; the same as before, when it was so before.
pub(super) fn switched(stamp: &Stamp, before: &Administrator, is_enabled: bool) -> Administrator {
    if before.is_enabled == is_enabled {
        return before.clone();
    }
    Administrator { is_enabled, revision: before.revision + 1, updated_at: stamp.at, ..before.clone() }
}
