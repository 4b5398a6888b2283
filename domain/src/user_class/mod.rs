//! User classes: who. Here belong the class, its members and what changes them; never what a group makes of them.

pub mod add;
pub mod cache_invalidate;
pub mod cache_recalculate;
pub mod delete;
pub mod member_add;
pub mod member_remove;
pub mod update;
mod uses;

use serde::Serialize;

pub use uses::Uses;

use crate::{
    id::{ClassId, UserId},
    problem::{Code, Refusal},
    time::Moment,
};

/// Explicit members of one class, at most.
pub const MEMBERS_MAX: usize = 10_000;
/// As many of them are shown with the class.
pub const MEMBERS_SHOWN: usize = 256;

/// A class, as the tables have it; its members are rows of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UserClass {
    /// Its name.
    pub class_id: ClassId,
    /// For people.
    pub description: String,
    /// How many participants a membership has.
    pub kind: Kind,
    /// Made with the installation; can't be deleted.
    pub is_built_in: bool,
    /// When its computed membership was last computed; none: not since it was invalidated. Explicit members are never cached.
    pub cached_at: Option<Moment>,
    /// Grows with every change of the definition or of the members.
    pub revision: i64,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub updated_at: Moment,
}

/// How many participants a membership has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One: the member.
    #[default]
    Single,
    /// Two or more, who stand in a relation.
    Relational,
}

impl Kind {
    /// As it stands on the wire and in the tables.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Relational => "relational",
        }
    }

    /// The one called `word`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Single, Self::Relational].into_iter().find(|kind| kind.word() == word)
    }
}

/// A class as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Described {
    /// The class.
    pub class: UserClass,
    /// The first [`MEMBERS_SHOWN`] of its explicit members, ascending.
    pub explicit_users: Vec<UserId>,
    /// How many it has.
    pub explicit_user_count: usize,
}

impl Described {
    /// The class with these members, ascending.
    #[must_use]
    pub fn new(class: UserClass, members: &[UserId]) -> Self {
        let explicit_users = members.iter().take(MEMBERS_SHOWN).cloned().collect();
        Self { class, explicit_users, explicit_user_count: members.len() }
    }
}

/// What became of a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// As it is now.
    pub described: Described,
    /// Who came in.
    pub added: Vec<UserId>,
    /// Who went out.
    pub removed: Vec<UserId>,
}

/// The users that were named, as they are spelt; 422 when one of them isn't there. `found`: in the order of `explicitUsers`.
fn named(found: &[Option<UserId>]) -> Result<Vec<UserId>, Refusal> {
    let unknown = found.iter().enumerate().filter(|(_, user)| user.is_none());
    let refusal = unknown.fold(Refusal::from(Code::ReferenceNotFound), |refusal, (place, _)| {
        refusal.at(format!("/explicitUsers/{place}"), "not-found", "There is no such user.")
    });
    if refusal.faults.is_empty() { Ok(found.iter().flatten().cloned().collect()) } else { Err(refusal) }
}
