//! What a change of classes and groups gives to whom, and the laws that bound it (no gain, consequence).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Authority, ClassMatch, Rights, law,
    permission::Permissions,
    privilege::{Privilege, Privileges},
};
use crate::{
    id::{ClassId, PolicyId, UserId},
    problem::{Code, Refusal},
    procedure::Stamp,
    user_group::AccessControl,
};

/// A group of either kind, as far as a change concerns it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Its classes.
    pub class_ids: Vec<ClassId>,
    /// Who of these is a member.
    pub class_match: ClassMatch,
    /// What members have of it.
    pub gift: Gift,
}

impl Group {
    /// What somebody in `classes` has of it; none: no member.
    #[must_use]
    pub fn gives(&self, classes: &BTreeSet<ClassId>) -> Option<&Gift> {
        self.class_match.admits(&self.class_ids, classes).then_some(&self.gift)
    }
}

/// What members have of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gift {
    /// Of an administrator group.
    pub privileges: Privileges,
    /// Is it the group whose members the law of rank spares?
    pub is_authority: bool,
    /// Of a user group: grants and denials.
    pub controls: Vec<AccessControl>,
}

/// Somebody whose memberships a change concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub user: UserId,
    /// The classes that it is in, before the change.
    pub classes: BTreeSet<ClassId>,
    /// Could somebody who may be behind the actor be behind this person, too? See [`law::Ties`].
    pub is_tied: bool,
    /// May it log in?
    pub is_enabled: bool,
    /// See [`Administrator::is_able`](crate::administrator::Administrator::is_able).
    pub is_able: bool,
}

/// What somebody has more of than before. What other groups give or deny counts for nothing here: that may change too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gain {
    privileges: Privileges,
    is_authority: bool,
    permissions: BTreeMap<PolicyId, Permissions>,
}

impl Gain {
    /// From one group that gave `before` and gives `after`: what is newly given, and what is no longer denied.
    #[must_use]
    pub fn between(before: Option<&Gift>, after: Option<&Gift>) -> Self {
        let nothing = Gift::default();
        let (before, after) = (before.unwrap_or(&nothing), after.unwrap_or(&nothing));
        let mut permissions: BTreeMap<PolicyId, Permissions> = BTreeMap::new();
        let (old, new) = (by_policy(&before.controls), by_policy(&after.controls));
        for policy in old.keys().chain(new.keys()) {
            let (old_grant, old_deny) = old.get(policy).copied().unwrap_or_default();
            let (new_grant, new_deny) = new.get(policy).copied().unwrap_or_default();
            let more = new_grant.minus(old_grant).union(old_deny.minus(new_deny));
            if !more.is_empty() {
                permissions.insert((*policy).clone(), more);
            }
        }
        Self {
            privileges: after.privileges.minus(before.privileges).rights(),
            is_authority: after.is_authority && !before.is_authority,
            permissions,
        }
    }

    /// May the actor give it to `person`? Keywords: those that it holds. Permissions: those that it holds, or with `mngacl` any; but
    /// never to a caller that is tied to it, or it would give them to itself.
    pub fn check(&self, actor: &Rights, person: &Person) -> Result<(), Refusal> {
        self.check_keywords(actor)?;
        let holds = |(policy, given): (&PolicyId, &Permissions)| given.iter().all(|permission| actor.may(permission, policy));
        if self.permissions.iter().all(holds) {
            Ok(())
        } else if !actor.has(Privilege::MngAcl) {
            Err(Code::PrivilegeNotHeld.into())
        } else if person.is_tied && actor.authority == Authority::Ordinary {
            Err(Code::AdministratorOwnRights.into())
        } else {
            Ok(())
        }
    }

    /// May the actor give these keywords, or take them away?
    pub fn check_keywords(&self, actor: &Rights) -> Result<(), Refusal> {
        law::grant(actor, self.privileges)?;
        if self.is_authority && actor.authority == Authority::Ordinary { Err(Code::PrivilegeNotHeld.into()) } else { Ok(()) }
    }
}

fn by_policy(controls: &[AccessControl]) -> BTreeMap<&PolicyId, (Permissions, Permissions)> {
    controls.iter().map(|control| (&control.policy_id, (control.grant, control.deny))).collect()
}

