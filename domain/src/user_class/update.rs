//! UserClassUpdate: another description, other explicit members.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Changed, Described, UserClass, Uses, named};
use crate::{
    id::{ClassId, UserId},
    problem::{Code, Refusal},
    procedure::{Decision, Procedure, Stamp, Subject},
    right::{Acting, act, gain::Person, privilege::Privilege},
};

/// What is to be different.
#[derive(Clone, Debug, Serialize)]
pub struct Update {
    /// Of which class.
    pub class_id: ClassId,
    /// The revision that the caller knows.
    pub revision: Option<i64>,
    /// For people.
    pub description: Option<String>,
    /// In place of all explicit members.
    pub explicit_users: Option<Vec<UserId>>,
}

/// What was read.
pub struct UpdateView {
    /// The actor.
    pub acting: Acting,
    /// The users that were named, as they are spelt.
    pub users: Vec<Option<UserId>>,
    /// The class.
    pub class: Option<UserClass>,
    /// Its explicit members, ascending.
    pub members: Vec<UserId>,
    /// What hangs on it.
    pub uses: Uses,
    /// Who comes in or goes out by [`Update::moves`]; nobody while nothing hangs on the class.
    pub moved: Vec<Person>,
}

impl Update {
    /// Who comes in and who goes out, when `members` are in and `users` were named.
    #[must_use]
    pub fn moves(&self, members: &[UserId], users: &[Option<UserId>]) -> (Vec<UserId>, Vec<UserId>) {
        if self.explicit_users.is_none() {
            return (Vec::new(), Vec::new());
        }
        let before: BTreeSet<&UserId> = members.iter().collect();
        let after: BTreeSet<&UserId> = users.iter().flatten().collect();
        let less =
            |from: &BTreeSet<&UserId>, other: &BTreeSet<&UserId>| from.difference(other).map(|&user| user.clone()).collect();
        (less(&after, &before), less(&before, &after))
    }

    fn rule(&self, stamp: &Stamp, view: &UpdateView) -> Result<Changed, Refusal> {
        let rights = act(stamp, &view.acting)?;
        rights.need(Privilege::Policy)?;
        let users = named(&view.users)?;
        let class = view.class.as_ref().ok_or(Code::UserClassNotFound)?;
        if self.revision.is_some_and(|known| known != class.revision) {
            return Err(Code::RevisionStale.into());
        }
        view.uses.check_moves(stamp, rights, &self.class_id, &view.moved)?;
        let class = UserClass {
            description: self.description.clone().unwrap_or_else(|| class.description.clone()),
            revision: class.revision + 1,
            updated_at: stamp.at,
            ..class.clone()
        };
        let (added, removed) = self.moves(&view.members, &view.users);
        let described = if self.explicit_users.is_some() {
            Described::new(class, &users.into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>())
        } else {
            Described::new(class, &view.members)
        };
        Ok(Changed { described, added, removed })
    }
}

impl Procedure for Update {
    const NAME: &'static str = "user-class-update";
    type View = UpdateView;
    type Effect = Changed;

    fn decide(&self, stamp: &Stamp, view: &UpdateView) -> Decision<Changed> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Changed>) -> &'static str {
        if decision.is_accepted() { "user-class.updated" } else { "user-class.refused" }
    }

    fn subject(&self, _: Option<&Changed>) -> Subject {
        Subject::default()
    }
}
