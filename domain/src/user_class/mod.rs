//! User classes: who. Here belong the class, its members and what changes them; never what a group makes of them.

use serde::Serialize;

use crate::{id::ClassId, time::Moment};

/// Explicit members of one class, at most.
pub const MEMBERS_MAX: usize = 10_000;

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
