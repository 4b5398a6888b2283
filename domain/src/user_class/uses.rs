//! What hangs on a class: the groups that it decides on, and the law on who may come in or go out.

use crate::{
    id::ClassId,
    problem::{Code, Refusal},
    procedure::Stamp,
    right::{
        Rights,
        gain::{Gain, Group, Person, is_actor},
    },
};

/// What refers to a class.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    /// Administrator groups and user groups that have it.
    pub groups: Vec<Group>,
    /// Is it among the authorizers of a policy?
    pub is_authorizing: bool,
}

impl Uses {
    /// Does nothing refer to it?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.groups.is_empty() && !self.is_authorizing
    }

    /// May the actor have `person` come into the class, or go out of it? Not itself, where anything hangs on it; and nobody may get
    /// by it what the actor may not give. (To go out can give, too: a group that denied does so no longer.)
    pub(super) fn check_move(&self, stamp: &Stamp, actor: &Rights, class: &ClassId, person: &Person) -> Result<(), Refusal> {
        if !self.is_empty() && is_actor(stamp, actor, &person.user) {
            return Err(Code::GroupOwnMembership.into());
        }
        let before = &person.classes;
        let mut after = before.clone();
        if !after.remove(class) {
            after.insert(class.clone());
        }
        self.groups
            .iter()
            .try_for_each(|group| Gain::between(group.gives(before), group.gives(&after)).check(stamp, actor, person))
    }
}
