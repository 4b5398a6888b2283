//! What hangs on a class: the groups that it decides on, and the law on who may come in or go out.

use crate::{
    id::ClassId,
    problem::{Code, Refusal},
    procedure::Stamp,
    right::{
        Rights,
        gain::{Gain, Group, Person, is_actor},
        law::{self, Crew},
    },
};

/// What refers to a class.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    /// Administrator groups and user groups that have it.
    pub groups: Vec<Group>,
    /// Is it among the authorizers of a policy?
    pub is_authorizing: bool,
    /// The members of `API_ADMINISTRATORS`, when that is one of the groups.
    pub crew: Crew,
}

impl Uses {
    /// Does nothing refer to it?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.groups.is_empty() && !self.is_authorizing
    }

    /// May the actor have these people come into the class, or go out of it? Not itself, where anything hangs on it; nobody may get
    /// by it what the actor may not give, or lose a keyword that the actor has not; and somebody is left to administer. (To go out can
    /// give, too: a group that denied does so no longer.)
    pub(super) fn check_moves<'p>(
        &self,
        stamp: &Stamp,
        actor: &Rights,
        class: &ClassId,
        people: impl IntoIterator<Item = &'p Person>,
    ) -> Result<(), Refusal> {
        let mut crew = self.crew.clone();
        for person in people {
            if !self.is_empty() && is_actor(stamp, actor, &person.user) {
                return Err(Code::GroupOwnMembership.into());
            }
            let before = &person.classes;
            let mut after = before.clone();
            if !after.remove(class) {
                after.insert(class.clone());
            }
            for group in &self.groups {
                let (before, after) = (group.gives(before), group.gives(&after));
                Gain::between(before, after).check(actor, person)?;
                Gain::between(after, before).check_keywords(actor)?;
                match (before, after) {
                    (Some(gift), None) if gift.is_authority => crew.leave(&person.user),
                    (None, Some(gift)) if gift.is_authority => crew.join(person),
                    _ => {}
                }
            }
        }
        law::keep_one(actor, &self.crew, &crew)
    }
}
