//! AdminUnlock: the failed logins of an administrator are forgotten, from wherever they came. Done already is done.

use serde::Serialize;

use super::target::{Changed, Login, TargetView, event, subject};
use crate::{
    id::UserId,
    problem::Refusal,
    procedure::{Decision, Procedure, Stamp, Subject},
};

/// Who.
#[derive(Serialize)]
pub struct Unlock {
    /// Its id.
    pub user_id: UserId,
}

impl Procedure for Unlock {
    const NAME: &'static str = "administrator-unlock";
    type View = TargetView;
    type Effect = Changed;

    fn decide(&self, stamp: &Stamp, view: &TargetView) -> Decision<Changed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Changed>) -> &'static str {
        event(decision.effect(), "administrator.unlocked")
    }

    fn subject(&self, _: Option<&Changed>) -> Subject {
        subject(&self.user_id)
    }
}

impl Unlock {
    fn rule(&self, stamp: &Stamp, view: &TargetView) -> Result<Changed, Refusal> {
        let touched = view.touch(stamp, &self.user_id, None)?;
        let mut changed = touched.target.turned_into(touched.target.administrator().clone(), false, touched.is_self);
        changed.profile.login = Login { locked_until: None, ..changed.profile.login };
        Ok(changed)
    }
}