/// Is the actor `user`, or does it act as `user`? A command on the machine is nobody whose memberships the laws would bind.
#[must_use]
pub fn is_actor(stamp: &Stamp, actor: &Rights, user: &UserId) -> bool {
    actor.authority != Authority::Machine && stamp.actor.as_ref().is_some_and(|actor| actor.is(user))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::right::permission::Permission;

    fn control(policy: &str, grant: &str, deny: &str) -> AccessControl {
        AccessControl {
            policy_id: policy.into(),
            grant: Permissions::from_words(grant).unwrap(),
            deny: Permissions::from_words(deny).unwrap(),
        }
    }

    fn gift(privileges: &str, controls: &[AccessControl]) -> Gift {
        Gift { privileges: Privileges::from_words(privileges).unwrap(), is_authority: false, controls: controls.to_vec() }
    }

    fn actor(privileges: &str, authority: Authority) -> Rights {
        Rights { privileges: Privileges::from_words(privileges).unwrap(), authority, ..Rights::default() }
    }

    fn person(is_tied: bool) -> Person {
        Person { user: "bob".into(), classes: BTreeSet::new(), is_tied, is_enabled: true, is_able: true }
    }

    fn code(gain: &Gain, actor: &Rights, person: &Person) -> Option<Code> {
        gain.check(actor, person).err().map(|refusal| refusal.code)
    }

    #[test]
    fn a_lost_denial_is_a_gain_and_a_lost_grant_is_none() {
        let strict = gift("", &[control("P", "view-properties", "access-history")]);
        assert_eq!(Gain::between(Some(&strict), Some(&strict)), Gain::default());
        let left = Gain::between(Some(&strict), None);
        assert_eq!(left.permissions[&PolicyId::from("P")], Permissions::from(Permission::AccessHistory));
        let entered = Gain::between(None, Some(&strict));
        assert_eq!(entered.permissions[&PolicyId::from("P")], Permissions::from(Permission::ViewProperties));
    }

    #[test]
    fn nobody_gives_a_keyword_that_it_lacks() {
        let gain = Gain::between(None, Some(&gift("console recoverpwd", &[])));
        assert_eq!(code(&gain, &actor("policy console", Authority::Ordinary), &person(false)), Some(Code::PrivilegeNotHeld));
        assert_eq!(
            code(&gain, &actor("policy console", Authority::ApiAdministrator), &person(false)),
            Some(Code::PrivilegeNotHeld)
        );
        assert_eq!(code(&gain, &actor("console recoverpwd", Authority::Ordinary), &person(false)), None);
        assert_eq!(code(&gain, &actor("", Authority::Machine), &person(false)), None);
    }

    #[test]
    fn only_an_api_administrator_makes_one() {
        let gain = Gain::between(None, Some(&Gift { is_authority: true, ..Gift::default() }));
        let all = Rights { privileges: Privileges::ALL, ..Rights::default() };
        assert_eq!(code(&gain, &all, &person(false)), Some(Code::PrivilegeNotHeld));
        assert_eq!(code(&gain, &actor("", Authority::ApiAdministrator), &person(false)), None);
    }

    #[test]
    fn permissions_are_given_by_who_manages_them_or_holds_them_and_never_to_ones_own_creature() {
        let gain = Gain::between(None, Some(&gift("", &[control("P", "preapproved-checkout", "")])));
        let mut holder = actor("policy", Authority::Ordinary);
        assert_eq!(code(&gain, &holder, &person(false)), Some(Code::PrivilegeNotHeld));
        holder.permissions.insert("P".into(), Permission::PreapprovedCheckout.into());
        assert_eq!(code(&gain, &holder, &person(false)), None);
        let manager = actor("mngacl", Authority::Ordinary);
        assert_eq!(code(&gain, &manager, &person(false)), None);
        assert_eq!(code(&gain, &manager, &person(true)), Some(Code::AdministratorOwnRights));
        assert_eq!(code(&gain, &actor("mngacl", Authority::ApiAdministrator), &person(true)), None);
    }
}
