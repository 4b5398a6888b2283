//! The laws of rights. Every procedure that changes who may do what keeps them, inside its own transaction and under the lock on all
//! rights, so that what they compare is what is.
//!
//! | law | says | kept by |
//! |---|---|---|
//! | (a) no gain | after a change the actor holds nothing that it did not hold before | [`no_gain`]; `group-own-membership` of groups and classes |
//! | (b) rank | who touches an administrator, its credential included, holds all that it holds; nobody touches itself | [`rank`] |
//! | (c) consequence | nobody gives or takes a keyword that it lacks, directly or by a class or group | [`grant`], [`of_group`], [`Gain`] |
//! | (d) ties | permissions may be granted by `mngacl` without being held, but not to a caller that may be the actor itself | [`Gain::check`], [`Ties`] |
//! | (e) ids | an id of an administrator is never used again; deleting removes from every class | `administrator::add`, `administrator::delete` |
//! | (f) the last | somebody stays who can administer over the API | [`keep_one`] |
//! | ways in | one of them, alone, on oneself; a group gives none | [`individual`], [`of_group`] |
//!
//! What counts is what each source gives (one's own privileges, each group), not the sum: who gives again what somebody holds already
//! would else outlive a revocation. Members of `API_ADMINISTRATORS` are exempt from (b) and (d); what they do to themselves is
//! journalled as `rights.self-dealing`. A command on the machine is exempt from all but the ways in.

#[cfg(test)]
mod attack;
#[cfg(test)]
mod property;
#[cfg(test)]
mod world;

use std::collections::{BTreeMap, BTreeSet};

#[cfg(doc)]
use super::gain::Gain;
use super::{Authority, Rights, gain::Person, privilege::Privileges, way_in};
use crate::{
    administrator::Administrator,
    id::UserId,
    problem::{Code, Refusal},
    procedure::Stamp,
};

/// Law (a): what the actor holds after a change is not more than what it held before.
pub fn no_gain(before: &Rights, after: &Rights) -> Result<(), Refusal> {
    if after.is_subset_of(before) { Ok(()) } else { Err(Code::AdministratorOwnRights.into()) }
}

/// Law (b): may the actor touch `target`, who holds `held`? To others it looks as if there were no such administrator. Is it itself?
pub fn rank(stamp: &Stamp, actor: &Rights, target: &UserId, held: &Rights) -> Result<bool, Refusal> {
    let is_self = super::gain::is_actor(stamp, actor, target);
    match actor.authority {
        Authority::Ordinary if is_self => Err(Code::AdministratorOwnRights.into()),
        _ if sees(actor, held) => Ok(is_self),
        _ => Err(Refusal::concealed(Code::PrivilegeNotHeld, Code::AdministratorNotFound)),
    }
}

/// Does somebody with these rights see an administrator who holds `held`? Whom one may not touch is not there.
#[must_use]
pub fn sees(actor: &Rights, held: &Rights) -> bool {
    actor.authority >= Authority::ApiAdministrator || held.is_subset_of(actor)
}

/// Law (c): may the actor give or take these keywords? Ways in are given by who may add administrators.
pub fn grant(actor: &Rights, keywords: Privileges) -> Result<(), Refusal> {
    let is_held = actor.authority == Authority::Machine || keywords.rights().is_subset_of(actor.privileges);
    if is_held { Ok(()) } else { Err(Code::PrivilegeNotHeld.into()) }
}

/// Own privileges: one way in and nothing beside it, or none.
pub fn individual(privileges: Privileges) -> Result<(), Refusal> {
    way_in::check_combination(&privileges).map_err(|refused| {
        let message = format!("The way in {} stands alone; rights come from administrator groups.", refused.way_in);
        Refusal::from(Code::PrivilegeNotCombinable).at("/privileges", "not-combinable", message)
    })
}

