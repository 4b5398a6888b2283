//! What every edit of a group obeys: nobody edits a group that it is in or would be in, and no edit gives what its author may not give.

use std::collections::BTreeSet;

use super::{AccessControl, Described};
use crate::{
    id::{ClassId, PolicyId},
    problem::{Code, Refusal},
    right::{
        Authority, Rights,
        gain::{Gain, Gift, Group, Person},
    },
};

/// Whom an edit concerns before others.
#[derive(Clone, Debug, Default)]
pub struct Concerned {
    /// The classes that the actor is in.
    pub own: BTreeSet<ClassId>,
    /// The people in a class of the group, before or after, who are tied to the actor.
    pub tied: Vec<Person>,
}

/// The laws over one group that is `before` and becomes `after`; none: it isn't there.
pub(super) fn check(actor: &Rights, before: Option<&Group>, after: Option<&Group>, concerned: &Concerned) -> Result<(), Refusal> {
    let is_in = |group: &Group| group.gives(&concerned.own).is_some();
    if actor.authority != Authority::Machine && before.into_iter().chain(after).any(is_in) {
        return Err(Code::GroupOwnMembership.into());
    }
    concerned.tied.iter().try_for_each(|person| {
        let gives = |group: Option<&Group>| group.and_then(|group| group.gives(&person.classes)).cloned();
        Gain::between(gives(before).as_ref(), gives(after).as_ref()).check(actor, person)
    })
}

/// The group as the laws see it.
pub(super) fn seen(described: &Described) -> Group {
    Group {
        class_ids: described.group.class_ids.clone(),
        class_match: described.group.class_match,
        gift: Gift { controls: described.access_controls.clone(), ..Gift::default() },
    }
}

/// 422 when something that the body names isn't there. Each list: places in the body's array.
pub(super) fn references(unknown_classes: &[usize], unknown_policies: &[usize]) -> Result<(), Refusal> {
    let mut refusal = Refusal::from(Code::ReferenceNotFound);
    for place in unknown_classes {
        refusal = refusal.at(format!("/classIds/{place}"), "not-found", "There is no such user class.");
    }
    for place in unknown_policies {
        refusal = refusal.at(format!("/accessControls/{place}/policyId"), "not-found", "There is no such policy.");
    }
    if refusal.faults.is_empty() { Ok(()) } else { Err(refusal) }
}

/// 422 when a control grants what it denies, or two are on one policy; else the controls by policy.
pub(super) fn consistent(controls: &[AccessControl]) -> Result<Vec<AccessControl>, Refusal> {
    let mut refusal = Refusal::from(Code::AccessControlContradictory);
    let mut policies: BTreeSet<&PolicyId> = BTreeSet::new();
    for (place, control) in controls.iter().enumerate() {
        if control.is_contradictory() {
            let message = "A permission that is granted is denied here, too.";
            refusal = refusal.at(format!("/accessControls/{place}/deny"), "contradictory", message);
        }
        if !policies.insert(&control.policy_id) {
            let message = "Another access control is on the same policy.";
            refusal = refusal.at(format!("/accessControls/{place}/policyId"), "repeated", message);
        }
    }
    if !refusal.faults.is_empty() {
        return Err(refusal);
    }
    let mut sorted = controls.to_vec();
    sorted.sort_by(|one, other| one.policy_id.cmp(&other.policy_id));
    Ok(sorted)
}

impl AccessControl {
    /// Is a permission both granted and denied?
    #[must_use]
    pub const fn is_contradictory(&self) -> bool {
        !self.grant.intersection(self.deny).is_empty()
    }
}

/// Each class once, in the order in which they were named.
pub(super) fn distinct(classes: &[ClassId]) -> Vec<ClassId> {
    let mut seen = BTreeSet::new();
    classes.iter().filter(|class| seen.insert(*class)).cloned().collect()
}
