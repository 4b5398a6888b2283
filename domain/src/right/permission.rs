//! The permissions: what a user group's access control grants or denies on one managed system policy.

use super::keyword::keywords;

keywords! {
    /// One permission on a policy and what it manages.
    enum Permission {
        /// See the policy, its systems and accounts, without secrets.
        ViewProperties = "view-properties",
        /// Change the policy and its accounts.
        ModifyProperties = "modify-properties",
        /// Take an account's password without asking anybody.
        PreapprovedCheckout = "preapproved-checkout",
        /// Ask for an account's password.
        RequestCheckout = "request-checkout",
        /// Have a password changed, by chance or to a given one.
        RandomizeOverride = "randomize-override",
        /// See more of systems, accounts and sets while asking.
        ViewInformation = "view-information",
        /// Enter groups for a time without asking anybody.
        PreapprovedGroupCheckout = "preapproved-group-checkout",
        /// Ask to enter groups for a time.
        RequestGroupCheckout = "request-group-checkout",
        /// Search recorded sessions without asking anybody.
        PreapprovedSessionSearch = "preapproved-session-search",
        /// Download recorded sessions without asking anybody.
        PreapprovedSessionDownload = "preapproved-session-download",
        /// Watch recorded sessions without asking anybody.
        PreapprovedSessionView = "preapproved-session-view",
        /// Run reports on what the policy manages.
        RunReports = "run-reports",
        /// Read passwords that are no longer in force.
        AccessHistory = "access-history",
        /// Change account sets, shared or not.
        ModifyAccountSets = "modify-account-sets",
        /// Change, test and trust managed systems.
        ManageSystems = "manage-systems",
    }

    /// A set of permissions.
    struct Permissions(u16);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_fifteen_and_words_come_back() {
        assert_eq!(Permission::ALL.len(), 15);
        assert_eq!(Permissions::ALL.iter().collect::<Vec<_>>(), Permission::ALL);
        for &permission in Permission::ALL {
            assert_eq!(permission.word().parse(), Ok(permission));
        }
        assert_eq!(
            Permissions::from_words("manage-systems view-properties").unwrap().to_words(),
            "view-properties manage-systems"
        );
    }
}