/// Privileges of a group: no way in.
pub fn of_group(privileges: Privileges) -> Result<(), Refusal> {
    if privileges.intersection(Privileges::WAYS_IN).is_empty() {
        return Ok(());
    }
    let message = "A way in is given individually, never by a group.";
    Err(Refusal::from(Code::PrivilegeNotCombinable).at("/privileges", "not-combinable", message))
}

/// Law (d): who made whose credential. Behind a caller may be itself, who made its credential, who made theirs, and so on. Between two
/// who share one of these, nothing is granted that the granting one lacks: else somebody would make two callers, and have one grant
/// to the other what it may not have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    makers: BTreeMap<UserId, Option<UserId>>,
    exempt: BTreeSet<UserId>,
}

impl Ties {
    /// `exempt`: the members of `API_ADMINISTRATORS`, who need no caller between to grant what they like.
    #[must_use]
    pub fn new(exempt: &Crew) -> Self {
        Self { makers: BTreeMap::new(), exempt: exempt.0.keys().cloned().collect() }
    }

    /// Is the maker of the credential of `user`, present or deleted, known here?
    #[must_use]
    pub fn knows(&self, user: &UserId) -> bool {
        self.makers.contains_key(user)
    }

    /// `maker` gave the credential of `user`; none: the machine did, or nobody.
    pub fn learn(&mut self, user: UserId, maker: Option<UserId>) {
        self.makers.insert(user, maker);
    }

    /// May the same one be behind both?
    #[must_use]
    pub fn are_tied(&self, one: &UserId, other: &UserId) -> bool {
        self.behind(one).intersection(&self.behind(other)).any(|common| !self.exempt.contains(*common))
    }

    fn behind<'t>(&'t self, user: &'t UserId) -> BTreeSet<&'t UserId> {
        let mut behind = BTreeSet::new();
        let mut next = Some(user);
        while let Some(one) = next.filter(|one| behind.insert(*one)) {
            next = self.makers.get(one).and_then(Option::as_ref);
        }
        behind
    }
}

/// The members of `API_ADMINISTRATORS`, and whether they can do anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Crew(BTreeMap<UserId, Fitness>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fitness {
    is_enabled: bool,
    is_able: bool,
}

impl Crew {
    /// `person` becomes a member.
    pub fn join(&mut self, person: &Person) {
        self.0.insert(person.user.clone(), Fitness { is_enabled: person.is_enabled, is_able: person.is_able });
    }

    /// `user` is a member no more.
    pub fn leave(&mut self, user: &UserId) {
        self.0.remove(user);
    }

    /// What it is after a member has become `administrator`.
    #[must_use]
    pub fn with(&self, administrator: &Administrator) -> Self {
        let mut crew = self.clone();
        if let Some(fitness) = crew.0.get_mut(&administrator.user_id) {
            *fitness = Fitness::of(administrator);
        }
        crew
    }

    /// What it is without `user`.
    #[must_use]
    pub fn without(&self, user: &UserId) -> Self {
        let mut crew = self.clone();
        crew.leave(user);
        crew
    }

    fn has(&self, is: impl Fn(&Fitness) -> bool) -> bool {
        self.0.values().any(is)
    }
}

impl Fitness {
    fn of(administrator: &Administrator) -> Self {
        Self { is_enabled: administrator.is_enabled, is_able: administrator.is_able() }
    }
}

impl<'a> FromIterator<&'a Administrator> for Crew {
    fn from_iter<I: IntoIterator<Item = &'a Administrator>>(administrators: I) -> Self {
        Self(administrators.into_iter().map(|one| (one.user_id.clone(), Fitness::of(one))).collect())
    }
}

/// Law (f): if somebody was enabled, somebody stays enabled; and if somebody could log in, somebody still can.
pub fn keep_one(actor: &Rights, before: &Crew, after: &Crew) -> Result<(), Refusal> {
    let loses = |is: fn(&Fitness) -> bool| before.has(is) && !after.has(is);
    let is_kept = actor.authority == Authority::Machine || !(loses(|one| one.is_enabled) || loses(|one| one.is_able));
    if is_kept { Ok(()) } else { Err(Code::AdministratorBuiltIn.into()) }
}
