//! The words of user classes.

use domain::user_class::{self, Described, Kind, MEMBERS_MAX};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::operation::Shape;
use crate::wire::{ClassId, Int, Revision, Set, Text, Time, UserId};

crate::choice! {
    /// How many participants a membership has: one, or several who stand in a relation.
    UserClassKind as "_UserClassKind" { Single "single", Relational "relational", }
}

impl From<UserClassKind> for Kind {
    fn from(wire: UserClassKind) -> Self {
        match wire {
            UserClassKind::Single => Self::Single,
            UserClassKind::Relational => Self::Relational,
        }
    }
}

impl From<Kind> for UserClassKind {
    fn from(rule: Kind) -> Self {
        match rule {
            Kind::Single => Self::Single,
            Kind::Relational => Self::Relational,
        }
    }
}

const _: () = assert!(MEMBERS_MAX == 10_000, "`explicitUserCount` publishes the bound");

/// Which class.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClassPath {
    /// The class.
    pub class_id: ClassId,
}

/// Who, and in which class.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClassMemberPath {
    /// The class.
    pub class_id: ClassId,
    /// The user.
    pub user_id: UserId,
}

/// A user class to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UserClassNew {
    /// Never changes.
    pub class_id: ClassId,
    /// For people; empty when absent.
    pub description: Option<Text<0, 500>>,
    /// Never changes; `single` when absent.
    pub kind: Option<UserClassKind>,
    /// Its members. More are added by UserClassMemberAdd.
    pub explicit_users: Set<UserId, 0, 256>,
}

/// What is to be different about a user class.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UserClassChange {
    /// For people.
    pub description: Option<Text<0, 500>>,
    /// In place of all explicit members, also of those that an answer didn't show.
    pub explicit_users: Option<Set<UserId, 0, 256>>,
}

/// A user class.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct UserClass {
    /// Its name.
    class_id: ClassId,
    /// For people.
    description: Text<0, 500>,
    /// How many participants a membership has.
    kind: UserClassKind,
    /// The first 256 of its explicit members, by id. UserclassMembershipList has all.
    explicit_users: Set<UserId, 0, 256>,
    /// How many explicit members it has.
    explicit_user_count: Int<0, 10_000>,
    /// It belongs to the product and can't be deleted.
    built_in: bool,
    /// Whether the computed membership counts. Explicit members always do.
    cache_valid: bool,
    /// When the membership was last computed; null: not since it was invalidated.
    cached_at: Option<Time>,
    /// Grows with each change of the class or of its members.
    revision: Revision,
    /// When it was made.
    created_at: Time,
    /// When it was last changed.
    updated_at: Time,
}

impl Shape for UserClass {
    const REVISED: bool = true;

    fn revision(&self) -> i64 {
        self.revision.get()
    }
}

impl From<&Described> for UserClass {
    fn from(Described { class, explicit_users, explicit_user_count }: &Described) -> Self {
        let user_class::UserClass { class_id, description, kind, is_built_in, cached_at, .. } = class;
        Self {
            class_id: class_id.into(),
            description: Text::server(description),
            kind: (*kind).into(),
            explicit_users: Set::server(explicit_users.iter().map(UserId::from)),
            explicit_user_count: Int::server(i64::try_from(*explicit_user_count).unwrap_or(i64::MAX)),
            built_in: *is_built_in,
            cache_valid: cached_at.is_some(),
            cached_at: cached_at.map(Time::from),
            revision: Revision::server(class.revision),
            created_at: class.created_at.into(),
            updated_at: class.updated_at.into(),
        }
    }
}

crate::page! {
    /// A page of user classes, by id.
    UserClassPage of UserClass
}
