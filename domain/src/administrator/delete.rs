//! AdminDelete: an administrator goes, out of every class and with all its sessions. Its id is nobody's ever after.

use serde::Serialize;

use super::target::{Changed, TargetView, event, subject};
use crate::{
    id::UserId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::law,
};

/// Who.
#[derive(Serialize)]
pub struct Delete {
    /// Its id.
    pub user_id: UserId,
    /// The revision that the caller knows.
    pub revision: Option<i64>,
}

/// What was read.
pub struct DeleteView {
    /// As of every procedure about one administrator.
    pub view: TargetView,
    /// Does it own a policy, or authorize requests by name?
    pub is_in_use: bool,
}

impl Procedure for Delete {
    const NAME: &'static str = "administrator-delete";
    type View = DeleteView;
    type Effect = Changed;

    fn decide(&self, stamp: &Stamp, view: &DeleteView) -> Decision<Changed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Changed>) -> &'static str {
        event(decision.effect(), "administrator.deleted")
    }

    fn subject(&self, _: Option<&Changed>) -> Subject {
        subject(&self.user_id)
    }
}

impl Delete {
    fn rule(&self, stamp: &Stamp, DeleteView { view, is_in_use }: &DeleteView) -> Result<Changed, Refusal> {
        let touched = view.touch(stamp, &self.user_id, self.revision)?;
        let administrator = touched.target.administrator();
        if administrator.is_built_in {
            return Err(Code::AdministratorBuiltIn.into());
        }
        if *is_in_use {
            let message = "It owns a policy, or is among the authorizers of one.";
            return Err(Refusal::from(Code::ObjectInUse).at("", "policy", message));
        }
        law::keep_one(touched.rights, &view.crew, &view.crew.without(&administrator.user_id))?;
        Ok(touched.target.turned_into(administrator.clone(), true, touched.is_self))
    }
}
