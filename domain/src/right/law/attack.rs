//! Ways that look as if they led up, by name. The same on tables: `tests/suite/right`.

use super::world::{CLASSES, Wish, World, control};
use crate::{
    problem::Code,
    right::{ClassMatch, privilege::Privileges},
};

/// Ann may do all but take passwords; C3 is the class of U0, which grants nothing yet.
fn small() -> World {
    let mut world = World::default();
    for class in CLASSES {
        world.class(class, &[]);
    }
    world.person("ann", "console policy mngacl viewuc");
    world.person("bob", "console policy mngacl");
    world.user_group("U0", Vec::new(), vec!["C3".into()], ClassMatch::All);
    world
}

fn does(world: &mut World, actor: &str, wish: &Wish) {
    assert_eq!(world.wish(&actor.into(), wish), Ok(()), "{actor}: {wish:?}");
}

fn may_not(world: &mut World, actor: &str, wish: &Wish, code: Code) {
    assert_eq!(world.wish(&actor.into(), wish), Err(code), "{actor}: {wish:?}");
}

fn add(user: &str, privileges: &str) -> Wish {
    Wish::Add { user: user.into(), privileges: Privileges::from_words(privileges).unwrap(), has_password: true }
}

fn join(user: &str, class: &str) -> Wish {
    Wish::Join { user: user.into(), class: class.into() }
}

fn grant(group: &str) -> Wish {
    Wish::ControlSet { group: group.into(), control: control("P", "preapproved-checkout", "") }
}

#[test]
fn attack_grant_to_a_caller_of_ones_own() {
    let mut world = small();
    does(&mut world, "ann", &add("cy", ""));
    does(&mut world, "ann", &join("cy", "C3"));
    may_not(&mut world, "ann", &grant("U0"), Code::AdministratorOwnRights);
    does(&mut world, "bob", &grant("U0")); // somebody else may
}

#[test]
fn attack_let_a_caller_of_ones_own_into_what_was_granted_before() {
    let mut world = small();
    does(&mut world, "ann", &grant("U0")); // to nobody yet
    does(&mut world, "ann", &add("cy", ""));
    may_not(&mut world, "ann", &join("cy", "C3"), Code::AdministratorOwnRights);
}

#[test]
fn attack_grant_among_siblings() {
    let mut world = small();
    does(&mut world, "ann", &add("cy", "mngacl"));
    does(&mut world, "ann", &add("dee", ""));
    does(&mut world, "ann", &join("dee", "C3"));
    may_not(&mut world, "cy", &grant("U0"), Code::AdministratorOwnRights);
}

#[test]
fn attack_grant_to_the_maker() {
    let mut world = small();
    does(&mut world, "ann", &add("cy", "mngacl policy"));
    does(&mut world, "bob", &join("ann", "C3"));
    may_not(&mut world, "cy", &grant("U0"), Code::AdministratorOwnRights);
}

#[test]
fn attack_grant_to_a_grandchild() {
    let mut world = small();
    does(&mut world, "ann", &add("cy", "console"));
    does(&mut world, "cy", &add("dee", ""));
    does(&mut world, "ann", &join("dee", "C3"));
    may_not(&mut world, "ann", &grant("U0"), Code::AdministratorOwnRights);
}

#[test]
fn attack_delete_who_is_between() {
    let mut world = small();
    does(&mut world, "ann", &add("cy", "console"));
    does(&mut world, "cy", &add("dee", ""));
    does(&mut world, "ann", &Wish::Delete { user: "cy".into() });
    does(&mut world, "ann", &join("dee", "C3"));
    may_not(&mut world, "ann", &grant("U0"), Code::AdministratorOwnRights);
}

#[test]
fn attack_have_the_caller_set_its_own_password() {
    let mut world = small();
    does(&mut world, "ann", &add("cy", ""));
    does(&mut world, "cy", &Wish::PasswordSet { user: "cy".into() });
    does(&mut world, "ann", &join("cy", "C3"));
    may_not(&mut world, "ann", &grant("U0"), Code::AdministratorOwnRights);
}

#[test]
fn attack_take_a_caller_over_behind_a_denial() {
    let mut world = small();
    does(&mut world, "bob", &add("cy", ""));
    does(&mut world, "ann", &join("cy", "C3"));
    does(&mut world, "ann", &grant("U0")); // cy is not ann's: it may
    may_not(&mut world, "ann", &Wish::PasswordSet { user: "cy".into() }, Code::PrivilegeNotHeld);
    world.user_group("U1", vec![control("P", "", "preapproved-checkout")], vec!["C2".into()], ClassMatch::All);
    does(&mut world, "ann", &join("cy", "C2"));
    does(&mut world, "ann", &Wish::PasswordSet { user: "cy".into() }); // denied everything, it is no stronger than ann
    may_not(&mut world, "ann", &Wish::Leave { user: "cy".into(), class: "C2".into() }, Code::AdministratorOwnRights);
    may_not(&mut world, "ann", &Wish::UserGroupDelete { group: "U1".into() }, Code::AdministratorOwnRights);
    may_not(&mut world, "ann", &Wish::ControlDelete { group: "U1".into(), policy: "P".into() }, Code::AdministratorOwnRights);
}

#[test]
fn attack_edit_the_group_that_one_is_in() {
    let mut world = small();
    world.class("C1", &["ann"]);
    let of = |words| Privileges::from_words(words).unwrap();
    world.admin_group("A1", of("viewuc"), vec!["C1".into()], ClassMatch::All);
    let edit = |class_ids: &[&str], class_match| Wish::AdminGroup {
        group: "A1".into(),
        privileges: of("viewuc console"),
        class_ids: class_ids.iter().map(|&class| class.into()).collect(),
        class_match,
    };
    may_not(&mut world, "ann", &edit(&["C1"], ClassMatch::All), Code::GroupOwnMembership);
    may_not(&mut world, "ann", &edit(&["C2"], ClassMatch::All), Code::GroupOwnMembership); // not even out of it
    world.admin_group("A1", of("viewuc"), vec!["C1".into(), "C2".into()], ClassMatch::All);
    may_not(&mut world, "ann", &edit(&["C1", "C2"], ClassMatch::Any), Code::GroupOwnMembership); // all → any
    may_not(&mut world, "ann", &edit(&["C1"], ClassMatch::All), Code::GroupOwnMembership); // one class less
    may_not(&mut world, "ann", &join("ann", "C2"), Code::GroupOwnMembership); // by the class instead
}
