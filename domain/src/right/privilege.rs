//! The administrative privileges: what a product administrator may do with the product itself. The keywords are those of the older API, its misspellings too.

use super::keyword::keywords;

keywords! {
    /// One administrative privilege.
    enum Privilege {
        /// Target systems, what discovery finds there, and other resources.
        Resource = "resource",
        /// User classes, authentication chains, question sets, import rules, login options.
        Policy = "policy",
        /// Notifications and the jobs that send them.
        MngNotifs = "mngnotifs",
        /// How requests find their authorizers.
        Workflow = "workflow",
        /// Settings of the modules.
        Module = "module",
        /// Services, jobs, discovery, system variables.
        Maintain = "maintain",
        /// Reports: run and schedule them; the journal.
        RunReport = "runreport",
        /// Analytics: run, save, read.
        Analytics = "analytics",
        /// Fill the cache of the analytics again.
        RecAnalyticsCasch = "recanalyticscasch",
        /// The external data store.
        ExtDb = "extdb",
        /// See the dashboard of certification.
        ViewCertDash = "viewcertdash",
        /// See the dashboard of privileged access.
        ViewPswDash = "viewpswdash",
        /// See the dashboard of requests.
        ViewWorkDash = "viewworkdash",
        /// See the dashboard of enrolment.
        ViewPsaDash = "viewpsadash",
        /// See the dashboard of the organization chart.
        ViewOrgDash = "vieworgdash",
        /// See the dashboard of the help desk.
        ViewHelpdeskDash = "viewhelpdeskdash",
        /// Fill the cache of the dashboards again.
        RecDashCache = "recdashcache",
        /// User access rules and security options.
        Security = "security",
        /// Other product administrators, up to the actor's own rights; never oneself.
        Console = "console",
        /// User groups and their access controls.
        MngAcl = "mngacl",
        /// Create managed system policies.
        CreateGroup = "creategroup",
        /// Managed systems that are in no policy.
        MngOrphanRes = "mngorphanres",
        /// Add managed systems.
        CreateRes = "createres",
        /// Change and delete managed system policies that an access control opens.
        GroupMgmt = "groupmgmt",
        /// Read the last known password of an account in any state of its system.
        RecoverPwd = "recoverpwd",
        /// The certification of access.
        Certify = "certify",
        /// Start a certification with one reviewer.
        SingleUserCertify = "singleusercertify",
        /// Start a round that builds the organization chart.
        CreateOrg = "createorg",
        /// Change the organization chart by hand.
        UpdateOrg = "updateorg",
        /// Way in: Login, as a program.
        ApiCaller = "apicaller",
        /// Way in: LoginEx, with one-time passwords.
        OtpCaller = "otpcaller",
        /// Way in: Login, as a gateway that watches check-outs.
        GuacamoleCaller = "guacamolecaller",
        /// Replication of the database.
        Replication = "replication",
        /// See details of target systems.
        ViewHost = "viewhost",
        /// See details of managed groups.
        ViewMgrp = "viewmgrp",
        /// See details of roles.
        ViewRole = "viewrole",
        /// See details of rules on the segregation of duties.
        ViewSod = "viewsod",
        /// See details of user classes.
        ViewUc = "viewuc",
        /// See details of accounts.
        ViewAcct = "viewacct",
        /// See details of pre-defined requests.
        ViewPdr = "viewpdr",
        /// See details of template accounts.
        ViewTpl = "viewtpl",
        /// See details of users' notifications.
        ViewNtf = "viewntf",
        /// See details of certification campaigns.
        ViewCert = "viewcert",
    }

    /// A set of administrative privileges.
    struct Privileges(u64);
}

impl Privilege {
    /// Does it open a door (Login or LoginEx) instead of giving a right?
    pub const fn is_way_in(self) -> bool {
        matches!(self, Self::ApiCaller | Self::OtpCaller | Self::GuacamoleCaller)
    }
}

impl Privileges {
    /// The ways in.
    pub const WAYS_IN: Self = {
        let mut ways_in = Self::EMPTY;
        ways_in.insert(Privilege::ApiCaller);
        ways_in.insert(Privilege::OtpCaller);
        ways_in.insert(Privilege::GuacamoleCaller);
        ways_in
    };

    /// What the members of `API_ADMINISTRATORS` have: every right but to recover passwords.
    pub const API_ADMINISTRATION: Self = {
        let mut less = Self::WAYS_IN;
        less.insert(Privilege::RecoverPwd);
        Self::ALL.minus(less)
    };

    /// Those of them that are rights; a way in is none.
    #[must_use]
    pub const fn rights(self) -> Self {
        self.minus(Self::WAYS_IN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_forty_three_and_three_are_ways_in() {
        assert_eq!(Privilege::ALL.len(), 43);
        assert_eq!(Privileges::ALL.len(), 43);
        let ways_in: Vec<_> =
            Privilege::ALL.iter().filter(|privilege| privilege.is_way_in()).map(|privilege| privilege.word()).collect();
        assert_eq!(ways_in, ["apicaller", "otpcaller", "guacamolecaller"]);
        assert_eq!(Privileges::WAYS_IN.to_words(), ways_in.join(" "));
        assert_eq!(Privileges::ALL.rights().minus(Privileges::API_ADMINISTRATION), Privilege::RecoverPwd.into());
    }

    #[test]
    fn words_come_back() {
        for &privilege in Privilege::ALL {
            assert_eq!(privilege.word().parse(), Ok(privilege));
            assert_eq!(serde_json::to_value(privilege).unwrap(), privilege.word());
        }
        assert!("Console".parse::<Privilege>().is_err());
        assert!("".parse::<Privilege>().is_err());
    }

    #[test]
    fn a_set_keeps_order_and_drops_repetition() {
        let set = Privileges::from_words("viewcert console  resource console").unwrap();
        assert_eq!(set.to_words(), "resource console viewcert");
        assert_eq!(Privileges::from_words(&set.to_words()), Ok(set));
        assert_eq!(Privileges::from_words("").unwrap(), Privileges::EMPTY);
        assert_eq!(Privileges::from_words(&Privileges::ALL.to_words()), Ok(Privileges::ALL));
        assert_eq!(serde_json::to_string(&set).unwrap(), r#"["resource","console","viewcert"]"#);
        assert_eq!(serde_json::from_str::<Privileges>(r#"["viewcert","console","resource","console"]"#).unwrap(), set);
        assert!(serde_json::from_str::<Privileges>(r#"["root"]"#).is_err());
    }

    #[test]
    fn sets_add_and_subtract() {
        let some = Privileges::from_iter([Privilege::Console, Privilege::MngAcl]);
        let other = Privileges::from(Privilege::MngAcl);
        assert!(other.is_subset_of(some) && !some.is_subset_of(other) && Privileges::EMPTY.is_subset_of(other));
        assert_eq!(some.minus(other), Privileges::from(Privilege::Console));
        assert_eq!(some.intersection(other), other);
        assert_eq!(some.minus(other).union(other), some);
        assert_eq!((some.len(), some.is_empty(), Privileges::EMPTY.is_empty()), (2, false, true));
    }
}
