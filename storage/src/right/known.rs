//! What a connection knows of rights from earlier transactions. All that decides them is read again as soon as their version is another
//! one; the version itself is read in each transaction.

use std::collections::HashMap;

use domain::{id::PolicyId, right::permission::Permissions};

/// Callers on policies that are known at once; one more, and it begins anew.
const KNOWN_MAX: usize = 10_000;

/// Permissions of callers on policies, at one version of all rights.
#[derive(Default)]
pub(crate) struct Known {
    version: i64,
    permissions: HashMap<(String, PolicyId), Permissions>,
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
        self.permissions.clear();
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
        if self.is_changing {
            return;
        }
        if self.version != version || self.permissions.len() >= KNOWN_MAX {
            self.permissions.clear();
            self.version = version;
        }
        self.permissions.insert((user_key.to_owned(), policy.clone()), held);
    }
}

#[cfg(test)]
mod test {
    use domain::{
        id::PolicyId,
        right::permission::{Permission, Permissions},
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
    fn it_is_bounded() {
        let mut known = Known::default();
        for number in 0..=KNOWN_MAX {
            known.learn(1, &number.to_string(), &PolicyId::from("P"), some());
        }
        assert_eq!(known.permissions.len(), 1);
    }
}
