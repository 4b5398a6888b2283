//! The words that classes and groups of both kinds share: who is a member.

use domain::id::ClassId;
use domain::right;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Shape;
use crate::wire::{self, List, UserId};

crate::choice! {
    /// How the classes of a group make its members.
    ClassMatch as "_ClassMatch" { All "all", Any "any", }
}

impl From<ClassMatch> for right::ClassMatch {
    fn from(wire: ClassMatch) -> Self {
        match wire {
            ClassMatch::All => Self::All,
            ClassMatch::Any => Self::Any,
        }
    }
}

impl From<right::ClassMatch> for ClassMatch {
    fn from(rule: right::ClassMatch) -> Self {
        match rule {
            right::ClassMatch::All => Self::All,
            right::ClassMatch::Any => Self::Any,
        }
    }
}

/// Whose membership is asked for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MemberQuery {
    /// The user.
    pub user_id: UserId,
}

/// Somebody who is in a class or group.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// As it was spelt when it was made.
    user_id: UserId,
}

impl From<domain::id::UserId> for Member {
    fn from(user: domain::id::UserId) -> Self {
        Self { user_id: user.into() }
    }
}

crate::page! {
    /// A page of members, by id.
    MemberPage of Member
}

/// Whether somebody is in a class or group. A user that isn't there is in none.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct MemberTest {
    /// Who was asked for.
    user_id: UserId,
    /// Whether it is a member.
    member: bool,
    /// Whether the answer is that of a cache. Explicit members are always exact.
    cached: bool,
    /// The classes concerned that it is in.
    matched_class_ids: List<wire::ClassId, 0, 64>,
}

impl Shape for MemberTest {}

impl MemberTest {
    /// Of `user`, who is in these of the classes concerned.
    pub fn new(user: UserId, member: bool, matched: impl IntoIterator<Item = ClassId>) -> Self {
        let matched_class_ids = List::server(matched.into_iter().map(Into::into));
        Self { user_id: user, member, cached: false, matched_class_ids }
    }
}
