//! Whatever anybody tries, the laws hold: single steps by anybody in any world, and long ways of one who makes callers of its own.

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::*, sample::select};

use super::world::{CLASSES, Wish, World, control};
use crate::{
    administrator::{API_ADMINISTRATORS, Administrator, Credential},
    id::{AdminGroupId, ClassId, GroupId, PolicyId, UserId},
    problem::Code,
    right::{
        ClassMatch,
        permission::{Permission, Permissions},
        privilege::{Privilege, Privileges},
    },
    user_group::AccessControl,
};

const USERS: [&str; 6] = ["ann", "bob", "cy", "dee", "eve", "fay"];
const ADMIN_GROUPS: [&str; 3] = [API_ADMINISTRATORS, "A1", "A2"];
const USER_GROUPS: [&str; 3] = ["U0", "U1", "U2"];
const POLICIES: [&str; 2] = ["P", "Q"];
const RIGHTS: [Privilege; 5] =
    [Privilege::Console, Privilege::Policy, Privilege::MngAcl, Privilege::RecoverPwd, Privilege::ViewUc];
const PERMISSIONS: [Permission; 3] = [Permission::ViewProperties, Permission::PreapprovedCheckout, Permission::AccessHistory];

fn rights() -> impl Strategy<Value = Privileges> {
    vec(select(RIGHTS.to_vec()), 0..5).prop_map(|words| words.into_iter().collect())
}

/// What somebody may ask to have: rights, a way in, or both.
fn privileges() -> impl Strategy<Value = Privileges> {
    let ways_in = [Privileges::EMPTY, Privilege::ApiCaller.into(), Privilege::OtpCaller.into()];
    (prop_oneof![3 => Just(Privileges::EMPTY), 2 => rights()], select(ways_in.to_vec()))
        .prop_map(|(some, way_in)| some.union(way_in))
}

fn user() -> impl Strategy<Value = UserId> {
    select(USERS.to_vec()).prop_map(UserId::from)
}

fn class() -> impl Strategy<Value = ClassId> {
    select(CLASSES.to_vec()).prop_map(ClassId::from)
}

fn classes() -> impl Strategy<Value = Vec<ClassId>> {
    vec(class(), 0..3)
}

fn class_match() -> impl Strategy<Value = ClassMatch> {
    select(vec![ClassMatch::All, ClassMatch::Any])
}

fn access_control() -> impl Strategy<Value = AccessControl> {
    let some = || vec(select(PERMISSIONS.to_vec()), 0..3).prop_map(|words| words.into_iter().collect::<Permissions>());
    (select(POLICIES.to_vec()), some(), some())
        .prop_map(|(policy, grant, deny)| AccessControl { deny: deny.minus(grant), ..control(policy, &grant.to_words(), "") })
}

fn controls() -> impl Strategy<Value = Vec<AccessControl>> {
    vec(access_control(), 0..3).prop_map(|mut controls| {
        controls.sort_by(|one, other| one.policy_id.cmp(&other.policy_id));
        controls.dedup_by(|one, other| one.policy_id == other.policy_id);
        controls
    })
}

fn wish() -> impl Strategy<Value = Wish> {
    let admin_group = || select(ADMIN_GROUPS.to_vec()).prop_map(AdminGroupId::from);
    let user_group = || select(USER_GROUPS.to_vec()).prop_map(GroupId::from);
    let policy = select(POLICIES.to_vec()).prop_map(PolicyId::from);
    let allowed = select(vec![None, Some(""), Some("10.0.0.0/8")]);
    prop_oneof![
        3 => (user(), privileges(), any::<bool>()).prop_map(|(user, privileges, has_password)| Wish::Add { user, privileges, has_password }),
        3 => (user(), privileges(), allowed).prop_map(|(user, privileges, allowed)| Wish::Update { user, privileges, allowed }),
        1 => user().prop_map(|user| Wish::Delete { user }),
        1 => user().prop_map(|user| Wish::Enable { user }),
        1 => user().prop_map(|user| Wish::Disable { user }),
        2 => user().prop_map(|user| Wish::PasswordSet { user }),
        1 => user().prop_map(|user| Wish::OtpReset { user }),
        4 => (user(), class()).prop_map(|(user, class)| Wish::Join { user, class }),
        3 => (user(), class()).prop_map(|(user, class)| Wish::Leave { user, class }),
        1 => (class(), vec(user(), 0..4)).prop_map(|(class, users)| Wish::Replace { class, users: users.into_iter().collect() }),
        3 => (admin_group(), rights(), classes(), class_match())
            .prop_map(|(group, privileges, class_ids, class_match)| Wish::AdminGroup { group, privileges, class_ids, class_match }),
        1 => admin_group().prop_map(|group| Wish::AdminGroupDelete { group }),
        3 => (user_group(), controls(), classes(), class_match())
            .prop_map(|(group, controls, class_ids, class_match)| Wish::UserGroup { group, controls, class_ids, class_match }),
        1 => user_group().prop_map(|group| Wish::UserGroupDelete { group }),
        4 => (user_group(), access_control()).prop_map(|(group, control)| Wish::ControlSet { group, control }),
        1 => (user_group(), policy).prop_map(|(group, policy)| Wish::ControlDelete { group, policy }),
    ]
}

