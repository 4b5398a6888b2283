//! UserGroupAccessControlDelete: a group grants and denies nothing on a policy any more.

use serde::Serialize;

use super::{AccessControl, Concerned, Described, UserGroup, access_control_set::AccessControlWritten, edit};
use crate::{
    id::{GroupId, PolicyId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
};

/// Which.
#[derive(Clone, Debug, Serialize)]
pub struct AccessControlDelete {
    /// The group.
    pub group_id: GroupId,
    /// The policy.
    pub policy_id: PolicyId,
}

/// What was read.
pub struct AccessControlDeleteView {
    /// The actor.
    pub acting: Acting,
    /// The group.
    pub group: Option<UserGroup>,
    /// What the group grants and denies on the policy.
    pub control: Option<AccessControl>,
    /// Whom it concerns.
    pub concerned: Concerned,
}

impl AccessControlDelete {
    fn rule(stamp: &Stamp, view: &AccessControlDeleteView) -> Result<AccessControlWritten, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::MngAcl)?;
        let group = view.group.as_ref().ok_or(Code::UserGroupNotFound)?;
        let control = view.control.as_ref().ok_or(Code::PolicyNotFound)?;
        let with = |access_controls| edit::seen(&Described { group: group.clone(), access_controls });
        let (before, after) = (with(vec![control.clone()]), with(Vec::new()));
        edit::check(rights, Some(&before), Some(&after), &view.concerned)?;
        let group = UserGroup { revision: group.revision + 1, updated_at: stamp.at, ..group.clone() };
        Ok(AccessControlWritten { group, control: control.clone() })
    }
}

impl Procedure for AccessControlDelete {
    const NAME: &'static str = "user-group-access-control-delete";
    type View = AccessControlDeleteView;
    /// The control: as it was.
    type Effect = AccessControlWritten;

    fn decide(&self, stamp: &Stamp, view: &AccessControlDeleteView) -> Decision<AccessControlWritten> {
        Self::rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<AccessControlWritten>) -> &'static str {
        if decision.is_accepted() { "user-group.access-control-deleted" } else { "user-group.refused" }
    }

    fn subject(&self, _: Option<&AccessControlWritten>) -> Subject {
        Subject { policy: Some(self.policy_id.clone()), ..Subject::default() }
    }
}
