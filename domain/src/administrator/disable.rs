//! AdminDisable: an administrator may not log in, and its sessions end. Done already is done.

use serde::Serialize;

use super::{
    enable::switched,
    target::{Changed, TargetView, event, subject},
};
use crate::{
    id::UserId,
    problem::Refusal,
    procedure::{Decision, Procedure, Stamp, Subject},
};

/// Who.
#[derive(Serialize)]
pub struct Disable {
    /// Its id.
    pub user_id: UserId,
}

impl Procedure for Disable {
    const NAME: &'static str = "administrator-disable";
    type View = TargetView;
    type Effect = Changed;

    fn decide(&self, stamp: &Stamp, view: &TargetView) -> Decision<Changed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Changed>) -> &'static str {
        event(decision.effect(), "administrator.disabled")
    }

    fn subject(&self, _: Option<&Changed>) -> Subject {
        subject(&self.user_id)
    }
}

impl Disable {
    fn rule(&self, stamp: &Stamp, view: &TargetView) -> Result<Changed, Refusal> {
        let touched = view.touch(stamp, &self.user_id, None)?;
        let after = switched(stamp, touched.target.administrator(), false);
        view.keep_one(&touched, &after)?;
        Ok(touched.target.turned_into(after, true, touched.is_self))
    }
}
