//! Whose secrets pass through a system, and why nobody gets at them by moving it.

use crate::{
    id::PolicyId,
    policy::not_found,
    problem::{Code, Refusal},
    right::{
        Authority, Rights,
        permission::{Permission, Permissions},
        privilege::Privilege,
    },
};

/// The accounts of a system, as far as they decide who may do what with it. Deleted ones count: they are kept.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    /// The policies that govern its accounts; a system need not be under them.
    pub account_policies: Vec<PolicyId>,
    /// Those that accounts are under: each account's policy is one of its system's.
    pub bound_to: Vec<PolicyId>,
    /// Has it an account that no policy governs but its own primary one?
    pub has_unbound: bool,
    /// Has it an account that isn't deleted?
    pub has_living: bool,
}

impl Reach {
    /// Has it, or had it ever, an account?
    pub const fn has_accounts(&self) -> bool {
        self.has_unbound || !self.account_policies.is_empty()
    }
}

/// What the ids in a request stand for.
#[derive(Clone, Debug, Default)]
pub struct Named {
    /// The policies that are named, in the order in which they were sent.
    pub policies: Vec<PolicyId>,
    /// Those of them that are there.
    pub known: Vec<PolicyId>,
    /// The account that the administrator is to be.
    pub account: Option<NamedAccount>,
}

/// An account that is named as a system's administrator.
#[derive(Clone, Debug, Default)]
pub struct NamedAccount {
    /// The policy that it is under; none also when it isn't there: nobody may read its password.
    pub policy: Option<PolicyId>,
}

impl Named {
    /// Every named policy is there, and to be seen; and so is the account that the administrator is to be, and its password to be had.
    /// Else whoever has a system of his own would have the server send him the password of any account.
    pub fn check(&self, rights: &Rights) -> Result<(), Refusal> {
        let is_nothing = |policy: &PolicyId| !self.known.contains(policy) || !rights.sees(policy);
        let places = self.policies.iter().enumerate().filter(|(_, policy)| is_nothing(policy));
        let is_hidden = self.policies.iter().any(|policy| self.known.contains(policy) && !rights.sees(policy));
        let code = if is_hidden { Code::PermissionMissing } else { Code::ReferenceNotFound };
        not_found(places.map(|(index, _)| format!("/policyIds/{index}"))).map_err(|refusal| Refusal { code, ..refusal })?;
        let Some(account) = &self.account else { return Ok(()) };
        match account.policy.as_ref().filter(|policy| rights.sees(policy)) {
            None => not_found(["/administrator/accountKey".to_owned()]),
            Some(policy) if rights.may(Permission::PreapprovedCheckout, policy) => Ok(()),
            Some(_) => Err(missing("/administrator/accountKey")),
        }
    }
}

/// A new system comes under these policies: it brings nothing that anybody could want.
pub(super) fn join(rights: &Rights, policies: &[PolicyId]) -> Result<(), Refusal> {
    let may = |policy| rights.may(Permission::ModifyProperties, policy) || rights.may(Permission::ManageSystems, policy);
    if policies.iter().all(may) { Ok(()) } else { Err(missing("/policyIds")) }
}

/// A system goes from these policies to those: with `manage-systems` on all that it joins, leaves, or is governed by first, before or
/// after; and its unbound accounts, which go with it, give the actor nothing that he hadn't.
pub(super) fn go(rights: &Rights, from: &[PolicyId], to: &[PolicyId], reach: &Reach) -> Result<(), Refusal> {
    let is_moved = |policy: &&PolicyId| !(from.contains(policy) && to.contains(policy));
    let moved = from.iter().chain(to).filter(is_moved);
    let primaries = [from.first(), to.first()].into_iter().flatten().filter(|_| from.first() != to.first());
    if !moved.chain(primaries).all(|policy| rights.may(Permission::ManageSystems, policy)) {
        return Err(missing("/policyIds"));
    }
    let gained = held(rights, to.first()).minus(held(rights, from.first()));
    if reach.has_unbound && !gained.is_empty() {
        let message = "The unbound accounts of the system would give more rights to whoever moves it.";
        return Err(Refusal::from(Code::PrivilegeNotHeld).at("/policyIds", Code::PrivilegeNotHeld.name(), message));
    }
    if reach.bound_to.iter().any(|policy| !to.contains(policy)) {
        let message = "Accounts of the system are under a policy that it would leave.";
        return Err(Refusal::from(Code::ObjectInUse).at("/policyIds", Code::ObjectInUse.name(), message));
    }
    Ok(())
}