fn world() -> impl Strategy<Value = World> {
    let people = vec((rights(), vec(class(), 0..3)), 4);
    let admin_groups = vec((rights(), classes(), class_match()), 2);
    let user_groups = vec((controls(), classes(), class_match()), 3);
    (people, admin_groups, user_groups, any::<bool>()).prop_map(|(people, admin_groups, user_groups, has_api_user)| {
        let mut world = World::default();
        for class in CLASSES {
            world.class(class, &[]);
        }
        for ((privileges, classes), user) in people.into_iter().zip(USERS) {
            world.person(user, &privileges.to_words());
            for class in classes {
                world.classes.entry(class).or_default().insert(user.into());
            }
        }
        world.person("cy", "otpcaller");
        if has_api_user {
            world.class("C0", &["dee"]);
            world.person("dee", "apicaller");
        }
        let all: Privileges = RIGHTS.into_iter().filter(|&one| one != Privilege::RecoverPwd).collect();
        world.admin_group(API_ADMINISTRATORS, all, vec!["C0".into()], ClassMatch::All);
        for ((privileges, class_ids, class_match), group) in admin_groups.into_iter().zip(&ADMIN_GROUPS[1..]) {
            world.admin_group(group, privileges, class_ids, class_match);
        }
        for ((controls, class_ids, class_match), group) in user_groups.into_iter().zip(USER_GROUPS) {
            world.user_group(group, controls, class_ids, class_match);
        }
        world
    })
}

/// Does `before` hold all that `after` does?
fn holds_all(before: (&World, &UserId), after: (&World, &UserId)) -> bool {
    after.0.keywords(after.1).is_subset(&before.0.keywords(before.1))
        && after.0.permissions(after.1).is_subset(&before.0.permissions(before.1))
        && (before.0.is_api_administrator(before.1) || !after.0.is_api_administrator(after.1))
}

/// Whom a wish touches as an administrator.
fn touched(wish: &Wish) -> Option<&UserId> {
    match wish {
        Wish::Update { user, .. }
        | Wish::Delete { user }
        | Wish::Enable { user }
        | Wish::Disable { user }
        | Wish::PasswordSet { user }
        | Wish::OtpReset { user } => Some(user),
        _ => None,
    }
}

fn check_step(before: &World, after: &World, actor: &UserId, wish: &Wish) -> Result<(), TestCaseError> {
    prop_assert!(holds_all((before, actor), (after, actor)), "(a) {actor} gained by {wish:?}");
    let is_api_administrator = before.is_api_administrator(actor);
    if let Some(user) = touched(wish).filter(|user| *user != actor && !is_api_administrator) {
        prop_assert!(holds_all((before, actor), (before, user)), "(b) {actor} touched {user} by {wish:?}");
    }
    let own = matches!(wish, Wish::PasswordSet { .. });
    if touched(wish) == Some(actor) && !own {
        prop_assert!(is_api_administrator, "(b) {actor} touched itself by {wish:?}");
    }
    let held = before.keywords(actor);
    for user in USERS.map(UserId::from).iter().filter(|user| *user != actor) {
        let (old, new) = (before.keywords(user), after.keywords(user));
        if after.people.contains_key(user) {
            let given: BTreeSet<_> = new.difference(&old).collect();
            prop_assert!(given.iter().all(|one| held.contains(one)), "(c) {actor} gave {given:?} to {user} by {wish:?}");
            let is_made = after.is_api_administrator(user) && !before.is_api_administrator(user);
            prop_assert!(!is_made || is_api_administrator, "(c) {actor} made {user} an API administrator by {wish:?}");
        }
        let taken: BTreeSet<_> = old.difference(&new).collect();
        prop_assert!(
            taken.iter().all(|one| held.contains(one)) || is_api_administrator,
            "(c) {actor} took {taken:?} of {user} by {wish:?}"
        );
    }
    let somebody = |world: &World, is: fn(&Administrator) -> bool| world.crew().into_iter().any(is);
    for is in [(|one: &Administrator| one.is_enabled) as fn(&Administrator) -> bool, Administrator::is_able] {
        prop_assert!(!somebody(before, is) || somebody(after, is), "(f) {actor} left nobody by {wish:?}");
    }
    for one in
        after.people.values().filter(|one| before.people.get(&one.user_id).map(|old| old.privileges) != Some(one.privileges))
    {
        let is_alone = one.privileges.len() == 1 || one.privileges.intersection(Privileges::WAYS_IN).is_empty();
        prop_assert!(is_alone, "a way in beside others: {:?}", one.privileges);
    }
    Ok(())
}

