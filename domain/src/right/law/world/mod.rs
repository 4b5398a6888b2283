//! A small world of people, classes and groups, in which the real procedures decide. What it says of rights is worked out here anew and
//! plainly, word by word, so that the laws are not judged by their own arithmetic.

mod wish;

use std::collections::{BTreeMap, BTreeSet};

pub use wish::Wish;

use crate::{
    address::AllowList,
    administrator::{
        API_ADMINISTRATORS, Administrator, Credential,
        target::{Login, Profile, Target, TargetView},
    },
    administrator_group::AdministratorGroup,
    id::{AdminGroupId, ClassId, GroupId, PolicyId, UserId},
    procedure::CallerKind,
    right::{
        Acting, Authority, ClassMatch, Rights,
        gain::{Gift, Group, Person},
        law::{Crew, Ties},
        permission::{Permission, Permissions},
        privilege::{Privilege, Privileges},
    },
    session::standing::Standing,
    time::Moment,
    user_class::{Kind, UserClass, Uses},
    user_group::{AccessControl, Concerned, Described, UserGroup},
};

/// The classes of the tests.
pub const CLASSES: [&str; 4] = ["C0", "C1", "C2", "C3"];
/// Where all its people come from.
const HERE: &str = "10.0.0.1";

#[derive(Clone, Debug, Default)]
pub struct World {
    pub people: BTreeMap<UserId, Administrator>,
    pub classes: BTreeMap<ClassId, BTreeSet<UserId>>,
    pub admin_groups: BTreeMap<AdminGroupId, AdministratorGroup>,
    pub user_groups: BTreeMap<GroupId, Described>,
    past: BTreeMap<UserId, Option<UserId>>,
}

impl World {
    pub fn person(&mut self, user: &str, privileges: &str) {
        let privileges = Privileges::from_words(privileges).unwrap();
        let administrator = Administrator {
            user_id: user.into(),
            name: String::new(),
            privileges,
            allowed: AllowList::from_words("10.0.0.0/8").unwrap(),
            otp_rotation_hours: 0,
            password_never_expires: false,
            is_enabled: true,
            is_built_in: false,
            credential: Credential::Password,
            credential_version: 1,
            credential_changed_at: None,
            credential_made_by: None,
            password_hash: None,
            revision: 1,
            created_at: Moment(0),
            updated_at: Moment(0),
        };
        self.people.insert(user.into(), administrator);
    }

    pub fn class(&mut self, class: &str, users: &[&str]) {
        self.classes.insert(class.into(), users.iter().map(|&user| user.into()).collect());
    }

    pub fn admin_group(&mut self, group: &str, privileges: Privileges, class_ids: Vec<ClassId>, class_match: ClassMatch) {
        let made = AdministratorGroup {
            group_id: group.into(),
            description: String::new(),
            privileges,
            class_ids,
            class_match,
            is_built_in: false,
            revision: 1,
            created_at: Moment(0),
            updated_at: Moment(0),
        };
        self.admin_groups.insert(group.into(), made);
    }

    pub fn user_group(
        &mut self,
        group: &str,
        access_controls: Vec<AccessControl>,
        class_ids: Vec<ClassId>,
        class_match: ClassMatch,
    ) {
        let made = UserGroup {
            group_id: group.into(),
            description: String::new(),
            class_ids,
            class_match,
            is_built_in: false,
            revision: 1,
            created_at: Moment(0),
            updated_at: Moment(0),
        };
        self.user_groups.insert(group.into(), Described { group: made, access_controls });
    }

    // What holds, worked out plainly.

    fn is_in(&self, user: &UserId, class_ids: &[ClassId], class_match: ClassMatch) -> bool {
        let is_in = |class: &ClassId| self.classes.get(class).is_some_and(|users| users.contains(user));
        match class_match {
            ClassMatch::All => !class_ids.is_empty() && class_ids.iter().all(is_in),
            ClassMatch::Any => class_ids.iter().any(is_in),
        }
    }

    /// The keywords that somebody effectively has, ways in apart.
    pub fn keywords(&self, user: &UserId) -> BTreeSet<Privilege> {
        let groups = self.admin_groups.values().filter(|group| self.is_in(user, &group.class_ids, group.class_match));
        let own = self.people.get(user).into_iter().flat_map(|one| one.privileges.iter());
        own.chain(groups.flat_map(|group| group.privileges.iter())).filter(|keyword| !keyword.is_way_in()).collect()
    }

    /// The permissions that somebody effectively has.
    pub fn permissions(&self, user: &UserId) -> BTreeSet<(PolicyId, Permission)> {
        let groups = self.user_groups.values().filter(|one| self.is_in(user, &one.group.class_ids, one.group.class_match));
        let controls: Vec<&AccessControl> = groups.flat_map(|one| &one.access_controls).collect();
        let granted = controls.iter().flat_map(|one| one.grant.iter().map(|what| (one.policy_id.clone(), what)));
        let is_denied = |(policy, what): &(PolicyId, Permission)| {
            controls.iter().any(|one| one.policy_id == *policy && one.deny.contains(*what))
        };
        granted.filter(|held| !is_denied(held)).collect()
    }