/// What somebody holds over the unbound accounts of a system with this primary policy. Whoever looks after orphans is no borrower.
fn held(rights: &Rights, primary: Option<&PolicyId>) -> Permissions {
    match primary {
        _ if rights.authority == Authority::Machine => Permissions::ALL,
        Some(policy) => rights.permissions.get(policy).copied().unwrap_or_default(),
        None if rights.has(Privilege::MngOrphanRes) => {
            [Permission::ViewProperties, Permission::ModifyProperties, Permission::ManageSystems].into_iter().collect()
        }
        None => Permissions::EMPTY,
    }
}

/// 403 with the field that asks for more than is allowed.
pub(super) fn missing(place: &str) -> Refusal {
    Refusal::from(Code::PermissionMissing).at(place, Code::PermissionMissing.name(), "This needs a permission that is missing.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rights(on: &[(&str, &str)], privileges: &str) -> Rights {
        Rights {
            permissions: on.iter().map(|&(id, words)| (id.into(), Permissions::from_words(words).unwrap())).collect(),
            privileges: crate::right::privilege::Privileges::from_words(privileges).unwrap(),
            authority: Authority::Ordinary,
        }
    }

    fn ids(words: &str) -> Vec<PolicyId> {
        words.split_whitespace().map(PolicyId::from).collect()
    }

    fn code(result: Result<(), Refusal>) -> Option<Code> {
        result.err().map(|refusal| refusal.code)
    }

    #[test]
    fn who_moves_a_system_manages_it_on_both_sides() {
        let mine = rights(&[("A", "manage-systems"), ("B", "manage-systems"), ("C", "view-properties")], "");
        let moved = |from, to| code(go(&mine, &ids(from), &ids(to), &Reach::default()));
        assert_eq!(moved("A", "B"), None);
        assert_eq!(moved("A C", "A B C"), None);
        assert_eq!(moved("A C", "B A C"), None);
        for (from, to) in [("A", "C"), ("A C", "A"), ("A", "A C"), ("C A", "A C"), ("A C", "C A"), ("X", "A"), ("A", "X")] {
            assert_eq!(moved(from, to), Some(Code::PermissionMissing), "{from} to {to}");
        }
    }

    #[test]
    fn unbound_accounts_give_the_mover_nothing() {
        let mine = rights(&[("A", "manage-systems"), ("B", "manage-systems preapproved-checkout")], "mngorphanres");
        let reach = Reach { has_unbound: true, ..Reach::default() };
        let moved = |from, to| code(go(&mine, &ids(from), &ids(to), &reach));
        assert_eq!(moved("A", "B"), Some(Code::PrivilegeNotHeld));
        assert_eq!(moved("", "B"), Some(Code::PrivilegeNotHeld), "an orphan's keeper is no borrower");
        assert_eq!(moved("A", "A B"), None, "its primary policy stays");
        assert_eq!(moved("B", "A"), None);
        assert_eq!(moved("", "A"), None);
        let machine = Rights { authority: Authority::Machine, ..Rights::default() };
        assert_eq!(code(go(&machine, &ids("A"), &ids("B"), &reach)), None);
    }

    #[test]
    fn a_system_does_not_leave_its_accounts_behind() {
        let mine = rights(&[("A", "manage-systems"), ("B", "manage-systems")], "");
        let reach = Reach { bound_to: ids("A"), account_policies: ids("A"), ..Reach::default() };
        assert_eq!(code(go(&mine, &ids("A"), &ids("B"), &reach)), Some(Code::ObjectInUse));
        assert_eq!(code(go(&mine, &ids("A"), &ids("B A"), &reach)), None);
    }

    #[test]
    fn an_administrators_account_is_one_that_one_may_have() {
        let mine = rights(&[("A", "view-properties"), ("B", "view-properties preapproved-checkout")], "");
        let named = |policy: Option<&str>| {
            let account = Some(NamedAccount { policy: policy.map(PolicyId::from) });
            code(Named { account, ..Named::default() }.check(&mine))
        };
        assert_eq!(code(Named::default().check(&mine)), None);
        assert_eq!(named(None), Some(Code::ReferenceNotFound));
        assert_eq!(named(Some("X")), Some(Code::ReferenceNotFound));
        assert_eq!(named(Some("A")), Some(Code::PermissionMissing));
        assert_eq!(named(Some("B")), None);
    }

    #[test]
    fn policies_are_named_that_one_sees() {
        let mine = rights(&[("A", "view-properties"), ("GONE", "view-properties")], "");
        let named = Named { policies: ids("A HIDDEN GONE"), known: ids("A HIDDEN"), account: None };
        let places: Vec<_> = named.check(&mine).unwrap_err().faults.into_iter().map(|fault| fault.pointer).collect();
        assert_eq!(places, ["/policyIds/1", "/policyIds/2"]);
    }
}
