//! What a connection knows of rights from earlier transactions. All that decides them is read again as soon as their version is another
//! one; the version itself is read in each transaction.

use std::collections::HashMap;

use domain::{
    id::PolicyId,
    right::{Rights, permission::Permissions},
};

/// Callers on policies that are known at once, one by one or in the rights of a caller; one more, and it begins anew.
const KNOWN_MAX: usize = 10_000;

/// Permissions of callers on policies, and all rights of callers but for their own privileges, at one version of all rights.
#[derive(Default)]
pub(crate) struct Known {
    version: i64,
    permissions: HashMap<(String, PolicyId), Permissions>,
    rights: HashMap<String, Rights>,
    /// How many permissions there are in both.
    size: usize,
    /// The transaction has changed rights: its version may be undone, and come again with other rights.
    is_changing: bool,
}

impl Known {
    /// A transaction begins.
    pub(crate) const fn begin(&mut self) {
        self.is_changing = false;
    }

    /// The transaction changes rights.
    pub(crate) fn forget(&mut self) {
        self.clear();
        self.is_changing = true;
    }

    /// What the caller may at this version, if it is known.
    pub(crate) fn get(&self, version: i64, user_key: &str, policy: &PolicyId) -> Option<Permissions> {
        if self.version != version {
            return None;
        }
        self.permissions.get(&(user_key.to_owned(), policy.clone())).copied()
    }

    /// What the caller may at this version.
    pub(crate) fn learn(&mut self, version: i64, user_key: &str, policy: &PolicyId, held: Permissions) {
        if self.has_room(version, 1) {
            self.permissions.insert((user_key.to_owned(), policy.clone()), held);
        }
    }

    /// What the caller holds at this version beside its own privileges, if it is known.
    pub(crate) fn rights(&self, version: i64, user_key: &str) -> Option<Rights> {
        if self.version == version { self.rights.get(user_key).cloned() } else { None }
    }

    /// What the caller holds at this version beside its own privileges.
    pub(crate) fn learn_rights(&mut self, version: i64, user_key: &str, rights: Rights) {
        if self.has_room(version, 1 + rights.permissions.len()) {
            self.rights.insert(user_key.to_owned(), rights);
        }
    }

    /// Takes room for so many permissions of this version.
    fn has_room(&mut self, version: i64, number: usize) -> bool {
        if self.is_changing || number > KNOWN_MAX {
            return false;
        }
        if self.version != version || self.size + number > KNOWN_MAX {
            self.clear();
            self.version = version;
        }
        self.size += number;
        true
    }

    fn clear(&mut self) {
        self.permissions.clear();
        self.rights.clear();
        self.size = 0;
    }
}

#[cfg(test)]
mod test {
    use domain::{
        id::PolicyId,
        right::{
            Rights,
            permission::{Permission, Permissions},
        },
    };

    use super::{KNOWN_MAX, Known};

    fn some() -> Permissions {
        let mut some = Permissions::default();
        some.insert(Permission::ViewProperties);
        some
    }

    #[test]
    fn another_version_is_not_known() {
        let (mut known, policy) = (Known::default(), PolicyId::from("P"));
        known.begin();
        known.learn(7, "ann", &policy, some());
        assert_eq!(known.get(7, "ann", &policy), Some(some()));
        assert_eq!((known.get(8, "ann", &policy), known.get(6, "ann", &policy)), (None, None));
        assert_eq!((known.get(7, "bob", &policy), known.get(7, "ann", &"Q".into())), (None, None));
        known.learn(8, "bob", &policy, some());
        assert_eq!((known.get(7, "ann", &policy), known.get(8, "ann", &policy)), (None, None));
    }

    #[test]
    fn a_transaction_that_changes_rights_teaches_nothing() {
        let (mut known, policy) = (Known::default(), PolicyId::from("P"));
        known.learn(7, "ann", &policy, some());
        known.forget();
        known.learn(8, "ann", &policy, some()); // its own version, which may never be
        assert_eq!((known.get(7, "ann", &policy), known.get(8, "ann", &policy)), (None, None));
        known.begin();
        known.learn(8, "ann", &policy, some());
        assert_eq!(known.get(8, "ann", &policy), Some(some()));
    }

    #[test]
    fn rights_are_known_as_permissions_are() {
        let (mut known, policy) = (Known::default(), PolicyId::from("P"));
        let rights = Rights { permissions: [(policy.clone(), some())].into(), ..Rights::default() };
        known.learn_rights(7, "ann", rights.clone());
        assert_eq!(known.rights(7, "ann"), Some(rights.clone()));
        assert_eq!((known.rights(8, "ann"), known.rights(7, "bob")), (None, None));
        known.learn(8, "bob", &policy, some());
        assert_eq!((known.rights(7, "ann"), known.rights(8, "ann")), (None, None));
        known.forget();
        known.learn_rights(9, "ann", rights.clone());
        known.begin();
        assert_eq!(known.rights(9, "ann"), None);
    }

    #[test]
    fn rights_on_many_policies_take_their_room() {
        let mut known = Known::default();
        let on = |policies: usize| {
            let permissions = (0..policies).map(|number| (PolicyId(number.to_string()), some())).collect();
            Rights { permissions, ..Rights::default() }
        };
        known.learn_rights(1, "ann", on(KNOWN_MAX));
        assert_eq!(known.rights(1, "ann"), None);
        known.learn_rights(1, "ann", on(KNOWN_MAX / 2));
        known.learn_rights(1, "bob", on(KNOWN_MAX / 2));
        assert_eq!((known.rights(1, "ann").is_some(), known.rights(1, "bob").is_some()), (false, true));
    }

    #[test]
    fn it_is_bounded() {
        let mut known = Known::default();
        for number in 0..=KNOWN_MAX {
            known.learn(1, &number.to_string(), &PolicyId::from("P"), some());
        }
        assert_eq!(known.permissions.len(), 1);
    }
}
