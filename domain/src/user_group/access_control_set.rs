//! UserGroupAccessControlSet: what a group grants and denies on one policy, without a race with who edits another.

use serde::Serialize;

use super::{ACCESS_CONTROLS_MAX, AccessControl, Concerned, Described, UserGroup, edit};
use crate::{
    id::GroupId,
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, privilege::Privilege},
};

/// What is to be, whatever was.
#[derive(Clone, Debug, Serialize)]
pub struct AccessControlSet {
    /// The group.
    pub group_id: GroupId,
    /// The policy, and what about it.
    pub control: AccessControl,
}

/// What was read.
pub struct AccessControlSetView {
    /// The actor.
    pub acting: Acting,
    /// The group.
    pub group: Option<UserGroup>,
    /// Is the policy there?
    pub is_policy_there: bool,
    /// What the group grants and denies on it so far.
    pub control: Option<AccessControl>,
    /// How many access controls the group has.
    pub count: usize,
    /// Whom it concerns.
    pub concerned: Concerned,
}

/// It is so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccessControlWritten {
    /// As it is now.
    pub group: UserGroup,
    /// As it is now.
    pub control: AccessControl,
}

impl AccessControlSet {
    fn rule(&self, stamp: &Stamp, view: &AccessControlSetView) -> Result<AccessControlWritten, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::MngAcl)?;
        let group = view.group.as_ref().ok_or(Code::UserGroupNotFound)?;
        if !view.is_policy_there {
            return Err(Code::PolicyNotFound.into());
        }
        if view.control.is_none() && view.count >= ACCESS_CONTROLS_MAX {
            return Err(Code::ObjectFull.into());
        }
        if self.control.is_contradictory() {
            let message = "A permission that is granted is denied here, too.";
            return Err(Refusal::from(Code::AccessControlContradictory).at("/deny", "contradictory", message));
        }
        let with = |access_controls| edit::seen(&Described { group: group.clone(), access_controls });
        let (before, after) = (with(Vec::from_iter(view.control.clone())), with(vec![self.control.clone()]));
        edit::check(rights, Some(&before), Some(&after), &view.concerned)?;
        let group = UserGroup { revision: group.revision + 1, updated_at: stamp.at, ..group.clone() };
        Ok(AccessControlWritten { group, control: self.control.clone() })
    }
}

impl Procedure for AccessControlSet {
    const NAME: &'static str = "user-group-access-control-set";
    type View = AccessControlSetView;
    type Effect = AccessControlWritten;

    fn decide(&self, stamp: &Stamp, view: &AccessControlSetView) -> Decision<AccessControlWritten> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<AccessControlWritten>) -> &'static str {
        if decision.is_accepted() { "user-group.access-control-set" } else { "user-group.refused" }
    }

    fn subject(&self, _: Option<&AccessControlWritten>) -> Subject {
        Subject { policy: Some(self.control.policy_id.clone()), ..Subject::default() }
    }
}
