//! Where an administrator's privileges come from.

use std::collections::BTreeMap;

use crate::{
    id::AdminGroupId,
    right::privilege::{Privilege, Privileges},
};

/// One source of a privilege.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// One's own.
    Direct,
    /// An administrator group.
    Group(AdminGroupId),
}

/// Every privilege with its sources, in the order of the privileges. A group gives no way in.
#[must_use]
pub fn origins(own: Privileges, groups: &[(AdminGroupId, Privileges)]) -> BTreeMap<Privilege, Vec<Origin>> {
    let mut found: BTreeMap<Privilege, Vec<Origin>> = own.iter().map(|privilege| (privilege, vec![Origin::Direct])).collect();
    for (group, privileges) in groups {
        for privilege in privileges.rights().iter() {
            found.entry(privilege).or_default().push(Origin::Group(group.clone()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_in_by_a_group_is_ignored() {
        let of = |words| Privileges::from_words(words).unwrap();
        let found = origins(of("otpcaller"), &[("G".into(), of("apicaller viewuc")), ("H".into(), of("viewuc"))]);
        assert_eq!(found.len(), 2);
        assert_eq!(found[&Privilege::OtpCaller], [Origin::Direct]);
        assert_eq!(found[&Privilege::ViewUc], [Origin::Group("G".into()), Origin::Group("H".into())]);
    }
}
