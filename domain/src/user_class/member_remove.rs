//! UserClassMemberRemove: one explicit member less, without a race with who edits another.

use serde::Serialize;

use super::{UserClass, Uses};
use crate::{
    id::{ClassId, UserId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, gain::Person, privilege::Privilege},
};

/// Who, and where.
#[derive(Clone, Debug, Serialize)]
pub struct MemberRemove {
    /// The class.
    pub class_id: ClassId,
    /// The user.
    pub user_id: UserId,
}

/// What was read.
pub struct MemberRemoveView {
    /// The actor.
    pub acting: Acting,
    /// The class.
    pub class: Option<UserClass>,
    /// The user.
    pub person: Option<Person>,
    /// What hangs on the class.
    pub uses: Uses,
}

/// The user is no member any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MemberRemoved {
    /// As it is now.
    pub class: UserClass,
    /// Who, as it is spelt.
    pub user: UserId,
}

impl MemberRemove {
    fn rule(&self, stamp: &Stamp, view: &MemberRemoveView) -> Result<MemberRemoved, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::Policy)?;
        let class = view.class.as_ref().ok_or(Code::UserClassNotFound)?;
        let member = view.person.as_ref().filter(|person| person.classes.contains(&self.class_id));
        let person = member.ok_or(Code::AdministratorNotFound)?;
        view.uses.check_moves(stamp, rights, &self.class_id, [person])?;
        let class = UserClass { revision: class.revision + 1, updated_at: stamp.at, ..class.clone() };
        Ok(MemberRemoved { class, user: person.user.clone() })
    }
}

impl Procedure for MemberRemove {
    const NAME: &'static str = "user-class-member-remove";
    type View = MemberRemoveView;
    type Effect = MemberRemoved;

    fn decide(&self, stamp: &Stamp, view: &MemberRemoveView) -> Decision<MemberRemoved> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<MemberRemoved>) -> &'static str {
        if decision.is_accepted() { "user-class.member-removed" } else { "user-class.refused" }
    }

    fn subject(&self, _: Option<&MemberRemoved>) -> Subject {
        Subject { user: Some(self.user_id.clone()), ..Subject::default() }
    }
}
