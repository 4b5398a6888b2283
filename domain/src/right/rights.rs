//! What somebody holds: privileges, and permissions on policies.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    permission::{Permission, Permissions},
    privilege::{Privilege, Privileges},
};
use crate::{
    id::{ClassId, PolicyId},
    problem::{Code, Refusal},
};

/// The effective rights of one administrator or caller, from all origins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// Own ones and those of administrator groups.
    pub privileges: Privileges,
    /// By policy: the grants of all user groups less every denial, and what an owner has.
    pub permissions: BTreeMap<PolicyId, Permissions>,
    /// What stands behind them.
    pub authority: Authority,
}

/// Whether the laws of rank and of grants hold for somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Authority {
    /// They do.
    #[default]
    Ordinary,
    /// A member of `API_ADMINISTRATORS`: exempt from rank, and from the law on permissions one granted to a caller of one's own making.
    ApiAdministrator,
    /// Whoever may read the key, on the machine itself: exempt from all.
    Machine,
}

impl Rights {
    /// Holds the privilege?
    #[must_use]
    pub const fn has(&self, privilege: Privilege) -> bool {
        matches!(self.authority, Authority::Machine) || self.privileges.contains(privilege)
    }

    /// Holds the permission on the policy?
    #[must_use]
    pub fn may(&self, permission: Permission, policy: &PolicyId) -> bool {
        self.authority == Authority::Machine || self.permissions.get(policy).is_some_and(|held| held.contains(permission))
    }

    /// Sees what is under the policy? Any permission is enough.
    #[must_use]
    pub fn sees(&self, policy: &PolicyId) -> bool {
        self.authority == Authority::Machine || self.permissions.get(policy).is_some_and(|held| !held.is_empty())
    }

    /// Nothing in it that `other` has not? A way in is no right.
    #[must_use]
    pub fn is_subset_of(&self, other: &Self) -> bool {
        other.authority == Authority::Machine
            || (self.authority <= other.authority
                && self.privileges.rights().is_subset_of(other.privileges)
                && self
                    .permissions
                    .iter()
                    .all(|(policy, held)| held.is_subset_of(other.permissions.get(policy).copied().unwrap_or_default())))
    }

    /// What both hold: no more than a caller may as somebody else.
    #[must_use]
    pub fn shared_with(&self, other: &Self) -> Self {
        let shared = |(policy, held): (&PolicyId, &Permissions)| {
            let both = held.intersection(other.permissions.get(policy).copied().unwrap_or_default());
            (!both.is_empty()).then(|| (policy.clone(), both))
        };
        Self {
            privileges: self.privileges.intersection(other.privileges),
            permissions: self.permissions.iter().filter_map(shared).collect(),
            authority: self.authority.min(other.authority),
        }
    }

    /// The privilege, or 403.
    pub fn need(&self, privilege: Privilege) -> Result<(), Refusal> {
        if self.has(privilege) { Ok(()) } else { Err(Code::PrivilegeMissing.into()) }
    }

    /// The permission on a policy: 404 by `absent` for who may not even see it, else 403.
    pub fn need_on(&self, permission: Permission, policy: &PolicyId, absent: Code) -> Result<(), Refusal> {
        if self.may(permission, policy) {
            Ok(())
        } else if self.sees(policy) {
            Err(Code::PermissionMissing.into())
        } else {
            Err(Refusal::concealed(Code::PermissionMissing, absent))
        }
    }
}

/// How the classes of a group make its members.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClassMatch {
    /// Who is in every class.
    #[default]
    All,
    /// Who is in one of them.
    Any,
}

impl ClassMatch {
    /// As it stands on the wire and in the tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Any => "any",
        }
    }

    /// Is somebody in `of_user` a member of a group with the classes `of_group`? A group without a class has no members.
    #[must_use]
    pub fn admits(self, of_group: &[ClassId], of_user: &BTreeSet<ClassId>) -> bool {
        match self {
            Self::All => !of_group.is_empty() && of_group.iter().all(|class| of_user.contains(class)),
            Self::Any => of_group.iter().any(|class| of_user.contains(class)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_share_is_no_more_than_either_has() {
        let rights = |privileges: &str, permissions: &[(&str, &str)], authority| Rights {
            privileges: Privileges::from_words(privileges).unwrap(),
            permissions: permissions
                .iter()
                .map(|(policy, held)| (PolicyId::from(*policy), Permissions::from_words(held).unwrap()))
                .collect(),
            authority,
        };
        let one = rights(
            "console maintain",
            &[("P", "view-properties access-history"), ("Q", "manage-systems"), ("R", "view-properties")],
            Authority::ApiAdministrator,
        );
        let other = rights(
            "apicaller maintain",
            &[("P", "access-history manage-systems"), ("Q", "view-properties"), ("S", "view-properties")],
            Authority::Ordinary,
        );
        let shared = rights("maintain", &[("P", "access-history")], Authority::Ordinary);
        assert_eq!((one.shared_with(&other), other.shared_with(&one)), (shared.clone(), shared.clone()));
        assert!(shared.is_subset_of(&one) && shared.is_subset_of(&other));
        assert!(!shared.sees(&"Q".into()), "without a permission there is nothing to see");
    }
}
