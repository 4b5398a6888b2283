//! UserClassMemberAdd: one explicit member more, without a race with who edits another.

use serde::Serialize;

use super::{MEMBERS_MAX, UserClass, Uses};
use crate::{
    id::{ClassId, UserId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, gain::Person, privilege::Privilege},
};

/// Who, and where.
#[derive(Clone, Debug, Serialize)]
pub struct MemberAdd {
    /// The class.
    pub class_id: ClassId,
    /// The user.
    pub user_id: UserId,
}

/// What was read.
pub struct MemberAddView {
    /// The actor.
    pub acting: Acting,
    /// The class.
    pub class: Option<UserClass>,
    /// The user.
    pub person: Option<Person>,
    /// How many explicit members the class has.
    pub count: usize,
    /// What hangs on it.
    pub uses: Uses,
}

/// The user is a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MemberAdded {
    /// As it is now.
    pub class: UserClass,
    /// Who, as it is spelt.
    pub user: UserId,
    /// False: it was one already, and nothing changed.
    pub is_new: bool,
}

impl MemberAdd {
    fn rule(&self, stamp: &Stamp, view: &MemberAddView) -> Result<MemberAdded, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::Policy)?;
        let class = view.class.as_ref().ok_or(Code::UserClassNotFound)?;
        let person = view.person.as_ref().ok_or(Code::AdministratorNotFound)?;
        if person.classes.contains(&self.class_id) {
            return Ok(MemberAdded { class: class.clone(), user: person.user.clone(), is_new: false });
        }
        if view.count >= MEMBERS_MAX {
            return Err(Code::ObjectFull.into());
        }
        view.uses.check_moves(stamp, rights, &self.class_id, [person])?;
        let class = UserClass { revision: class.revision + 1, updated_at: stamp.at, ..class.clone() };
        Ok(MemberAdded { class, user: person.user.clone(), is_new: true })
    }
}

impl Procedure for MemberAdd {
    const NAME: &'static str = "user-class-member-add";
    type View = MemberAddView;
    type Effect = MemberAdded;

    fn decide(&self, stamp: &Stamp, view: &MemberAddView) -> Decision<MemberAdded> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<MemberAdded>) -> &'static str {
        if decision.is_accepted() { "user-class.member-added" } else { "user-class.refused" }
    }

    fn subject(&self, _: Option<&MemberAdded>) -> Subject {
        Subject { user: Some(self.user_id.clone()), ..Subject::default() }
    }
}
