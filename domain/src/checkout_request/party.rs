//! Who stands behind what is asked and decided: a caller, and the person that it acts for. No part of one side may be a part of the other.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::{
    id::{ClassId, UserId},
    policy::Policy,
    procedure::Stamp,
    right::{Rights, privilege::Privilege},
};

/// A caller, and whom it acts for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Party {
    /// Whose session it is.
    pub user: UserId,
    /// The named person, when the caller acts as one.
    pub acting_as: Option<UserId>,
}

impl Party {
    /// The actor's; none: the server itself.
    #[must_use]
    pub fn of(stamp: &Stamp) -> Option<Self> {
        stamp.actor.as_ref().map(|actor| Self { user: actor.user.clone(), acting_as: actor.acting_as.clone() })
    }

    /// Whose word it is: that of the person for whom the caller acts.
    #[must_use]
    pub fn person(&self) -> &UserId {
        self.acting_as.as_ref().unwrap_or(&self.user)
    }

    /// Is a user one of them, in whatever spelling?
    #[must_use]
    pub fn has(&self, user: &UserId) -> bool {
        self.user == *user || self.acting_as.as_ref() == Some(user)
    }

    /// Is somebody in both? A program that acts as two people is one that agrees with itself.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        other.has(&self.user) || self.acting_as.as_ref().is_some_and(|person| other.has(person))
    }
}

/// Who may decide under a policy: enabled administrators that it names, and the enabled members of the classes that it names.
#[derive(Clone, Debug, Default)]
pub struct Authorizers {
    /// All of them.
    pub users: BTreeSet<UserId>,
}

impl Authorizers {
    /// Those of a policy; `members`: of its classes, with the class; `enabled`: which users can come in at all.
    #[must_use]
    pub fn of(policy: &Policy, members: &[(ClassId, UserId)], is_enabled: impl Fn(&UserId) -> bool) -> Self {
        let named = policy.terms.authorizer_users.iter();
        let classes = &policy.terms.authorizer_classes;
        let of_classes = members.iter().filter(|(class, _)| classes.contains(class)).map(|(_, user)| user);
        Self { users: named.chain(of_classes).filter(|user| is_enabled(user)).cloned().collect() }
    }

    /// Does somebody's word count: that of one of them, and of whoever looks after the workflow?
    #[must_use]
    pub fn admit(&self, party: &Party, rights: &Rights) -> bool {
        self.users.contains(party.person()) || rights.has(Privilege::Workflow)
    }

    /// How many of them are on no other side.
    #[must_use]
    pub fn independent_of(&self, requester: &Party, recipient: &UserId) -> usize {
        self.users.iter().filter(|user| !requester.has(user) && *user != recipient).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(user: &str, acting_as: Option<&str>) -> Party {
        Party { user: user.into(), acting_as: acting_as.map(UserId::from) }
    }

    #[test]
    fn whoever_is_on_both_sides_is_found() {
        let same = [
            (party("ann", None), party("Ann", None)),
            (party("portal", Some("ann")), party("ann", None)),
            (party("ann", None), party("portal", Some("ANN"))),
            (party("portal", Some("ann")), party("portal", Some("bob"))),
            (party("one", Some("ann")), party("other", Some("ann"))),
        ];
        for (one, other) in same {
            assert!(one.overlaps(&other) && other.overlaps(&one), "{one:?} {other:?}");
        }
        assert!(!party("ann", None).overlaps(&party("bob", None)));
        assert!(!party("one", Some("ann")).overlaps(&party("other", Some("bob"))));
    }
}