fn count(world: &World, users: &BTreeSet<UserId>) -> (BTreeSet<Privilege>, BTreeSet<(PolicyId, Permission)>, bool) {
    (
        users.iter().flat_map(|user| world.keywords(user)).collect(),
        users.iter().flat_map(|user| world.permissions(user)).collect(),
        users.iter().any(|user| world.is_api_administrator(user)),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    /// Laws (a), (b), (c), (f) and ways in, step by step.
    #[test]
    fn no_step_breaks_a_law(mut world in world(), steps in vec((user(), wish()), 1..24)) {
        for (actor, wish) in steps {
            if world.people.get(&actor).is_none_or(|one| !one.is_enabled || one.allowed.is_empty()) {
                continue;
            }
            let before = world.clone();
            if world.wish(&actor, &wish).is_ok() {
                check_step(&before, &world, &actor, &wish)?;
            }
        }
    }

    /// Law (d), and all of them together: somebody who acts as itself and as every caller whose credential it came to know never gets
    /// further, with all of these together, than it was alone; as long as nobody else acts.
    #[test]
    fn no_way_leads_up(mut world in world(), steps in vec((any::<prop::sample::Index>(), wish()), 1..60)) {
        let attacker = UserId::from("ann");
        world.person("ann", "console policy mngacl");
        prop_assume!(!world.is_api_administrator(&attacker));
        let mut controlled = BTreeSet::from([attacker]);
        let (keywords, permissions, _) = count(&world, &controlled);
        for (actor, wish) in steps {
            let actor = controlled.iter().nth(actor.index(controlled.len())).unwrap().clone();
            if world.people.get(&actor).is_none_or(|one| !one.is_enabled || one.allowed.is_empty()) {
                continue;
            }
            if world.wish(&actor, &wish).is_err() {
                continue;
            }
            match &wish {
                Wish::Add { user, has_password: true, .. } | Wish::PasswordSet { user } | Wish::OtpReset { user } => {
                    controlled.insert(user.clone());
                }
                _ => {}
            }
            // Whom nobody can log in as is nobody's: it was deleted, or lost its credential with its door.
            controlled.retain(|user| world.people.get(user).is_some_and(|one| one.credential != Credential::None));
            if controlled.is_empty() {
                break;
            }
            let now = count(&world, &controlled);
            prop_assert!(now.0.is_subset(&keywords), "keywords {:?} by {wish:?}", now.0.difference(&keywords));
            prop_assert!(now.1.is_subset(&permissions), "permissions {:?} by {wish:?}", now.1.difference(&permissions));
            prop_assert!(!now.2, "an API administrator by {wish:?}");
        }
    }
}

/// The properties are worth something only if much is accepted.
#[test]
fn the_worlds_are_lively() {
    use proptest::{strategy::ValueTree as _, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let (mut accepted, mut all) = (BTreeSet::new(), 0);
    let mut refused: BTreeSet<Code> = BTreeSet::new();
    for _ in 0..400 {
        let mut world = world().new_tree(&mut runner).unwrap().current();
        for _ in 0..20 {
            let (actor, wish) = (user(), wish()).new_tree(&mut runner).unwrap().current();
            if !world.people.get(&actor).is_some_and(|one| one.is_enabled) {
                continue;
            }
            let name = format!("{wish:?}").split([' ', '{']).next().unwrap_or_default().to_owned();
            match world.wish(&actor, &wish) {
                Ok(()) => {
                    all += 1;
                    accepted.insert(name);
                }
                Err(code) => {
                    refused.insert(code);
                }
            }
        }
    }
    assert!(all > 400, "{all}");
    assert_eq!(accepted.len(), 16, "{accepted:?}");
    for code in [
        Code::PrivilegeNotHeld,
        Code::AdministratorOwnRights,
        Code::GroupOwnMembership,
        Code::AdministratorBuiltIn,
        Code::PrivilegeNotCombinable,
    ] {
        assert!(refused.contains(&code), "{code:?} never met");
    }
}