    pub fn is_api_administrator(&self, user: &UserId) -> bool {
        let group = self.admin_groups.get(&API_ADMINISTRATORS.into());
        group.is_some_and(|group| self.people.contains_key(user) && self.is_in(user, &group.class_ids, group.class_match))
    }

    pub fn crew(&self) -> Vec<&Administrator> {
        self.people.values().filter(|one| self.is_api_administrator(&one.user_id)).collect()
    }

    // What the procedures are given.

    fn rights(&self, user: &UserId) -> Rights {
        let mut permissions: BTreeMap<PolicyId, Permissions> = BTreeMap::new();
        for (policy, permission) in self.permissions(user) {
            permissions.entry(policy).or_default().insert(permission);
        }
        let authority = if self.is_api_administrator(user) { Authority::ApiAdministrator } else { Authority::Ordinary };
        Rights { privileges: self.keywords(user).into_iter().collect(), permissions, authority }
    }

    fn acting(&self, user: &UserId) -> Acting {
        let one = &self.people[user];
        let standing = Standing {
            user: user.clone(),
            kind: CallerKind::Idapi,
            is_live: true,
            expires_at: Moment(i64::MAX),
            generation: None,
            is_enabled: one.is_enabled,
            allowed: one.allowed.clone(),
            acting_as: None,
        };
        Acting { standing: Some(standing), rights: self.rights(user) }
    }

    fn target(&self, actor: &UserId, user: &UserId) -> TargetView {
        let profile = |one: &Administrator| Profile { administrator: one.clone(), login: Login::default() };
        let target = self.people.get(user).map(|one| Target { profile: profile(one), held: self.rights(user), live: Vec::new() });
        TargetView { acting: self.acting(actor), target, crew: self.crew().into_iter().collect() }
    }

    fn classes_of(&self, user: &UserId) -> BTreeSet<ClassId> {
        self.classes.iter().filter(|(_, users)| users.contains(user)).map(|(class, _)| class.clone()).collect()
    }

    fn named(&self, actor: &UserId, user: &UserId) -> Option<Person> {
        let one = self.people.get(user)?;
        let crew: Crew = self.crew().into_iter().collect();
        let mut ties = Ties::new(&crew);
        for one in self.people.values() {
            ties.learn(one.user_id.clone(), one.credential_made_by.clone());
        }
        for (user, maker) in &self.past {
            ties.learn(user.clone(), maker.clone());
        }
        Some(Person {
            user: user.clone(),
            classes: self.classes_of(user),
            is_tied: ties.are_tied(actor, user),
            is_enabled: one.is_enabled,
            is_able: one.is_able(),
        })
    }

    fn uses(&self, class: &ClassId) -> Uses {
        let admin = self.admin_groups.values().filter(|group| group.class_ids.contains(class)).map(|group| Group {
            class_ids: group.class_ids.clone(),
            class_match: group.class_match,
            gift: Gift {
                privileges: group.privileges,
                is_authority: group.group_id.as_str() == API_ADMINISTRATORS,
                controls: Vec::new(),
            },
        });
        let user = self.user_groups.values().filter(|one| one.group.class_ids.contains(class)).map(|one| Group {
            class_ids: one.group.class_ids.clone(),
            class_match: one.group.class_match,
            gift: Gift { controls: one.access_controls.clone(), ..Gift::default() },
        });
        Uses { groups: admin.chain(user).collect(), is_authorizing: false, crew: self.crew().into_iter().collect() }
    }

    fn concerned(&self, actor: &UserId, class_ids: &[ClassId]) -> Concerned {
        let people = class_ids.iter().filter_map(|class| self.classes.get(class)).flatten().collect::<BTreeSet<_>>();
        let tied = people.into_iter().filter_map(|user| self.named(actor, user)).filter(|person| person.is_tied).collect();
        Concerned { own: self.classes_of(actor), tied }
    }

    fn described(&self, class: &ClassId) -> Option<UserClass> {
        self.classes.contains_key(class).then(|| UserClass {
            class_id: class.clone(),
            description: String::new(),
            kind: Kind::Single,
            is_built_in: false,
            cached_at: None,
            revision: 1,
            created_at: Moment(0),
            updated_at: Moment(0),
        })
    }
}

pub fn control(policy: &str, grant: &str, deny: &str) -> AccessControl {
    let words = |words| Permissions::from_words(words).unwrap();
    AccessControl { policy_id: policy.into(), grant: words(grant), deny: words(deny) }
}
