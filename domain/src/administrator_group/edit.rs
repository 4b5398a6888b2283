//! What every edit of an administrator group obeys: nobody edits a group that it is in or would be in, nobody gives or takes a keyword
//! that it lacks, and a group gives no way in.

use std::collections::BTreeSet;

use super::AdministratorGroup;
use crate::{
    administrator::API_ADMINISTRATORS,
    id::ClassId,
    problem::{Code, Refusal},
    right::{Authority, Rights, law},
};

/// The laws over one group that is `before` and becomes `after`; none: it isn't there. `own`: the classes that the actor is in.
///
/// What the group gives counts whole, whoever its members are now: a class that is empty today has members tomorrow.
pub(super) fn check(
    actor: &Rights,
    before: Option<&AdministratorGroup>,
    after: Option<&AdministratorGroup>,
    own: &BTreeSet<ClassId>,
) -> Result<(), Refusal> {
    if actor.authority == Authority::Machine {
        return Ok(());
    }
    let both = || before.into_iter().chain(after);
    if both().any(|group| group.class_match.admits(&group.class_ids, own)) {
        return Err(Code::GroupOwnMembership.into());
    }
    if both().any(|group| group.group_id.as_str() == API_ADMINISTRATORS) {
        // Its members may not, and who is no member has not what it gives.
        return Err(Code::PrivilegeNotHeld.into());
    }
    both().try_for_each(|group| law::grant(actor, group.privileges))
}

/// 422 when a class isn't there. `unknown`: places in the body's array.
pub(super) fn references(unknown: &[usize]) -> Result<(), Refusal> {
    let refusal = unknown.iter().fold(Refusal::from(Code::ReferenceNotFound), |refusal, place| {
        refusal.at(format!("/classIds/{place}"), "not-found", "There is no such user class.")
    });
    if refusal.faults.is_empty() { Ok(()) } else { Err(refusal) }
}

/// Each class once, in the order in which they were named.
pub(super) fn distinct(classes: &[ClassId]) -> Vec<ClassId> {
    let mut seen = BTreeSet::new();
    classes.iter().filter(|class| seen.insert(*class)).cloned().collect()
}
